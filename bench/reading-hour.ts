import type { Page } from 'puppeteer-core';
import type { BenchPage } from './bench-page.ts';
import { heapOf } from './memory.ts';
import { measuresWhenQuiet } from './pipeline.ts';
import type { Stage } from './stage.ts';
import { workerOf } from '../tests/support/worker.ts';

/** What is alive after some articles: megabytes (10⁶ bytes) and counts after a garbage collection. */
export interface Alive {
  articles: number;
  tabHeap: number;
  /** Nodes of the page's process, those that are on no page any more with them. */
  nodes: number;
  listeners: number;
  /** The extension's worker; null without the extension. */
  worker: number | null;
}

/** Goes on to the next article; the tab shows it when this is done. */
type GoOn = (tab: Page, number: number) => Promise<void>;

/** The reader goes from page to page in one tab. */
export const fromPageToPage =
  (stage: Stage, pages: readonly BenchPage[]): GoOn =>
  async (tab, number) => {
    await tab.goto(stage.addressOf(pages[number % pages.length]!), { waitUntil: 'load' });
  };

/** The reader goes from article to article in one document, as on a single-page site: text of these paragraphs. */
export const inOneDocument =
  (stage: Stage, page: BenchPage, paragraphs: readonly string[]): GoOn =>
  async (tab, number) => {
    if (number === 0) await tab.goto(stage.addressOf(page), { waitUntil: 'load' });
    const from = (number * ARTICLE) % Math.max(1, paragraphs.length - ARTICLE);
    await tab.evaluate(showArticle, paragraphs.slice(from, from + ARTICLE), number);
  };

/** Paragraphs of an article. */
const ARTICLE = 30;

/** In the page. */
function showArticle(texts: string[], number: number): void {
  history.pushState({}, '', `?story=${number}`);
  const old = document.querySelector('article') ?? document.body;
  const article = document.createElement('article');
  const heading = document.createElement('h1');
  heading.textContent = `${number}. ${texts[0]!.slice(0, 60)}`;
  article.append(heading, ...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
  old.replaceWith(article);
  scrollTo({ top: 0, behavior: 'instant' });
}

/** Reads so many articles, each with a look at a card and a scroll to its end; tells what is alive `every` so often. */
export async function measureReading(
  stage: Stage,
  goOn: GoOn,
  articles: number,
  every: number,
  withUs: boolean,
): Promise<Alive[]> {
  const tab = withUs ? await stage.newTab() : await stage.newPlainTab();
  const found: Alive[] = [];
  try {
    for (let number = 0; number < articles; number++) {
      await goOn(tab, number);
      if (withUs) {
        await measuresWhenQuiet(tab);
        await lookAtCard(tab);
      }
      await tab.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await new Promise((done) => setTimeout(done, 100));
      if ((number + 1) % every === 0) found.push(await alive(withUs ? stage : null, tab, number + 1));
    }
    return found;
  } finally {
    await tab.close();
  }
}

/** Opens the card of a mark in view, if there is one, and closes it. */
async function lookAtCard(tab: Page): Promise<void> {
  const place = await tab.evaluate(() => {
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith('dramatis-') || name === 'dramatis-active') continue;
      for (const range of ranges as unknown as Iterable<Range>) {
        const { left, right, top, bottom } = range.getClientRects()[0] ?? new DOMRect();
        if (right > left && top > 0 && bottom < innerHeight && left > 0 && right < innerWidth)
          return { x: (left + right) / 2, y: (top + bottom) / 2 };
      }
    }
    return null;
  });
  if (!place) return;
  await tab.mouse.move(place.x, place.y, { steps: 4 });
  // something of the page may lie above the mark
  await tab.waitForSelector('dramatis-card', { timeout: 1_500 }).catch(() => undefined);
  await tab.keyboard.press('Escape');
  await tab.mouse.move(2, 2);
}

async function alive(ours: Stage | null, tab: Page, articles: number): Promise<Alive> {
  const session = await tab.createCDPSession();
  const { heap, buffers } = await heapOf(session);
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  const worker = ours && (await heapOf((await workerOf(ours.launched)).client));
  return { articles, tabHeap: heap + buffers, nodes, listeners, worker: worker && worker.heap + worker.buffers };
}
