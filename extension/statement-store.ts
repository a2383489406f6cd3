import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Decision } from '../core/statements/decision.ts';
import type { StatementRecord } from '../core/statements/record.ts';
import { isNoRoom } from './no-room.ts';

interface Schema extends DBSchema {
  statements: {
    key: number;
    value: StatementRecord;
    indexes: { id: string; said: [string, string]; topics: string; words: string; pages: string; sites: string };
  };
  decisions: { key: string; value: Decision };
  /** Everybody who is on record, kept in step with the statements. */
  speakers: { key: string; value: SpeakerCount };
}

/** What one speaker has in the store. */
export interface SpeakerCount {
  /** As speakerKey gives it. */
  who: string;
  /** Null for somebody whom no pack knows. */
  speaker: string | null;
  name: string;
  count: number;
  /** Day of the latest statement; empty if none has one. */
  latest: string;
}

const STORES = ['statements', 'decisions', 'speakers'] as const;
type Stores = (typeof STORES)[number][];

/** A change of the store that is going on. */
export type Change = IDBPTransaction<Schema, Stores, 'readwrite'>;

const NAME = 'dramatis-statements';
const VERSION = 1;

/** Thrown when there is no room for more: the disk is full, or the library has as many statements as it may. */
export class StoreFull extends Error {}

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(NAME, VERSION, {
    upgrade: (db) => {
      const statements = db.createObjectStore('statements', { keyPath: 'key' });
      statements.createIndex('id', 'statement.id', { unique: true });
      statements.createIndex('said', 'said');
      for (const name of ['topics', 'words', 'pages', 'sites'] as const)
        statements.createIndex(name, name, { multiEntry: true });
      db.createObjectStore('decisions', { keyPath: 'key' });
      db.createObjectStore('speakers', { keyPath: 'who' });
    },
  });

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** The store, opened once for as long as the background or a page of ours lives. */
export function statementStore(): Promise<IDBPDatabase<Schema>> {
  opened ??= open().then(
    (db) => {
      const forget = (): void => {
        opened = null;
      };
      db.addEventListener('close', forget);
      db.addEventListener('versionchange', () => {
        db.close();
        forget();
      });
      return db;
    },
    (error: unknown) => {
      opened = null;
      throw error;
    },
  );
  return opened;
}

/** Firefox lets a connection that has met a full disk once write nothing any more, though there be room: the next is new. */
async function letGo(): Promise<void> {
  const db = await opened;
  opened = null;
  db?.close();
}

/** One change of the store: all of it, or none. */
export async function changing<T>(work: (change: Change) => Promise<T>): Promise<T> {
  const change = (await statementStore()).transaction([...STORES], 'readwrite');
  try {
    const result = await work(change);
    await change.done;
    return result;
  } catch (error) {
    // the work's own error tells more than the transaction's
    change.done.catch(() => undefined);
    abort(change);
    if (!isNoRoom(error) && !isNoRoom(change.error)) throw error;
    await letGo();
    throw new StoreFull('no room in the store');
  }
}

function abort(change: Change): void {
  try {
    change.abort();
  } catch {
    // it has ended by itself
  }
}

/** True for what the browser says when it does not open the store, or not as it was made. */
export const isOfStore = (error: unknown): boolean => error instanceof DOMException;
