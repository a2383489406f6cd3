import { describe, expect, it } from 'vitest';
import { compileIndex, openIndex } from '../../../core/match/compile-index.ts';
import { NameFlag } from '../../../core/match/name-index.ts';
import type { Phrase } from '../../../core/match/name-index.ts';

function found(phrases: (string | [string, number])[], text: string): string[] {
  const list: Phrase[] = phrases.map((p, entry) =>
    typeof p === 'string' ? { text: p, entry, flags: 0 } : { text: p[0], entry, flags: p[1] },
  );
  return openIndex(compileIndex(list))
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
    const index = openIndex(
      compileIndex([
        { text: 'Müller', entry: 1, flags: NameFlag.weak },
        { text: 'Müller', entry: 2, flags: NameFlag.weak },
        { text: 'Müller', entry: 1, flags: 0 },
      ]),
    );
    expect(index.scan('Müller')[0]?.refs).toEqual([1, 0, 2, NameFlag.weak]);
  });

  it('opens only what it has compiled', () => {
    expect(() => openIndex(new ArrayBuffer(64))).toThrow(TypeError);
  });

  it('finds nothing in nothing', () => {
    expect(found([], 'Moskau')).toEqual([]);
    expect(found(['Moskau'], '')).toEqual([]);
  });

  it('is never fooled by equal hashes: every hit is the phrase, letter for letter', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `Name${i.toString(36)}`);
    const index = openIndex(compileIndex(words.slice(0, 10_000).map((text, entry) => ({ text, entry, flags: 0 }))));
    const hits = index.scan(words.join(' '));
    expect(hits).toHaveLength(10_000);
    expect(hits.every((hit, i) => hit.refs[0] === i)).toBe(true);
  });
});
