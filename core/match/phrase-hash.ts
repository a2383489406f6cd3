import { soundKeys } from '../names/sound/cyrillic-keys.ts';
import { isWord } from '../text/characters.ts';
import { NameFlag } from './name-index.ts';
import type { Phrase } from './name-index.ts';
import { extendHash, hashWord } from './tokens.ts';

export interface PhraseHash {
  hash: number;
  /** Hash of the first word. */
  first: number;
  words: number;
}

/** Ways in which a name may sound: beyond that it is too long to be one. */
const MOST_SOUNDS = 24;

/** What a surface form is found by: one hash, or one for every way in which it may sound. None if it has no word. */
export function phraseHashes({ text, flags }: Phrase): PhraseHash[] {
  let found: PhraseHash[] = [{ hash: 0, first: 0, words: 0 }];
  const isSound = (flags & NameFlag.sound) !== 0;
  for (let i = 0; i < text.length; i++) {
    if (!isWord(text.charCodeAt(i))) continue;
    const start = i;
    while (i < text.length && isWord(text.charCodeAt(i))) i++;
    const keys = isSound ? soundKeys(text.slice(start, i)) : [hashWord(text, start, i)];
    found = found.flatMap((phrase) => keys.map((key) => extended(phrase, key)));
    if (found.length > MOST_SOUNDS) return [];
  }
  return found.filter(({ words }) => words > 0);
}

const extended = ({ hash, first, words }: PhraseHash, word: number): PhraseHash => ({
  hash: extendHash(hash, word),
  first: words === 0 ? word : first,
  words: words + 1,
});
