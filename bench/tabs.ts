import type { Page } from 'puppeteer-core';
import type { BenchPage } from './bench-page.ts';
import { collectGarbage, heapOf } from './memory.ts';
import type { HeapSize } from './memory.ts';
import { measuresWhenQuiet } from './pipeline.ts';
import { privateMemory } from './process-memory.ts';
import { setStage } from './stage.ts';
import { workerOf } from '../tests/support/worker.ts';

/** What many tabs take, in megabytes (10⁶ bytes), once each is at rest and its garbage is collected. */
export interface TabsMemory {
  /** JavaScript objects and their buffers, of all tabs together. */
  heap: number;
  /** The processes of the tabs, together. */
  processes: number;
  /** The extension's worker; null without the extension. */
  worker: HeapSize | null;
  /** The extension's process; 0 without it. */
  workerProcess: number;
}

/** Processes give back what was collected after a while, in milliseconds. */
const SETTLE = 3_000;
/** What a page without us needs to come to rest. */
const REST = 700;

/** Opens many tabs, the pages in turn, in a browser with the built extension of a folder or without one. */
export async function measureTabs(
  pages: readonly BenchPage[],
  count: number,
  extension: string,
  withUs: boolean,
): Promise<TabsMemory> {
  // each of the two is measured in a browser of its own, with nothing else in it
  const stage = await setStage(pages, extension, { twoBrowsers: true });
  try {
    const browser = withUs ? stage.launched.browser : stage.plainBrowser;
    const tabs: Page[] = [];
    for (let i = 0; i < count; i++) {
      const page = pages[i % pages.length]!;
      const tab = withUs ? await stage.openAnnotated(page) : await stage.openPlain(page);
      if (withUs) await measuresWhenQuiet(tab);
      else await new Promise((done) => setTimeout(done, REST));
      tabs.push(tab);
    }
    const heaps = new Map<string, number>();
    for (const tab of tabs) {
      const session = await tab.createCDPSession();
      await collectGarbage(session);
      // tabs of one process have one heap
      const { id } = await session.send('Runtime.getIsolateId');
      const { heap, buffers } = await heapOf(session);
      heaps.set(id, heap + buffers);
      await session.detach();
    }
    const worker = withUs ? await heapOf((await workerOf(stage.launched)).client) : null;
    await new Promise((done) => setTimeout(done, SETTLE));
    const { pages: processes, extension: workerProcess } = await privateMemory(browser);
    return { heap: [...heaps.values()].reduce((sum, heap) => sum + heap, 0), processes, worker, workerProcess };
  } finally {
    await stage.close();
  }
}
