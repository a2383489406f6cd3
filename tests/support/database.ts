import type { Page } from 'puppeteer-core';

/** A change of one of the extension's databases that no code of its own would make. */
export interface Damage {
  database: string;
  store: string;
  /** Puts these in; with keys where the store has none of its own. */
  put?: { key?: IDBValidKey; value: unknown }[];
  /** What comes in the place of all that is there: a text, or the first half of its bytes. */
  instead?: 'text' | 'half';
}

/** Does damage to a database, from a page of the extension. */
export const damage = (own: Page, what: Damage): Promise<void> =>
  own.evaluate(async ({ database, store, put = [], instead }) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no store'));
      });
    const db = await done(indexedDB.open(database));
    const objects = db.transaction(store, 'readwrite').objectStore(store);
    for (const { key, value } of put) await done(key === undefined ? objects.put(value) : objects.put(value, key));
    if (instead) {
      for (const key of await done(objects.getAllKeys())) {
        const bytes = (await done(objects.get(key))) as ArrayBuffer;
        const broken = { text: 'nonsense', half: bytes.slice(0, bytes.byteLength / 2) };
        await done(objects.put(broken[instead], key));
      }
    }
    db.close();
  }, what);

/** Gives a database a later version, as a version of ours that is yet to come would. */
export const raiseVersion = (own: Page, database: string): Promise<void> =>
  own.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error ?? new Error('not raised'));
      }),
    database,
  );

export const deleteDatabase = (own: Page, database: string): Promise<void> =>
  own.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error ?? new Error('not deleted'));
      }),
    database,
  );
