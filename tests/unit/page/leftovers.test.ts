// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { clearLeftovers } from '../../../page/leftovers.ts';
import { SplitText } from '../../../page/split-text.ts';

const paragraph = document.createElement('p');
const text = document.createTextNode('Mark Rutte met Dmitry Peskov');
const behind = document.createTextNode(' in Brussels.');

/** What a run leaves that is ended while it has marked these words. */
function leave(...wraps: [from: number, to: number][]): void {
  const parts = wraps.map(([from, to], number) => ({ from, to, number }));
  new SplitText().wrap({ node: text, from: 0, to: text.length }, parts, (element) => {
    element.setAttribute('data-dramatis', 'x');
  });
}

beforeEach(() => {
  text.data = 'Mark Rutte met Dmitry Peskov';
  paragraph.replaceChildren(text, behind);
  document.body.replaceChildren(paragraph);
});

it.each<[string, [number, number][]]>([
  [
    'at the beginning and the end',
    [
      [0, 10],
      [15, 28],
    ],
  ],
  ['in the middle', [[5, 10]]],
  ['all of it', [[0, 28]]],
])('puts text nodes together that were cut for marks: %s', (_, wraps) => {
  leave(...wraps);
  expect(paragraph.querySelectorAll('mark')).toHaveLength(wraps.length);
  clearLeftovers(window);
  expect([...paragraph.childNodes]).toEqual([text, behind]);
  expect(text.data).toBe('Mark Rutte met Dmitry Peskov');
});

it('leaves the words where the page has gone on writing, and takes card and button away', () => {
  leave([5, 10]);
  paragraph.querySelector('mark')!.nextSibling!.remove();
  document.body.append(document.createElement('dramatis-card'), document.createElement('dramatis-keep'));
  clearLeftovers(window);
  expect(document.body.innerHTML).toBe('<p>Mark Rutte in Brussels.</p>');
});
