import { nameText } from '../names/person-names.ts';
import type { Library } from '../packs/library.ts';
import { wordsOf } from '../statements/words.ts';

/** An entry that a search has found. */
export interface FoundEntry {
  entry: string;
  /** The name that it was found by. */
  name: string;
  /** True if what was looked for is that name, case and marks aside. */
  isExact: boolean;
}

interface KnownName {
  entry: string;
  name: string;
  /** Its folded words, with a blank before each. */
  folded: string;
  /** 0 to 1. */
  prominence: number;
  /** 0 for the label of a language, more for what else it is called. */
  place: number;
}

/** Finds entries by the beginnings of the words of their names: built once for a library, quick enough for every key. */
export class EntryFinder {
  readonly library: Library;
  readonly #names: KnownName[] = [];

  constructor(library: Library) {
    this.library = library;
    for (let number = 0; number < library.size; number++) {
      const { id, names, prominence = 0 } = library.entry(number);
      for (const list of Object.values(names)) {
        list.forEach((name, place) => {
          const text = nameText(name);
          this.#names.push({ entry: id, name: text, folded: folded(text), prominence, place });
        });
      }
    }
  }

  /**
   * The entries that have a name with every word of a query, or words that begin with it: exact names first, then those
   * that begin with the query, the well-known before others. At most `most`.
   */
  find(query: string, most: number): FoundEntry[] {
    const wanted = folded(query);
    if (wanted === '') return [];
    const words = wanted.split(' ').slice(1);
    const best = new Map<string, { known: KnownName; rank: number }>();
    for (const known of this.#names) {
      if (!words.every((word) => known.folded.includes(` ${word}`))) continue;
      const rank = known.folded === wanted ? 0 : known.folded.startsWith(wanted) ? 1 : 2;
      const before = best.get(known.entry);
      if (!before || rank < before.rank) best.set(known.entry, { known, rank });
    }
    return [...best.values()]
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          b.known.prominence - a.known.prominence ||
          a.known.place - b.known.place ||
          a.known.name.localeCompare(b.known.name),
      )
      .slice(0, most)
      .map(({ known: { entry, name }, rank }) => ({ entry, name, isExact: rank === 0 }));
  }

  /** The one entry that some words are a name of; null if there is none, or there are several. */
  only(words: string): string | null {
    const [first, second] = this.find(words, 2);
    return first?.isExact && !second?.isExact ? first.entry : null;
  }
}

const folded = (text: string): string =>
  wordsOf(text)
    .map((word) => ` ${word}`)
    .join('');
