import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../tests/support/browsers.ts';
import type { LaunchedBrowser } from '../tests/support/browsers.ts';
import type { BenchPage } from './bench-page.ts';
import { floor } from './in-page.ts';
import type { FloorTimes } from './in-page.ts';
import { VIEWPORT } from './stage.ts';
import type { Stage } from './stage.ts';

const MEASURE = 'bench:floor';
const LIMIT = 60_000;

/**
 * A browser with an extension that does nothing but measure the floor: a content script as ours is one, at the same moment of
 * a page's life (document_idle), while the browser still draws the page. A page that has come to rest gives less.
 */
export class FloorExtension {
  readonly #folder: string;
  readonly #launched: LaunchedBrowser;

  private constructor(folder: string, launched: LaunchedBrowser) {
    this.#folder = folder;
    this.#launched = launched;
  }

  /** Starts it; `repeats`: how often a page is read again. Throws if there is no browser. */
  static async start(repeats: number): Promise<FloorExtension> {
    const folder = await mkdtemp(join(tmpdir(), 'dramatis-floor-'));
    const manifest = {
      manifest_version: 3,
      name: 'Floor',
      version: '1',
      content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['floor.js'], run_at: 'document_idle' }],
    };
    const script = `{
  const times = (${floor.toString()})(${repeats});
  performance.measure('${MEASURE}', { start: 0, end: times.first, detail: times });
}`;
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'floor.js'), script);
    try {
      return new FloorExtension(folder, await launchBrowser('chrome', { extension: folder }));
    } catch (error) {
      await removed(folder);
      throw error;
    }
  }

  /** The floor of a page that is opened anew. Throws if that takes a minute. */
  async measure(stage: Stage, page: BenchPage): Promise<FloorTimes> {
    const tab = await this.#launched.browser.newPage();
    try {
      await tab.setViewport(VIEWPORT);
      await tab.goto(stage.addressOf(page), { waitUntil: 'load' });
      return await timesIn(tab);
    } finally {
      await tab.close();
    }
  }

  async close(): Promise<void> {
    await this.#launched.close();
    await removed(this.#folder);
  }
}

async function timesIn(tab: Page): Promise<FloorTimes> {
  const isThere = (name: string): boolean => performance.getEntriesByName(name).length > 0;
  await tab.waitForFunction(isThere, { timeout: LIMIT }, MEASURE);
  const times = (name: string): FloorTimes =>
    (performance.getEntriesByName(name)[0] as PerformanceMeasure).detail as FloorTimes;
  return tab.evaluate(times, MEASURE);
}

const removed = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5 });
