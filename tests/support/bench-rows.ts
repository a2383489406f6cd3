/** A line of what the bench prints. */
export type BenchRow = Record<string, unknown> & { bench: string };

/** The figures in what the bench has printed. */
export const benchRows = (output: string): BenchRow[] =>
  output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as BenchRow);
