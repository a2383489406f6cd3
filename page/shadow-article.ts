import { flatContains, flatParent, isShownBefore } from './flat-tree.ts';
import { ARTICLE, MAIN } from './named-parts.ts';
import { OpenParts } from './open-parts.ts';

/** Text nodes shorter than this are no prose. */
const MIN_PROSE = 60;
const MIN_ARTICLE = 200;
/** What may stand around all of an article; so may any custom element. */
const WRAPPERS = 'div, section, slot, table, tbody, tr, td, form, center';
/** What is chosen holds at least this much of all prose. */
const ENOUGH = 0.5;
/** The part that is chosen where nothing is named holds nearly all of it. */
const NARROW = 0.8;

/**
 * What to read of a page whose prose stands in open shadow roots: the outermost articles, else the main element, else the
 * smallest element that is shown around nearly all prose. Null if nearly all prose stands in the document itself.
 */
export function findInShadow(body: Element, shadows: readonly ShadowRoot[]): Element[] | null {
  const prose = new Map<Element, number>();
  const open = new OpenParts(body, flatParent);
  addProse(prose, body, body, open);
  const inDocument = prose.get(body) ?? 0;
  for (const shadow of shadows) addProse(prose, shadow, body, open);
  const all = prose.get(body) ?? 0;
  if (inDocument >= NARROW * all) return null;
  const named = (selector: string, least: number): Element[] =>
    outermost([...prose.keys()].filter((element) => element.matches(selector) && prose.get(element)! >= least));
  const enough = (elements: Element[]): boolean =>
    elements.reduce((sum, element) => sum + prose.get(element)!, 0) >= ENOUGH * all;

  const articles = named(ARTICLE, MIN_ARTICLE);
  if (articles.length > 0 && enough(articles)) return [...titles(body, shadows, articles), ...articles];
  const [main] = named(MAIN, MIN_ARTICLE);
  if (main && enough([main])) return [...titles(body, shadows, [main]), main];
  let part = body;
  for (;;) {
    const next = [...prose].find(([element, sum]) => sum >= NARROW * all && flatParent(element) === part)?.[0];
    if (!next?.matches(WRAPPERS) && !next?.localName.includes('-')) return [part];
    part = next!;
  }
}

/** Adds how much prose of a tree is shown in each element. */
function addProse(prose: Map<Element, number>, tree: Node, body: Element, open: OpenParts): void {
  const texts = body.ownerDocument.createNodeIterator(tree, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const around = flatParent(text);
    if (text.length < MIN_PROSE || !around || !open.has(around)) continue;
    for (let at: Element | null = around; at; at = at === body ? null : flatParent(at))
      prose.set(at, (prose.get(at) ?? 0) + text.length);
  }
}

/** The first headings that stand before the chosen part and outside of it. */
function titles(body: Element, shadows: readonly ShadowRoot[], chosen: readonly Element[]): Element[] {
  const headings = [body, ...shadows].flatMap((tree) => [...tree.querySelectorAll('h1')]);
  if (headings.some((heading) => chosen.some((element) => flatContains(element, heading)))) return [];
  return headings.filter((heading) => isShownBefore(heading, chosen[0]!)).slice(-1);
}

/** In the order in which they are shown, without those that are shown in another. */
function outermost(elements: readonly Element[]): Element[] {
  return elements
    .filter((element) => !elements.some((other) => other !== element && flatContains(other, element)))
    .sort((a, b) => (isShownBefore(a, b) ? -1 : 1));
}
