import { foldOf, isWord } from '../text/characters.ts';

/** The words of one text in flat arrays: `start[i]`–`end[i]` in UTF-16 code units, `hash[i]` of the folded word. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  hash: Uint32Array;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SHARP_S = 0xdf;
const SMALL_S = 0x73;

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, FNV_PRIME);

/** FNV-1a over a word's folded characters, so that `Großbritannien` and `GROSSBRITANNIEN` meet. */
export function hashWord(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === SHARP_S) hash = mix(mix(hash, SMALL_S), SMALL_S);
    else hash = mix(hash, foldOf(code));
  }
  return hash >>> 0;
}

/** Hash of a phrase from the hash of its beginning and of its next word. */
export function extendHash(phrase: number, word: number): number {
  const hash = Math.imul(phrase ^ (word >>> 15), 0x85ebca6b) ^ word;
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
}

/** Cuts a text into words in one pass. */
export function tokenise(text: string): Tokens {
  let size = 64 + (text.length >> 2);
  let start = new Int32Array(size);
  let end = new Int32Array(size);
  let hash = new Uint32Array(size);
  let count = 0;
  const length = text.length;
  for (let i = 0; i < length;) {
    if (!isWord(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const from = i;
    while (i < length && isWord(text.charCodeAt(i))) i++;
    if (count === size) {
      size *= 2;
      start = grow(start, new Int32Array(size));
      end = grow(end, new Int32Array(size));
      hash = grow(hash, new Uint32Array(size));
    }
    start[count] = from;
    end[count] = i;
    hash[count] = hashWord(text, from, i);
    count++;
  }
  return { count, start, end, hash };
}

function grow<T extends Int32Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
