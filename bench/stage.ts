import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../tests/support/browsers.ts';
import type { BrowserName, LaunchedBrowser } from '../tests/support/browsers.ts';
import { openExtensionPage } from '../tests/support/extension.ts';
import { isRegistered } from '../tests/support/scene.ts';
import { serve } from '../tests/support/server.ts';
import type { TestServer } from '../tests/support/server.ts';
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
export const VIEWPORT = { width: 1280, height: 900 };

/** A browser with our extension in it, and a server of the pages to measure on. */
export interface Stage {
  launched: LaunchedBrowser;
  /** The browser of the pages without the extension: the same one unless there are two. */
  plainBrowser: Browser;
  server: TestServer;
  addressOf(page: BenchPage): string;
  /** Opens a tab of the size that all have. */
  newTab(): Promise<Page>;
  /** The same where there is no extension; closing it leaves what is around it open. */
  newPlainTab(): Promise<Page>;
  /** Opens a page that the extension annotates. */
  openAnnotated(page: BenchPage): Promise<Page>;
  /** Opens a page where there is no extension. */
  openPlain(page: BenchPage): Promise<Page>;
  close(): Promise<void>;
}

export interface StageOptions {
  browser?: BrowserName;
  /** Pages without the extension have a browser of their own: a private context does not ask for all that a page names. */
  twoBrowsers?: boolean;
}

/** Sets the stage with the extension of a folder. The background has registered its content script when it is there. */
export async function setStage(
  pages: readonly BenchPage[],
  extension: string,
  { browser: name = 'chrome', twoBrowsers = false }: StageOptions = {},
): Promise<Stage> {
  const server = await serve(
    Object.fromEntries(
      pages.map((page) => [
        pathOf(page),
        { body: page.html, headers: HEADERS, ...(page.type !== undefined && { type: page.type }) },
      ]),
    ),
  );
  const closing = [() => server.close()];
  const close = async (): Promise<void> => {
    for (const one of closing.splice(0).reverse()) await one();
  };
  try {
    const launched = await launchBrowser(name, { extension });
    closing.push(() => launched.close());
    const second = twoBrowsers ? await launchBrowser(name) : null;
    if (second) closing.push(() => second.close());
    // in a private context of Chromium extensions do not run
    const plain = second?.browser ?? (await launched.browser.createBrowserContext());
    const sized = async (tab: Page): Promise<Page> => {
      await tab.setViewport(VIEWPORT);
      return tab;
    };
    const open = async (tab: Page, page: BenchPage): Promise<Page> => {
      await tab.goto(server.origin + pathOf(page), { waitUntil: 'load' });
      return tab;
    };
    const newTab = async (): Promise<Page> => sized(await launched.browser.newPage());
    const newPlainTab = async (): Promise<Page> => sized(await plain.newPage());
    await registered(launched);
    return {
      launched,
      plainBrowser: second?.browser ?? launched.browser,
      server,
      addressOf: (page) => server.origin + pathOf(page),
      newTab,
      newPlainTab,
      openAnnotated: async (page) => open(await newTab(), page),
      openPlain: async (page) => open(await newPlainTab(), page),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const pathOf = ({ name, file = name }: BenchPage): string => `/${encodeURIComponent(file)}`;

async function registered(launched: LaunchedBrowser): Promise<void> {
  const own = await openExtensionPage(launched, 'options.html');
  await isRegistered(own);
  await own.close();
}

/** mark.js as it is published, for a page. */
export function markJsSource(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
}
