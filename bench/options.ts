import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** The half that needs no browser, alone. */
  node: boolean;
  /** A smoke run: short page, few names, few runs. Its figures mean nothing. */
  quick: boolean;
  /** Folder of saved pages, measured beside our own. */
  pages: string | null;
  /** Fresh pages for each figure, in each launch. */
  runs: number;
  /** How often the browsers that read pages are started anew: one that runs is faster or slower than the next. */
  launches: number;
  /** Pages that change, alone. */
  living: boolean;
  /** Many tabs and much reading, alone. */
  load: boolean;
  /** What reading and marking pages takes, alone. */
  pipeline: boolean;
  /** The store of statements alone, with so many in it. */
  statements: number | null;
  /** Sizes of the index, in compiled names, ascending. */
  names: number[];
}

export const USAGE =
  'usage: npm run bench -- [--node] [--quick] [--pages DIR] [--runs N] [--launches N] [--names N,N,…] [--statements N] [--pipeline] [--living] [--load]';

const SIZES = [100, 1_000, 10_000, 100_000, 300_000];
const RUNS = 5;
/** The pages of our own mention sixty names, which every index has to hold. */
const LEAST_NAMES = 100;

/** Reads the command line of the bench. Throws an Error that says what is wrong with it. */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      node: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      pages: { type: 'string' },
      runs: { type: 'string' },
      launches: { type: 'string' },
      names: { type: 'string' },
      statements: { type: 'string' },
      living: { type: 'boolean', default: false },
      load: { type: 'boolean', default: false },
      pipeline: { type: 'boolean', default: false },
    },
  });
  const { quick } = values;
  const names = values.names?.split(',').map((text) => wholeNumber('--names', text, LEAST_NAMES));
  return {
    node: values.node,
    living: values.living,
    load: values.load,
    pipeline: values.pipeline,
    quick,
    pages: values.pages ?? null,
    runs: values.runs === undefined ? (quick ? 1 : RUNS) : wholeNumber('--runs', values.runs, 1),
    launches: values.launches === undefined ? 1 : wholeNumber('--launches', values.launches, 1),
    statements: values.statements === undefined ? null : wholeNumber('--statements', values.statements, 100),
    names: (names ?? (quick ? [1_000] : SIZES)).sort((a, b) => a - b),
  };
}

function wholeNumber(option: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`${option}: not a whole number from ${least}: ${text}`);
  return value;
}
