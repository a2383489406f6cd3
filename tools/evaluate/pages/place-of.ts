import { flatClosest } from '../../../page/flat-tree.ts';

/** Parts of a page that by its own markup are not the article. */
export type Place = 'nav' | 'header' | 'footer' | 'aside' | 'teaser' | 'list';

const LINKED_HEADING = ':is(h1, h2, h3, h4, h5, h6) a[href], a[href] :is(h1, h2, h3, h4, h5, h6)';

/** Which part of the page an element stands in by the markup around it; null if nothing says that it is not the article. */
export function placeOf(element: Element): Place | null {
  const around = (selector: string): Element | null => flatClosest(element, selector);
  if (around('nav, [role="navigation"]')) return 'nav';
  // a quotation has a footer, too: who said it
  const footer = around('footer, [role="contentinfo"]');
  if (footer && !footer.closest('blockquote')) return 'footer';
  if (around('aside, [role="complementary"]')) return 'aside';
  const header = around('header, [role="banner"]');
  if (header && !header.closest('article, main') && !header.querySelector('h1')) return 'header';
  const article = around('article, [role="article"]');
  if (article && leadsElsewhere(article)) return 'teaser';
  return around('li') && isListOfLinks(around('ul, ol')) ? 'list' : null;
}

/** True for an article whose first heading is a link: it is elsewhere. */
function leadsElsewhere(article: Element): boolean {
  const heading = article.querySelector('h1, h2, h3, h4, h5, h6');
  const link = heading && (heading.querySelector('a[href]') ?? heading.closest('a[href]'));
  if (!link || !article.contains(link) || !article.querySelector(LINKED_HEADING)) return false;
  const { origin, pathname } = link as HTMLAnchorElement;
  return origin !== location.origin || pathname !== location.pathname;
}

/** True for a list of which every item is, more than half, a link: it leads elsewhere. */
function isListOfLinks(list: Element | null): boolean {
  const items = list ? [...list.querySelectorAll(':scope > li')] : [];
  return items.length > 1 && items.every((item) => linked(item) > item.textContent.trim().length / 2);
}

const linked = (element: Element): number =>
  [...element.querySelectorAll('a[href]:not([href^="#"])')].reduce(
    (sum, { textContent }) => sum + textContent.trim().length,
    0,
  );
