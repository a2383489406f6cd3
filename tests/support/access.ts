import type { Page } from 'puppeteer-core';
import { GECKO_ID } from './browsers.ts';
import type { LaunchedBrowser } from './browsers.ts';
import { runInFirefoxWindow } from './firefox-chrome.ts';

/** Presses the extension's toolbar button on a page, which gives it `activeTab` there and opens its popup if it has one. */
export async function pressToolbarButton(launched: LaunchedBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  if (launched.name === 'firefox') {
    await runInFirefoxWindow(
      launched.browser,
      `Promise.resolve(
        ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global
          .browserActionFor(WebExtensionPolicy.getByID('${GECKO_ID}').extension).triggerAction(window)).then(() => true)`,
    );
    return;
  }
  const extension = (await launched.browser.extensions()).get(launched.extensionId ?? '');
  if (!extension) throw new Error('No extension was installed in this browser');
  await page.triggerExtensionAction(extension);
}

/**
 * Lets the extension ask for a match pattern such as http://127.0.0.1/* without the browser's native prompt, which no
 * test can answer: `permissions.request` after a click then succeeds. Firefox is launched so that it never prompts.
 */
export async function allowAsking(launched: LaunchedBrowser, pattern: string): Promise<void> {
  if (launched.name === 'chrome') await callDeveloperPrivate(launched, 'addHostPermission', pattern);
}

/** Takes granted host access away as the browser's own settings do, behind the extension's back. */
export async function withholdAccess(launched: LaunchedBrowser, pattern: string): Promise<void> {
  if (launched.name === 'chrome') {
    await callDeveloperPrivate(launched, 'updateExtensionConfiguration', { hostAccess: 'ON_CLICK' });
    return;
  }
  await runInFirefoxWindow(
    launched.browser,
    `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.remove(
      '${GECKO_ID}', { permissions: [], origins: [${JSON.stringify(pattern)}] },
      WebExtensionPolicy.getByID('${GECKO_ID}').extension).then(() => true)`,
  );
}

/** Gives back what `withholdAccess` took. */
export async function restoreAccess(launched: LaunchedBrowser, pattern: string): Promise<void> {
  if (launched.name === 'chrome') {
    await callDeveloperPrivate(launched, 'addHostPermission', pattern);
    return;
  }
  await runInFirefoxWindow(
    launched.browser,
    `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.add(
      '${GECKO_ID}', { permissions: [], origins: [${JSON.stringify(pattern)}] },
      WebExtensionPolicy.getByID('${GECKO_ID}').extension).then(() => true)`,
  );
}

type DeveloperPrivate = Record<string, (...args: unknown[]) => Promise<unknown>>;

/** Calls the API behind chrome://extensions; the extension's id goes in as that API wants it. */
export async function callDeveloperPrivate(
  launched: LaunchedBrowser,
  method: 'addHostPermission' | 'updateExtensionConfiguration' | 'updateProfileConfiguration' | 'reload',
  argument: unknown,
): Promise<void> {
  const page = await launched.browser.newPage();
  try {
    await page.goto('chrome://extensions/');
    const id = launched.extensionId;
    const args =
      typeof argument === 'string' || method === 'reload'
        ? [id, argument]
        : [method === 'updateExtensionConfiguration' ? { extensionId: id, ...(argument as object) } : argument];
    await page.evaluate(
      async (name, list) => {
        const api = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome
          .developerPrivate;
        await api[name]?.(...list);
      },
      method,
      args,
    );
  } finally {
    await page.close();
  }
}
