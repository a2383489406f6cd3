import { join } from 'node:path';
import { MENTIONED } from './bench-page.ts';
import type { BenchPage } from './bench-page.ts';
import { bundle } from './bundle.ts';
import type { Builds } from './builds.ts';
import { FloorExtension } from './floor-extension.ts';
import { measureFloor } from './floors.ts';
import type { IndexTimes, measureIndex } from './index-times.ts';
import { measureMemory } from './memory.ts';
import { reportIndex } from './node-half.ts';
import type { BenchOptions } from './options.ts';
import { namesInPages } from './page-names.ts';
import { PageSamples } from './page-samples.ts';
import { measureMarkJs, measureRegExp } from './peers.ts';
import { measurePipeline } from './pipeline.ts';
import type { Report } from './report.ts';
import { setStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { median, ratio, round } from './statistics.ts';
import { mentionedNames, syntheticPack } from './synthetic-pack.ts';
import { measureTasks } from './tasks.ts';

const REPEATS = 5;
/** mark.js passes over the page once a keyword: a long page gets this long, in milliseconds. */
const LIMIT = 60_000;
const PEER_RUNS = 3;
/** Saved pages are measured with the index of about this size alone. */
const USUAL_NAMES = 100_000;

/** Everything that takes a browser: index, floors, our pipeline at every size, peers, memory, longest tasks. */
export async function benchInBrowser(
  options: BenchOptions,
  own: readonly BenchPage[],
  saved: readonly BenchPage[],
  texts: readonly string[],
  builds: Builds,
  report: Report,
): Promise<void> {
  const given = mentionedNames(MENTIONED);
  const usual = options.names.findLast((size) => size <= USUAL_NAMES)!;
  const benchWith = async (size: number): Promise<void> => {
    const names = [...given, ...namesInPages(saved, Math.floor((size - MENTIONED) / 2))];
    const extension = await builds.withPack(syntheticPack(size, names));
    const pages = size === usual ? [...own, ...saved] : own;
    const samples = new Map(pages.map((page) => [page, new PageSamples(REPEATS)]));
    const atLaunch = async (stage: Stage, floors: FloorExtension, isLast: boolean): Promise<void> => {
      for (const [page, ofPage] of samples) {
        await ofPage.gather(stage, floors, page, options.runs);
        if (isLast)
          report.add('page', { page: page.name, names: size, launches: options.launches, ...ofPage.medians() });
      }
      if (options.pipeline || !isLast) return;
      if (size === usual) {
        for (const page of pages) await longestTaskOf(stage, page, size, report);
        for (const page of own) await peersOf(stage, page, names, options, report);
        await indexInChromium(stage, options, texts, report);
      }
      await memoryOf(stage, own.at(-1)!, size, report);
    };
    for (let launch = 1; launch <= options.launches; launch++)
      await inBrowsers(pages, extension, (stage, floors) => atLaunch(stage, floors, launch === options.launches));
  };
  for (const size of options.names) await benchWith(size);
}

/** Starts a browser with the extension and one that measures floors, does what is to be done in them, and closes both. */
async function inBrowsers(
  pages: readonly BenchPage[],
  extension: string,
  work: (stage: Stage, floors: FloorExtension) => Promise<void>,
): Promise<void> {
  const floors = await FloorExtension.start(REPEATS);
  try {
    const stage = await setStage(pages, extension);
    try {
      await work(stage, floors);
    } finally {
      await stage.close();
    }
  } finally {
    await floors.close();
  }
}

async function longestTaskOf(stage: Stage, page: BenchPage, names: number, report: Report): Promise<void> {
  const { use, pass } = await measureTasks(stage, page);
  report.add('tasks', {
    page: page.name,
    names,
    scriptMs: round(use.script),
    scriptThreadMs: round(use.scriptThread),
    ofItReadingAndPaintingMs: round(pass.mainThread),
    layoutMs: round(use.layout),
    evaluateMs: round(use.evaluate),
    longestTaskMs: round(use.longest),
    longestTaskThreadMs: round(use.longestThread),
  });
}

async function peersOf(
  stage: Stage,
  page: BenchPage,
  known: readonly string[],
  { runs, quick }: BenchOptions,
  report: Report,
): Promise<void> {
  const thousand = [...new Set([...known, ...mentionedNames(1_100)])].slice(0, 1_000);
  const floor = await measureFloor(stage, page, REPEATS, 'page');
  const ours = (await measurePipeline(stage, page, 1)).first;
  const total = ours.blocks + ours.annotate + ours.paint;
  const keywords = page.name === 'short' && !quick ? [100, 1_000] : [100];
  for (const count of keywords) {
    const times = [];
    for (let run = 0; run < Math.min(runs, PEER_RUNS); run++) {
      const one = await measureMarkJs(stage, page, thousand.slice(0, count), LIMIT);
      times.push(one);
      // a second try would take as long
      if (!one || one.ms > LIMIT / 10) break;
    }
    const done = times.flatMap((one) => one ?? []);
    const ms = done.length > 0 ? median(done.map((one) => one.ms)) : null;
    report.add('peer', {
      page: page.name,
      peer: 'mark.js',
      names: count,
      ms: ms === null ? null : round(ms),
      overLimit: ms === null ? LIMIT : null,
      found: done[0]?.marks ?? null,
      ratioToFloor: ratio(ms, floor.first),
      ratioToOurs: ratio(ms, total),
      ratioToOurMainThread: ratio(ms, ours.mainThread),
    });
  }
  const expression = await measureRegExp(stage, page, thousand, REPEATS);
  report.add('peer', {
    page: page.name,
    peer: 'regular expression',
    names: thousand.length,
    compileMs: round(expression.compile),
    ms: round(expression.first),
    warmMs: round(expression.warm),
    found: expression.matches,
    ratioToFloor: ratio(expression.first, floor.first),
    ratioToOurs: ratio(expression.first, total),
    ratioToOurMainThread: ratio(expression.first, ours.mainThread),
  });
}

/** What the bundle leaves in the page. */
interface Bundled {
  measureIndex: typeof measureIndex;
}

async function indexInChromium(
  stage: Stage,
  { names, runs }: BenchOptions,
  texts: readonly string[],
  report: Report,
): Promise<void> {
  const code = await bundle(join(import.meta.dirname, 'index-times.ts'), 'dramatisBench');
  const rows: IndexTimes[] = [];
  for (const size of names) {
    const tab = await stage.newTab();
    await tab.evaluate(code);
    rows.push(
      await tab.evaluate(
        (n, given, all, times) =>
          (globalThis as unknown as { dramatisBench: Bundled }).dramatisBench.measureIndex(n, given, all, times),
        size,
        mentionedNames(MENTIONED),
        [...texts],
        runs,
      ),
    );
    await tab.close();
  }
  reportIndex('chromium', rows, texts, report);
}

async function memoryOf(stage: Stage, page: BenchPage, names: number, report: Report): Promise<void> {
  const { worker, tab, plainTab } = await measureMemory(stage, page);
  report.add('memory', {
    page: page.name,
    names,
    workerHeapMB: round(worker.heap),
    workerBuffersMB: round(worker.buffers),
    tabHeapMB: round(tab.heap),
    tabBuffersMB: round(tab.buffers),
    plainTabHeapMB: round(plainTab.heap),
    ourShareOfTabMB: round(tab.heap + tab.buffers - plainTab.heap - plainTab.buffers),
  });
}
