import { describe, expect, it } from 'vitest';
import { NameFlag } from '../../../core/match/name-index.ts';
import { indexOf } from '../../support/name-index.ts';

const index = indexOf(
  ['Песков', 'Зеленский', 'Лавров', 'бин Салман', 'Хрущёв', 'Чхаидзе'].map((text, entry) => ({
    text,
    entry,
    flags: NameFlag.sound,
  })),
);
const found = (text: string): string[] => index.scan(text).map(({ start, end }) => text.slice(start, end));

describe('names looked for by their sound', () => {
  it.each([
    ['German', 'Dmitri Peskow und Sergej Lawrow', ['Peskow', 'Lawrow']],
    ['English', 'Zelensky, Zelenskyy, Zelenskiy', ['Zelensky', 'Zelenskyy', 'Zelenskiy']],
    ['French', 'Serguei Lavrov', ['Lavrov']],
    ['a German genitive', 'Peskows Worte, Selenskyjs Rede', ['Peskows', 'Selenskyjs']],
    ['long and short', 'Nikita Chruschtschow, Khrushchev', ['Chruschtschow', 'Khrushchev']],
    ['an English possessive', 'Peskov’s words', ['Peskov']],
    ['a part of a hyphen compound', 'die Selenskyj-Regierung', ['Selenskyj']],
  ])('finds %s spellings', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['another name', 'Pesek, Lavoir, Salenko'],
    ['lower case', 'peskow'],
    ['the beginning of a word', 'Peskowski'],
    ['several words', 'bin Salman'],
  ])('leaves alone %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('prefers a name that is spelt as the pack has it', () => {
    const both = indexOf([
      { text: 'Peskow', entry: 1, flags: 0 },
      { text: 'Песков', entry: 2, flags: NameFlag.sound },
    ]);
    expect(both.scan('Peskow, Peskov').map(({ refs }) => refs[0])).toEqual([1, 2]);
  });
});
