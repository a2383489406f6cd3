import type { Page } from 'puppeteer-core';
import { GECKO_ID } from './browsers.ts';
import type { LaunchedBrowser } from './browsers.ts';
import { runInFirefoxWindow } from './firefox-chrome.ts';

interface TabsApi {
  tabs: {
    query(filter: object): Promise<{ id?: number; discarded?: boolean }[]>;
    discard(id: number): Promise<unknown>;
    update(id: number, change: object): Promise<unknown>;
    create(what: object): Promise<unknown>;
  };
  windows: { create(what: object): Promise<unknown> };
  action: { getBadgeText(what: object): Promise<string> };
}

/** Takes a tab's page out of memory, as browsers do that run short of it; the tab stays. Asked on a page of the extension. */
export async function discardTab(own: Page, tab: number): Promise<void> {
  // a tab that is shown is not discarded
  await own.bringToFront();
  await own.evaluate(async (id) => {
    const { browser, chrome } = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
    await (browser ?? chrome).tabs.discard(id);
  }, tab);
  await own.waitForFunction(isAnyDiscarded, { polling: 50 });
}

/** Shows the discarded tab again, which loads it; gives its page. */
export async function restoreTab({ browser }: LaunchedBrowser, own: Page, url: string): Promise<Page> {
  await own.evaluate(async () => {
    const { browser: api, chrome } = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
    const { tabs } = api ?? chrome;
    const found = (await tabs.query({})).find(({ discarded }) => discarded);
    await tabs.update(found!.id!, { active: true });
  });
  const page = await (await browser.waitForTarget((target) => target.url() === url)).page();
  if (!page) throw new Error('the tab did not come back');
  return page;
}

async function isAnyDiscarded(): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
  return (await (browser ?? chrome).tabs.query({})).some(({ discarded }) => discarded);
}

/** What stands on the toolbar button of the tab that is shown. */
export const badgeOfActive = (own: Page): Promise<string> =>
  own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
    const api = browser ?? chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    return api.action.getBadgeText({ tabId: tab!.id! });
  });

/** Allows the add-on in Firefox's private windows, as its page among the add-ons does. It starts anew then. */
export async function allowPrivateWindows({ browser }: LaunchedBrowser): Promise<void> {
  await runInFirefoxWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add('${GECKO_ID}', allowed, WebExtensionPolicy.getByID('${GECKO_ID}').extension);
      await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
    })()`,
  );
}

/** How an address is opened: by the extension, since Firefox now and then never tells puppeteer of a window of its own. */
export type Opening = 'tab' | 'window' | 'private window';

/** Opens addresses at the same moment, no two of them the same, and gives their pages. What is opened next is private too if the last was. */
export async function openAtOnce(
  { browser }: LaunchedBrowser,
  own: Page,
  openings: readonly (readonly [how: Opening, url: string])[],
): Promise<Page[]> {
  await own.evaluate(async (list) => {
    const { browser: api, chrome } = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
    const { tabs, windows } = api ?? chrome;
    await Promise.all(
      list.map(([how, url]) =>
        how === 'tab' ? tabs.create({ url }) : windows.create({ url, incognito: how === 'private window' }),
      ),
    );
  }, openings);
  return Promise.all(
    openings.map(async ([, url]) => {
      const page = await (await browser.waitForTarget((target) => target.url() === url)).page();
      if (!page) throw new Error(`there is no ${url}`);
      return page;
    }),
  );
}
