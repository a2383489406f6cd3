import { describe, expect, it } from 'vitest';
import { printOf } from '../../../core/match/index-arrays.ts';
import { NameFlag } from '../../../core/match/name-index.ts';
import type { Phrase } from '../../../core/match/name-index.ts';
import { phraseHashes } from '../../../core/match/phrase-hash.ts';
import { indexOf } from '../../support/name-index.ts';

function found(phrases: (string | [string, number])[], text: string): string[] {
  const list: Phrase[] = phrases.map((p, entry) =>
    typeof p === 'string' ? { text: p, entry, flags: 0 } : { text: p[0], entry, flags: p[1] },
  );
  return indexOf(list)
    .scan(text)
    .map(({ start, end }) => text.slice(start, end));
}

describe('NameIndex', () => {
  it.each([
    ['a word', ['Moskau'], 'Aus Moskau hieß es', ['Moskau']],
    [
      'the longest of several',
      ['New York', 'New York Times', 'York'],
      'the New York Times in York',
      ['New York Times', 'York'],
    ],
    ['nothing inside a word', ['Rom'], 'Roman und Prompt', []],
    ['a part of a hyphen compound', ['Trump'], 'die Trump-Administration', ['Trump']],
    ['a name before an apostrophe', ['Russia'], "Russia’s and Russia's", ['Russia', 'Russia']],
    ['a closing full stop', ['U.S.'], 'the U.S. officials', ['U.S.']],
    ['the same without it', ['U.S.'], 'in the U.S', ['U.S']],
    ['text without the marks', ['Viktor Orbán'], 'Viktor Orban kam', ['Viktor Orban']],
    [
      'sharp s as ss',
      ['Großbritannien'],
      'GROSSBRITANNIEN und Grossbritannien',
      ['GROSSBRITANNIEN', 'Grossbritannien'],
    ],
    ['all capitals', ['Moskau'], 'MOSKAU REAGIERT', ['MOSKAU']],
    ['an abbreviation read as a word', ['NATO'], 'die Nato', ['Nato']],
    ['Cyrillic', ['Песков'], 'сказал Песков вчера', ['Песков']],
    ['a name at both ends', ['Kiew'], 'Kiew, dann Kiew', ['Kiew', 'Kiew']],
    ['an apostrophe of either kind', ["Côte d'Ivoire"], 'aus Côte d’Ivoire', ['Côte d’Ivoire']],
  ])('finds %s', (_, phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });

  it.each([
    ['lower case', ['Moskau'], 'moskau'],
    ['a short abbreviation in lower case', ['US'], 'let us go to Us'],
    ['marks that the name has not', ['Kohler'], 'Herr Köhler'],
    ['words that another sign parts', ['Mark Rutte'], 'Mark, Rutte'],
    ['the beginning of a longer word', ['Ost'], 'Osten'],
  ])('leaves alone %s', (_, phrases, text) => {
    expect(found(phrases, text)).toEqual([]);
  });

  it('lets terms overlap names, and names not each other', () => {
    const hits = found(
      ['US', ['US-Präsident', NameFlag.term], 'Kremlin', ['Kremlin spokesperson', NameFlag.term]],
      'US-Präsident, Kremlin spokesperson',
    );
    expect(hits.sort()).toEqual(['Kremlin', 'Kremlin spokesperson', 'US', 'US-Präsident']);
  });

  it('lets a shield cover what is inside it', () => {
    expect(found(['US', ['US-amerikanische', NameFlag.off]], 'US-amerikanische Medien in den US')).toEqual(['US']);
  });

  it('gives all entries of one spelling, the reference that needs less support first', () => {
    const index = indexOf([
      { text: 'Müller', entry: 1, flags: NameFlag.weak },
      { text: 'Müller', entry: 2, flags: NameFlag.weak },
      { text: 'Müller', entry: 1, flags: 0 },
    ]);
    expect(index.scan('Müller')[0]?.refs).toEqual([1, 0, 2, NameFlag.weak]);
  });

  it('finds nothing in nothing', () => {
    expect(found([], 'Moskau')).toEqual([]);
    expect(found(['Moskau'], '')).toEqual([]);
  });

  it('is never fooled by equal fingerprints: every hit is the name, letter for letter', () => {
    const words = Array.from({ length: 400_000 }, (_, i) => `Name${i.toString(36)}`);
    const names = words.slice(0, 20_000).map((text, entry) => ({ text, entry, flags: 0 }));
    const index = indexOf(names);
    // the same bucket and the same 16 bits, so that only the letters tell them apart
    const place = (text: string): string => {
      const { hash } = phraseHashes({ text, entry: 0, flags: 0 })[0]!;
      return `${hash & 0xfff} ${printOf(hash)}`;
    };
    const taken = new Set(names.map(({ text }) => place(text)));
    const twins = words.slice(20_000).filter((word) => taken.has(place(word)));
    expect(twins.length).toBeGreaterThan(10);
    expect(index.scan(twins.join(' '))).toEqual([]);
    const hits = index.scan(words.join(' '));
    expect(hits).toHaveLength(20_000);
    expect(hits.every((hit, i) => hit.refs[0] === i)).toBe(true);
  });

  it('keeps letters of every script, rare ones too', () => {
    const rare = Array.from({ length: 600 }, (_, i) => `Q${String.fromCharCode(0x4e00 + i)}`);
    expect(found(rare, rare.join(' '))).toEqual(rare);
  });

  it('keeps a name of more than 127 letters', () => {
    const long = `Name${'x'.repeat(300)}`;
    expect(found([long, 'Name'], `${long} Name`)).toEqual([long, 'Name']);
  });
});
