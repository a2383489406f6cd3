import type { CDPSession, Page } from 'puppeteer-core';
import type { BenchPage } from './bench-page.ts';
import { takeMeasures } from './in-page.ts';
import { measuresWhenQuiet } from './pipeline.ts';
import type { Stage } from './stage.ts';
import { longestTask, traced } from './trace.ts';

/** How paragraphs come: so many at a time, at every so many milliseconds (0: in one go). */
export interface Arrival {
  name: string;
  batch: number;
  everyMs: number;
}

export const ARRIVALS: readonly Arrival[] = [
  { name: 'all at once', batch: 1_000, everyMs: 0 },
  { name: 'ten a frame', batch: 10, everyMs: 16 },
  { name: 'one every 4 ms', batch: 1, everyMs: 4 },
];

export interface ArrivalTimes {
  /** Milliseconds of all tasks of the page's main thread by its own clock, layout and painting too, from the first paragraph to rest. */
  taskMs: number;
  /** From the last paragraph to the last measure that a reading has left; null without the extension. */
  markedAfterMs: number | null;
  /** The longest task, in milliseconds, if it is above 50; 0 if none is (Long Tasks API). */
  longestMs: number;
}

/** The main thread's own clock, which stands still while other processes have the processor. */
const THREAD_CLOCK = { timeDomain: 'threadTicks' } as const;
/** No measure for so long is rest, in milliseconds. */
const REST = 1_500;

/** Appends paragraphs to the article of a page and measures until it is at rest again. */
export async function measureArrival(
  stage: Stage,
  page: BenchPage,
  texts: readonly string[],
  { batch, everyMs }: Arrival,
  withUs: boolean,
): Promise<ArrivalTimes> {
  const tab = withUs ? await stage.openAnnotated(page) : await stage.openPlain(page);
  try {
    if (withUs) await measuresWhenQuiet(tab);
    const session = await tab.createCDPSession();
    await session.send('Performance.enable', THREAD_CLOCK);
    await tab.evaluate(watchLongTasks);
    const before = await taskTime(session);
    const last = await tab.evaluate(append, [...texts], batch, everyMs);
    await rest();
    const taskMs = (await taskTime(session)) - before;
    const measures = withUs ? await tab.evaluate(takeMeasures, true) : [];
    const ends = measures.map(({ start, duration }) => start + duration);
    return {
      taskMs,
      markedAfterMs: withUs ? Math.max(...ends) - last : null,
      longestMs: await longestLongTask(tab),
    };
  } finally {
    await tab.close();
  }
}

export interface TickerTimes {
  /** Share of the time that the tasks took of the main thread while the ticker ran, 0 to 1. */
  share: number;
  /** The longest task while it ran, in milliseconds: by the clock on the wall, and by the thread's own. */
  longest: { wall: number; thread: number };
  /** Milliseconds of tasks in the two seconds after it stopped: an observer that feeds itself would never rest. */
  afterMs: number;
}

const TICKS_A_SECOND = 60;
const AFTER_MS = 2_000;

/** Writes into a paragraph of the article sixty times a second. */
export async function measureTicker(
  stage: Stage,
  page: BenchPage,
  texts: readonly string[],
  forMs: number,
  withUs: boolean,
): Promise<TickerTimes> {
  const tab = withUs ? await stage.openAnnotated(page) : await stage.openPlain(page);
  try {
    if (withUs) await measuresWhenQuiet(tab);
    const session = await tab.createCDPSession();
    await session.send('Performance.enable', THREAD_CLOCK);
    const before = await taskTime(session);
    const ticker = (): Promise<void> => tab.evaluate(tick, [...texts], forMs, TICKS_A_SECOND);
    const events = await traced(tab, ticker);
    const stopped = await taskTime(session);
    // what was asked for with the last tick may still come
    await rest();
    const calm = await taskTime(session);
    await new Promise((done) => setTimeout(done, AFTER_MS));
    return {
      share: (stopped - before) / forMs,
      longest: longestTask(events),
      afterMs: (await taskTime(session)) - calm,
    };
  } finally {
    await tab.close();
  }
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

const rest = (): Promise<void> => new Promise((done) => setTimeout(done, REST));

const longestLongTask = (tab: Page): Promise<number> =>
  tab.evaluate(() => Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks));

function watchLongTasks(): void {
  const longTasks: number[] = [];
  Object.assign(globalThis, { longTasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** In the page: gives when the last paragraph came. */
function append(texts: string[], batch: number, everyMs: number): Promise<number> {
  const article = document.querySelector('article') ?? document.body;
  const add = (from: number): void => {
    for (const text of texts.slice(from, from + batch)) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      article.append(paragraph);
    }
  };
  return new Promise((done) => {
    let from = 0;
    const step = (): void => {
      add(from);
      from += batch;
      if (from >= texts.length) done(performance.now());
      else setTimeout(step, everyMs);
    };
    step();
  });
}

/** In the page. */
function tick(texts: string[], forMs: number, perSecond: number): Promise<void> {
  const paragraph = document.querySelector('article p') ?? document.body;
  const text = document.createTextNode('');
  paragraph.append(text);
  return new Promise((done) => {
    let count = 0;
    const timer = setInterval(() => {
      text.data = ` ${texts[count % texts.length]} (${count})`;
      if (++count < (forMs / 1_000) * perSecond) return;
      clearInterval(timer);
      done();
    }, 1_000 / perSecond);
  });
}
