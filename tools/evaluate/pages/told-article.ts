import { flatClosest } from '../../../page/flat-tree.ts';
import { placeOf } from './place-of.ts';

/** How a page's own markup tells its article. */
export type ToldBy = 'json-ld' | 'itemprop' | 'article' | 'main';

export interface ToldArticle {
  by: ToldBy;
  text: string;
}

/** What is shorter tells of a teaser or a test. */
const MIN_CHARACTERS = 150;
/** Text of this length outside of a paragraph element is a paragraph as well. */
const PARAGRAPH = 60;
const MAX_DEPTH = 8;

/** The article as the page's markup tells it, in every way that it does, the surest first. */
export function toldArticles(document: Document): ToldArticle[] {
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const longest = (elements: Element[]): string => inLength(elements.map((element) => paragraphsIn([element])));
  const found: ToldArticle[] = [
    { by: 'json-ld', text: jsonLdBody(document) },
    { by: 'itemprop', text: paragraphsIn(all('[itemprop~="articleBody"]')) },
    { by: 'article', text: longest(all('article, [role="article"]')) },
    { by: 'main', text: longest(all('main, [role="main"]')) },
  ];
  return found.filter(({ text }) => text.length >= MIN_CHARACTERS);
}

/** The heading that is displayed and stands in what the page's head says of its title; some sites have it in their paths, too. */
export function toldTitle(document: Document): string | null {
  const plain = (text: string): string =>
    text
      .replaceAll('\u00ad', '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const told = [document.title, document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''];
  const isTold = (text: string): boolean => text.includes(' ') && told.some((one) => plain(one).includes(text));
  const title = [...document.querySelectorAll('h1, h2')].find(
    (heading) => heading.checkVisibility() && placeOf(heading) === null && isTold(plain(heading.textContent)),
  );
  return title?.textContent ?? null;
}

const inLength = (texts: readonly string[]): string => texts.reduce((a, b) => (b.length > a.length ? b : a), '');

/** The longest articleBody of the page's JSON-LD, without its markup. */
function jsonLdBody(document: Document): string {
  const bodies: string[] = [];
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json" i]'))
    collect(parse(textContent), MAX_DEPTH, bodies);
  const body = inLength(bodies);
  if (!/[<&]/u.test(body)) return body;
  const parsed = new DOMParser().parseFromString(body.replace(/<(br|\/p|\/h\d|\/li|\/div)\b/giu, '\n$&'), 'text/html');
  return parsed.body.textContent;
}

function parse(text: string): unknown {
  try {
    // many publishers leave raw line breaks inside of strings
    return JSON.parse(text.replace(/[\u0000-\u001f]+/gu, ' '));
  } catch {
    return null;
  }
}

function collect(value: unknown, depth: number, bodies: string[]): void {
  if (depth === 0 || typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'articleBody' && typeof inner === 'string') bodies.push(inner);
    else collect(inner, depth - 1, bodies);
  }
}

const NO_PROSE = 'form, dialog, button, template, noscript, figure, script, style, svg, select, textarea';
const LINKS_ELSEWHERE = 'a[href]:not([href^="#"])';

/** A stretch of text in one element that is no part of a line. */
interface Stretch {
  around: Element;
  text: string;
  linked: number;
}

/** The running text in some elements that the page shows, without what its markup says is something else. */
function paragraphsIn(roots: readonly Element[]): string {
  const stretches: Stretch[] = [];
  for (const root of roots) {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const last = stretches.at(-1);
      if (node.nodeName.toLowerCase() === 'br' && last) last.text += '\n';
      if (node.nodeType !== 3 || !node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      const { data } = node as Text;
      const around = blockAround(node.parentElement);
      const linked = flatClosest(node.parentElement, LINKS_ELSEWHERE) ? data.trim().length : 0;
      if (last?.around === around) {
        last.text += data;
        last.linked += linked;
      } else stretches.push({ around, text: data, linked });
    }
  }
  return stretches
    .filter(({ around, text, linked }) => {
      const { length } = text.trim();
      if (length < (around.closest('p') ? 1 : PARAGRAPH) || linked >= length / 2) return false;
      return flatClosest(around, NO_PROSE) === null && placeOf(around) === null;
    })
    .map(({ text }) => text)
    .join('\n');
}

function blockAround(element: Element): Element {
  let at = element;
  while (at.parentElement && /^(inline|contents|ruby)/u.test(getComputedStyle(at).display)) at = at.parentElement;
  return at;
}
