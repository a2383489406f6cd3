import { browser } from 'wxt/browser';
import type { PartName } from '../core/model/part-name.ts';
import { patternsToRegister } from '../core/settings/access.ts';
import { askPage, tellFrames } from './messages.ts';
import { grantedPatterns } from './permissions.ts';

const ID = 'dramatis';
const READING_ID = 'dramatis-reading';
const FRAMES_ID = 'dramatis-frames';
const WAKING_ID = 'dramatis-waking';
const IDS = [ID, READING_ID, FRAMES_ID, WAKING_ID];
const SCRIPT = '/content-script.js';
const SCOUT = '/frame-scout.js';
const WAKING = '/wake-background.js';
const PARTS: Record<PartName, string> = {
  reading: '/page-reading.js',
  card: '/card.js',
  elements: '/element-marks.js',
};
const STYLES = '/assets/marks.css';
/**
 * Highlights in shadow roots have the style that their host inherits in Chromium. In Firefox they have that of the
 * reader's style sheets alone (docs/browser-bugs.md).
 */
const IS_USERS = import.meta.env.FIREFOX === true;

/** Makes the registered content script follow the access granted. Registration only affects pages loaded from now on. */
export async function registerContentScript(): Promise<void> {
  const matches = patternsToRegister(await grantedPatterns());
  const runAt = 'document_idle' as const;
  const scripts = [
    { id: ID, matches, js: [SCRIPT], css: [STYLES], runAt, ...(IS_USERS && { cssOrigin: 'user' }) },
    // by itself, so that it is compiled in a turn of its own
    { id: READING_ID, matches, js: [PARTS.reading], runAt },
    // frames without an address of their own are of the page that made them
    { id: FRAMES_ID, matches, js: [SCOUT], runAt, allFrames: true, matchOriginAsFallback: true },
    { id: WAKING_ID, matches, js: [WAKING], runAt: 'document_start' as const },
  ];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
  const known = new Set(registered.map(({ id }) => id));
  if (matches.length === 0) {
    if (known.size > 0) await browser.scripting.unregisterContentScripts({ ids: [...known] });
    return;
  }
  const old = scripts.filter(({ id }) => known.has(id));
  const fresh = scripts
    .filter(({ id }) => !known.has(id))
    .map((script) => ({ ...script, persistAcrossSessions: true }));
  if (old.length > 0) await browser.scripting.updateContentScripts(old);
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
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
  try {
    await injectInto({ tabId: tab });
  } catch {
    return false;
  }
  const target = { tabId: tab, allFrames: true };
  // frames that we may not enter are none of ours
  await browser.scripting.executeScript({ target, files: [SCOUT] as never }).catch(() => undefined);
  return true;
}

/** Runs the content script in one frame of a tab. Rejects if the browser does not allow it. */
export const runInFrame = (tab: number, frame: number): Promise<void> => injectInto({ tabId: tab, frameIds: [frame] });

/**
 * Runs a part of the content script in a frame that has that script: in the very document that it is in, where the browser
 * tells documents apart. Rejects if the browser does not allow it.
 */
export async function runPart(part: PartName, tab: number, frame: number, document?: string): Promise<void> {
  const where = document === undefined ? { frameIds: [frame] } : { documentIds: [document] };
  // at once: the content script is there already, whatever the page is still loading
  await browser.scripting.executeScript({
    target: { tabId: tab, ...where },
    files: [PARTS[part]] as never,
    injectImmediately: true,
  });
}

async function injectInto(target: { tabId: number; frameIds?: number[] }): Promise<void> {
  await browser.scripting.insertCSS({ target, files: [STYLES], ...(IS_USERS && { origin: 'USER' as const }) });
  await browser.scripting.executeScript({ target, func: sayThatPageIsOpen });
  await browser.scripting.executeScript({ target, files: [SCRIPT, PARTS.reading] as never });
}

/** Runs in the page, in the content script's world: an earlier run may have left something there. */
const sayThatPageIsOpen = (): void => {
  globalThis.dramatisBefore = true;
};

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
  await Promise.allSettled(idsOf(tabs).map((id) => tellFrames(id, 'leave', { origins })));
}

const idsOf = (tabs: readonly { id?: number | undefined }[]): number[] =>
  tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
