import { TargetType } from 'puppeteer-core';
import type { Target, WebWorker } from 'puppeteer-core';
import type { LaunchedBrowser } from './browsers.ts';

const isWorkerOf =
  ({ extensionOrigin }: LaunchedBrowser) =>
  (target: Target): boolean =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(`${extensionOrigin}/`);

const targetOf = (launched: LaunchedBrowser): Promise<Target> => launched.browser.waitForTarget(isWorkerOf(launched));

/** True if the extension's service worker runs in Chromium at this moment. */
export const isWorkerThere = (launched: LaunchedBrowser): boolean =>
  launched.browser.targets().some(isWorkerOf(launched));

async function workerAt(target: Target): Promise<WebWorker> {
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker has gone');
  return worker;
}

/** The extension's service worker in Chromium; waits until there is one. */
export const workerOf = async (launched: LaunchedBrowser): Promise<WebWorker> => workerAt(await targetOf(launched));

const TRIES = 100;

/** Ends the extension's service worker wherever it is, as the browser may at any time; the next message starts it anew. */
export async function stopWorker(launched: LaunchedBrowser): Promise<void> {
  const target = await targetOf(launched);
  await (await workerAt(target)).close();
  // a page that waits for an answer may have started the next one by now
  const isGone = (): boolean => !launched.browser.targets().includes(target);
  for (let tries = 0; !isGone(); tries++) {
    if (tries === TRIES) throw new Error('The service worker does not stop');
    await new Promise((done) => setTimeout(done, 20));
  }
}
