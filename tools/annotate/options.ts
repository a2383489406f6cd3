import { parseArgs } from 'node:util';

export const USAGE =
  'usage: npm run -s annotate -- [--pack FILE]… [--no-builtin] [--lang de] [--date 2025-04-04] [--html] [--explain] ' +
  '[--jsonl [--jobs N]] [FILE|-]';

/** What every document is annotated with, unless it says otherwise itself. */
export interface DocumentOptions {
  lang: string | null;
  date: string | null;
  html: boolean;
  explain: boolean;
}

export interface Options extends DocumentOptions {
  packs: string[];
  builtIn: boolean;
  jsonl: boolean;
  /** Threads that share the work on lines. */
  jobs: number;
  /** A path, or `-` for standard input. */
  file: string;
}

const MOST_JOBS = 64;

/** Reads the command's arguments. Throws an Error that says what is wrong with them. */
export function optionsOf(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      pack: { type: 'string', multiple: true },
      'no-builtin': { type: 'boolean' },
      lang: { type: 'string' },
      date: { type: 'string' },
      html: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      jobs: { type: 'string' },
      explain: { type: 'boolean' },
    },
  });
  if (positionals.length > 1) throw new Error('more than one file');
  if (values.date !== undefined && !isDay(values.date)) {
    throw new Error(`--date ${values.date}: not a day like 2025-04-04`);
  }
  const jobs = Number(values.jobs ?? 1);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) {
    throw new Error(`--jobs ${values.jobs}: not a number from 1 to ${MOST_JOBS}`);
  }
  if (values.jobs !== undefined && values.jsonl !== true) throw new Error('--jobs: needs --jsonl, it shares out lines');
  return {
    packs: values.pack ?? [],
    builtIn: values['no-builtin'] !== true,
    lang: values.lang ?? null,
    date: values.date ?? null,
    html: values.html ?? false,
    jsonl: values.jsonl ?? false,
    explain: values.explain ?? false,
    jobs,
    file: positionals[0] ?? '-',
  };
}

/** True for an ISO 8601 calendar day that exists. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(text).toJSON()?.startsWith(text);
