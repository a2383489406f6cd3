import type { Page } from 'puppeteer-core';
import { GECKO_ID } from './browsers.ts';
import type { LaunchedBrowser } from './browsers.ts';
import { runInFirefoxWindow } from './firefox-chrome.ts';
import { workerOf } from './worker.ts';

/** The browser's own events as Chromium has them in a worker: what a key, a menu or the address bar would fire. */
interface Fired {
  tabs: { query(filter: object): Promise<object[]> };
  commands: { onCommand: { dispatch(...args: unknown[]): void } };
  contextMenus: { onClicked: { dispatch(...args: unknown[]): void } };
  omnibox: { onInputEntered: { dispatch(...args: unknown[]): void } };
}

/**
 * Does on a page what a key of the manifest's `commands` does. Keys of the browser itself cannot be pressed in a browser
 * without a window: the event behind them is fired, in Firefox by the key's own element.
 */
export async function pressCommand(launched: LaunchedBrowser, page: Page, name: string, key: string): Promise<void> {
  await page.bringToFront();
  if (launched.name === 'firefox') {
    await runInFirefoxWindow(
      launched.browser,
      `(() => {
        const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-dramatis"] key')];
        const found = keys.find((one) => one.getAttribute('key') === ${JSON.stringify(key)});
        if (!found) throw new Error('no key: ' + keys.map((one) => one.outerHTML).join());
        found.dispatchEvent(new CustomEvent('command', { bubbles: true }));
        return true;
      })()`,
    );
    return;
  }
  const worker = await workerOf(launched);
  await worker.evaluate(async (command) => {
    const { chrome } = globalThis as unknown as { chrome: Fired };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, name);
}

/** Chooses an entry of the browser's menus on a page, as for selected words. */
export async function chooseMenu(launched: LaunchedBrowser, page: Page, id: string, words: string): Promise<void> {
  await page.bringToFront();
  const info = { menuItemId: id, selectionText: words, frameId: 0, editable: false, modifiers: [] };
  if (launched.name === 'firefox') {
    await runInFirefoxWindow(
      launched.browser,
      `(WebExtensionPolicy.getByID('${GECKO_ID}').extension.emit(
        'webext-menu-menuitem-click', ${JSON.stringify(info)}, gBrowser.selectedTab), true)`,
    );
    return;
  }
  const worker = await workerOf(launched);
  await worker.evaluate(async (clicked) => {
    const { chrome } = globalThis as unknown as { chrome: Fired };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch(clicked, tab);
  }, info);
}

/** Enters some words behind our keyword in the address bar. */
export async function enterInAddressBar(launched: LaunchedBrowser, words: string): Promise<void> {
  if (launched.name === 'firefox') {
    await runInFirefoxWindow(
      launched.browser,
      `(WebExtensionPolicy.getByID('${GECKO_ID}').extension.emit(
        'webext-omnibox-input-entered', ${JSON.stringify(words)}, 'newForegroundTab'), true)`,
    );
    return;
  }
  const worker = await workerOf(launched);
  await worker.evaluate((text) => {
    (globalThis as unknown as { chrome: Fired }).chrome.omnibox.onInputEntered.dispatch(text, 'newForegroundTab');
  }, words);
}

const TRIES = 100;

/**
 * Waits for a tab that the extension opens by itself, closes it, and gives its address below the extension's own, such as
 * `welcome.html`: puppeteer sees no such tab in Firefox, so that a test opens it once more.
 */
export async function openedByItself(launched: LaunchedBrowser, part: string): Promise<string> {
  const from = `${launched.extensionOrigin}/`;
  for (let tries = 0; tries < TRIES; tries++) {
    const address = await (launched.name === 'firefox' ? closeInFirefox : closeInChromium)(launched, from + part);
    if (address !== null) return address.slice(from.length);
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no tab with ${part}`);
}

async function closeInChromium({ browser }: LaunchedBrowser, address: string): Promise<string | null> {
  const page = (await browser.pages()).find((one) => one.url().startsWith(address));
  const found = page?.url() ?? null;
  await page?.close();
  return found;
}

const closeInFirefox = async ({ browser }: LaunchedBrowser, address: string): Promise<string | null> =>
  (await runInFirefoxWindow(
    browser,
    `(() => {
      const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith(${JSON.stringify(address)}));
      if (!tab) return null;
      const { spec } = tab.linkedBrowser.currentURI;
      gBrowser.removeTab(tab);
      return spec;
    })()`,
  )) as string | null;
