const ENDINGS = ['', 'e', 'en', 'er', 'em', 'es'];
const ENDED = /e[rsnm]?$/u;
/** `Genfer`, `Minsker`: made from the name of a town, they keep their ending. */
const FROM_TOWN = /^\p{Lu}.*er$/u;

/** The forms of a German adjective (`US-amerikanisch`, `US-amerikanische` …). */
export function germanAdjectiveForms(adjective: string): string[] {
  return ENDINGS.map((ending) => adjective + ending);
}

/** Whether a word in front of a noun looks like an adjective or participle with an ending. */
export const isInflectedAdjective = (word: string): boolean => ENDED.test(word) && word.length > 3;

/** Adjectives before a noun, all with the same ending; `null` where one of them keeps its own. */
export function withEnding(adjectives: readonly string[], ending: string): string[][] {
  const inflected = adjectives.map((word) => word.replace(ENDED, ending));
  const kept = adjectives.map((word, at) => (FROM_TOWN.test(word) ? word : inflected[at]!));
  return adjectives.some((word) => FROM_TOWN.test(word)) ? [inflected, kept] : [inflected];
}

/** What the ending of an adjective in the nominative says of its noun (`-e` may be feminine or plural). */
export function genderFromEnding(adjective: string): 'm' | 'n' | null {
  if (/er$/u.test(adjective) && !FROM_TOWN.test(adjective)) return 'm';
  return /es$/u.test(adjective) ? 'n' : null;
}
