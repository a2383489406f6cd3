import { firstWhere } from './first-where.ts';

/** Prose shorter than this is a teaser. */
export const MIN_PARAGRAPH = 60;

/** Characters of running text in an element. */
export type ProseMeasure = (element: Element) => number;

/** Of an element with more paragraphs than this, some are looked at, at least a third of these: they tell how long the others are. */
const SAMPLE = 200;
/** All samples are of the same paragraphs: every third, ninth and so on of the page. An even step would meet patterns of sites. */
const STEP = 3;

/** Counts the characters of an element's paragraphs, without short ones; looks at each paragraph and measures each element once. */
export function proseMeasure(body: Element): ProseMeasure {
  const paragraphs = body.querySelectorAll('p');
  const lengthAt = remembered((i: number) => paragraphs[i]!.textContent.trim().length);
  const proseAt = (i: number): number => {
    const length = lengthAt(i);
    return length >= MIN_PARAGRAPH ? length : 0;
  };
  return remembered((element: Element) => {
    // those in an element are a stretch of all paragraphs
    const all = element === body;
    const from = all ? 0 : firstWhere(paragraphs, (paragraph) => !precedes(paragraph, element));
    const to = all ? paragraphs.length : firstWhere(paragraphs, (paragraph) => !element.contains(paragraph), from);
    let step = 1;
    while (step * SAMPLE < to - from) step *= STEP;
    let sum = 0;
    for (let i = Math.ceil(from / step) * step; i < to; i += step) sum += proseAt(i);
    return sum * step;
  });
}

/** A measure that is taken once of each thing. */
function remembered<Thing>(measure: (thing: Thing) => number): (thing: Thing) => number {
  const known = new Map<Thing, number>();
  return (thing) => {
    const length = known.get(thing) ?? measure(thing);
    known.set(thing, length);
    return length;
  };
}

const precedes = (one: Element, other: Element): boolean =>
  one === other || (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
