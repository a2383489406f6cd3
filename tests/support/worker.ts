import { TargetType } from 'puppeteer-core';
import type { WebWorker } from 'puppeteer-core';
import type { LaunchedBrowser } from './browsers.ts';

/** The extension's service worker in Chromium; waits until there is one. */
export async function workerOf({ browser, extensionOrigin }: LaunchedBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(`${extensionOrigin}/`),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker has gone');
  return worker;
}

const TRIES = 100;

/** Ends the extension's service worker wherever it is, as the browser may at any time; the next message starts it anew. */
export async function stopWorker(launched: LaunchedBrowser): Promise<void> {
  const worker = await workerOf(launched);
  await worker.close();
  const isGone = (): boolean => !launched.browser.targets().some((one) => one.type() === TargetType.SERVICE_WORKER);
  for (let tries = 0; !isGone(); tries++) {
    if (tries === TRIES) throw new Error('The service worker does not stop');
    await new Promise((done) => setTimeout(done, 20));
  }
}
