import type { Page } from 'puppeteer-core';
import type { PageSummary } from '../../../core/model/view.ts';
import type { PainterName } from '../../../core/settings/settings.ts';
import { openExtensionPage } from '../../../tests/support/extension.ts';
import type { LaunchedBrowser } from '../../../tests/support/browsers.ts';

/** How often a page is asked, and how long it has to say the same, in milliseconds. */
const PAUSE = 100;
const CALM = 700;
const LIMIT = 60_000;
/** Where the server of the pages is. */
const HOST = '127.0.0.1';

interface ExtensionApi {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<{ ok: boolean; result?: unknown }>;
  };
  storage: { local: { set(items: object): Promise<void> } };
}

/** A page of the extension that asks other pages' content scripts, as the popup does. */
export class Asker {
  readonly #own: Page;
  readonly #painter: PainterName;

  private constructor(own: Page, painter: PainterName) {
    this.#own = own;
    this.#painter = painter;
  }

  static async open(launched: LaunchedBrowser, painter: PainterName): Promise<Asker> {
    return new Asker(await openExtensionPage(launched, 'options.html'), painter);
  }

  /** Switches the marks on or off, as the reader does for a site. */
  async switchTo(on: boolean): Promise<void> {
    const settings = { version: 1, painter: this.#painter, sites: { [HOST]: { on } } };
    await this.#own.evaluate(async (stored) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      await (browser ?? chrome).storage.local.set({ settings: stored });
    }, settings);
  }

  /** What the content script tells of the page at an address; null if none answers. */
  summaryOf(address: string): Promise<PageSummary | null> {
    return this.#own.evaluate(async (url) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { tabs } = browser ?? chrome;
      const tab = (await tabs.query({})).find((one) => one.url === url);
      if (tab?.id === undefined) return null;
      const message = { dramatis: 'summary', params: null };
      const answer = await tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null);
      return answer?.ok ? (answer.result as PageSummary) : null;
    }, address);
  }

  /** The same once it has been read to its end, quotations too. Throws if that takes a minute. */
  async finalSummaryOf(address: string): Promise<PageSummary> {
    let told = '';
    let since = Date.now();
    for (const start = since; Date.now() - start < LIMIT;) {
      const summary = await this.summaryOf(address);
      const tells = JSON.stringify(summary);
      if (tells !== told) since = Date.now();
      told = tells;
      if (summary?.state === 'done' && Date.now() - since >= CALM) return summary;
      await new Promise((done) => setTimeout(done, PAUSE));
    }
    throw new Error(`${address}: not read to its end within ${LIMIT} ms`);
  }

  /** Waits until the page at an address rests. Throws if that takes a minute. */
  async resting(address: string): Promise<void> {
    for (const start = Date.now(); Date.now() - start < LIMIT;) {
      if ((await this.summaryOf(address))?.state === 'off') return;
      await new Promise((done) => setTimeout(done, PAUSE));
    }
    throw new Error(`${address}: not switched off within ${LIMIT} ms`);
  }
}
