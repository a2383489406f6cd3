import { browser } from 'wxt/browser';
import { patternsToRegister } from '../core/settings/access.ts';
import { askPage } from './messages.ts';
import { grantedPatterns } from './permissions.ts';

const ID = 'dramatis';
const SCRIPT = '/content-script.js';
const STYLES = '/assets/marks.css';
/**
 * Highlights in shadow roots have the style that their host inherits in Chromium. In Firefox they have that of the
 * reader's style sheets alone (docs/browser-bugs.md).
 */
const IS_USERS = import.meta.env.FIREFOX === true;

/** Makes the registered content script follow the access granted. Registration only affects pages loaded from now on. */
export async function registerContentScript(): Promise<void> {
  const matches = patternsToRegister(await grantedPatterns());
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, js: [SCRIPT], css: [STYLES], runAt: 'document_idle' as const, ...(IS_USERS && { cssOrigin: 'user' }) };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** Runs the content script in a tab where it does not run yet. False if the browser does not allow it. */
export async function ensureRunning(tab: number): Promise<boolean> {
  if (await isRunning(tab)) return true;
  return inject(tab);
}

async function isRunning(tab: number): Promise<boolean> {
  try {
    await askPage(tab, 'summary', null);
    return true;
  } catch {
    return false;
  }
}

async function inject(tab: number): Promise<boolean> {
  const target = { tabId: tab };
  try {
    await browser.scripting.insertCSS({ target, files: [STYLES], ...(IS_USERS && { origin: 'USER' as const }) });
    await browser.scripting.executeScript({ target, files: [SCRIPT] as never });
    return true;
  } catch {
    return false;
  }
}

/** Runs the content script in the open tabs of some sites, after access came or the extension was updated. */
export async function runInOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.all(idsOf(tabs).map(ensureRunning));
}

/** Tells every page of some sites that access was taken back. */
export async function leaveOpenTabs(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  // most tabs have no content script: their refusal is expected
  await Promise.allSettled(idsOf(tabs).map((id) => askPage(id, 'leave', { origins })));
}

const idsOf = (tabs: readonly { id?: number | undefined }[]): number[] =>
  tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
