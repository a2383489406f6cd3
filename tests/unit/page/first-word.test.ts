import { describe, expect, it } from 'vitest';
import { firstWord } from '../../../page/first-word.ts';

/** What it is in any script, by Unicode. */
function byUnicode(text: string): ReturnType<typeof firstWord> {
  const word = /[\p{L}\p{N}]+/u.exec(text);
  return word && { start: word.index, end: word.index + word[0].length };
}

describe('firstWord', () => {
  it.each([
    ['„Wir gehen“', 1, 4],
    ['»Ähnlich« ist', 1, 8],
    ['— Пескова', 2, 9],
    ['… 24 Stunden', 2, 4],
    ['«Ελλάδα»', 1, 7],
    ['「平和」', 1, 3],
    ['𝒜b c', 0, 3],
  ])('is at its place in %s', (text, start, end) => expect(firstWord(text)).toEqual({ start, end }));

  it.each(['', ' ', '„…“', '— €'])('is nowhere in “%s”', (text) => expect(firstWord(text)).toBeNull());

  it('is the same as by Unicode around every character', () => {
    const other: string[] = [];
    for (let code = 0; code < 0x11000; code++) {
      const character = String.fromCodePoint(code);
      for (const text of [`(${character}) b`, `(a${character}b`])
        if (JSON.stringify(firstWord(text)) !== JSON.stringify(byUnicode(text))) other.push(code.toString(16));
    }
    expect(other).toEqual([]);
  });
});
