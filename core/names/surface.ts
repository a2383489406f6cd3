import { normalise } from '../text/normalize.ts';

const LETTER = /[\p{L}\p{N}]/gu;

/** A name of one letter or digit is shown, but not looked for: every text is full of them. */
export const isTooShort = (name: string): boolean => (name.match(LETTER)?.length ?? 0) < 2;

/** A name in the form that texts are read in (NFC, plain blanks, nothing invisible). */
export const surfaceOf = (name: string): string => normalise(name).text.trim();
