import { foldOf, isApostrophe, isHyphen, isUpper, isWord, lowerOf } from '../text/characters.ts';

const SHARP_S = 0xdf;
const SMALL_S = 0x73;
const FULL_STOP = 0x2e;
const BRACKET = 0x29;
/** From this length on an abbreviation may be written like a word: `Nato`, `Tass`; never `Us` for `US`. */
const SPOKEN_ABBREVIATION = 4;

/**
 * Compares a phrase with the text word for word and gives the end of the match, or -1. Letters may lack the marks that
 * the phrase has (`Orban` for `Orbán`), never the other way round; a capital wants a capital; an abbreviation wants all
 * of its own; a full stop or bracket that closes the phrase (`U.S.`, `Frankfurt (Oder)`) belongs to the match if it is there.
 */
export function verifyPhrase(
  chars: Uint16Array,
  from: number,
  to: number,
  text: string,
  start: number,
  end: number,
): number {
  let t = start;
  let p = from;
  while (p < to) {
    if (isWord(chars[p]!)) {
      const next = wordEnd(chars, p, to);
      const after = verifyWord(chars, p, next, text, t, end);
      if (after < 0) return -1;
      p = next;
      t = after;
    } else {
      if (t >= end) return closing(chars, p, to, text, t);
      if (!sameSeparator(chars[p]!, text.charCodeAt(t))) return -1;
      p++;
      t++;
    }
  }
  return t === end ? t : -1;
}

function closing(chars: Uint16Array, p: number, to: number, text: string, t: number): number {
  const last = chars[p];
  const isClosing = p === to - 1 && (last === FULL_STOP || last === BRACKET);
  return isClosing && text.charCodeAt(t) === last ? t + 1 : t;
}

function wordEnd(chars: Uint16Array, p: number, to: number): number {
  let next = p;
  while (next < to && isWord(chars[next]!)) next++;
  return next;
}

function verifyWord(chars: Uint16Array, from: number, to: number, text: string, start: number, end: number): number {
  let t = start;
  let capitals = 0;
  for (let p = from; p < to; p++) {
    const want = chars[p]!;
    if (t >= end) return -1;
    const have = text.charCodeAt(t);
    if (isUpper(want)) capitals++;
    if (want === SHARP_S && lowerOf(have) === SMALL_S && t + 1 < end && lowerOf(text.charCodeAt(t + 1)) === SMALL_S) {
      t += 2;
      continue;
    }
    if (!sameLetter(want, have)) return -1;
    t++;
  }
  if (t < end && isWord(text.charCodeAt(t))) return -1;
  return caseFits(chars, from, to, capitals, text, start, t) ? t : -1;
}

function sameLetter(want: number, have: number): boolean {
  if (want === have) return true;
  const a = lowerOf(want);
  const b = lowerOf(have);
  return a === b || (foldOf(a) === b && a !== b);
}

function caseFits(
  chars: Uint16Array,
  from: number,
  to: number,
  capitals: number,
  text: string,
  start: number,
  end: number,
): boolean {
  if (capitals === 0) return true;
  const length = to - from;
  if (!isUpper(text.charCodeAt(start)) && isUpper(chars[from]!)) return false;
  if (capitals < length || length === 1) return true;
  let inText = 0;
  for (let t = start; t < end; t++) if (isUpper(text.charCodeAt(t))) inText++;
  return inText === length || (length >= SPOKEN_ABBREVIATION && inText === 1);
}

const SPACES = new Set([0x20, 0xa0, 0x202f, 0x2009]);

function sameSeparator(want: number, have: number): boolean {
  if (want === have) return true;
  if (isHyphen(want)) return isHyphen(have);
  if (isApostrophe(want)) return isApostrophe(have);
  return SPACES.has(want) && SPACES.has(have);
}
