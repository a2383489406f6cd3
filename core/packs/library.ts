import { Sections } from '../binary/sections.ts';
import { readIndexSections } from '../match/index-arrays.ts';
import { NameIndex } from '../match/name-index.ts';
import { nameText } from '../names/person-names.ts';
import { compilePacks } from './compile-library.ts';
import { hashId } from './compile-pack.ts';
import { JsonTable } from './json-table.ts';
import type { Entry, Pack, Statement } from './schema.ts';

/**
 * The entries and statements of several packs as one, over the one buffer that joinPacks makes: entries numbered for the
 * index, found by id, parsed when they are asked for.
 */
export class Library {
  readonly index: NameIndex;
  readonly #entries: JsonTable<Entry>;
  readonly #slots: Uint32Array;
  readonly #statements: JsonTable<Statement>;
  readonly #speakers: Uint32Array;

  /** Opens a buffer of joinPacks, which may be shared between threads. Throws a TypeError if it is something else. */
  constructor(buffer: ArrayBufferLike) {
    const sections = new Sections(buffer);
    const { arrays, findingBytes } = readIndexSections(sections);
    this.index = new NameIndex(arrays, findingBytes);
    this.#entries = new JsonTable(sections.u32('entries.at'), sections.u8('entries.bytes'));
    this.#slots = sections.u32('entries.slots');
    this.#statements = new JsonTable(sections.u32('statements.at'), sections.u8('statements.bytes'));
    this.#speakers = sections.u32('speakers');
  }

  /** The library of packs that were checked before; the first of two entries with one id counts. */
  static of(packs: readonly Pack[]): Library {
    return new Library(compilePacks(packs));
  }

  /** How many entries there are. */
  get size(): number {
    return this.#entries.length;
  }

  /** The entry of a number, which NameIndex.scan gives. Throws a RangeError if there is none. */
  entry(number: number): Entry {
    return this.#entries.get(number);
  }

  find(id: string): Entry | undefined {
    const number = this.numberOf(id);
    return number === undefined ? undefined : this.#entries.get(number);
  }

  numberOf(id: string): number | undefined {
    const mask = this.#slots.length - 1;
    for (let slot = hashId(id) & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]! - 1;
      if (this.#entries.get(number).id === id) return number;
    }
    return undefined;
  }

  /** What an entry is on record for, in the order of the packs. */
  statementsOf(id: string): readonly Statement[] {
    const hash = hashId(id);
    const said: Statement[] = [];
    for (let pair = this.#firstOf(hash); this.#speakers[2 * pair] === hash; pair++) {
      const statement = this.#statements.get(this.#speakers[2 * pair + 1]!);
      if (statement.speaker === id) said.push(statement);
    }
    return said;
  }

  /** The first pair of a speaker's hash, by binary search. */
  #firstOf(hash: number): number {
    let low = 0;
    let high = this.#speakers.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#speakers[2 * middle]! < hash) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The first name that an entry has in one of the languages, in their order, else in any; with its language. */
export function labelOf(entry: Entry, langs: readonly string[]): { text: string; lang: string } {
  for (const lang of [...langs, ...Object.keys(entry.names)]) {
    const first = entry.names[lang]?.[0];
    if (first !== undefined) return { text: nameText(first), lang };
  }
  return { text: entry.id, lang: '' };
}

/** The reader's languages, the page's first if it is one of them. */
export function pageFirst(languages: readonly string[], page: string | null): string[] {
  return page !== null && languages.includes(page) ? [page, ...languages.filter((l) => l !== page)] : [...languages];
}
