import { isUsual } from './usual-text.ts';

/** Finds in a usual text what the next one would. */
const USUAL_WORD =
  /[0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0400-\u0481\u048a-\u052f]+/;
const WORD = /[\p{L}\p{N}]+/u;

/** Where the first letters or digits in a row stand; null in a text without any. */
export function firstWord(text: string): { start: number; end: number } | null {
  const word = (isUsual(text) ? USUAL_WORD : WORD).exec(text);
  return word && { start: word.index, end: word.index + word[0].length };
}
