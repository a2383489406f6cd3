import { once } from '../core/once.ts';
import { shadowRootsIn } from './flat-tree.ts';
import { ARTICLE, MAIN } from './named-parts.ts';
import { OpenParts } from './open-parts.ts';
import { MIN_PARAGRAPH, proseMeasure } from './prose-measure.ts';
import type { ProseMeasure } from './prose-measure.ts';
import { findInShadow } from './shadow-article.ts';

/** The parts of the page to read, outermost elements in document order, and how they were found. */
export interface ReadableRoots {
  kind: 'article' | 'main' | 'body';
  elements: Element[];
  /** Open shadow roots that were searched: what comes into them may be an article. */
  searched: ShadowRoot[];
}

const MIN_ARTICLE = 200;
/** An article with a smaller share of the longest one's prose is a teaser with a long lead. */
const MIN_SHARE = 0.1;
/** The articles are what the page is about if they hold at least this much of the prose around them. */
const ENOUGH = 0.5;
/** A heading of fewer characters is the name of the site or of a section. */
const MIN_TITLE = 16;
/** The element around article and title may hold this much more prose than the article itself. */
const LIFT = 1.25;

/** Without article and main: the smallest element that holds this much of the page's prose. */
const NARROW = 0.8;

/** Most elements of a page that can have no shadow root: the browser need not make an object of each to ask it. */
const NO_HOSTS =
  'a, b, br, button, em, figcaption, figure, g, hr, i, iframe, img, input, label, li, link, meta, ol, path, picture, script, ' +
  'source, strong, style, svg, td, time, tr, ul, use, video';
export const MAY_BE_HOSTS = `:not(${NO_HOSTS})`;

/**
 * Chooses what to read: the article elements (several on a live blog), with the title and lead if they stand outside;
 * else the main element; else the part of the body that holds nearly all of its prose.
 */
export function findReadableRoots(document: Document): ReadableRoots {
  const body = document.body ?? document.documentElement;
  const found = findInDocument(document, body);
  if (found.kind !== 'body') return { ...found, searched: [] };
  // some pages have all of their text in components
  const searched = shadowRootsIn(body, MAY_BE_HOSTS);
  const elements = searched.length > 0 ? findInShadow(body, searched) : null;
  return { kind: 'body', elements: elements ?? found.elements, searched };
}

/** A page in which the readable part is looked for. */
interface Searched {
  document: Document;
  body: Element;
  proseOf: ProseMeasure;
  open: OpenParts;
}

function findInDocument(document: Document, body: Element): Pick<ReadableRoots, 'kind' | 'elements'> {
  const page: Searched = {
    document,
    body,
    proseOf: proseMeasure(body),
    open: new OpenParts(body, (element) => element.parentElement),
  };
  const { proseOf, open } = page;
  const inBody = proseOf(body);
  // asked for at once: each question goes through the whole page
  const named = [...document.querySelectorAll(`${MAIN}, ${ARTICLE}`)];
  const main = named.find((element) => element.matches(MAIN) && open.shows(element));
  const inMain = main ? proseOf(main) : 0;
  // most articles of a page are teasers: of those nobody asks whether they are shown
  const long = named.filter((element) => element.matches(ARTICLE) && proseOf(element) >= MIN_ARTICLE);
  const articles = topmost(long.filter((element) => open.shows(element)));
  const proses = articles.map((element) => ({ element, prose: proseOf(element) }));
  const longest = Math.max(0, ...proses.map(({ prose }) => prose));
  const measured = proses.filter(({ prose }) => prose >= MIN_SHARE * longest);
  const inArticles = measured.reduce((sum, { prose }) => sum + prose, 0);
  const around = main && inMain > 0 ? inMain : inBody;
  if (measured.length > 0 && inArticles >= ENOUGH * around) {
    return {
      kind: 'article',
      elements: withTitle(
        page,
        measured.map(({ element }) => element),
      ),
    };
  }
  if (main && inMain >= ENOUGH * inBody) return { kind: 'main', elements: withTitle(page, [main]) };
  const part = narrow(page);
  return { kind: 'body', elements: part === body ? [body] : withTitle(page, [part]) };
}

/** The smallest element around nearly all running text, wherever it stands: many pages use no paragraphs. */
function narrow({ document, body, open }: Searched): Element {
  const prose = new Map<Element, number>();
  const texts = document.createNodeIterator(body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (text.length < MIN_PARAGRAPH || !text.parentElement || !open.has(text.parentElement)) continue;
    for (let at: Element | null = text.parentElement; at; at = at === body ? null : at.parentElement) {
      prose.set(at, (prose.get(at) ?? 0) + text.length);
    }
  }
  const enough = NARROW * (prose.get(body) ?? 0);
  let part = body;
  for (;;) {
    const next: Element | undefined = [...part.children].find((child) => (prose.get(child) ?? 0) >= enough);
    if (!next || enough === 0 || !next.matches('div, section, table, tbody, tr, td, form, center')) return part;
    part = next;
  }
}

/** Adds the title where it stands outside: by reading the element around both, or the heading alone. */
function withTitle(page: Searched, roots: Element[]): Element[] {
  const { document, body, proseOf } = page;
  const headings = [...document.querySelectorAll('h1')];
  if (headings.every((heading) => roots.some((root) => root.contains(heading)))) return roots;
  const title = titleOf(page, headings);
  if (!title || roots.some((root) => root.contains(title))) return roots;
  const around = commonAncestor([title, ...roots]);
  const prose = roots.reduce((sum, root) => sum + proseOf(root), 0);
  if (around && around !== body && around !== document.documentElement && proseOf(around) <= LIFT * prose)
    return [around];
  return inOrder([title, ...roots]);
}

/** The first-level heading that the page's own title begins with; site names are first-level headings too. */
function titleOf({ document, open }: Searched, headings: readonly Element[]): Element | null {
  const told = [document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '', document.title];
  const squeezed = once(() => told.map(squeeze));
  const isTold = (text: string): boolean => {
    // most pages say it word for word
    if (text.length > 2 * MIN_TITLE && told.some((title) => title.includes(text))) return true;
    const words = squeeze(text);
    return words.length >= MIN_TITLE && squeezed().some((title) => title.includes(words));
  };
  return headings.find((heading) => isTold(heading.textContent.trim()) && open.shows(heading)) ?? null;
}

/** The words of a title; the signs between them differ from place to place. */
function squeeze(text: string): string {
  return text
    .replace(/[\0-/:-@[-`{-\u00bf\u2000-\u206f]+/g, ' ')
    .trim()
    .toLowerCase();
}

function topmost(elements: Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return false;
    return true;
  });
}

function commonAncestor(elements: Element[]): Element | null {
  let at: Element | null = elements[0] ?? null;
  while (at && !elements.every((element) => at!.contains(element))) at = at.parentElement;
  return at;
}

function inOrder(elements: Element[]): Element[] {
  return elements.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}
