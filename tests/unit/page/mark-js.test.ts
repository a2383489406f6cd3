// @vitest-environment jsdom
import MarkJs from 'mark.js';
import { beforeEach, expect, it } from 'vitest';

/** What page/split-text.ts relies on, or works around, in mark.js 8.11. */

let paragraph: HTMLElement;
let text: Text;

beforeEach(() => {
  paragraph = document.createElement('p');
  text = document.createTextNode('Mark Rutte in Brüssel');
  paragraph.append('Davor. ', text, ' Danach.');
  document.body.replaceChildren(paragraph);
});

const mark = (node: Node, ranges: MarkJs.Range[], options: MarkJs.MarkRangesOptions = {}) =>
  new MarkJs([node] as unknown as HTMLElement[]).markRanges(ranges, options);

it('takes a text node as its context and counts in that alone', () => {
  mark(text, [{ start: 0, length: 10 }]);
  expect([...paragraph.querySelectorAll('mark')].map((element) => element.textContent)).toEqual(['Mark Rutte']);
});

it('keeps the text node itself, in front of what it inserts', () => {
  mark(text, [{ start: 5, length: 5 }]);
  expect([...paragraph.childNodes].map((node) => node.textContent)).toEqual([
    'Davor. ',
    'Mark ',
    'Rutte',
    ' in Brüssel',
    ' Danach.',
  ]);
  expect(paragraph.childNodes[1]).toBe(text);
});

it('hands back our own keys with each element', () => {
  const seen: unknown[] = [];
  const ranges = [
    { start: 14, length: 7, number: 1 },
    { start: 0, length: 4, number: 0 },
  ];
  mark(text, ranges, {
    each: (element, range) => seen.push([element.textContent, (range as { number?: number }).number]),
  });
  expect(seen).toEqual([
    ['Mark', 0],
    ['Brüssel', 1],
  ]);
});

it('sorts the array that it is given', () => {
  const ranges = [
    { start: 14, length: 7 },
    { start: 0, length: 4 },
  ];
  mark(text, ranges);
  expect(ranges.map(({ start }) => start)).toEqual([0, 14]);
});

it('joins neighbouring text nodes of the page when it unmarks, which is why we do not let it', () => {
  mark(text, [{ start: 5, length: 5 }]);
  new MarkJs(paragraph).unmark();
  expect(paragraph.childNodes).toHaveLength(1);
});
