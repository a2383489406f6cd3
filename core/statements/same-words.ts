import { wordsOf } from './words.ts';

/** From this share on, the shorter one's pairs of words are the other's, so that it is the same, cut or edited. */
const SAME = 0.8;
/** Fewer words than this are the same only if they are all the same: a slogan is inside of many sentences. */
const FEW = 4;

/**
 * True if two texts are the same words, or near enough: one may be a part of the other, or differ in a word here and there
 * (agency copy is cut and edited). Compared by pairs of neighbouring words, as a share of the shorter one's.
 */
export function sameWords(one: string, other: string): boolean {
  const a = wordsOf(one);
  const b = wordsOf(other);
  if (Math.min(a.length, b.length) < FEW) return a.length > 0 && a.join(' ') === b.join(' ');
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const known = pairsOf(long);
  const pairs = [...pairsOf(short)];
  return pairs.filter((pair) => known.has(pair)).length >= SAME * pairs.length;
}

function pairsOf(words: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (let i = 1; i < words.length; i++) pairs.add(`${words[i - 1]} ${words[i]}`);
  return pairs;
}
