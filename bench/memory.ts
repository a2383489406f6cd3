import type { CDPSession } from 'puppeteer-core';
import type { BenchPage } from './bench-page.ts';
import { measuresWhenQuiet } from './pipeline.ts';
import type { Stage } from './stage.ts';
import { workerOf } from '../tests/support/worker.ts';

/** Megabytes (10⁶ bytes) after a garbage collection: JavaScript objects, and the buffers that they hold. */
export interface HeapSize {
  heap: number;
  buffers: number;
}

/** What the extension's worker holds once it has annotated a page, and what the tab holds with and without us. */
export async function measureMemory(
  stage: Stage,
  page: BenchPage,
): Promise<{ worker: HeapSize; tab: HeapSize; plainTab: HeapSize }> {
  const tab = await stage.openAnnotated(page);
  await measuresWhenQuiet(tab);
  const worker = await workerOf(stage.launched);
  const plain = await stage.openPlain(page);
  const sizes = {
    worker: await heapOf(worker.client),
    tab: await heapOf(await tab.createCDPSession()),
    plainTab: await heapOf(await plain.createCDPSession()),
  };
  await Promise.all([tab.close(), plain.close()]);
  return sizes;
}

/** Twice: what the first collection finalises, the second one frees. */
export async function collectGarbage(session: CDPSession): Promise<void> {
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
}

/** What a tab or a worker holds after a garbage collection. */
export async function heapOf(session: CDPSession): Promise<HeapSize> {
  await collectGarbage(session);
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return { heap: usedSize / 1e6, buffers: backingStorageSize / 1e6 };
}
