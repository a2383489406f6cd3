import { powerOfTwo } from '../binary/power-of-two.ts';
import { writeSections } from '../binary/sections.ts';
import { buildIndex } from '../match/build-index.ts';
import { indexSections } from '../match/index-arrays.ts';
import { compilePack, readCompiledPack } from './compile-pack.ts';
import type { CompiledPack } from './compile-pack.ts';
import { JsonWriter } from './json-table.ts';
import type { JsonTable } from './json-table.ts';
import type { Pack } from './schema.ts';

/** Slots of the id table an entry. */
const LOAD = 2;

/**
 * Joins compiled packs into the buffer that Library opens. Of two entries or statements with one id the first pack's
 * counts: the built-in packs come last, so that a reader's own win.
 */
export function joinPacks(packs: readonly ArrayBufferLike[]): ArrayBuffer {
  const compiled = packs.map(readCompiledPack);
  const entries = new Numbering(compiled.map((pack) => ({ table: pack.entries, ids: pack.ids })));
  const statements = new Numbering(compiled.map((pack) => ({ table: pack.statements, ids: pack.statementIds })));
  const index = buildIndex(compiled.map(({ forms }, pack) => ({ list: forms, numbers: entries.numbers[pack]! })));
  return writeSections({
    ...indexSections(index),
    'entries.at': entries.written.at,
    'entries.bytes': entries.written.bytes,
    'entries.slots': entries.slots(),
    'statements.at': statements.written.at,
    'statements.bytes': statements.written.bytes,
    speakers: speakersOf(compiled, statements),
  });
}

/** Compiles and joins packs in one go. */
export function compilePacks(packs: readonly Pack[]): ArrayBuffer {
  return joinPacks(packs.map(compileWhole));
}

/** Compiles a small pack without a pause. */
export function compileWhole(pack: Pack): ArrayBuffer {
  const steps = compilePack(pack);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

interface WithId {
  id: string;
}

/** Numbers what several packs hold, each id once. */
class Numbering<T extends WithId> {
  readonly written = new JsonWriter();
  /** By pack and number in the pack: number in the library, or -1. */
  readonly numbers: Int32Array[] = [];
  readonly #hashes: number[] = [];
  readonly #idsByHash = new Map<number, (() => string)[]>();

  constructor(packs: readonly { table: JsonTable<T>; ids: Uint32Array }[]) {
    for (const { table, ids } of packs) {
      const numbers = new Int32Array(ids.length).fill(-1);
      for (let i = 0; i < ids.length; i++) {
        if (this.#isKnown(ids[i]!, table, i)) continue;
        numbers[i] = this.#hashes.length;
        this.#hashes.push(ids[i]!);
        this.written.append(table.raw(i));
      }
      this.numbers.push(numbers);
    }
  }

  /** Values are parsed only where two hashes meet. */
  #isKnown(hash: number, table: JsonTable<T>, number: number): boolean {
    const idOf = (): string => table.get(number).id;
    const same = this.#idsByHash.get(hash);
    if (!same) this.#idsByHash.set(hash, [idOf]);
    else if (same.some((other) => other() === idOf())) return true;
    else same.push(idOf);
    return false;
  }

  /** Open-addressed: hash of an id → number + 1. */
  slots(): Uint32Array {
    const slots = new Uint32Array(powerOfTwo(this.#hashes.length * LOAD));
    const mask = slots.length - 1;
    this.#hashes.forEach((hash, number) => {
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    });
    return slots;
  }
}

/** Pairs of speaker's hash and statement number, sorted: hashes first, then in the order of the packs. */
function speakersOf(compiled: readonly CompiledPack[], { numbers }: Pick<Numbering<WithId>, 'numbers'>): Uint32Array {
  const pairs: [hash: number, statement: number][] = [];
  compiled.forEach(({ speakers }, pack) =>
    numbers[pack]!.forEach((statement, i) => statement >= 0 && pairs.push([speakers[i]!, statement])),
  );
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return Uint32Array.from(pairs.flat());
}
