import { tokenise } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { extendHash } from './tokens.ts';
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
} as const;

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

/** The index as one set of flat arrays over one buffer; see compile-index.ts for the layout. */
export interface IndexArrays {
  /** Open-addressed: hash of a first word → the most words that a phrase beginning with it has. */
  firstHash: Uint32Array;
  firstMost: Uint8Array;
  /** Open-addressed: hash of a whole phrase → number of the phrase + 1. */
  slots: Uint32Array;
  /** Characters of all phrases, one after the other; phrase p holds charAt[p]–charAt[p+1]. */
  chars: Uint16Array;
  charAt: Uint32Array;
  /** References of all phrases: entry number << 8 | flags; phrase p holds refAt[p]–refAt[p+1]. */
  refs: Uint32Array;
  refAt: Uint32Array;
}

/** Finds every surface form of a set of packs in one pass over the words of a text. */
export class NameIndex {
  readonly phrases: number;
  readonly bytes: number;
  readonly #arrays: IndexArrays;

  constructor(arrays: IndexArrays) {
    this.#arrays = arrays;
    this.phrases = arrays.charAt.length - 1;
    this.bytes = arrays.slots.buffer.byteLength;
  }

  /**
   * The longest surface form at every place, names and terms apart (the two layers may overlap each other, no two of one
   * layer do), in order of start. Every hit is verified against the characters.
   */
  scan(text: string, tokens: Tokens = tokenise(text)): Candidate[] {
    const found: Candidate[] = [];
    const layers = { name: 0, term: 0 };
    for (let first = 0; first < tokens.count; first++) {
      const most = this.#most(tokens.hash[first]!);
      if (most === 0) continue;
      this.#longestAt(text, tokens, first, most, layers, found);
    }
    return found;
  }

  #longestAt(
    text: string,
    tokens: Tokens,
    first: number,
    most: number,
    layers: { name: number; term: number },
    found: Candidate[],
  ): void {
    let name: Candidate | null = null;
    let term: Candidate | null = null;
    let hash = 0;
    const last = Math.min(tokens.count, first + most);
    for (let next = first; next < last; next++) {
      hash = extendHash(hash, tokens.hash[next]!);
      for (const hit of this.#lookup(text, tokens, first, next + 1, hash)) {
        if (hit.isTerm) {
          if (first >= layers.term) term = longer(term, hit.candidate);
        } else if (first >= layers.name) name = longer(name, hit.candidate);
      }
    }
    for (const candidate of [name, term]) {
      if (!candidate) continue;
      layers[candidate === term ? 'term' : 'name'] = candidate.endToken;
      if ((candidate.refs[1]! & NameFlag.off) === 0) found.push(candidate);
    }
  }

  #most(hash: number): number {
    const { firstHash, firstMost } = this.#arrays;
    const mask = firstHash.length - 1;
    for (let slot = hash & mask; firstMost[slot] !== 0; slot = (slot + 1) & mask) {
      if (firstHash[slot] === hash) return firstMost[slot]!;
    }
    return 0;
  }

  *#lookup(text: string, tokens: Tokens, first: number, endToken: number, hash: number): Generator<Hit> {
    const { slots, chars, charAt, refs, refAt } = this.#arrays;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const phrase = slots[slot]! - 1;
      const start = tokens.start[first]!;
      const end = verifyPhrase(chars, charAt[phrase]!, charAt[phrase + 1]!, text, start, tokens.end[endToken - 1]!);
      if (end < 0) continue;
      const found: { name: number[]; term: number[] } = { name: [], term: [] };
      for (let ref = refAt[phrase]!; ref < refAt[phrase + 1]!; ref++) {
        const flags = refs[ref]! & 0xff;
        found[(flags & NameFlag.term) === 0 ? 'name' : 'term'].push(refs[ref]! >>> 8, flags);
      }
      for (const layer of ['name', 'term'] as const) {
        if (found[layer].length === 0) continue;
        yield { isTerm: layer === 'term', candidate: { start, end, refs: found[layer], firstToken: first, endToken } };
      }
    }
  }
}

interface Hit {
  isTerm: boolean;
  candidate: Candidate;
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
