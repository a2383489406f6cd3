import { nameText } from '../names/person-names.ts';
import type { Entry, Pack, Statement } from './schema.ts';

/** The entries and statements of several packs as one: numbered for the index, found by id. */
export class Library {
  readonly entries: readonly Entry[];
  readonly #byId = new Map<string, number>();
  readonly #bySpeaker = new Map<string, Statement[]>();

  /** Of two entries with one id the first pack's counts: the built-in packs come last, so that a reader's own win. */
  constructor(packs: readonly Pack[]) {
    const entries: Entry[] = [];
    for (const pack of packs) {
      for (const entry of pack.entries) {
        if (this.#byId.has(entry.id)) continue;
        this.#byId.set(entry.id, entries.length);
        entries.push(entry);
      }
    }
    this.entries = entries;
    this.#readStatements(packs);
  }

  #readStatements(packs: readonly Pack[]): void {
    const seen = new Set<string>();
    for (const statement of packs.flatMap((pack) => pack.statements ?? [])) {
      if (seen.has(statement.id)) continue;
      seen.add(statement.id);
      const said = this.#bySpeaker.get(statement.speaker);
      if (said) said.push(statement);
      else this.#bySpeaker.set(statement.speaker, [statement]);
    }
  }

  numberOf(id: string): number | undefined {
    return this.#byId.get(id);
  }

  find(id: string): Entry | undefined {
    const number = this.#byId.get(id);
    return number === undefined ? undefined : this.entries[number];
  }

  /** What an entry is on record for, in the order of the packs. */
  statementsOf(id: string): readonly Statement[] {
    return this.#bySpeaker.get(id) ?? [];
  }
}

/** The first name that an entry has in one of the languages, in their order, else in any; with its language. */
export function labelOf(entry: Entry, langs: readonly string[]): { text: string; lang: string } {
  for (const lang of [...langs, ...Object.keys(entry.names)]) {
    const first = entry.names[lang]?.find((name) => typeof name === 'string' || name.matching !== 'off');
    if (first !== undefined) return { text: nameText(first), lang };
  }
  return { text: entry.id, lang: '' };
}

/** The reader's languages, the page's first if it is one of them. */
export function pageFirst(languages: readonly string[], page: string | null): string[] {
  return page !== null && languages.includes(page) ? [page, ...languages.filter((l) => l !== page)] : [...languages];
}
