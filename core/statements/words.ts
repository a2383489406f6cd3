import { foldWord } from '../text/characters.ts';
import { DETERMINERS, PLACE_PREPOSITIONS, SENTENCE_OPENERS } from '../names/words/function-words.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Shorter ones are in nearly every statement, or are no words. */
const SHORTEST = 3;
/** A statement has no more words to be found by than this. */
const MOST = 400;

/** The words of a text as they are compared: folded, in order. */
export const wordsOf = (text: string): string[] => text.match(WORD)?.map(foldWord) ?? [];

/** What a text can be found by: each of its words once, without those that nearly every text has. */
export function searchWords(text: string): string[] {
  return [...new Set(wordsOf(text))].filter(isTelling).slice(0, MOST);
}

const isTelling = (word: string): boolean =>
  (word.length >= SHORTEST || /\p{N}/u.test(word)) &&
  !DETERMINERS.has(word) &&
  !PLACE_PREPOSITIONS.has(word) &&
  !SENTENCE_OPENERS.has(word);
