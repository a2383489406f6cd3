import type { Page } from 'puppeteer-core';
import type { BenchPage } from './bench-page.ts';
import { takeMeasures } from './in-page.ts';
import { passOf } from './pipeline.ts';
import type { PassTimes } from './pipeline.ts';
import type { Stage } from './stage.ts';
import { mainThreadUse, traced } from './trace.ts';
import type { MainThreadUse } from './trace.ts';

/** How long a traced page is left alone, in milliseconds: asking whether it is done would be in the trace. */
const ALONE = 2_500;

/** Opens a page in a traced tab of Chromium: what our script did on its main thread. Throws if it did not run. */
export async function measureTasks(
  stage: Stage,
  page: BenchPage,
  prepare: (tab: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ use: MainThreadUse; pass: PassTimes }> {
  const tab = await stage.newTab();
  try {
    await prepare(tab);
    const events = await traced(tab, async () => {
      await tab.goto(stage.addressOf(page));
      await new Promise((done) => setTimeout(done, ALONE));
    });
    const pass = passOf(await tab.evaluate(takeMeasures, true));
    const use = mainThreadUse(events, ['/content-script.js', '/page-reading.js']);
    if (!use) throw new Error(`${page.name}: the content script did not run`);
    return { use, pass };
  } finally {
    await tab.close();
  }
}
