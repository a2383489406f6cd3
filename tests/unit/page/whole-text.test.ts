// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { compareBlocks, makeBlock } from '../../../page/block.ts';
import { BlockStore } from '../../../page/block-store.ts';
import { LineKinds } from '../../../page/line-kinds.ts';
import { readWhole } from '../../../page/whole-text.ts';

const read = (html: string, inLink = false) => {
  document.body.innerHTML = `<div>${html}</div>`;
  return readWhole(document.body.firstElementChild!, new LineKinds(window), inLink);
};

describe('the text of a whole paragraph', () => {
  it('is that of its text and of what stands in its lines', () => {
    expect(read('Peskov <b>said</b> so<!-- not this -->, <a href="/x">twice</a>.')).toEqual({
      raw: 'Peskov said so, twice.',
      length: 22,
      linked: 5,
      isAssumed: false,
    });
    expect(read('Peskov said so.', true)).toEqual({
      raw: 'Peskov said so.',
      length: 15,
      linked: 15,
      isAssumed: false,
    });
  });

  it('may begin with a blank, in a node that has more', () => {
    expect(read('\n  Peskov <b>said</b> so.\n')?.raw).toBe('\n  Peskov said so.\n');
  });

  it.each([
    ['blocks', 'a <p>b</p>'],
    ['a line break', 'a<br>b'],
    ['lines within lines', 'a <b><i>b</i></b>'],
    ['what is not displayed', 'a <span style="display: none">b</span>'],
    ['what cannot be seen', 'a <span style="visibility: hidden">b</span>'],
    ['what is a block by its style', 'a <span style="display: block">b</span>'],
    ['what is not read', 'a <span aria-hidden="true">b</span>'],
    ['elements of our own', 'a <mark>b</mark>'],
    ['a blank before it', '\n  <b>a</b> b'],
    ['nothing', ''],
    ['more than one block holds', 'a'.repeat(10_001)],
  ])('is read node by node with %s', (_, html) => expect(read(html)).toBeNull());

  it('is taken as it is where all in it is well known, with what stands in links where it is short', () => {
    const kinds = new LineKinds(window);
    const readAgain = (html: string) => {
      document.body.innerHTML = `<div>${html}</div>`;
      return readWhole(document.body.firstElementChild!, kinds, false);
    };
    for (let i = 0; i < 100; i++)
      expect(readAgain('a <a href="/x">b</a> <i>c</i>')).toMatchObject({ isAssumed: false });
    expect(readAgain('Peskov, <a href="/x">said <i>so</i></a>.')).toEqual({
      raw: 'Peskov, said so.',
      length: 16,
      linked: 7,
      isAssumed: true,
    });
    expect(readAgain(`<a href="/x">${'said '.repeat(60)}</a>`)).toMatchObject({ length: 300, linked: 0 });
    expect(readAgain('Peskov <b>said</b> so.')).toMatchObject({ isAssumed: false });
    expect(readAgain('Peskov said so.')).toMatchObject({ isAssumed: true });
    expect(readAgain('<p>Peskov <i>said</i> so.</p>')).toBeNull();
  });

  it('is not that of a shadow root', () => {
    document.body.innerHTML = '<div>a<span>b</span></div>';
    document.querySelector('span')!.attachShadow({ mode: 'open' });
    expect(readWhole(document.querySelector('div')!, new LineKinds(window), false)).toBeNull();
  });
});

describe('a block of a whole paragraph', () => {
  it('has no parts where it is not what it was taken for', () => {
    document.body.innerHTML = '<p>Peskov <b>said</b> so.</p>';
    const element = document.querySelector('p')!;
    const asked: unknown[] = [];
    const made = (isRight: boolean) =>
      makeBlock(1, { element, isHeading: false, lang: undefined }, element.textContent, null, (of) => {
        asked.push(of);
        return isRight;
      });
    const [right, wrong] = [made(true), made(false)];
    expect(asked).toEqual([]);
    expect([right.parts.length, wrong.parts.length, wrong.parts.length]).toEqual([3, 0, 0]);
    expect([right.toRange(0, 6)?.toString(), wrong.toRange(0, 6)]).toEqual(['Peskov', null]);
    expect(asked).toEqual([right, wrong]);
  });

  let paragraph: HTMLElement;
  const placeOf = (element: Element) => ({ element, isHeading: false, lang: undefined });
  const block = (raw = paragraph.textContent) => makeBlock(1, placeOf(paragraph), raw, null);
  beforeEach(() => {
    document.body.innerHTML = '<p>Dmitry <b>Peskov</b> spoke.</p><p>Nobody else did.</p>';
    paragraph = document.querySelector('p')!;
  });

  it('leads to its text nodes once somebody asks', () => {
    expect(block().parts.map(({ node, start }) => [node.data, start])).toEqual([
      ['Dmitry ', 0],
      ['Peskov', 7],
      [' spoke.', 13],
    ]);
    expect(String(block().toRange(0, 13))).toBe('Dmitry Peskov');
    expect(block().offsetOf(paragraph.querySelector('b')!.firstChild!, 2)).toBe(9);
  });

  it('leads nowhere if the paragraph holds another text by then', () => {
    const late = block();
    paragraph.querySelector('b')!.textContent = 'Lavrov';
    expect(late.toRange(0, 13)).toBeNull();
    expect(late.parts).toEqual([]);
  });

  it('is found from what stands in it, and stands where its element does', () => {
    const store = new BlockStore();
    const next = document.querySelectorAll('p')[1]!;
    const [first, second] = [block(), makeBlock(2, placeOf(next), next.textContent, null)];
    store.add(second);
    store.add(first);
    expect(store.ordered).toEqual([first, second]);
    expect(compareBlocks(first, first)).toBe(0);
    const word = paragraph.querySelector('b')!;
    expect(store.at(word.firstChild!)).toEqual([first]);
    expect(store.wholeAround(word)).toBe(first);
    expect(store.at(document.body)).toEqual([]);
    const comment = paragraph.appendChild(document.createComment('not a part of it'));
    expect(store.at(comment)).toEqual([]);
    store.remove(first);
    expect(store.at(word.firstChild!)).toEqual([]);
  });
});
