import { isCompoundSplit } from '../names/german/compounds.ts';
import { soundKey } from '../names/sound/latin-key.ts';
import { isUpper } from '../text/characters.ts';
import { bucketOf, LIST, printOf } from './index-arrays.ts';
import type { IndexArrays } from './index-arrays.ts';
import { LetterReader } from './letters.ts';
import { extendHash, hashWord, tokenise } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { verifySound } from './verify-sound.ts';
import { verifyPhrase } from './verify.ts';

/** What is known of a surface form for one entry: bits of a reference. */
export const NameFlag = {
  /** Needs support from the page. */
  weak: 1,
  /** A person's family name alone. */
  family: 2,
  /** Belongs to the layer of terms, which may overlap the layer of names. */
  term: 4,
  /** A German noun: as the last part of a hyphen compound it stands for the whole compound. */
  head: 8,
  /** Known words that name nobody (`US-amerikanisch`): they shield what is inside them and mark nothing. */
  off: 16,
  /** Looked for as the end of a closed German compound (`aufhebung` in `Sanktionsaufhebung`), which it stands for. */
  compound: 64,
  /** A name in Cyrillic letters that is looked for by its sound in Latin ones. */
  sound: 128,
} as const;

/** How a form is looked for belongs to it: by its letters (neither bit), by its sound, or as the end of a word. */
export const LAYER = NameFlag.sound | NameFlag.compound;

/** A surface form for one entry, as the compiler is given it. `entry` is the entry's number in the library. */
export interface Phrase {
  text: string;
  entry: number;
  flags: number;
}

/** A span of the text that is a surface form. `refs` alternates entry number and flags. */
export interface Candidate {
  start: number;
  end: number;
  refs: number[];
  /** Index of the first and behind the last token in `tokens`. */
  firstToken: number;
  endToken: number;
}

/** Where the names and terms that were found last end: no two of one layer overlap. */
interface Layers {
  name: number;
  term: number;
}

/** Finds every surface form of a set of packs in one pass over the words of a text. */
export class NameIndex {
  /** Different surface forms. */
  readonly names: number;
  /** Bytes that finding reads; the letters that verify a find come on top. */
  readonly findingBytes: number;
  readonly #arrays: IndexArrays;
  readonly #letters: LetterReader;
  readonly #buckets: number;
  readonly #filterMask: number;
  /** By capitalised word: what it sounds like, as references. */
  readonly #sounds = new Map<string, readonly number[]>();

  constructor(arrays: IndexArrays, findingBytes: number) {
    this.#arrays = arrays;
    this.#letters = new LetterReader(arrays.alphabet, arrays.letters);
    this.#buckets = arrays.letterAt.length;
    this.#filterMask = arrays.filter.length - 1;
    this.names = arrays.prints.length;
    this.findingBytes = findingBytes;
  }

  /**
   * The longest surface form at every place, names and terms apart (the two layers may overlap each other, no two of one
   * layer do), in order of start. Every hit is verified against the letters.
   */
  scan(text: string, tokens: Tokens = tokenise(text)): Candidate[] {
    const found: Candidate[] = [];
    const ends: Layers = { name: 0, term: 0 };
    const { hasSounds, hasTails } = this.#arrays;
    for (let first = 0; first < tokens.count; first++) {
      const most = this.#most(tokens.hash[first]!);
      if (most > 0) this.#longestAt(text, tokens, first, most, ends, found);
      if (!isUpper(text.charCodeAt(tokens.start[first]!))) continue;
      if (hasSounds && first >= ends.name) this.#soundAt(text, tokens, first, ends, found);
      if (hasTails && first >= ends.term) this.#tailOf(text, tokens, first, ends, found);
    }
    return found;
  }

