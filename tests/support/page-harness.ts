import { fileURLToPath } from 'node:url';
import type { PageQuotation } from '../../core/model/quoted.ts';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, afterEach, expect } from 'vitest';
import type { Kind } from '../../core/model/kind.ts';
import type { PartName } from '../../core/model/part-name.ts';
import type { Quiet } from '../../core/settings/quiet.ts';
import type { CardSide, PainterName } from '../../core/settings/settings.ts';
import type { BrowserName, LaunchedBrowser } from './browsers.ts';
import type { Probe } from './page-probe.ts';
import { serve } from './server.ts';
import type { TestServer } from './server.ts';
import { withBrowsers } from './worker-browsers.ts';

export interface ProbeName {
  name: string;
  entry: string;
  kind: Kind;
  /** Only found once a name of the same entry that is not weak has been found. */
  weak?: boolean;
}

/** Without a `density`, every mention is marked. */
export interface ProbeOptions extends Partial<Quiet> {
  /** What the background says of the article's reported speech. */
  quotations?: PageQuotation[];
  names: ProbeName[];
  painter?: PainterName;
  off?: Kind[];
  theme?: 'auto' | 'light' | 'dark';
  cardSide?: CardSide;
  openShadow?: boolean;
  annotateDelay?: number;
  cardDelay?: number;
  noCard?: boolean;
  /** What is not there from the start: it comes with `probe.arrive`. */
  late?: PartName[];
  /** As short as the first unless given: tests do not wait for a page to be calm. */
  longestPause?: number;
}

export interface ProbeBlock {
  text: string;
  element: string;
  isHeading: boolean;
  lang?: string;
}

export interface ProbeRange {
  name: string;
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

declare global {
  /** The page's side, there in every page that the harness opens. */
  var probe: Probe;
}

export const NAMES: ProbeName[] = [
  { name: 'Mark Rutte', entry: 'rutte', kind: 'person' },
  { name: 'Wladimir Putin', entry: 'putin', kind: 'person' },
  { name: 'Kreml', entry: 'kreml', kind: 'organisation' },
  { name: 'Moskau', entry: 'moskau', kind: 'place' },
  { name: 'Sicherheitsgarantien', entry: 'garantie', kind: 'term' },
];

export interface OpenOptions {
  headers?: Record<string, string>;
  type?: string;
  width?: number;
  height?: number;
}

/** Our page code in a page of a real browser, without the extension. */
export interface PageHarness {
  /** Opens a page with this HTML, in the same tab each time; the probe is there, nothing is started. */
  open(html: string, options?: OpenOptions): Promise<Page>;
}

/** One tab of a browser, shared by all describe blocks of a test file. */
interface Shared {
  users: number;
  started: Promise<{ server: TestServer; code: string; page: Page }> | null;
  errors: string[];
}

const shared = new Map<BrowserName, Shared>();

/** Gives the tests of the describe block around a tab, and closes it behind the last such block of the file. */
export function usePageHarness(name: BrowserName): PageHarness {
  const own = shared.get(name) ?? { users: 0, started: null, errors: [] };
  shared.set(name, own);
  own.users++;

  withBrowsers.beforeAll(async ({ browsers }) => {
    await (own.started ??= start(await browsers.get(name), own.errors));
  }, 60_000);
  afterEach(() => {
    // nothing may throw on a page, whatever is tested
    expect(own.errors.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    if (--own.users > 0) return;
    shared.delete(name);
    const started = await own.started;
    await Promise.all([started?.page.close(), started?.server.close()]);
  });

  return {
    open: async (html, { headers, type, width = 1000, height = 700 } = {}) => {
      const { server, page, code } = (await own.started)!;
      const path = `/${Object.keys(server.routes).length}.html`;
      server.routes[path] = { body: html, ...(headers && { headers }), ...(type && { type }) };
      const size = page.viewport();
      if (size?.width !== width || size.height !== height) await page.setViewport({ width, height });
      await page.goto(server.origin + path);
      // the browser's own way in is not subject to the page's content security policy
      await page.evaluate(code);
      return page;
    },
  };
}

async function start({ browser }: LaunchedBrowser, errors: string[]): Promise<NonNullable<Awaited<Shared['started']>>> {
  const [page, server, code] = await Promise.all([browser.newPage(), serve({}), bundle()]);
  page.on('pageerror', (error) => {
    // Firefox reports what a policy keeps from the page itself as an error
    if (!String(error).includes('Content-Security-Policy')) errors.push(String(error));
  });
  return { server, code, page };
}

let bundled: Promise<string> | null = null;

function bundle(): Promise<string> {
  bundled ??= (async () => {
    const result = await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        minify: false,
        target: 'es2022',
        lib: {
          entry: fileURLToPath(new URL('page-probe.ts', import.meta.url)),
          formats: ['iife'],
          name: 'dramatisProbe',
          fileName: 'probe',
        },
      },
    });
    const [first] = Array.isArray(result) ? result : [result];
    const chunk = first && 'output' in first ? first.output[0] : null;
    if (!chunk) throw new Error('the probe was not built');
    return `(() => { ${chunk.code}; globalThis.probe = dramatisProbe.probe; })()`;
  })();
  return bundled;
}

/** Starts a session on the page and waits until it has read everything. */
export async function annotate(page: Page, options: Partial<ProbeOptions> = {}): Promise<void> {
  await page.evaluate((given) => probe.start(given), { names: NAMES, ...options });
  await page.waitForFunction(() => probe.summary()?.state === 'done');
}

/** Waits until what is registered with the browser is this, in the order of the page. */
export async function expectHighlights(page: Page, texts: string[]): Promise<void> {
  const read = () =>
    page.evaluate(() =>
      probe
        .highlights()
        .filter(({ name }) => name !== 'dramatis-active')
        .map(({ text }) => text),
    );
  await expect.poll(read, { timeout: 3_000 }).toEqual(texts);
}

/** A whole page around some HTML. */
export function wholePage(body: string, head = ''): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Probe</title>
<style>body { font: 18px/1.6 serif; margin: 0 auto; max-width: 40rem; background: white; color: black }
::highlight(dramatis-person) { background-color: #def }</style>${head}</head><body>${body}</body></html>`;
}
