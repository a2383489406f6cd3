import { Sign, signOf } from './usual-sign.ts';

const LETTER = /\p{L}/u;
/** A text without a letter so far is asked as a whole. */
const BEGINNING_CHARACTERS = 200;

/** True if there is a letter of any script in a text. */
export function hasLetter(text: string): boolean {
  const length = Math.min(text.length, BEGINNING_CHARACTERS);
  let isKnown = length === text.length;
  // nearly every paragraph begins with one, or with one behind a quotation mark
  for (let at = 0; at < length; at++) {
    const sign = signOf(text.charCodeAt(at));
    if (sign === Sign.letter) return true;
    isKnown &&= sign !== Sign.unknown;
  }
  return !isKnown && LETTER.test(text);
}
