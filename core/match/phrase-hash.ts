import { isWord } from '../text/characters.ts';
import type { Phrase } from './name-index.ts';
import { extendHash, hashWord } from './tokens.ts';

export interface PhraseHash {
  hash: number;
  /** Hash of the first word. */
  first: number;
  words: number;
}

/** What a surface form is found by. `words` is 0 if it has no word. */
export function phraseHash({ text }: Phrase): PhraseHash {
  const found: PhraseHash = { hash: 0, first: 0, words: 0 };
  for (let i = 0; i < text.length; i++) {
    if (!isWord(text.charCodeAt(i))) continue;
    const start = i;
    while (i < text.length && isWord(text.charCodeAt(i))) i++;
    const word = hashWord(text, start, i);
    if (found.words++ === 0) found.first = word;
    found.hash = extendHash(found.hash, word);
  }
  return found;
}
