import type { Page } from 'puppeteer-core';

/** What the background has compiled and kept: key → bytes. */
export interface Kept {
  packs: Record<string, number>;
  libraries: Record<string, number>;
}

/** Reads, from a page of the extension, what is kept compiled. */
export const readKept = (page: Page): Promise<Kept> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no store'));
      });
    const kept: Kept = { packs: {}, libraries: {} };
    // opening it would make it
    if (!(await indexedDB.databases()).some(({ name }) => name === 'dramatis-knowledge')) return kept;
    const db = await done(indexedDB.open('dramatis-knowledge'));
    for (const store of ['packs', 'libraries'] as const) {
      if (!db.objectStoreNames.contains(store)) continue;
      const objects = db.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([done(objects.getAllKeys()), done(objects.getAll())]);
      keys.forEach((key, i) => (kept[store][key as string] = (values[i] as ArrayBuffer).byteLength));
    }
    db.close();
    return kept;
  });

/**
 * Leaves of what is kept one compiled pack alone, under the key of another: as if that other one had not changed and
 * everything else were new.
 */
export const keepOnlyAs = (page: Page, pack: string, key: string): Promise<void> =>
  page.evaluate(
    async ([from, to]) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('no store'));
        });
      const db = await done(indexedDB.open('dramatis-knowledge', 1));
      const change = db.transaction(['packs', 'libraries'], 'readwrite');
      const packs = change.objectStore('packs');
      const buffer: unknown = await done(packs.get(from));
      await done(packs.clear());
      await done(packs.put(buffer, to));
      await done(change.objectStore('libraries').clear());
      db.close();
    },
    [pack, key] as const,
  );
