import { browser } from 'wxt/browser';

/** What of the two browsers' side panels we use; the types know Chromium's alone. */
interface Panels {
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const panels = browser as unknown as Panels;

/** True if the browser has a place beside the page for us. */
export const hasSidePanel = (): boolean => panels.sidePanel !== undefined || panels.sidebarAction !== undefined;

/** Opens the panel beside a tab. Must be the first call in a handler: browsers want the gesture to be fresh. Rejects if it cannot. */
export const openSidePanel = (tab: number): Promise<void> =>
  panels.sidePanel?.open({ tabId: tab }) ?? panels.sidebarAction!.open();
