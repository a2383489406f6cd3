import type { Page } from 'puppeteer-core';
import type { PageSummary } from '../../core/model/view.ts';
import type { LaunchedBrowser } from './browsers.ts';
import { tabIdOf } from './extension.ts';

/** The parts of the extension API that are asked on a page of the extension. */
interface Api {
  storage: {
    sync: { clear(): Promise<void> };
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(data: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
  tabs: { sendMessage(tab: number, message: object, where: object): Promise<{ result?: PageSummary }> };
}

/** What lies in the settings' place, whatever it is. */
export const readStored = (own: Page): Promise<unknown> =>
  own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (await (browser ?? chrome).storage.local.get('settings'))['settings'];
  });

/** Puts something there, as another version of us or a broken disk may have. */
export const store = (own: Page, settings: unknown): Promise<void> =>
  own.evaluate(async (data) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.local.set({ settings: data });
  }, settings);

/** As after installation: without the account, from which the settings would come back. */
export const clearStored = (own: Page): Promise<void> =>
  own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { sync, local } = (browser ?? chrome).storage;
    await sync.clear();
    await local.clear();
  });

/** What the content script of a page tells of it; null if there is none. */
export async function summaryOf(launched: LaunchedBrowser, page: Page, own: Page): Promise<PageSummary | null> {
  const tab = await tabIdOf(launched, page, own);
  return own.evaluate(async (id) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const message = { dramatis: 'summary', params: null };
    const answer = await (browser ?? chrome).tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null);
    return answer?.result ?? null;
  }, tab);
}
