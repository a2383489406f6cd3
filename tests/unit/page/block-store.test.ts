// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { makeBlock } from '../../../page/block.ts';
import type { Block } from '../../../page/block.ts';
import { BlockStore } from '../../../page/block-store.ts';

let store: BlockStore;
let one: Text;
let two: Text;
let blocks: [Block, Block, Block];

/** The first text node is in two blocks, the second in two parts of one; the last block has another element. */
beforeEach(() => {
  document.body.replaceChildren();
  const [first, second] = [document.createElement('p'), document.createElement('p')];
  one = document.createTextNode('Erster Satz. Zweiter Satz.');
  two = document.createTextNode('Dritter Satz.');
  first.append(one);
  second.append(two);
  document.body.append(first, second);
  blocks = [
    makeBlock(1, { element: first, isHeading: false, lang: undefined }, 'Erster Satz. ', [
      { node: one, from: 0, to: 13, start: 0 },
    ]),
    makeBlock(2, { element: first, isHeading: false, lang: undefined }, 'Zweiter Satz.', [
      { node: one, from: 13, to: 26, start: 0 },
    ]),
    makeBlock(3, { element: second, isHeading: false, lang: undefined }, 'Dritter Satz.', [
      { node: two, from: 0, to: 7, start: 0 },
      { node: two, from: 7, to: 13, start: 7 },
    ]),
  ];
  store = new BlockStore();
});

describe.each([
  ['appended in order', () => blocks.forEach((block) => store.append(block))],
  ['added in any order', () => [2, 0, 1].forEach((i) => store.add(blocks[i]!))],
  [
    'added after somebody has asked',
    () => {
      expect(store.at(one)).toEqual([]);
      [1, 2, 0].forEach((i) => store.add(blocks[i]!));
    },
  ],
])('blocks that were %s', (_, fill) => {
  beforeEach(fill);

  it('are found in order, by element and by text node', () => {
    expect(store.ordered).toEqual(blocks);
    expect(new Set(store.in(blocks[0].element))).toEqual(new Set(blocks.slice(0, 2)));
    expect(new Set(store.at(one))).toEqual(new Set(blocks.slice(0, 2)));
    expect(store.at(two)).toEqual([blocks[2]]);
    expect(store.at(document.createTextNode('x'))).toEqual([]);
  });

  it.each([true, false])('go one by one (asked for before: %s)', (asked) => {
    if (asked) store.at(one);
    store.remove(blocks[0]);
    store.remove(blocks[0]);
    expect([store.has(blocks[0]), store.has(blocks[1])]).toEqual([false, true]);
    expect(store.at(one)).toEqual([blocks[1]]);
    expect(store.in(blocks[1].element)).toEqual([blocks[1]]);
    store.remove(blocks[1]);
    store.remove(blocks[2]);
    expect([store.at(one), store.at(two), store.in(blocks[1].element), store.ordered]).toEqual([[], [], [], []]);
  });
});
