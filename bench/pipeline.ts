import type { Page } from 'puppeteer-core';
import type { BenchPage } from './bench-page.ts';
import { countHighlights, takeMeasures } from './in-page.ts';
import type { PageMeasure } from './in-page.ts';
import type { Stage } from './stage.ts';
import { median } from './statistics.ts';
import { scanAgain } from './worker.ts';

/** One pass of ours over a page, in milliseconds. */
export interface PassTimes {
  /** From the beginning to the end of a stage, with what came in between; several batches are added up. */
  blocks: number;
  annotate: number;
  paint: number;
  /** On the main thread alone: reading and painting, without the pauses between slices. */
  mainThread: number;
  /** From the start of the content script (document_idle); only the first pass has it. */
  firstMark: number | null;
}

export interface PipelineTimes {
  first: PassTimes;
  warm: PassTimes;
  highlights: number;
}

/** A page counts as done when it has left no new measure for this long, in milliseconds. */
const QUIET = 300;
const LIMIT = 60_000;
/** A page that has got no mark by then gets none, in milliseconds: a worker may have to wake up first, on a busy machine. */
const FIRST_MARK_LIMIT = 10_000;

/** Opens a page anew and gives the times of the first pass and the median ones of `again` (at least one) more in the same page. */
export async function measurePipeline(stage: Stage, page: BenchPage, again: number): Promise<PipelineTimes> {
  const tab = await stage.openAnnotated(page);
  try {
    const first = await firstPass(tab);
    const highlights = await tab.evaluate(countHighlights);
    const more: PassTimes[] = [];
    for (let i = 0; i < again; i++) {
      await scanAgain(stage.launched, tab.url());
      more.push(passOf(await measuresWhenQuiet(tab)));
    }
    return { first, warm: medianPass(more), highlights };
  } finally {
    await tab.close();
  }
}

/** The first pass over a page that has just been opened, with its first mark, however late the background's answer is. */
export async function firstPass(tab: Page): Promise<PassTimes> {
  const isMarked = (): boolean => performance.getEntriesByName('dramatis:first-mark').length > 0;
  await tab.waitForFunction(isMarked, { polling: 50, timeout: FIRST_MARK_LIMIT }).catch(() => undefined);
  return passOf(await measuresWhenQuiet(tab));
}

/** The measures of a page once it is annotated; they are taken away from it. Throws if that takes a minute. */
export async function measuresWhenQuiet(tab: Page): Promise<PageMeasure[]> {
  let known = 0;
  let since = Date.now();
  for (const start = since; Date.now() - start < LIMIT;) {
    const measures = await tab.evaluate(takeMeasures, false);
    if (measures.length !== known) since = Date.now();
    known = measures.length;
    const isRead = measures.some(({ name }) => name === 'blocks');
    if (isRead && Date.now() - since >= QUIET) return tab.evaluate(takeMeasures, true);
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${tab.url()}: not annotated within ${LIMIT} ms`);
}

/** Adds up what one pass has left. */
export function passOf(measures: readonly PageMeasure[]): PassTimes {
  const of = (name: string): PageMeasure[] => measures.filter((measure) => measure.name === name);
  const sum = (list: readonly PageMeasure[], value: (measure: PageMeasure) => number): number =>
    list.reduce((total, measure) => total + value(measure), 0);
  const whole = ({ duration }: PageMeasure): number => duration;
  const busy = (measure: PageMeasure): number => measure.busy ?? measure.duration;
  return {
    blocks: sum(of('blocks'), whole),
    annotate: sum(of('annotate'), whole),
    paint: sum(of('paint'), whole),
    mainThread: sum([...of('blocks'), ...of('paint')], busy),
    firstMark: of('first-mark')[0]?.duration ?? null,
  };
}

/** The median of every time by itself. */
export function medianPass(passes: readonly PassTimes[]): PassTimes {
  const of = (pick: (pass: PassTimes) => number): number => median(passes.map(pick));
  const marks = passes.flatMap(({ firstMark }) => firstMark ?? []);
  return {
    blocks: of(({ blocks }) => blocks),
    annotate: of(({ annotate }) => annotate),
    paint: of(({ paint }) => paint),
    mainThread: of(({ mainThread }) => mainThread),
    firstMark: marks.length > 0 ? median(marks) : null,
  };
}
