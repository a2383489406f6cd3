import type { LaunchedBrowser } from '../tests/support/browsers.ts';
import { workerOf } from '../tests/support/worker.ts';

interface TabsApi {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
}

/** Has the content script of the page at an address read it again. */
export async function scanAgain(launched: LaunchedBrowser, address: string): Promise<void> {
  const worker = await workerOf(launched);
  await worker.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: TabsApi }).chrome;
    const found = (await tabs.query({})).filter((tab) => tab.url === url);
    if (found.length !== 1) throw new Error(`${found.length} tabs show ${url}`);
    await tabs.sendMessage(found[0]!.id!, { dramatis: 'scan-again', params: null }, { frameId: 0 });
  }, address);
}
