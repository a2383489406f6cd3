import { describe, expect, it } from 'vitest';
import { EntryFinder } from '../../../core/dossier/find-entries.ts';
import { Library } from '../../../core/packs/library.ts';
import { smallPack } from '../../support/small-pack.ts';
import type { Entry } from '../../../core/packs/schema.ts';

const person = (id: string, name: string, over: Partial<Entry> = {}): Entry => ({
  id,
  kind: 'person',
  names: { en: [name] },
  ...over,
});
const finderOf = (...entries: Entry[]): EntryFinder => new EntryFinder(Library.of([{ ...smallPack, entries }]));
const small = new EntryFinder(Library.of([smallPack]));
const ids = (finder: EntryFinder, query: string, most = 10): string[] =>
  finder.find(query, most).map(({ entry }) => entry);

describe('finding entries by name', () => {
  it.each([
    ['kirill dmi', 'kirill-dmitriev'],
    ['DMITRIJEW', 'kirill-dmitriev'],
    ['Дмитр', 'kirill-dmitriev'],
    ['leyen urs', 'ursula-von-der-leyen'],
    ['von der', 'ursula-von-der-leyen'],
    [' trump ', 'donald-trump'],
  ])('%s', (query, expected) => expect(ids(small, query)).toContain(expected));

  it.each([['rump'], ['dmitriev x'], [''], ['  '], ['“”'], ['(']])('%j finds nobody', (query) =>
    expect(ids(small, query)).toEqual([]),
  );

  it('puts the exact name first, then what begins so, the well-known before others, by name in the end', () => {
    const finder = finderOf(
      person('b', 'Anna Merz'),
      person('c', 'Merzig'),
      person('a', 'Adam Merz'),
      person('known', 'Zoe Merz', { prominence: 0.9 }),
      person('exact', 'Merz'),
    );
    expect(ids(finder, 'merz')).toEqual(['exact', 'c', 'known', 'a', 'b']);
    expect(ids(finder, 'merz', 2)).toEqual(['exact', 'c']);
  });

  it('reads marks and ß as their plain letters, and tells the name that it found', () => {
    const finder = finderOf(person('s', 'José Großmann', { names: { en: ['José Großmann'], de: ['Pepe'] } }));
    expect(finder.find('jose grossm', 1)).toEqual([{ entry: 's', name: 'José Großmann', isExact: false }]);
    expect(finder.find('pepe', 1)).toEqual([{ entry: 's', name: 'Pepe', isExact: true }]);
  });

  it('knows the one that some words are the name of, and of two of one name none', () => {
    const finder = finderOf(person('one', 'Ann Lee'), person('two', 'Ann Lee'), person('three', 'Bob Lee'));
    expect(finder.only('bob  LEE')).toBe('three');
    expect(finder.only('ann lee')).toBeNull();
    expect(finder.only('bob')).toBeNull();
  });

  it('is quick enough for every key with twenty thousand names', () => {
    const many = finderOf(...Array.from({ length: 20_000 }, (_, i) => person(`p${i}`, `Given${i % 700} Family${i}`)));
    many.find('warm', 6);
    const from = performance.now();
    expect(ids(many, 'family14999 given', 6)).toContain('p14999');
    // some 5 ms on a quiet machine
    expect(performance.now() - from).toBeLessThan(200);
  });
});
