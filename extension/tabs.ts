import { browser } from 'wxt/browser';
import type { TabInQuestion } from './message-map.ts';

/** The tab that a page of ours is about: the one named in its address (`?tab=7`), else the active one. */
export async function tabInQuestion(): Promise<TabInQuestion | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return { tab: named, clicked: false };
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id === undefined ? null : { tab: active.id, clicked: true };
}

/** Shows a tab and its window, so that the reader sees what the popup led to. */
export async function showTab(id: number): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true });
  if (tab) await browser.windows.update(tab.windowId, { focused: true });
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
