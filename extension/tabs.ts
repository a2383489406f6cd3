import { browser } from 'wxt/browser';
import type { TabInQuestion } from './message-map.ts';

/** The tab that is named in the address of a page of ours (`?tab=7`); null if none is. */
export function namedTab(): number | null {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(named) ? named : null;
}

/** The tab that a page of ours is about: the one named in its address, else the active one. */
export async function tabInQuestion(): Promise<TabInQuestion | null> {
  const named = namedTab();
  if (named !== null) return { tab: named, clicked: false };
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id === undefined ? null : { tab: active.id, clicked: true };
}

/** Loads a tab's page again. */
export const reloadTab = (id: number): Promise<void> => browser.tabs.reload(id);

/**
 * Tells of one tab, or of the active tab of the window that a page of ours is in: now, whenever another comes to the front,
 * and when it loads another page. The browser says that of every tab, without its address.
 */
export async function followTab(
  named: number | null,
  onTab: (tab: number, why: 'shown' | 'leaving' | 'loaded') => void,
): Promise<void> {
  const { id: ours } = await browser.windows.getCurrent();
  let shown = named;
  const show = (tab: number): void => {
    shown = tab;
    onTab(tab, 'shown');
  };
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (named === null && windowId === ours) show(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === shown && status !== undefined) onTab(tabId, status === 'complete' ? 'loaded' : 'leaving');
  });
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const first = named ?? active?.id;
  if (first !== undefined) show(first);
}

/** Shows a tab and its window, so that the reader sees what the popup led to. */
export async function showTab(id: number): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true });
  if (tab) await browser.windows.update(tab.windowId, { focused: true });
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
