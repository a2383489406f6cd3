import { describe, expect, it } from 'vitest';
import { normalise, normalisedText, toRaw } from '../../../core/text/normalize.ts';

/** The raw words that a word of the normalised text stands for. */
function rawOf(raw: string, word: string): string {
  const { text, map } = normalise(raw);
  const start = text.indexOf(word);
  expect(start, `${word} in ${text}`).toBeGreaterThanOrEqual(0);
  return raw.slice(toRaw(map, start, 'start'), toRaw(map, start + word.length, 'end'));
}

describe('normalise', () => {
  it('gives back the same string and no map when nothing needs doing', () => {
    const raw = 'Kremlsprecher Peskow – „Nein“, sagte er. Été, Müller’s';
    expect(normalise(raw)).toEqual({ text: raw, map: null });
    expect(normalise('')).toEqual({ text: '', map: null });
  });

  it('needs no map where one blank stands for another', () => {
    expect(normalise('Wladimir\u00a0Putin\nsagt')).toEqual({ text: 'Wladimir Putin sagt', map: null });
  });

  it.each([
    [
      'soft hyphens',
      'die Sicherheits\u00adgaran\u00adtien für',
      'Sicherheitsgarantien',
      'Sicherheits\u00adgaran\u00adtien',
    ],
    ['zero-width characters', 'ein \u200bPutin\u200b, sagt', 'Putin', 'Putin'],
    ['blank runs', 'Wladimir \n\t Putin', 'Wladimir Putin', 'Wladimir \n\t Putin'],
    ['blank runs with something invisible in them', 'Mark \u200b\u00a0Rutte', 'Mark Rutte', 'Mark \u200b\u00a0Rutte'],
    ['decomposed letters', 'Herr Mu\u0308ller kam', 'Müller', 'Mu\u0308ller'],
    ['decomposed Cyrillic', 'и Сергеи\u0306 сказал', 'Сергей', 'Сергеи\u0306'],
    ['a mark at the very end', 'Pele\u0301', 'Pelé', 'Pele\u0301'],
    ['a singleton that composes', 'in \u212bngstrom', 'Ångstrom', '\u212bngstrom'],
    ['Hangul jamo', '\u1112\u1161\u11ab\u1100\u1173\u11af!', '한글', '\u1112\u1161\u11ab\u1100\u1173\u11af'],
    ['astral characters', '😀\u00ad Rutte 😀', 'Rutte', 'Rutte'],
  ])('finds its way back over %s', (_, raw, word, expected) => {
    expect(rawOf(raw, word)).toBe(expected);
  });

  it('keeps typographic apostrophes and quotes', () => {
    expect(normalise('Russia’s\u00ad ‘plan’').text).toBe('Russia’s ‘plan’');
  });

  it('leaves what was removed beside a span outside of it', () => {
    const raw = '\u00adPutin\u00ad-Vertrauter';
    const { map } = normalise(raw);
    expect([toRaw(map, 0, 'start'), toRaw(map, 5, 'end')]).toEqual([1, 6]);
  });

  it('maps the edges of the text', () => {
    const { text, map } = normalise('a\u00ad  b\u00ad');
    expect(text).toBe('a b');
    expect([toRaw(map, 0, 'end'), toRaw(map, 3, 'start'), toRaw(map, 3, 'end')]).toEqual([0, 5, 5]);
    expect(toRaw(normalise('\u00ad').map, 0)).toBe(0);
  });

  it('composes every character that is not composed, and leaves no other', () => {
    for (let code = 0; code < 0x10000; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const letter = String.fromCharCode(code);
      const blank = /[\s\u0085]/u.test(letter) && letter !== '\ufeff';
      const { text } = normalise(`a${letter}b`);
      expect(normalisedText(`a${letter}b`)).toBe(text);
      if (text === 'ab') expect(letter).toMatch(/[\p{Cf}\u034f]/u);
      else expect(text).toBe(blank ? 'a b' : `a${letter}b`.normalize('NFC'));
    }
  });

  it('never goes backwards and leaves nothing that it removes', () => {
    const alphabet = [
      'a',
      'e',
      '\u0301',
      '\u0308',
      '\u00ad',
      '\u200b',
      ' ',
      '\u00a0',
      '\n',
      'й',
      'и',
      '\u0306',
      '😀',
      '’',
    ];
    let seed = 7;
    for (let round = 0; round < 300; round++) {
      let raw = '';
      for (let i = 0; i < 20; i++) raw += alphabet[(seed = (seed * 16807) % 2147483647) % alphabet.length];
      const { text, map } = normalise(raw);
      expect(normalisedText(raw)).toBe(text);
      expect(text).not.toMatch(/ {2}|[\u00ad\u200b\u00a0\n]/u);
      for (let i = 0; i < text.length; i++) {
        expect(toRaw(map, i + 1, 'start')).toBeGreaterThanOrEqual(toRaw(map, i, 'start'));
        expect(toRaw(map, i + 1, 'end')).toBeGreaterThan(toRaw(map, i, 'start'));
      }
    }
  });
});
