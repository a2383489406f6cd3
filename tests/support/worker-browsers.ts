import { test } from 'vitest';
import { launchBrowser } from './browsers.ts';
import type { BrowserName, LaunchedBrowser } from './browsers.ts';

/** The browsers of a worker: each is started once, for the first file that needs it, and closed behind the last. */
class WorkerBrowsers {
  readonly #started = new Map<BrowserName, Promise<LaunchedBrowser>>();

  async get(name: BrowserName): Promise<LaunchedBrowser> {
    const known = await this.#started.get(name)?.catch(() => null);
    // one that did not start, or has crashed, is the trouble of the file that met it and not of those behind
    if (known?.browser.connected) return known;
    const started = launchBrowser(name);
    this.#started.set(name, started);
    return started;
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.#started.values()].map(async (launched) => (await launched).close()));
  }
}

/** Has hooks that are given `browsers`, those of the worker; with `isolate: false` that is all files of a project. */
export const withBrowsers = test.extend(
  'browsers',
  { scope: 'worker' },
  // vitest reads from the braces that it needs no other fixture
  ({}, { onCleanup }) => {
    const browsers = new WorkerBrowsers();
    onCleanup(() => browsers.close());
    return browsers;
  },
);
