import { measureIndex } from './index-times.ts';
import type { IndexTimes } from './index-times.ts';
import type { BenchOptions } from './options.ts';
import type { Report } from './report.ts';
import { ratio, round } from './statistics.ts';
import { mentionedNames } from './synthetic-pack.ts';
import { MENTIONED } from './bench-page.ts';

/** The index in Node: compiling, opening, scanning, at every size. */
export function benchInNode({ names, runs }: BenchOptions, texts: readonly string[], report: Report): void {
  const rows = names.map((size) => measureIndex(size, mentionedNames(MENTIONED), texts, runs));
  reportIndex('node', rows, texts, report);
}

/** Reports times of an index at several sizes, each beside that of a thousand names (or the smallest there is). */
export function reportIndex(
  where: 'node' | 'chromium',
  rows: readonly IndexTimes[],
  texts: readonly string[],
  report: Report,
): void {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const base = rows.find(({ names }) => names >= 1_000) ?? rows[0];
  for (const row of rows) {
    report.add('index', {
      where,
      names: row.names,
      characters,
      compileMs: round(row.compile),
      openMs: round(row.open),
      bytesANameToFind: round(row.bytesAName),
      megabytes: round(row.bytes / 1e6),
      scanFirstMs: round(row.first),
      scanWarmMs: round(row.warm),
      megabytesASecond: round(characters / 1e3 / row.warm),
      ratioToThousand: ratio(row.warm, base?.warm),
      found: row.candidates,
    });
  }
}
