/**
 * Character classes and folding for matching. Tables cover the scripts of the languages that we match (Latin, Greek,
 * Cyrillic); the rest goes through the engine's Unicode properties. Built once, at load: 1,536 characters.
 */

const TABLE = 0x600;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const UPPER = /\p{Lu}/u;
/** Letters with a stroke have no decomposition, so NFD alone does not reach their base letter. */
const STROKES: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ħ: 'h', ё: 'е' };
const CYRILLIC = 0x400;

const wordTable = new Uint8Array(TABLE);
const upperTable = new Uint8Array(TABLE);
const lowerTable = new Uint16Array(TABLE);
const foldTable = new Uint16Array(TABLE);

for (let code = 0; code < TABLE; code++) {
  const character = String.fromCharCode(code);
  wordTable[code] = WORD.test(character) ? 1 : 0;
  upperTable[code] = UPPER.test(character) ? 1 : 0;
  const lower = character.toLowerCase();
  lowerTable[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  // й and ї are letters of their own: only Latin and Greek lose their marks
  const base = STROKES[lower] ?? (code < CYRILLIC ? lower.normalize('NFD').charAt(0) : lower);
  foldTable[code] = base.charCodeAt(0);
}

/** True for letters, digits and combining marks of the basic plane; surrogates are no part of a word. */
export function isWord(code: number): boolean {
  if (code < TABLE) return wordTable[code] === 1;
  return (code < 0xd800 || code > 0xdfff) && WORD.test(String.fromCharCode(code));
}

export function isUpper(code: number): boolean {
  return code < TABLE ? upperTable[code] === 1 : UPPER.test(String.fromCharCode(code));
}

export function lowerOf(code: number): number {
  if (code < TABLE) return lowerTable[code]!;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** The lower-case letter without its marks (`É` → `e`); `ß` stays, see foldWord. */
export function foldOf(code: number): number {
  return code < TABLE ? foldTable[code]! : lowerOf(code);
}

/** A word in the form in which words are compared: lower case, Latin letters without marks, `ß` as `ss`. */
export function foldWord(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    out += code === 0xdf ? 'ss' : String.fromCharCode(foldOf(code));
  }
  return out;
}

export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;
