import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from './browsers.ts';
import { navigateFirefox } from './firefox-chrome.ts';

/** The subset of the extension API that helpers call inside the extension's pages; in both browsers under `browser`. */
interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
}

/** Opens a page of the extension in a new tab, such as `options.html`. Throws if no extension was installed. */
export async function openExtensionPage(launched: LaunchedBrowser, path: string): Promise<Page> {
  if (!launched.extensionOrigin) throw new Error('No extension was installed in this browser');
  const url = `${launched.extensionOrigin}/${path}`;
  const page = await launched.browser.newPage();
  if (launched.name === 'firefox') await navigateFirefox(page, url);
  else await page.goto(url);
  return page;
}

/**
 * The browser's own id of the tab that shows a page. Brings the page to the front: which tab is active is the one thing
 * that an extension may see of a tab without access to its site. A page of the extension may be given to ask from.
 */
export async function tabIdOf(launched: LaunchedBrowser, page: Page, asker?: Page): Promise<number> {
  const extensionPage = asker ?? (await openExtensionPage(launched, 'options.html'));
  await page.bringToFront();
  const [tab] = await extensionPage.evaluate(() => {
    const api = (globalThis as unknown as { browser?: ExtensionApi }).browser ?? (chrome as unknown as ExtensionApi);
    return api.tabs.query({ active: true, currentWindow: true });
  });
  if (!asker) await extensionPage.close();
  if (tab?.id === undefined) throw new Error('The browser gives this tab no id');
  return tab.id;
}

/** Opens, in a tab of its own, the popup as it is for the given page. */
export async function openPopup(launched: LaunchedBrowser, page: Page): Promise<Page> {
  return openExtensionPage(launched, `popup.html?tab=${await tabIdOf(launched, page)}`);
}

/** Highlight registry name without its `dramatis-` → the texts of its ranges, in the page's order. */
export type Marks = Record<string, string[]>;

/** What is marked on a page right now, by kind, painted or element marks alike. Kinds without a mark are left out. */
export async function readMarks(page: Page): Promise<Marks> {
  return page.evaluate(() => {
    const found: Record<string, Range[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('dramatis-')) continue;
      const ranges = [...highlight] as Range[];
      if (ranges.length > 0) found[name.slice('dramatis-'.length)] = ranges;
    }
    for (const mark of document.querySelectorAll('mark[data-dramatis]')) {
      const kind = [...mark.classList].find((name) => name.startsWith('dramatis-'))?.slice('dramatis-'.length) ?? 'mark';
      const range = document.createRange();
      range.selectNodeContents(mark);
      (found[kind] ??= []).push(range);
    }
    const inOrder = (a: Range, b: Range) => a.compareBoundaryPoints(Range.START_TO_START, b);
    return Object.fromEntries(Object.entries(found).map(([kind, ranges]) => [kind, ranges.sort(inOrder).map(String)]));
  });
}

/**
 * Waits until a page has at least one mark and no new ones have come for a moment, and gives them.
 * Throws with the page's address after `timeout` milliseconds.
 */
export async function waitForMarks(page: Page, timeout = 10_000): Promise<Marks> {
  const end = Date.now() + timeout;
  let before = '';
  while (Date.now() < end) {
    const marks = await readMarks(page);
    const now = JSON.stringify(marks);
    if (now !== '{}' && now === before) return marks;
    before = now;
    await new Promise((done) => setTimeout(done, 150));
  }
  throw new Error(`Nothing was marked on ${page.url()} within ${timeout / 1000} s`);
}
