import { siteOf } from '../corrections/page-address.ts';
import { pageOf } from './merge.ts';
import { dayOf, speakerKey } from './statement.ts';
import type { KeptStatement } from './statement.ts';
import { searchWords } from './words.ts';

/** A statement as it lies in the store, with what it is found by. */
export interface StatementRecord {
  /** Sorts by day, then by id: what is read in the order of the store is read by date. */
  key: string;
  statement: KeptStatement;
  /** Speaker and day: `[who, day]`. */
  said: [who: string, day: string];
  /** Speaker, entry that the words mention, and day, in one key each (`topicKey`). */
  topics: string[];
  words: string[];
  /** Fingerprints of the sources' pages, and their hosts. */
  pages: string[];
  sites: string[];
}

const BREAK = '\n';

/** Begins the keys of what somebody said about an entry; the day follows. */
export const topicKey = (who: string, entry: string): string => `${who}${BREAK}${entry}${BREAK}`;

export function recordOf(statement: KeptStatement): StatementRecord {
  const who = speakerKey(statement);
  const day = dayOf(statement);
  const { sources } = statement;
  return {
    key: `${day} ${statement.id}`,
    statement,
    said: [who, day],
    topics: statement.about.map((entry) => topicKey(who, entry) + day),
    words: searchWords(`${statement.text} ${statement.name}`),
    pages: unique(sources.map(pageOf)),
    sites: unique(sources.flatMap(({ url }) => siteOf(url) ?? [])),
  };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
