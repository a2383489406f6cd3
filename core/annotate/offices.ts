import { foldWord } from '../text/characters.ts';
import type { Library } from '../packs/library.ts';
import type { Offices } from '../quotations/offices.ts';
import { EntryFacts } from '../resolve/entry-facts.ts';
import { holdsOffice } from '../resolve/evidence/before-name.ts';

/** Reading all entries for their offices takes a worker too long beyond this many. */
const MOST_ENTRIES = 20_000;

const officialsOf = new WeakMap<Library, EntryFacts[]>();

/** Everybody who has or had an office; none of a library too large to be read for it. */
function officials(library: Library): EntryFacts[] {
  let known = officialsOf.get(library);
  if (!known) {
    known = [];
    for (let number = 0; library.size <= MOST_ENTRIES && number < library.size; number++) {
      const entry = library.entry(number);
      if (entry.kind === 'person' && entry.roles !== undefined) known.push(new EntryFacts(entry));
    }
    officialsOf.set(library, known);
  }
  return known;
}

/** People of a library by what they are on a day, for descriptions without a name (`der Kremlsprecher`). */
export class LibraryOffices implements Offices {
  readonly #library: Library;
  readonly #day: string | null;
  readonly #facts = new Map<string, EntryFacts>();

  /** `day`: ISO 8601, the article's; null if it has none. */
  constructor(library: Library, day: string | null) {
    this.#library = library;
    this.#day = day;
  }

  holds(id: string, description: string): boolean {
    const facts = this.#factsOf(id);
    return facts !== null && holdsOffice(foldWord(description), facts, this.#day, false);
  }

  holders(description: string): string[] {
    if (this.#day === null) return [];
    const folded = foldWord(description);
    return officials(this.#library)
      .filter((facts) => holdsOffice(folded, facts, this.#day, true))
      .map(({ entry }) => entry.id);
  }

  #factsOf(id: string): EntryFacts | null {
    const known = this.#facts.get(id);
    if (known) return known;
    const entry = this.#library.find(id);
    if (entry?.kind !== 'person') return null;
    const facts = new EntryFacts(entry);
    this.#facts.set(id, facts);
    return facts;
  }
}
