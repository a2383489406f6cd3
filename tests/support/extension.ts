import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from './browsers.ts';
import { navigateFirefox } from './firefox-chrome.ts';

/** The subset of the extension API that helpers call inside the extension's pages. */
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
 * The browser's own id of the tab that shows a page, asked from a page of the extension. Brings the page to the front:
 * which tab is active is the one thing that an extension may see of a tab without access to its site.
 */
export async function tabIdOf(launched: LaunchedBrowser, page: Page, asker?: Page): Promise<number> {
  const extensionPage = asker ?? (await openExtensionPage(launched, 'options.html'));
  await page.bringToFront();
  const [tab] = await extensionPage.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    return (browser ?? chrome).tabs.query({ active: true, currentWindow: true });
  });
  if (!asker) await extensionPage.close();
  if (tab?.id === undefined) throw new Error('The browser gives this tab no id');
  return tab.id;
}
