import { foldWord } from '../text/characters.ts';

const POSSESSIVE = /['\u2019\u02bc]s?$/iu;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;

/** Endings of nouns and names in the languages that we read: German, English, Russian, Ukrainian. The empty one too. */
const ENDINGS = new Set(
  (
    ' e n en ens er ern es em s ' +
    'а я у ю ы и і е є ой ей ою ею ом ем ым им ого его ому ему ов ев ів ам ям ами ями ах ях ь ові еві'
  ).split(' '),
);
const SHORTEST_STEM = 3;

/** The words of a mention as corrections compare them: folded, a blank between, without a possessive `'s`. */
export const foldWords = (words: string): string =>
  foldWord(words.trim().replace(POSSESSIVE, '')).replace(BETWEEN_WORDS, ' ').trim();

/**
 * True if two folded names are forms of each other, word for word (`putin`, `putins`; `путин`, `путина`). Only to be asked
 * about words that name one and the same entry: of others, `merz` and `merzen` may be two.
 */
export function sameButForEndings(one: string, other: string): boolean {
  const a = one.split(' ');
  const b = other.split(' ');
  return a.length === b.length && a.every((word, i) => sameButForEnding(word, b[i]!));
}

/** The same of single words. */
export function sameButForEnding(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  // an ending may begin with letters that both have: `-ого` and `-ом`
  for (let stem = shared; stem >= Math.max(SHORTEST_STEM, shared - 2); stem--) {
    if (ENDINGS.has(one.slice(stem)) && ENDINGS.has(other.slice(stem))) return true;
  }
  return one === other;
}
