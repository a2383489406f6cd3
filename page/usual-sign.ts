import { isAsciiAlphanumeric, isAsciiLetter } from './ascii.ts';

/** What a UTF-16 code unit is. Of those that are `unknown` Unicode's tables tell, which a page takes a millisecond to compile. */
export const Sign = { unknown: -1, other: 0, number: 1, letter: 2 } as const;
export type Sign = (typeof Sign)[keyof typeof Sign];

/** Tells Latin, Cyrillic, blanks, and the usual signs of punctuation, money and arrows, by their ranges. */
export function signOf(code: number): Sign {
  if (code < 0x80) return isAsciiLetter(code) ? Sign.letter : isAsciiAlphanumeric(code) ? Sign.number : Sign.other;
  if (code < 0xc0) {
    if (code === 0xaa || code === 0xb5 || code === 0xba) return Sign.letter;
    // superscripts and fractions
    return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0xbc && code <= 0xbe) ? Sign.number : Sign.other;
  }
  if (code <= 0x2c1) return code === 0xd7 || code === 0xf7 ? Sign.other : Sign.letter;
  if (code >= 0x400 && code <= 0x52f) return code >= 0x482 && code <= 0x489 ? Sign.unknown : Sign.letter;
  const isOther =
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x20a0 && code <= 0x20cf) ||
    (code >= 0x2190 && code <= 0x245f) ||
    (code >= 0x2500 && code <= 0x25ff);
  return isOther ? Sign.other : Sign.unknown;
}
