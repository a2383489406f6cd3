import { browser } from 'wxt/browser';
import { compileWhole, joinPacks } from '../core/packs/compile-library.ts';
import { compilePack } from '../core/packs/compile-pack.ts';
import { Library } from '../core/packs/library.ts';
import { parsePack } from '../core/packs/parse-pack.ts';
import type { Pack } from '../core/packs/schema.ts';
import { ownPack } from '../core/settings/own-entry.ts';
import type { OwnEntry } from '../core/settings/own-entry.ts';
import type { Settings } from '../core/settings/settings.ts';
import { keepPack, readLibrary, readPack, replaceLibrary } from './knowledge-store.ts';

/** How long compiling works before others may: messages wait for no more than this. */
const SLICE_MS = 30;

type Packs = typeof __PACKS__;

/** What the packs of this build are kept compiled under, whether they are switched on or off. */
const KEYS = __PACKS__.map(({ key }) => key);

/** What the background knows: opened when it is first asked for, and kept while the background lives. */
export class Knowledge {
  #library: Promise<Library> | null = null;
  /** Names the packs that it is of. */
  #key = '';
  #progress: number | null = null;

  /** Share of the packs compiled, from 0 to 1; null if nothing is being compiled. */
  get progress(): number | null {
    return this.#progress;
  }

  /**
   * The library of all packs but those that the reader has switched off, with the reader's own entries. Compiles what is
   * not compiled yet; if that fails, the next call tries again.
   */
  open({ packs: chosen, own }: Pick<Settings, 'packs' | 'own'>): Promise<Library> {
    const packs = __PACKS__.filter(({ id }) => chosen[id] !== false);
    const key = [...packs.map((pack) => pack.key), ...own.map((entry) => JSON.stringify(entry))].join(' ');
    if (this.#key !== key) this.#library = null;
    this.#key = key;
    this.#library ??= this.#open(packs, own, key).catch((error: unknown) => {
      this.#library = null;
      throw error;
    });
    return this.#library;
  }

  async #open(packs: Packs, own: readonly OwnEntry[], key: string): Promise<Library> {
    const kept = await readable(readLibrary(key));
    const library = kept && openKept(kept);
    if (library) return library;
    try {
      const joined = await this.#joinAll(packs, ownPack(own));
      await harmless(replaceLibrary(key, joined, KEYS));
      return new Library(joined);
    } finally {
      this.#progress = null;
    }
  }

  /** What is kept of single packs may be broken like everything on a disk: then they are all compiled. */
  async #joinAll(packs: Packs, own: Pack): Promise<ArrayBuffer> {
    // first, so that the reader's own win
    const first = compileWhole(own);
    try {
      return joinPacks([first, ...(await this.#compileAll(packs, true))]);
    } catch {
      return joinPacks([first, ...(await this.#compileAll(packs, false))]);
    }
  }

  async #compileAll(packs: Packs, useKept: boolean): Promise<ArrayBuffer[]> {
    const compiled: ArrayBuffer[] = [];
    for (const { file, key } of packs) {
      this.#progress = compiled.length / packs.length;
      const kept = useKept ? await readable(readPack(key)) : undefined;
      const buffer = kept ?? (await this.#compile(file, 1 / packs.length));
      if (!kept) await harmless(keepPack(key, buffer));
      compiled.push(buffer);
    }
    return compiled;
  }

  /** `share`: of the whole work. */
  async #compile(file: string, share: number): Promise<ArrayBuffer> {
    const from = this.#progress ?? 0;
    const answer = await fetch(browser.runtime.getURL(`/${file}`));
    const steps = compilePack(parsePack(await answer.json(), file));
    for (let pause = performance.now() + SLICE_MS; ;) {
      const { done, value } = steps.next();
      if (done) return value;
      if (performance.now() < pause) continue;
      this.#progress = from + share * value;
      await nextTask();
      pause = performance.now() + SLICE_MS;
    }
  }
}

/** A store that cannot be used (full disk, private mode) costs time, not the marks. */
const readable = <T>(reading: Promise<T | undefined>): Promise<T | undefined> => reading.catch(() => undefined);
const harmless = (writing: Promise<unknown>): Promise<unknown> => writing.catch(() => undefined);

/** A kept library, or null if what is kept is no library. */
function openKept(buffer: ArrayBuffer): Library | null {
  try {
    return new Library(buffer);
  } catch {
    return null;
  }
}

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
