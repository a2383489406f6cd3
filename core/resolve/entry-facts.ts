import { familyNames, givenName, isFamilyFirst, nameText } from '../names/person-names.ts';
import { cyrillicSpellings } from '../names/sound/cyrillic-spellings.ts';
import type { Entry } from '../packs/schema.ts';
import { foldWord } from '../text/characters.ts';

/** A word of a role's title and when the role was held. */
export interface RoleWord {
  from: string | null;
  to: string | null;
}

/** What the resolver asks of an entry, prepared once: folded words. */
export interface EntryFacts {
  entry: Entry;
  /** Words of given names in all spellings (`kirill`). */
  given: Set<string>;
  /** Given names in Cyrillic letters, as they are written: compared by their sound. */
  cyrillicGiven: string[];
  /** Family names in all spellings. */
  families: Set<string>;
  /** Words of its role titles (`kremlsprecher`, `secretary`) and when each was its own. */
  roleWords: Map<string, RoleWord[]>;
  /** Entries that its roles belong to. */
  bodies: string[];
  /** Words near a mention that support it. */
  context: string[];
  /** Folded full names, for the publisher's own metadata. */
  fullNames: string[];
}

const SHORTEST_ROLE_WORD = 5;
const WORDS = /[\p{L}\p{N}]+/gu;
const CYRILLIC = /^\p{Script=Cyrillic}{2,}$/u;

const wordsOf = (text: string): string[] => text.match(WORDS) ?? [];

/** Prepares an entry for the resolver. */
export function factsOf(entry: Entry): EntryFacts {
  const families = entry.kind === 'person' ? familyNames(entry) : new Map<string, string[]>();
  const comesFirst = isFamilyFirst(entry);
  const givenWords = [...families.values()]
    .flat()
    .flatMap((full) => wordsOf(givenName(full, entry.family, comesFirst) ?? ''));
  return {
    entry,
    given: new Set(givenWords.map(foldWord)),
    cyrillicGiven: cyrillicGiven(entry, givenWords),
    families: new Set([...families.keys()].map(foldWord)),
    roleWords: roleWordsOf(entry),
    bodies: (entry.roles ?? []).flatMap(({ of }) => of ?? []),
    context: (entry.context ?? []).map(foldWord),
    fullNames: Object.values(entry.names).flatMap((names) => names.map((name) => foldWord(nameText(name)))),
  };
}

/** Given names in Cyrillic letters; for a Slavic name that the pack has in Latin ones only, as it is likely spelt. */
function cyrillicGiven(entry: Entry, givenWords: readonly string[]): string[] {
  const told = givenWords.filter((word) => CYRILLIC.test(word));
  if (told.length > 0 || givenWords.length === 0) return [...new Set(told)];
  const latin = Object.values(entry.names)[0]?.[0];
  const spelt = latin === undefined ? [] : cyrillicSpellings(nameText(latin));
  return [...new Set(spelt.flatMap((name) => wordsOf(name).slice(0, -1)))].filter((word) => CYRILLIC.test(word));
}

function roleWordsOf({ roles }: Entry): Map<string, RoleWord[]> {
  const words = new Map<string, RoleWord[]>();
  for (const { title, titles, from, to } of roles ?? []) {
    const texts = [...Object.values(title), ...Object.values(titles ?? {}).flat()];
    for (const word of new Set(texts.flatMap(wordsOf).map(foldWord))) {
      if (word.length < SHORTEST_ROLE_WORD) continue;
      const held = words.get(word) ?? [];
      held.push({ from: from ?? null, to: to ?? null });
      words.set(word, held);
    }
  }
  return words;
}

/** True if something that lasted from one date to another (ISO 8601, as precise as is known) was so on a day. */
export const wasOn = ({ from, to }: RoleWord, day: string): boolean =>
  (from === null || from <= day.slice(0, from.length)) && (to === null || to >= day.slice(0, to.length));
