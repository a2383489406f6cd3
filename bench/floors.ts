import type { BenchPage } from './bench-page.ts';
import { floor } from './in-page.ts';
import type { FloorTimes } from './in-page.ts';
import type { Stage } from './stage.ts';

/** The floor in a fresh page that has come to rest and that no extension is in, `warm` of so many repetitions. */
export async function measureFloor(
  stage: Stage,
  page: BenchPage,
  repeats: number,
  world: 'isolated' | 'page',
): Promise<FloorTimes> {
  const tab = await stage.openPlain(page);
  try {
    if (world === 'page') return await tab.evaluate(floor, repeats);
    // a world beside the page's own, as content scripts have one: every node costs more there
    const session = await tab.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const { result } = await session.send('Runtime.evaluate', {
      expression: `(${floor.toString()})(${repeats})`,
      contextId: executionContextId,
      returnByValue: true,
    });
    return result.value as FloorTimes;
  } finally {
    await tab.close();
  }
}