  #most(firstHash: number): number {
    return this.#arrays.filter[firstHash & this.#filterMask]!;
  }

  #longestAt(text: string, tokens: Tokens, first: number, most: number, ends: Layers, found: Candidate[]): void {
    let name: Candidate | null = null;
    let term: Candidate | null = null;
    let hash = 0;
    const last = Math.min(tokens.count, first + most);
    for (let next = first; next < last; next++) {
      hash = extendHash(hash, tokens.hash[next]!);
      const start = tokens.start[first]!;
      for (const hit of this.#lookup(hash, text, start, tokens.end[next]!, 0, first, next + 1)) {
        if ((hit.refs[1]! & NameFlag.term) !== 0) {
          if (first >= ends.term) term = longer(term, hit);
        } else if (first >= ends.name) name = longer(name, hit);
      }
    }
    if (name) {
      ends.name = name.endToken;
      keep(name, found);
    }
    if (term) {
      ends.term = term.endToken;
      keep(term, found);
    }
  }

  /** The names of another script that a word sounds like, which may be a genitive. */
  #soundAt(text: string, tokens: Tokens, token: number, ends: Layers, found: Candidate[]): void {
    const start = tokens.start[token]!;
    const end = tokens.end[token]!;
    const word = text.slice(start, end);
    let refs = this.#sounds.get(word);
    if (!refs) {
      refs = this.#soundRefs(word);
      if (this.#sounds.size >= MOST_SOUNDS) this.#sounds.clear();
      this.#sounds.set(word, refs);
    }
    if (refs.length === 0) return;
    ends.name = token + 1;
    found.push({ start, end, refs: [...refs], firstToken: token, endToken: token + 1 });
  }

  #soundRefs(word: string): readonly number[] {
    let best: Candidate | null = null;
    for (const end of isGenitive(word) ? [word.length, word.length - 1] : [word.length]) {
      const key = soundKey(word, 0, end);
      if (key === 0 || this.#most(key) === 0) continue;
      for (const hit of this.#lookup(extendHash(0, key), word, 0, end, NameFlag.sound, 0, 1)) best = longer(best, hit);
    }
    return best?.refs ?? NO_REFS;
  }

  /** The longest term that a long word ends with, as the head of a closed compound. */
  #tailOf(text: string, tokens: Tokens, token: number, ends: Layers, found: Candidate[]): void {
    const start = tokens.start[token]!;
    const end = tokens.end[token]!;
    for (let tail = start + SHORTEST_HEAD; tail <= end - SHORTEST_TAIL; tail++) {
      const word = hashWord(text, tail, end);
      if (this.#most(word) === 0) continue;
      const hits = this.#lookup(extendHash(0, word), text, tail, end, NameFlag.compound, token, token + 1);
      const hit = hits[0];
      if (!hit || !isCompoundSplit(text.slice(start, end), tail - start)) continue;
      ends.term = token + 1;
      found.push({ ...hit, start });
      return;
    }
  }

  /** The names of a hash in a layer that are the words from `start` to `end`; names and terms apart. */
  #lookup(
    hash: number,
    text: string,
    start: number,
    end: number,
    layer: number,
    firstToken: number,
    endToken: number,
  ): readonly Candidate[] {
    const { bucketAt, prints, letterAt } = this.#arrays;
    const bucket = bucketOf(hash, this.#buckets);
    const print = printOf(hash);
    const from = bucketAt[bucket]!;
    const to = bucketAt[bucket + 1]!;
    let hits: Candidate[] | null = null;
    let at = -1;
    let read = from;
    for (let name = from; name < to; name++) {
      if (prints[name] !== print || this.#layerOf(name) !== layer) continue;
      if (at < 0) at = letterAt[bucket]!;
      for (; read < name; read++) at = this.#letters.next(at);
      this.#letters.read(at);
      const { chars, length } = this.#letters;
      const verified =
        layer === NameFlag.sound
          ? verifySound(chars, length, text, start, end)
          : verifyPhrase(chars, 0, length, text, start, end);
      if (verified < 0) continue;
      hits ??= [];
      this.#addCandidates(name, { start, end: verified, firstToken, endToken }, hits);
    }
    return hits ?? NONE;
  }

  #layerOf(name: number): number {
    const ref = this.#arrays.refs[name]!;
    return (ref < LIST ? ref : this.#arrays.lists[ref - LIST + 1]!) & LAYER;
  }

  #addCandidates(name: number, place: Omit<Candidate, 'refs'>, hits: Candidate[]): void {
    const { refs, lists } = this.#arrays;
    const ref = refs[name]!;
    const names: number[] = [];
    const terms: number[] = [];
    const add = (one: number): void => {
      const flags = one & 0xff;
      ((flags & NameFlag.term) === 0 ? names : terms).push(one >>> 8, flags);
    };
    if (ref < LIST) add(ref);
    else {
      const at = ref - LIST;
      for (let i = 1; i <= lists[at]!; i++) add(lists[at + i]!);
    }
    if (names.length > 0) hits.push({ ...place, refs: names });
    if (terms.length > 0) hits.push({ ...place, refs: terms });
  }
}

/** Letters of the two parts of a closed compound, at least. */
const SHORTEST_HEAD = 3;
const SHORTEST_TAIL = 3;
const SMALL_S = 0x73;

/** `Peskows`: a name may end in -s for its genitive. */
const isGenitive = (word: string): boolean =>
  word.length > SHORTEST_TAIL && word.charCodeAt(word.length - 1) === SMALL_S;

/** Words whose sound is remembered: texts repeat them, and telling takes longer than finding. */
const MOST_SOUNDS = 20_000;
const NO_REFS: readonly number[] = [];

const NONE: readonly Candidate[] = [];

/** Known words that name nobody are found, so that nothing inside them is, and left out. */
function keep(candidate: Candidate, found: Candidate[]): void {
  if ((candidate.refs[1]! & NameFlag.off) === 0) found.push(candidate);
}

/** The longer of two candidates at one place; of two equally long ones (spelt alike but for case) both references. */
function longer(one: Candidate | null, other: Candidate): Candidate {
  if (!one || other.endToken > one.endToken) return other;
  if (other.endToken < one.endToken) return one;
  const refs = [...one.refs];
  for (let i = 0; i < other.refs.length; i += 2) {
    const known = one.refs.findIndex((value, at) => at % 2 === 0 && value === other.refs[i]);
    if (known < 0) refs.push(other.refs[i]!, other.refs[i + 1]!);
    else refs[known + 1] = strongerFlags(refs[known + 1]!, other.refs[i + 1]!);
  }
  return { ...one, end: Math.max(one.end, other.end), refs };
}

const strongerFlags = (a: number, b: number): number => ((a & NameFlag.weak) === 0 ? a : b);
