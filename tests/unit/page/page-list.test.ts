// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { MOST_PLACES } from '../../../core/model/view.ts';
import { QUIET } from '../../../core/settings/quiet.ts';
import { makeBlock } from '../../../page/block.ts';
import type { Block } from '../../../page/block.ts';
import { MarkBook } from '../../../page/mark-book.ts';
import { partInView } from '../../../page/part-in-view.ts';
import { PlaceCells } from '../../../page/place-cells.ts';

const OPTIONS = {
  ...QUIET,
  kinds: { person: true, organisation: true, place: true, event: true, term: true },
  quotations: true,
};

/** Blocks of a hundred characters each, a window's third high. */
let blocks: Block[];

beforeEach(() => {
  document.body.replaceChildren();
  blocks = ['h1', 'p', 'p', 'p'].map((name, id) => {
    const element = document.body.appendChild(document.createElement(name));
    const node = element.appendChild(document.createTextNode('Rutte '.padEnd(100, '.')));
    return makeBlock(id, { element, isHeading: false, lang: undefined }, node.data, [
      { node, from: 0, to: 100, start: 0 },
    ]);
  });
});

/** Lays the blocks out one below the other, scrolled by so many pixels. */
function scrollTo(top: number): void {
  blocks.forEach(({ element }, i) => {
    element.getBoundingClientRect = () => DOMRect.fromRect({ x: 0, y: i * 200 - top, width: 500, height: 200 });
  });
}

it('lists where in the text something is named, and whether the headline does', () => {
  const book = new MarkBook(OPTIONS);
  book.learn([
    { id: 'rutte', kind: 'person', label: 'Mark Rutte', lang: 'en' },
    { id: 'nato', kind: 'organisation', label: 'NATO', lang: 'en' },
  ]);
  const mention = (entry: string, kind: 'person' | 'organisation', start: number) => ({
    start,
    end: start + 5,
    entry,
    kind,
    confidence: 1,
    why: [],
  });
  book.set(blocks[0]!, [mention('rutte', 'person', 0)]);
  book.set(blocks[2]!, [mention('nato', 'organisation', 40), mention('rutte', 'person', 50)]);
  book.set(blocks[3]!, [mention('nato', 'organisation', 0)]);
  expect(book.list(blocks)).toEqual([
    { id: 'rutte', kind: 'person', label: 'Mark Rutte', lang: 'en', count: 2, at: [0, 0.625], headline: true },
    { id: 'nato', kind: 'organisation', label: 'NATO', lang: 'en', count: 2, at: [0.6, 0.75], headline: false },
  ]);
});

it('tells of many places few, in order', () => {
  const cells = new PlaceCells();
  for (const place of [1, 0.5, 0.5, 0.5004, 0]) cells.add(place);
  expect(cells.places).toEqual([0, 0.5, 0.995]);
  for (let i = 0; i < 10_000; i++) cells.add(i / 10_000);
  expect(cells.places).toHaveLength(MOST_PLACES);
  expect(cells.places).toEqual([...cells.places].sort((a, b) => a - b));
});

it.each([
  [0, { from: 0, to: 0.75 }],
  [100, { from: 0.125, to: 0.875 }],
  [600, { from: 0.75, to: 1 }],
  [-700, { from: 0, to: 0 }],
  [2_000, { from: 1, to: 1 }],
])('scrolled by %i pixels, %j of the text is in view', (top, part) => {
  scrollTo(top);
  expect(partInView({ innerHeight: 600 } as Window, blocks)).toEqual(part);
});

it('has no part in view where there is no text', () => {
  expect(partInView(window, [])).toBeNull();
});
