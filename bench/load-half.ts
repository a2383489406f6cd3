import { MENTIONED, paragraphsOf } from './bench-page.ts';
import type { BenchPage } from './bench-page.ts';
import type { Builds } from './builds.ts';
import { namesInPages } from './page-names.ts';
import { fromPageToPage, inOneDocument, measureReading } from './reading-hour.ts';
import type { Alive } from './reading-hour.ts';
import type { BenchOptions } from './options.ts';
import type { Report } from './report.ts';
import { setStage } from './stage.ts';
import { median, round } from './statistics.ts';
import { mentionedNames, syntheticPack } from './synthetic-pack.ts';
import { measureTabs } from './tabs.ts';

/** Fifty tabs, and an hour of an article every quarter of a minute; the smoke run's figures mean nothing. */
const WHOLE = { tabs: 50, articles: 240, every: 10 } as const;
const QUICK = { tabs: 2, articles: 6, every: 1 } as const;
/** So many names that stand in the pages are known. */
const IN_PAGES = 1_000;

/** What many tabs and much reading take: in Chromium, with an index of so many names, against the same without us. */
export async function benchLoad(
  own: readonly BenchPage[],
  saved: readonly BenchPage[],
  names: number,
  { quick }: BenchOptions,
  builds: Builds,
  report: Report,
): Promise<void> {
  const { tabs, articles, every } = quick ? QUICK : WHOLE;
  // the longest of our own is far longer than what is read in tabs
  const pages = saved.length > 0 ? saved : own.slice(0, 3);
  const given = new Set([...mentionedNames(MENTIONED), ...namesInPages(saved, IN_PAGES)]);
  const extension = await builds.withPack(syntheticPack(names, [...given]));
  const plain = await measureTabs(pages, tabs, extension, false);
  const ours = await measureTabs(pages, tabs, extension, true);
  report.add('tabs', {
    tabs,
    names,
    heapATabMB: round((ours.heap - plain.heap) / tabs),
    processATabMB: round((ours.processes - plain.processes) / tabs),
    heapMB: round(ours.heap),
    heapWithoutUsMB: round(plain.heap),
    processesMB: round(ours.processes),
    processesWithoutUsMB: round(plain.processes),
    workerObjectsMB: round(ours.worker!.heap),
    workerBuffersMB: round(ours.worker!.buffers),
    workerProcessMB: round(ours.workerProcess),
  });
  const stage = await setStage([...pages, own[0]!], extension);
  try {
    const inOne = inOneDocument(stage, own[0]!, paragraphsOf(own.at(-1)!));
    const ways = [
      { way: 'from page to page', goOn: fromPageToPage(stage, pages), withUs: true },
      { way: 'in one document', goOn: inOne, withUs: true },
      // a document that stays grows by itself: what it has behind it can be gone back to
      { way: 'in one document, without us', goOn: inOne, withUs: false },
    ];
    for (const { way, goOn, withUs } of ways) {
      const found = await measureReading(stage, goOn, articles, every, withUs);
      for (const one of found) report.add('reading', { way, ...rounded(one) });
      report.add('growth', { way, articles, ...growth(found) });
    }
  } finally {
    await stage.close();
  }
}

const rounded = (one: Alive) => ({
  ...one,
  tabHeap: round(one.tabHeap),
  worker: one.worker && round(one.worker),
});

/** Of each figure, the median of the last quarter beside that of the second: the first is warming up. */
function growth(found: readonly Alive[]) {
  const quarter = Math.max(1, Math.floor(found.length / 4));
  const of = (part: readonly Alive[], value: (one: Alive) => number | null): number | null => {
    const values = part.flatMap((one) => value(one) ?? []);
    return values.length === 0 ? null : round(median(values));
  };
  const early = found.slice(quarter, 2 * quarter);
  const late = found.slice(-quarter);
  const values: Record<string, (one: Alive) => number | null> = {
    tabHeap: ({ tabHeap }) => tabHeap,
    nodes: ({ nodes }) => nodes,
    listeners: ({ listeners }) => listeners,
    worker: ({ worker }) => worker,
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => [
      [`${name}Early`, of(early, value)],
      [`${name}Late`, of(late, value)],
    ]),
  );
}
