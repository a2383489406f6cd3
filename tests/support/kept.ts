import type { Page } from 'puppeteer-core';
import type { KeptStatement } from '../../core/statements/statement.ts';
import type { Scene } from './scene.ts';

/** What the extension keeps, in the order of the days; those of one day in no order. */
export async function keptStatements(scene: Scene): Promise<KeptStatement[]> {
  return readKept(await scene.asker());
}

/** The same, asked for by a page of the extension that is open. */
export const readKept = (own: Page): Promise<KeptStatement[]> =>
  own.evaluate(
    () =>
      new Promise<KeptStatement[]>((resolve, reject) => {
        const opening = indexedDB.open('dramatis-statements');
        opening.onerror = () => reject(new Error('no store'));
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains('statements')) {
            db.close();
            resolve([]);
            return;
          }
          const all = db.transaction('statements').objectStore('statements').getAll();
          all.onsuccess = () => {
            db.close();
            resolve((all.result as { statement: KeptStatement }[]).map(({ statement }) => statement));
          };
        };
      }),
  );

/** How many statements each speaker has by the store's own count. */
export const speakerCounts = (own: Page): Promise<Record<string, number>> =>
  own.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const opening = indexedDB.open('dramatis-statements');
        opening.onerror = () => reject(new Error('no store'));
        opening.onsuccess = () => {
          const db = opening.result;
          const all = db.transaction('speakers').objectStore('speakers').getAll();
          all.onsuccess = () => {
            db.close();
            const counts = all.result as { who: string; count: number }[];
            resolve(Object.fromEntries(counts.map(({ who, count }) => [who, count])));
          };
        };
      }),
  );

/** Empties the store, as `Forget everything` does. */
export const forgetStatements = (own: Page): Promise<void> =>
  own.evaluate(async () => {
    // opening it would make it
    if (!(await indexedDB.databases()).some(({ name }) => name === 'dramatis-statements')) return;
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('dramatis-statements');
      opening.onerror = () => reject(new Error('no store'));
      opening.onsuccess = () => {
        const db = opening.result;
        const stores = [...db.objectStoreNames];
        const change = db.transaction(stores, 'readwrite');
        for (const name of stores) change.objectStore(name).clear();
        change.oncomplete = () => {
          db.close();
          resolve();
        };
        change.onabort = () => {
          db.close();
          reject(change.error ?? new Error('not emptied'));
        };
      };
    });
  });
