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

/** A name of several words would be found under too many sounds: it is none. */
function soundHashes(text: string): PhraseHash[] {
  const found: PhraseHash[] = [];
  let words = 0;
  eachWord(text, (start, end) => {
    if (words++ > 0) return;
    for (const first of soundKeys(text.slice(start, end))) found.push({ hash: extendHash(0, first), first, words: 1 });
  });
  return words === 1 ? found : [];
}

function eachWord(text: string, visit: (start: number, end: number) => void): void {
  for (let i = 0; i < text.length; i++) {
    if (!isWord(text.charCodeAt(i))) continue;
    const start = i;
    while (i < text.length && isWord(text.charCodeAt(i))) i++;
    visit(start, i);
  }
}
