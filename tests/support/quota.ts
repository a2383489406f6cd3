import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { BrowserName, BrowserOptions } from './browsers.ts';
import { builtExtension } from './scene.ts';
import { unpackedId } from './unpacked-id.ts';

/** Bytes that the extension's stores may take: enough for all that is compiled and more. */
const QUOTA = 6_000_000;
const FILLER = 'filler';

interface LocalStorage {
  local: {
    set(items: Record<string, string>): Promise<void>;
    get(): Promise<Record<string, unknown>>;
    remove(keys: string[]): Promise<void>;
  };
}

/**
 * The e2e build with a limit to what it may store. A browser sets none to an extension with `unlimitedStorage`, whatever
 * it is told: this is a copy without that permission.
 */
export class LimitedExtension {
  readonly #folder: string;
  readonly #name: BrowserName;
  #session: CDPSession | null = null;

  private constructor(name: BrowserName, folder: string) {
    this.#name = name;
    this.#folder = folder;
  }

  static async make(name: BrowserName): Promise<LimitedExtension> {
    const folder = await mkdtemp(join(tmpdir(), 'dramatis-limited-'));
    await cp(builtExtension(name), folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
    const permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
    await writeFile(file, JSON.stringify({ ...manifest, permissions }));
    return new LimitedExtension(name, folder);
  }

  /** What a browser is to be launched with. */
  get options(): BrowserOptions {
    return {
      extension: this.#folder,
      // in units of 1024 bytes, for all sites together
      prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.ceil(QUOTA / 1024) },
      ...(this.#name === 'chrome' && { prepare: (browser) => this.#limit(browser) }),
    };
  }

  /** Chromium looks at a limit that is set later only after half a minute. */
  async #limit(browser: Browser): Promise<void> {
    const [page] = await browser.pages();
    this.#session = await page!.createCDPSession();
    await this.#session.send('Storage.overrideQuotaForOrigin', { origin: this.#origin, quotaSize: QUOTA });
  }

  get #origin(): string {
    return `chrome-extension://${unpackedId(this.#folder)}`;
  }

  /** Fills the stores to the brim, from a page of the extension. */
  async fill(own: Page): Promise<void> {
    await own.evaluate(async (name) => {
      const open = (): Promise<IDBDatabase> =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open(name, 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true });
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error ?? new Error('no store'));
        });
      const put = (db: IDBDatabase, bytes: number): Promise<boolean> =>
        new Promise((resolve) => {
          const change = db.transaction('bytes', 'readwrite');
          change.objectStore('bytes').put(crypto.getRandomValues(new Uint8Array(bytes)));
          change.oncomplete = () => resolve(true);
          change.onabort = () => resolve(false);
        });
      /** True if anything more was put. */
      const fillUp = async (): Promise<boolean> => {
        let found = false;
        for (let bytes = 65_536; bytes >= 16; bytes /= 4) {
          // Firefox lets nobody write any more where there was no room once
          const db = await open();
          while (await put(db, bytes)) found = true;
          db.close();
        }
        return found;
      };
      const { storage } = (globalThis as { browser?: { storage: LocalStorage } }).browser ?? {};
      /** The same of what has a file of its own under the same limit: there, too, may be room left. */
      const fillLocal = async (): Promise<boolean> => {
        let found = false;
        for (let letters = 65_536; letters >= 16; letters /= 4)
          // every second one of those that find no room fails without saying so
          for (let refused = 0; refused < 2;) {
            try {
              await storage!.local.set({ [`${name}-${crypto.randomUUID()}`]: 'x'.repeat(letters) });
              found = true;
            } catch {
              refused++;
            }
          }
        return found;
      };
      // what others have written takes its room twice until the browser has tidied up behind them, which makes room again
      for (let calm = 0; calm < 4; calm++) {
        if (await fillUp()) calm = 0;
        // in Chromium it has no limit
        if (storage && (await fillLocal())) calm = 0;
        await new Promise((done) => setTimeout(done, 250));
      }
    }, FILLER);
  }

  /** There is room again. */
  async makeRoom(own: Page): Promise<void> {
    // in Chromium, what is deleted takes its room for a while
    await this.#session?.send('Storage.overrideQuotaForOrigin', { origin: this.#origin });
    await own.evaluate(async (name) => {
      await new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error ?? new Error('not deleted'));
      });
      const { storage } = (globalThis as { browser?: { storage: LocalStorage } }).browser ?? {};
      if (!storage) return;
      const fillers = Object.keys(await storage.local.get()).filter((key) => key.startsWith(name));
      // the first after one that was refused is refused as well
      await storage.local.remove(fillers).catch(() => storage.local.remove(fillers));
    }, FILLER);
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
