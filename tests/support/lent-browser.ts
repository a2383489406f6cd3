import { randomUUID } from 'node:crypto';
import { GECKO_ID, withExtension } from './browsers.ts';
import type { LaunchedBrowser } from './browsers.ts';
import { runInFirefoxWindow } from './firefox-chrome.ts';

/**
 * Installs a built extension in a browser that others have used and will use. It finds nothing of theirs: Firefox gives
 * it another origin each time, Chromium has forgotten everything when it is uninstalled. `close` leaves the browser open,
 * without the extension and its tabs.
 */
export async function lendBrowser(lender: LaunchedBrowser, folder: string): Promise<LaunchedBrowser> {
  const { browser } = lender;
  const before = new Set(await browser.pages());
  const launched = await withExtension(lender, folder, await drawOrigin(lender));
  return {
    ...launched,
    close: async () => {
      const opened = (await browser.pages()).filter((page) => !before.has(page));
      // pages of an extension that was loaded anew have gone by themselves
      await Promise.all(opened.map((page) => page.close().catch(() => undefined)));
      await browser.uninstallExtension(launched.extensionId!);
    },
  };
}

/** Has Firefox give the add-on an origin in which nothing has ever been stored. */
async function drawOrigin({ name, browser }: LaunchedBrowser): Promise<string> {
  const uuid = randomUUID();
  if (name === 'firefox') {
    const ids = JSON.stringify(JSON.stringify({ [GECKO_ID]: uuid }));
    await runInFirefoxWindow(browser, `(Services.prefs.setStringPref('extensions.webextensions.uuids', ${ids}), true)`);
  }
  return `moz-extension://${uuid}`;
}
