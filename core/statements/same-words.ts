import { wordsOf } from './words.ts';

/** From this share on, the shorter one's pairs of words are the other's, so that it is the same, cut or edited. */
const SAME = 0.8;
/** Fewer words than this are the same only if they are all the same: a slogan is inside of many sentences. */
const FEW = 4;

/** The words of a text as they are compared. */
export interface ComparedWords {
  words: readonly string[];
  /** Neighbouring words. */
  pairs: ReadonlySet<string>;
}

export function comparedWords(text: string): ComparedWords {
  const words = wordsOf(text);
  const pairs = new Set<string>();
  for (let i = 1; i < words.length; i++) pairs.add(`${words[i - 1]} ${words[i]}`);
  return { words, pairs };
}

/**
 * True if two texts are the same words, or near enough: one may be a part of the other, or differ in a word here and there
 * (agency copy is cut and edited). Compared by pairs of neighbouring words, as a share of the shorter one's.
 */
export function sameWords(a: ComparedWords, b: ComparedWords): boolean {
  if (Math.min(a.words.length, b.words.length) < FEW) {
    return a.words.length > 0 && a.words.join(' ') === b.words.join(' ');
  }
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of short.pairs) if (long.pairs.has(pair)) shared++;
  return shared >= SAME * short.pairs.size;
}

/** The same of texts that are compared once. */
export const sameText = (one: string, other: string): boolean => sameWords(comparedWords(one), comparedWords(other));
