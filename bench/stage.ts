import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../tests/support/browsers.ts';
import type { LaunchedBrowser } from '../tests/support/browsers.ts';
import { openExtensionPage } from '../tests/support/extension.ts';
import { serve } from '../tests/support/server.ts';
import type { BenchPage } from './bench-page.ts';

/**
 * Scripts off, nothing from elsewhere: what is measured is the page as it was saved. The other two give its clock five
 * microseconds' precision in place of a hundred.
 */
const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const VIEWPORT = { width: 1280, height: 900 };

/** A browser with our extension in it, and a server of the pages to measure on. */
export interface Stage {
  launched: LaunchedBrowser;
  addressOf(page: BenchPage): string;
  /** Opens a tab of the size that all have. */
  newTab(): Promise<Page>;
  /** Opens a page that the extension annotates. */
  openAnnotated(page: BenchPage): Promise<Page>;
  /** Opens a page in a private context, where extensions do not run; closing the tab leaves the context open. */
  openPlain(page: BenchPage): Promise<Page>;
  close(): Promise<void>;
}

/** Sets the stage with the extension of a folder. The background has registered its content script when it is there. */
export async function setStage(pages: readonly BenchPage[], extension: string): Promise<Stage> {
  const server = await serve(
    Object.fromEntries(pages.map((page) => [pathOf(page), { body: page.html, headers: HEADERS }])),
  );
  try {
    const launched = await launchBrowser('chrome', { extension });
    const plain = await launched.browser.createBrowserContext();
    const sized = async (tab: Page): Promise<Page> => {
      await tab.setViewport(VIEWPORT);
      return tab;
    };
    const open = async (tab: Page, page: BenchPage): Promise<Page> => {
      await tab.goto(server.origin + pathOf(page), { waitUntil: 'load' });
      return tab;
    };
    const newTab = async (): Promise<Page> => sized(await launched.browser.newPage());
    await registered(launched);
    return {
      launched,
      addressOf: (page) => server.origin + pathOf(page),
      newTab,
      openAnnotated: async (page) => open(await newTab(), page),
      openPlain: async (page) => open(await sized(await plain.newPage()), page),
      close: async () => {
        await launched.close();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

const pathOf = ({ name }: BenchPage): string => `/${encodeURIComponent(name)}`;

interface RegisteredApi {
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
}

async function registered(launched: LaunchedBrowser): Promise<void> {
  const own = await openExtensionPage(launched, 'options.html');
  await own.waitForFunction(async () => {
    const { chrome } = globalThis as unknown as { chrome: RegisteredApi };
    return (await chrome.scripting.getRegisteredContentScripts()).length > 0;
  });
  await own.close();
}

/** mark.js as it is published, for a page. */
export function markJsSource(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
}
