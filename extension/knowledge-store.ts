import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

/** What was compiled, by content hash, so that nothing stale is ever read. All of it can be made again from the packs. */
interface Schema extends DBSchema {
  /** One pack by itself. */
  packs: { key: string; value: ArrayBuffer };
  /** All packs joined; the key names them in their order. One at most. */
  libraries: { key: string; value: ArrayBuffer };
}

const NAME = 'dramatis-knowledge';
const VERSION = 1;

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(NAME, VERSION, {
    upgrade: (db) => {
      db.createObjectStore('packs');
      db.createObjectStore('libraries');
    },
  });

/** The store for as long as `use` runs. */
async function withStore<T>(use: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    return await use(db);
  } finally {
    db.close();
  }
}

export const readLibrary = (key: string): Promise<ArrayBuffer | undefined> =>
  withStore((db) => db.get('libraries', key));

export const readPack = (key: string): Promise<ArrayBuffer | undefined> => withStore((db) => db.get('packs', key));

/** Keeps one compiled pack: if the worker is ended before the last one is there, this one need not be compiled again. */
export const keepPack = (key: string, buffer: ArrayBuffer): Promise<unknown> =>
  withStore((db) => db.put('packs', buffer, key));

/** Puts a library, and the packs that it is made of, in the place of what was there: all of it or, if we are ended, none. */
export async function replaceLibrary(key: string, buffer: ArrayBuffer, packs: readonly string[]): Promise<void> {
  await withStore(async (db) => {
    const change = db.transaction(['packs', 'libraries'], 'readwrite');
    const libraries = change.objectStore('libraries');
    await libraries.clear();
    await libraries.put(buffer, key);
    const known = await change.objectStore('packs').getAllKeys();
    const old = known.filter((one) => !packs.includes(one));
    await Promise.all(old.map((one) => change.objectStore('packs').delete(one)));
    await change.done;
  });
}
