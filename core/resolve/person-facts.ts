import { foldWord } from '../text/characters.ts';
import { familyNames, givenName, nameText } from '../names/person-names.ts';
import type { Entry } from '../packs/schema.ts';

/** What the resolver asks of an entry, prepared once: folded words. */
export interface EntryFacts {
  entry: Entry;
  /** Words of given names in all spellings (`kirill`). */
  given: Set<string>;
  /** Words of its role titles (`kremlsprecher`, `secretary`). */
  roleWords: Set<string>;
  /** Words near a mention that support it. */
  context: string[];
  /** Folded full names, for the publisher's own metadata. */
  fullNames: string[];
}

const SHORTEST_ROLE_WORD = 5;
const WORDS = /[\p{L}\p{N}]+/gu;

const wordsOf = (text: string): string[] => (text.match(WORDS) ?? []).map(foldWord);

/** Prepares an entry for the resolver. */
export function factsOf(entry: Entry): EntryFacts {
  const given = new Set<string>();
  if (entry.kind === 'person') {
    for (const fulls of familyNames(entry).values()) {
      for (const full of fulls) for (const word of wordsOf(givenName(full, entry.family) ?? '')) given.add(word);
    }
  }
  const titles = (entry.roles ?? []).flatMap((role) => [
    ...Object.values(role.title),
    ...Object.values(role.titles ?? {}).flat(),
  ]);
  return {
    entry,
    given,
    roleWords: new Set(titles.flatMap(wordsOf).filter((word) => word.length >= SHORTEST_ROLE_WORD)),
    context: (entry.context ?? []).map(foldWord),
    fullNames: Object.values(entry.names).flatMap((names) => names.map((name) => foldWord(nameText(name)))),
  };
}
