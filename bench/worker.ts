import { TargetType } from 'puppeteer-core';
import type { WebWorker } from 'puppeteer-core';
import type { LaunchedBrowser } from '../tests/support/browsers.ts';

/** The extension's service worker; waits until there is one. */
export async function workerOf({ browser, extensionOrigin }: LaunchedBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(`${extensionOrigin}/`),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker has gone');
  return worker;
}

/** Stops the extension's service worker, as the browser does when it was idle; the next message starts it anew. */
export async function stopWorker(launched: LaunchedBrowser): Promise<void> {
  const worker = await workerOf(launched);
  await worker.close();
  const isGone = (): boolean => !launched.browser.targets().some((one) => one.type() === TargetType.SERVICE_WORKER);
  for (let tries = 0; !isGone(); tries++) {
    if (tries === 100) throw new Error('The service worker does not stop');
    await new Promise((done) => setTimeout(done, 20));
  }
}

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
