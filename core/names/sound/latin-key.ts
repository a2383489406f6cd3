import { LETTER_COUNT, latinCode } from './latin-letters.ts';

/**
 * The coarse classes of consonants that a key is made of. `none` is every vowel, and h, j and y, which come and go
 * between orthographies.
 */
export const SoundClass = { none: 0, p: 1, f: 2, m: 3, n: 4, l: 5, r: 6, t: 7, k: 8, s: 9 } as const;

const LETTERS_OF_CLASS: [number, string][] = [
  [SoundClass.p, 'pb'],
  [SoundClass.f, 'fvw'],
  [SoundClass.m, 'm'],
  [SoundClass.n, 'nñ'],
  [SoundClass.l, 'lł'],
  [SoundClass.r, 'rř'],
  [SoundClass.t, 'tdđ'],
  [SoundClass.k, 'kcqgğ'],
  [SoundClass.s, 'szšžčćśźżçşț'],
];

const code = (letter: string): number => latinCode(letter.charCodeAt(0));

const CLASS_OF = new Uint8Array(LETTER_COUNT + 1);
for (const [soundClass, letters] of LETTERS_OF_CLASS) {
  for (const letter of letters) CLASS_OF[code(letter)] = soundClass;
}

/** 1 for letters before which c is a sibilant. */
const SOFTENS = new Uint8Array(LETTER_COUNT + 1);
for (const letter of 'eiyäöęěə') SOFTENS[code(letter)] = 1;

const C = code('c');
const H = code('h');
const K = code('k');
const P = code('p');
const S = code('s');
const T = code('t');
const X = code('x');
const Z = code('z');

/** A key that grows by one class of sound. */
export const extendKey = (key: number, soundClass: number): number => Math.imul(key, 0x9e3779b1) + soundClass + 1;

/** A grown key as it is put into an index: never 0. */
export const finishKey = (key: number): number => (key ^ (key >>> 15)) >>> 0 || 1;

/**
 * The key under which a Latin word of a text is looked up by its sound, a number above 0; 0 for a lone vowel
 * or no letter. `start` and `end` are UTF-16 code units, end exclusive. Digraphs count as one sound (sch, tsch, ck, ph).
 */
export function soundKey(text: string, start: number, end: number): number {
  let key = 0;
  let last = 0;
  let letter = 0;
  let before = 0;
  let letters = 0;
  let next = start < end ? latinCode(text.charCodeAt(start)) : 0;
  for (let index = start; index < end; index++) {
    before = letter;
    letter = next;
    next = index + 1 < end ? latinCode(text.charCodeAt(index + 1)) : 0;
    if (letter !== 0) letters++;
    let sound = CLASS_OF[letter]!;
    if (letter === next && sound !== SoundClass.none) continue;
    if (letter === C) {
      if (before === S && next === H) continue;
      if (before === T && next === H) sound = SoundClass.s;
      else if (next === Z || next === K || next === S) continue;
      else if (SOFTENS[next] === 1) sound = SoundClass.s;
    } else if (letter === P && next === H) sound = SoundClass.f;
    else if (sound === SoundClass.t && (CLASS_OF[next] === SoundClass.s || (next === C && letter === T))) continue;
    else if (letter === X) {
      // Xi is a hiss at the beginning of a word.
      if (before !== 0 && last !== SoundClass.k) key = extendKey(key, SoundClass.k);
      sound = SoundClass.s;
      last = 0;
    }
    if (sound === SoundClass.none) {
      if (letter !== H) last = 0;
      continue;
    }
    if (sound === last) continue;
    key = extendKey(key, sound);
    last = sound;
  }
  return letters > 1 || key !== 0 ? finishKey(key) : 0;
}
