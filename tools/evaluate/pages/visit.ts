import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BenchPage } from '../../../bench/bench-page.ts';
import { measuresWhenQuiet, passOf } from '../../../bench/pipeline.ts';
import type { PassTimes } from '../../../bench/pipeline.ts';
import { VIEWPORT } from '../../../bench/stage.ts';
import type { Stage } from '../../../bench/stage.ts';
import type { PageSummary } from '../../../core/model/view.ts';
import { waitForNoMarks } from '../../../tests/support/marks.ts';
import type { Asker } from './asker.ts';
import { listenTo } from './complaints.ts';
import type { Complaints } from './complaints.ts';
import { beginAt, boxesOf, layoutShift, paintedMarks, textsOf, treeOf } from './in-page.ts';
import type { PageReading, readPage } from './read-page.ts';

/** What the bundle leaves in a page. */
interface Bundled {
  readPage: typeof readPage;
}

/** A page as it is: its tree, its text, and where its elements are. */
export interface PageLook {
  tree: string[];
  texts: string[];
  boxes: ReturnType<typeof boxesOf>;
}

/** A page without the extension. */
export interface PlainVisit {
  look: PageLook;
  /** The page's own layout shift. */
  shift: number | null;
  complaints: Complaints;
  reading: PageReading;
}

/** The same page with the extension. */
export interface MarkedVisit {
  look: PageLook;
  /** Its tree once the site has been switched off. */
  treeAfter: string[];
  /** Layout shift since our script started: what a page shifts while it is being laid out is its own. */
  shift: number | null;
  complaints: Complaints;
  summary: PageSummary;
  times: PassTimes;
  painted: { highlights: number; elements: number };
}

/** The picture of a page is not taller than this, in pixels: browsers refuse much taller ones. */
const TALLEST = 8_000;
/** So much of what stands above the article is seen with it. */
const ABOVE = 100;

/**
 * A tab of which every page begins where its article does, as it would if the style sheets were there that fold its menus:
 * what is marked is in view, and a shift would be seen.
 */
export async function scrolledTo({ top }: PageReading, tab: Page): Promise<Page> {
  await tab.evaluateOnNewDocument(beginAt, Math.max(0, top - ABOVE));
  return tab;
}

/** Opens a page where there is no extension; `code` leaves the page code's reader in it. */
export async function visitPlain(stage: Stage, page: BenchPage, code: string): Promise<PlainVisit> {
  const tab = await stage.newPlainTab();
  try {
    const complaints = listenTo(tab, stage.server.origin);
    await tab.goto(stage.addressOf(page), { waitUntil: 'load' });
    await tab.evaluate(code);
    const reading = await tab.evaluate(() =>
      (globalThis as unknown as { dramatisPages: Bundled }).dramatisPages.readPage(),
    );
    // a second time, at the same place as with the extension
    await scrolledTo(reading, tab);
    await tab.goto(stage.addressOf(page), { waitUntil: 'load' });
    const shift = await tab.evaluate(layoutShift, 0);
    const look = await lookAt(tab);
    return { look, shift, complaints, reading };
  } finally {
    await tab.close();
  }
}

/** Opens a page where it is annotated, and switches the marks off again; on request, a picture of it in between. */
export async function visitMarked(
  stage: Stage,
  page: BenchPage,
  reading: PageReading,
  asker: Asker,
  shots: string | null,
): Promise<MarkedVisit> {
  const address = stage.addressOf(page);
  await asker.switchTo(true);
  const tab = await scrolledTo(reading, await stage.newTab());
  try {
    const complaints = listenTo(tab, stage.server.origin);
    await tab.goto(address, { waitUntil: 'load' });
    const measures = await measuresWhenQuiet(tab);
    const started = Math.min(...measures.map(({ start }) => start));
    const summary = await asker.finalSummaryOf(address);
    const painted = await tab.evaluate(paintedMarks);
    const look = await lookAt(tab);
    const shift = await tab.evaluate(layoutShift, started);
    if (shots !== null)
      await takePicture(tab, reading, join(shots, `${page.file ?? page.name}.png`) as `${string}.png`);
    const from = await tab.evaluate(() => performance.now());
    await asker.switchTo(false);
    await asker.resting(address);
    await waitForNoMarks(tab);
    const treeAfter = await tab.evaluate(treeOf);
    const more = await tab.evaluate(layoutShift, from);
    return {
      look,
      treeAfter,
      shift: shift === null ? null : shift + (more ?? 0),
      complaints,
      summary,
      times: passOf(measures),
      painted,
    };
  } finally {
    await tab.close();
  }
}

async function lookAt(tab: Page): Promise<PageLook> {
  return {
    tree: await tab.evaluate(treeOf),
    texts: await tab.evaluate(textsOf),
    boxes: await tab.evaluate(boxesOf),
  };
}

/** Of the article from its beginning: in a window of its height, so that all of it is in view and marked. */
async function takePicture(tab: Page, { top, bottom }: PageReading, path: `${string}.png`): Promise<void> {
  const height = Math.min(TALLEST, Math.max(VIEWPORT.height, Math.ceil(bottom - top) + 2 * ABOVE));
  await tab.setViewport({ ...VIEWPORT, height });
  await tab.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), Math.max(0, top - ABOVE));
  let count = -1;
  for (;;) {
    const { highlights } = await tab.evaluate(paintedMarks);
    if (highlights === count) break;
    count = highlights;
    await new Promise((done) => setTimeout(done, 300));
  }
  await tab.screenshot({ path });
  await tab.setViewport(VIEWPORT);
}
