import { describesArticle } from './json-ld.ts';
import type { ToldBefore } from './told-before.ts';

/** An article element with less prose is a teaser or a post. */
const MIN_PROSE = 1_200;
/** Paragraphs shorter than this are captions and labels. */
const MIN_PARAGRAPH = 80;
/** A list of posts has none that holds this much of the prose of all of them. */
const MIN_SHARE = 0.6;

/** What Open Graph calls pages that may hold an article without saying so. */
const MAY_HOLD = new Set(['', 'website']);

/**
 * True if a page is an article by what it says of itself (Open Graph, JSON-LD, microdata), or else by its shape: one
 * article element that holds most of the prose. Where the reader allows every site, nothing else is touched: no mail, no
 * map, no list of posts. `before`: what a single-page site has told at other addresses, and does not count here.
 */
export function looksLikeArticle(document: Document, before: ToldBefore | null = null): boolean {
  // all are remembered, also those that are not looked at today
  const type = metaOf(document, 'og:type', before);
  const published = metaOf(document, 'article:published_time', before);
  const isDescribed = describesArticle(document, before);
  if (/^(news\.)?article\b/u.test(type) || published !== '' || isDescribed) return true;
  if (document.querySelector('[itemtype$="Article" i], [itemtype$="BlogPosting" i]')) return true;
  return MAY_HOLD.has(type) && holdsOneArticle(document);
}

function metaOf(document: Document, property: string, before: ToldBefore | null): string {
  // a selector that finds nothing has been through the whole page
  for (const meta of document.getElementsByTagName('meta')) {
    if (meta.getAttribute('property') !== property && meta.getAttribute('name') !== property) continue;
    const content = meta.getAttribute('content')?.trim().toLowerCase() ?? '';
    return content !== '' && before?.isStale(`${property} ${content}`, document.URL) ? '' : content;
  }
  return '';
}

function holdsOneArticle(document: Document): boolean {
  const proses = new Map<Element, number>();
  for (const paragraph of document.querySelectorAll('article p')) {
    const article = paragraph.closest('article')!;
    // what can be written in is being written
    if (article.closest('[contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="feed"]')) continue;
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length >= MIN_PARAGRAPH) proses.set(article, (proses.get(article) ?? 0) + length);
  }
  const all = [...proses.values()];
  const longest = Math.max(0, ...all);
  return longest >= MIN_PROSE && longest >= MIN_SHARE * all.reduce((sum, prose) => sum + prose, 0);
}
