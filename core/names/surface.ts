import { isWord } from '../text/characters.ts';
import { normalise } from '../text/normalize.ts';

/** A name of one letter or digit is shown, but not looked for: every text is full of them. */
export function isTooShort(name: string): boolean {
  let letters = 0;
  for (let i = 0; i < name.length && letters < 2; i++) if (isWord(name.charCodeAt(i))) letters++;
  return letters < 2;
}

/** A name in the form that texts are read in (NFC, plain blanks, nothing invisible). */
export const surfaceOf = (name: string): string => normalise(name).text.trim();
