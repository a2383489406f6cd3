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
  if ((flags & NameFlag.sound) !== 0) return soundHashes(text);
  const found: PhraseHash = { hash: 0, first: 0, words: 0 };
  eachWord(text, (start, end) => {
    const word = hashWord(text, start, end);
    if (found.words++ === 0) found.first = word;
    found.hash = extendHash(found.hash, word);
  });
  return found.words === 0 ? [] : [found];
}

function soundHashes(text: string): PhraseHash[] {
  let found: PhraseHash[] = [{ hash: 0, first: 0, words: 0 }];
  eachWord(text, (start, end) => {
    const keys = soundKeys(text.slice(start, end));
    found = found.flatMap(({ hash, first, words }) =>
      keys.map((key) => ({ hash: extendHash(hash, key), first: words === 0 ? key : first, words: words + 1 })),
    );
    if (found.length > MOST_SOUNDS) found = [];
  });
  return found.filter(({ words }) => words > 0);
}

function eachWord(text: string, visit: (start: number, end: number) => void): void {
  for (let i = 0; i < text.length; i++) {
    if (!isWord(text.charCodeAt(i))) continue;
    const start = i;
    while (i < text.length && isWord(text.charCodeAt(i))) i++;
    visit(start, i);
  }
}
