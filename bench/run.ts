import { compileIndex, openIndex } from '../core/match/compile-index.ts';
import { bigPage } from '../tests/fixtures/big-page.ts';
import { syntheticNames } from './synthetic-names.ts';

/** Sizes at which the index is measured, and how often each scan is repeated (the median counts). */
const SIZES = [1_000, 10_000, 100_000, 300_000];
const RUNS = 7;
const MEGABYTES = 1;

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;
const round = (value: number): number => Math.round(value * 100) / 100;

function time<T>(run: () => T): [T, number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

const texts = bigPage(MEGABYTES)
  .html.match(/<p>[^<]+/gu)!
  .map((paragraph) => paragraph.slice(3));
const characters = texts.reduce((sum, text) => sum + text.length, 0);
let least: number | null = null;

for (const names of SIZES) {
  const [buffer, compile] = time(() => compileIndex(syntheticNames(names)));
  const [index, open] = time(() => openIndex(buffer));
  const scans = Array.from({ length: RUNS }, () => time(() => texts.forEach((text) => index.scan(text)))[1]);
  const scan = median(scans);
  least ??= scan;
  console.log(
    JSON.stringify({
      bench: 'index',
      names,
      compileMs: round(compile),
      openMs: round(open),
      bytesPerName: round(index.bytes / index.phrases),
      characters,
      scanMs: round(scan),
      megabytesPerSecond: round(characters / 1e3 / scan),
      ratioToSmallest: round(scan / least),
    }),
  );
}
