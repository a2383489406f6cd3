import type { PainterName } from '../core/settings/settings.ts';
import { openExtensionPage } from '../tests/support/extension.ts';
import { MENTIONED, paragraphsOf } from './bench-page.ts';
import type { BenchPage } from './bench-page.ts';
import type { Builds } from './builds.ts';
import { ARRIVALS, measureArrival, measureTicker } from './living.ts';
import type { Arrival, ArrivalTimes } from './living.ts';
import type { BenchOptions } from './options.ts';
import type { Row } from './table.ts';
import type { Report } from './report.ts';
import { setStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { median, round } from './statistics.ts';
import { mentionedNames, syntheticPack } from './synthetic-pack.ts';

/** How much is measured; the smoke run's figures mean nothing. */
const WHOLE = { painters: ['highlights', 'elements'], paragraphs: 1_000, tickerMs: 10_000 } as const;
const QUICK = { painters: ['highlights'], paragraphs: 50, tickerMs: 500 } as const;

/** What a page costs that grows or changes under us: in Chromium, with so many names, against the same page without us. */
export async function benchLiving(
  page: BenchPage,
  long: BenchPage,
  names: number,
  { runs, quick }: BenchOptions,
  builds: Builds,
  report: Report,
): Promise<void> {
  const size = quick ? QUICK : WHOLE;
  const paragraphs = paragraphsOf(long);
  const texts = Array.from({ length: size.paragraphs }, (_, i) => paragraphs[i % paragraphs.length]!);
  const extension = await builds.withPack(syntheticPack(names, mentionedNames(MENTIONED)));
  const stage = await setStage([page], extension);
  try {
    for (const painter of size.painters) {
      await choosePainter(stage, painter);
      // the first page after a start compiles the packs
      await measureArrival(stage, page, texts.slice(0, 10), ARRIVALS[0]!, true);
      for (const arrival of quick ? ARRIVALS.slice(0, 1) : ARRIVALS)
        report.add('living', { painter, ...(await arrivalOf(stage, page, texts, arrival, runs)) });
      for (let run = 0; run < runs; run++) {
        const plain = await measureTicker(stage, page, texts, size.tickerMs, false);
        const ours = await measureTicker(stage, page, texts, size.tickerMs, true);
        report.add('ticker', {
          painter,
          shareWithoutUs: thousandths(plain.share),
          share: thousandths(ours.share),
          longestThreadMs: round(ours.longest.thread),
          longestMs: round(ours.longest.wall),
          longestWithoutUsMs: round(plain.longest.wall),
          afterWithoutUsMs: round(plain.afterMs),
          afterMs: round(ours.afterMs),
        });
      }
    }
  } finally {
    await stage.close();
  }
}

async function arrivalOf(
  stage: Stage,
  page: BenchPage,
  texts: readonly string[],
  arrival: Arrival,
  runs: number,
): Promise<Row> {
  const plain: ArrivalTimes[] = [];
  const ours: ArrivalTimes[] = [];
  for (let run = 0; run < runs; run++) {
    plain.push(await measureArrival(stage, page, texts, arrival, false));
    ours.push(await measureArrival(stage, page, texts, arrival, true));
  }
  const of = (times: readonly ArrivalTimes[], pick: (times: ArrivalTimes) => number): number => median(times.map(pick));
  const tasks = ({ taskMs }: ArrivalTimes): number => taskMs;
  const longest = ({ longestMs }: ArrivalTimes): number => longestMs;
  return {
    paragraphs: texts.length,
    come: arrival.name,
    runs,
    msAParagraph: thousandths((of(ours, tasks) - of(plain, tasks)) / texts.length),
    tasksWithoutUsMs: round(of(plain, tasks)),
    tasksMs: round(of(ours, tasks)),
    markedAfterMs: round(of(ours, ({ markedAfterMs }) => markedAfterMs!)),
    longestWithoutUsMs: round(of(plain, longest)),
    longestMs: round(of(ours, longest)),
  };
}

const thousandths = (value: number): number => Math.round(1_000 * value) / 1_000;

async function choosePainter({ launched }: Stage, painter: PainterName): Promise<void> {
  const own = await openExtensionPage(launched, 'options.html');
  await own.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: SettingsArea } } };
    const { settings = {} } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, painter: name } });
  }, painter);
  await own.close();
}

interface SettingsArea {
  get(key: string): Promise<{ settings?: object }>;
  set(values: object): Promise<void>;
}
