import { dayOfKey, isWhole, monthOf, wordKey } from '../core/statements/record.ts';
import type { StatementRecord } from '../core/statements/record.ts';
import type { KeptStatement } from '../core/statements/statement.ts';
import { wordsOf } from '../core/statements/words.ts';
import { statementStore } from './statement-store.ts';

/** Above every text that begins like the one it is put behind. */
const END = '\uffff';
/** A word in no more statements than this leads to all of them, and the other words are looked for in those. */
const FEW_KEYS = 300;
/** Words that more have are looked for in the newest month first; then in twice as many before it, and so on. */
const FIRST_MONTHS = 1;

export interface SearchResult {
  /** Newest first. */
  found: KeptStatement[];
  /** True if there are others. */
  more: boolean;
}

/**
 * Statements that have every word of a query, or words that begin with it, newest first. Where very many statements have
 * each of the words as it stands, those are found; if none has them all, those with their beginnings.
 */
export async function searchStatements(query: string, most: number): Promise<SearchResult> {
  const words = [...new Set(wordsOf(query))];
  if (words.length === 0) return { found: [], more: false };
  const statements = (await statementStore()).transaction('statements').store;
  const index = statements.index('words');
  const found: KeptStatement[] = [];
  const takeNewest = async (keys: readonly number[]): Promise<void> => {
    const newest = [...new Set(keys)].sort((a, b) => b - a);
    for (let at = 0; at < newest.length && found.length <= most; at += most + 1) {
      const records = await Promise.all(newest.slice(at, at + most + 1).map((key) => statements.get(key)));
      found.push(
        ...records.flatMap((record) => (record && isWhole(record) && hasAll(record, words) ? [record.statement] : [])),
      );
    }
  };
  const takeByMonths = async (): Promise<void> => {
    const last = await statements.openKeyCursor(null, 'prev');
    let to = last ? monthOf(dayOfKey(last.primaryKey)) : -1;
    for (let months = FIRST_MONTHS; to >= 0 && found.length <= most; months *= 2) {
      const from = Math.max(0, to - months + 1);
      const range = (word: string): IDBKeyRange => IDBKeyRange.bound(wordKey(word, from), wordKey(word, to));
      await takeNewest(inAll(await Promise.all(words.map((word) => index.getAllKeys(range(word))))));
      // below the first month that a date of ours may have there is only what has none
      to = from === 0 ? -1 : from <= FIRST_MONTH ? 0 : from - 1;
    }
  };
  const beginning = (word: string): IDBKeyRange => IDBKeyRange.bound(word, word + END);
  const lists = await Promise.all(words.map((word) => index.getAllKeys(beginning(word), FEW_KEYS + 1)));
  const rarest = lists.filter(({ length }) => length <= FEW_KEYS).sort((a, b) => a.length - b.length)[0];
  if (rarest) await takeNewest(rarest);
  else {
    const whole = await Promise.all(words.map((word) => index.getAllKeys(everyMonth(word), FEW_KEYS + 1)));
    if (whole.every(({ length }) => length > FEW_KEYS)) await takeByMonths();
    if (found.length === 0)
      await takeNewest(inAll(await Promise.all(words.map((word) => index.getAllKeys(beginning(word))))));
  }
  return { found: found.slice(0, most), more: found.length > most };
}

const everyMonth = (word: string): IDBKeyRange => IDBKeyRange.bound(wordKey(word, 0), wordKey(word, LAST_MONTH));

/** 1900: nothing that is kept was said before. */
const FIRST_MONTH = 12 * 1900;
/** The last that a key has room for. */
const LAST_MONTH = 36 ** 3 - 1;

const hasAll = ({ words: own }: StatementRecord, words: readonly string[]): boolean =>
  words.every((word) => own.some((one) => one.startsWith(word)));

/** Keys that are in every list. */
function inAll(lists: readonly number[][]): number[] {
  const [first, ...others] = [...lists].sort((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return (first ?? []).filter((key) => sets.every((set) => set.has(key)));
}
