import { browser } from 'wxt/browser';

/** After installation (`isFirst`) and after every update of the extension or the browser: registrations are gone then. */
export function onInstalled(run: (isFirst: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => run(reason === 'install'));
}

export function onStarted(run: () => void): void {
  browser.runtime.onStartup.addListener(run);
}

/** Opens a page of the extension in a tab of its own. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

export const ownVersion = (): string => browser.runtime.getManifest().version;
