import { isAsciiLetter } from './ascii.ts';

/** Asked before all others, which take longer to compile than a page to be asked. */
const USUAL_LETTER = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u0481\u048a-\u052f]/;
/** Where there is none of those, only a text with one of these may have a letter: blanks, digits and the usual signs have none. */
const MAY_BE_LETTER =
  /[^\0-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u0482-\u0489\u2000-\u206f\u20a0-\u20cf\u2190-\u25ff]/;
const LETTER = /\p{L}/u;

/** True if there is a letter of any script in a text. */
export function hasLetter(text: string): boolean {
  // nearly every paragraph begins with one, or with one behind a quotation mark
  return (
    isAsciiLetter(text.charCodeAt(0)) ||
    isAsciiLetter(text.charCodeAt(1)) ||
    USUAL_LETTER.test(text) ||
    (MAY_BE_LETTER.test(text) && LETTER.test(text))
  );
}
