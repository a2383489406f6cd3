import { isAsciiLetter } from './ascii.ts';
import { isUsual } from './usual-text.ts';

/** Every letter of a usual text; asked before all others, which take longer to compile than a page to be asked. */
const USUAL_LETTER = /[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0400-\u0481\u048a-\u052f]/;
const LETTER = /\p{L}/u;

/** True if there is a letter of any script in a text. */
export function hasLetter(text: string): boolean {
  // nearly every paragraph begins with one, or with one behind a quotation mark
  return (
    isAsciiLetter(text.charCodeAt(0)) ||
    isAsciiLetter(text.charCodeAt(1)) ||
    USUAL_LETTER.test(text) ||
    (!isUsual(text) && LETTER.test(text))
  );
}
