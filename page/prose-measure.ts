import { firstWhere } from './first-where.ts';

/** Prose shorter than this is a teaser. */
export const MIN_PARAGRAPH = 60;

/** Characters of running text in an element. */
export type ProseMeasure = (element: Element) => number;

/** Of an element with more paragraphs than this, about this many are looked at: they tell how long the others are. */
const SAMPLE = 200;

/** Counts the characters of an element's paragraphs, without short ones; looks at each paragraph once. */
export function proseMeasure(body: Element): ProseMeasure {
  const paragraphs = body.querySelectorAll('p');
  const lengths = new Map<number, number>();
  const proseAt = (i: number): number => {
    let length = lengths.get(i);
    if (length === undefined) {
      length = paragraphs[i]!.textContent.trim().length;
      lengths.set(i, length);
    }
    return length >= MIN_PARAGRAPH ? length : 0;
  };
  return (element) => {
    // those in an element are a stretch of all paragraphs
    const all = element === body;
    const from = all ? 0 : firstWhere(paragraphs, (paragraph) => !precedes(paragraph, element));
    const to = all ? paragraphs.length : firstWhere(paragraphs, (paragraph) => !element.contains(paragraph), from);
    const step = Math.ceil((to - from) / SAMPLE);
    let sum = 0;
    for (let i = from; i < to; i += step) sum += proseAt(i);
    return sum * step;
  };
}

const precedes = (one: Element, other: Element): boolean =>
  one === other || (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
