import type { Bytes, Sections } from '../binary/sections.ts';

/**
 * The name index as flat arrays. What finds: `filter`, `bucketAt`, `prints`, `refs`, `lists`. What verifies, and is read
 * only where a fingerprint fits: `letterAt`, `letters`, `alphabet`.
 */
export interface IndexArrays {
  /** By the hash of a first word: the most words that a name beginning with it has; 0 if none does. */
  filter: Uint8Array;
  /** By the hash of a name: its bucket's first name; names lie in the order of their buckets. */
  bucketAt: Uint32Array;
  /** By name: 16 bits of its hash that do not choose the bucket. */
  prints: Uint16Array;
  /** By name: entry number << 8 | flags; or, with the high bit, where in `lists` its several references lie. */
  refs: Uint32Array;
  /** A count and that many references, for names of several entries. */
  lists: Uint32Array;
  /** By bucket: where the letters of its first name lie in `letters`. */
  letterAt: Uint32Array;
  letters: Uint8Array;
  alphabet: Uint16Array;
  /** Whether any name is looked for by its sound, or as the end of a word: if not, nothing is spent on it. */
  hasSounds: boolean;
  hasTails: boolean;
}

export const LIST = 0x80000000;
/** Entry numbers lie between the list bit and the flags. */
export const MAX_ENTRIES = 1 << 23;

const FINDING = ['filter', 'bucketAt', 'prints', 'refs', 'lists'] as const;
const PREFIX = 'names.';

/** The arrays under the names that they have among the sections of a compiled library. */
export function indexSections({ hasSounds, hasTails, ...arrays }: IndexArrays): Record<string, Bytes> {
  const all: Record<string, Bytes> = { ...arrays, layers: Uint8Array.of(Number(hasSounds), Number(hasTails)) };
  return Object.fromEntries(Object.entries(all).map(([name, array]) => [PREFIX + name, array]));
}

/** Views over the index in a compiled library, and the bytes that are read to find (letters not counted). */
export function readIndexSections(sections: Sections): { arrays: IndexArrays; findingBytes: number } {
  const [sounds, tails] = sections.u8(`${PREFIX}layers`);
  const u32 = (name: keyof IndexArrays): Uint32Array => sections.u32(PREFIX + name);
  return {
    arrays: {
      filter: sections.u8(`${PREFIX}filter`),
      bucketAt: u32('bucketAt'),
      prints: sections.u16(`${PREFIX}prints`),
      refs: u32('refs'),
      lists: u32('lists'),
      letterAt: u32('letterAt'),
      letters: sections.u8(`${PREFIX}letters`),
      alphabet: sections.u16(`${PREFIX}alphabet`),
      hasSounds: sounds === 1,
      hasTails: tails === 1,
    },
    findingBytes: sections.bytesOf(...FINDING.map((name) => PREFIX + name)),
  };
}

/** The bucket of a hash among `buckets` (a power of two), and its fingerprint. */
export const bucketOf = (hash: number, buckets: number): number => hash & (buckets - 1);
export const printOf = (hash: number): number => hash >>> 16;
