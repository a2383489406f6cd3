import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Annotator } from '../../../core/annotate/annotator.ts';
import type { Mention } from '../../../core/model/mention.ts';
import { scoreKinds, scoreLayer, scoreNames } from '../../../tools/evaluate/names.ts';
import { readGold } from '../../../tools/gold.ts';
import { loadPacks } from '../../../tools/load-packs.ts';

describe('the built-in packs on the demo articles', () => {
  let annotator: Annotator;
  beforeAll(async () => {
    annotator = Annotator.of((await loadPacks([], true)).packs);
  });

  it.each(['de', 'en'])('find its names and terms, and nothing else (%s)', async (lang) => {
    const gold = await readGold(join(import.meta.dirname, `../../fixtures/demo.${lang}.gold.json`));
    const { names, terms } = scoreNames(annotator, gold);
    expect(names).toMatchObject({ missed: [], extra: [], precision: 100, recall: 100 });
    expect(terms).toMatchObject({ missed: [], extra: [], precision: 100, recall: 100 });
    expect(names.gold).toBeGreaterThan(50);
    expect(terms.gold).toBeGreaterThan(20);
    const kinds = scoreKinds(annotator, gold);
    expect(Object.keys(kinds)).toEqual(['organisation', 'person', 'place', 'term']);
    const sum = Object.values(kinds).reduce((all, { right }) => all + right, 0);
    expect(sum).toBe(names.right + terms.right);
  });

  it('says of what no pack holds that it is unknown', () => {
    const missed = { start: 0, end: 3, text: 'Foo', entry: 'foo' };
    const kinds = scoreKinds(annotator, {
      text: 'Foo met Mark Rutte.',
      lang: 'en',
      date: null,
      names: [missed],
      terms: [],
    });
    expect(kinds).toMatchObject({
      unknown: { gold: 1, missed: ['Foo'] },
      person: { marked: 1, extra: ['Mark Rutte'] },
    });
  });
});

describe('scoreLayer', () => {
  const mention = (start: number, end: number, entry: string): Mention => ({
    start,
    end,
    entry,
    kind: 'place',
    confidence: 1,
    why: [],
  });
  const gold = [
    { start: 0, end: 4, text: 'Kiew', entry: 'kyiv' },
    { start: 5, end: 8, text: 'Rom', entry: 'rome' },
    { start: 9, end: 12, text: 'Ulm', entry: 'ulm' },
  ];

  it('counts what is found, what is the right entry, what is missed and what is too much', () => {
    const score = scoreLayer(
      'Kiew Rom Ulm Köln',
      gold,
      [mention(0, 4, 'kyiv'), mention(5, 8, 'paris'), mention(13, 17, 'cologne')],
      (id, want) => id === want,
    );
    expect(score).toEqual({
      gold: 3,
      marked: 3,
      found: 2,
      right: 1,
      precision: 33.3,
      recall: 33.3,
      missed: ['Ulm'],
      extra: ['Köln'],
    });
  });
});
