import { Sign, signOf } from './usual-sign.ts';

const WORD = /[\p{L}\p{N}]+/u;

/** Where the first letters or digits in a row stand; null in a text without any. */
export function firstWord(text: string): { start: number; end: number } | null {
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = signOf(text.charCodeAt(at));
    if (sign === Sign.unknown) {
      const word = WORD.exec(text);
      return word && { start: word.index, end: word.index + word[0].length };
    }
    if (sign === Sign.other && start >= 0) return { start, end: at };
    if (sign !== Sign.other && start < 0) start = at;
  }
  return start < 0 ? null : { start, end: text.length };
}
