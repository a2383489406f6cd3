import { siteOf } from '../corrections/page-address.ts';
import { pageOf } from './merge.ts';
import { dayOf, speakerKey } from './statement.ts';
import type { KeptStatement } from './statement.ts';
import { searchWords } from './words.ts';

/** A statement as it lies in the store, with what it is found by. */
export interface StatementRecord {
  /** Sorts by day: what is read in the order of the store is read by date (`recordKey`). */
  key: number;
  statement: KeptStatement;
  /** Speaker and day: `[who, day]`. */
  said: [who: string, day: string];
  /** Speaker, entry that the words mention, and day, in one key each (`topicKey`). */
  topics: string[];
  /** Each telling word with the month, in one key each (`wordKey`). */
  words: string[];
  /** Fingerprints of the sources' pages, and their hosts. */
  pages: string[];
  sites: string[];
}

const BREAK = '\n';

/** Begins the keys of what somebody said about an entry; the day follows. */
export const topicKey = (who: string, entry: string): string => `${who}${BREAK}${entry}${BREAK}`;

/** Bits for what tells the statements of one day apart: with those of the day, no more than a number holds exactly. */
const ID_SPACE = 2 ** 36;
const DAY_MS = 86_400_000;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A number of 53 bits that is made of the day (days since 1970; none is 0) and a hash of the id: a key of 8 bytes in every
 * index. Two of one day may have the same; then the next that is free is taken (`writeRecords`).
 */
export function recordKey(statement: KeptStatement): number {
  const day = `${dayOf(statement)}-01-01`.slice(0, 10);
  const days = Math.max(0, Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS));
  return (Number.isNaN(days) ? 0 : days) * ID_SPACE + hashOf(statement.id);
}

/** The day of a key, as recordKey made it. */
export const dayOfKey = (key: number): string =>
  new Date(Math.floor(key / ID_SPACE) * DAY_MS).toISOString().slice(0, 10);

/** FNV-1a with 32 bits, spread over the space of ids. */
function hashOf(id: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), FNV_PRIME);
  return (hash >>> 0) * (ID_SPACE / 2 ** 32);
}

/** A day's month as a number that grows by one a month; 0 for none. */
export function monthOf(day: string): number {
  const [year, month] = day.split('-').map(Number);
  return year ? 12 * year + (month ?? 1) - 1 : 0;
}

const MONTH_LENGTH = 3;

/** A word with its month, so that the newest statements with a frequent word can be asked for alone. */
export const wordKey = (word: string, month: number): string =>
  word + BREAK + month.toString(36).padStart(MONTH_LENGTH, '0');

export function recordOf(statement: KeptStatement): StatementRecord {
  const who = speakerKey(statement);
  const day = dayOf(statement);
  const { sources } = statement;
  return {
    key: recordKey(statement),
    statement,
    said: [who, day],
    topics: statement.about.map((entry) => topicKey(who, entry) + day),
    words: searchWords(`${statement.text} ${statement.name}`).map((word) => wordKey(word, monthOf(day))),
    pages: unique(sources.map(pageOf)),
    sites: unique(sources.flatMap(({ url }) => siteOf(url) ?? [])),
  };
}

/**
 * The statements of records. One that a disk or another version has broken is passed over, so that the others can be
 * read; it is left where it is.
 */
export const wholeStatements = (records: readonly StatementRecord[]): KeptStatement[] =>
  records.filter(isWhole).map(({ statement }) => statement);

/** True if a record has what everything that is done with statements relies on: not all that a back-up is asked for. */
export function isWhole(record: StatementRecord): boolean {
  const { id, speaker, name, text, said, about, sources } = (record.statement ?? {}) as Partial<KeptStatement>;
  return (
    [id, name, text].every(isText) &&
    [speaker, said].every((value) => value === null || isText(value)) &&
    Array.isArray(about) &&
    about.every(isText) &&
    Array.isArray(sources) &&
    sources.length > 0 &&
    sources.every((source) => isText((source as { url?: unknown } | null)?.url))
  );
}

const isText = (value: unknown): boolean => typeof value === 'string';

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
