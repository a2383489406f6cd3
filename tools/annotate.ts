import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { Annotator } from '../core/annotate/annotator.ts';
import { annotateDocument } from '../core/annotate/document.ts';
import type { DocumentInput } from '../core/annotate/document.ts';
import { reasonText } from '../core/resolve/reason-text.ts';
import { readLines, readWhole, writeLine } from './lines.ts';
import { loadPacks } from './load-packs.ts';

const USAGE = `usage: npm run -s annotate -- [--pack FILE]… [--no-builtin] [--lang de] [--date 2025-04-04] [--html] [--jsonl] [FILE|-]`;

interface Options {
  packs: string[];
  builtIn: boolean;
  lang: string | null;
  date: string | null;
  html: boolean;
  jsonl: boolean;
  file: string;
}

function optionsOf(args: string[]): Options {
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
    },
  });
  if (positionals.length > 1) throw new Error('more than one file');
  if (values.date !== undefined && !isDay(values.date))
    throw new Error(`--date ${values.date}: not a day like 2025-04-04`);
  return {
    packs: values.pack ?? [],
    builtIn: values['no-builtin'] !== true,
    lang: values.lang ?? null,
    date: values.date ?? null,
    html: values.html ?? false,
    jsonl: values.jsonl ?? false,
    file: positionals[0] ?? '-',
  };
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));

/** One document's annotation as the command prints it: every span with its words, reasons as sentences. */
async function annotateOne(
  annotator: Annotator,
  input: DocumentInput & { id?: unknown },
  html: boolean,
): Promise<string> {
  const document = html ? (await import('./html-document.ts')).readHtml(input) : input;
  const { mentions, quotations } = annotateDocument(annotator, document);
  return JSON.stringify({
    id: input.id,
    ...(html ? { text: document.text } : {}),
    mentions: mentions.map(({ start, end, entry, kind, confidence, why }) => ({
      start,
      end,
      text: document.text.slice(start, end),
      entry,
      kind,
      confidence,
      why: why.map(reasonText),
    })),
    quotations,
  });
}

/** A line of the input as a document. Throws an Error that names the field. */
function documentOf(line: string, options: Options): DocumentInput & { id: unknown } {
  const data: unknown = JSON.parse(line);
  if (typeof data !== 'object' || data === null) throw new Error('not an object');
  const { id, text, lang, date } = data as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error('field "text": not a string');
  if (lang != null && typeof lang !== 'string') throw new Error('field "lang": not a string');
  if (date != null && (typeof date !== 'string' || !isDay(date)))
    throw new Error('field "date": not a day like 2025-04-04');
  return { id, text, lang: lang ?? options.lang, date: date ?? options.date };
}

async function run(options: Options): Promise<number> {
  const annotator = Annotator.of(await loadPacks(options.packs, options.builtIn));
  const input = options.file === '-' ? process.stdin : createReadStream(options.file);
  const name = options.file === '-' ? 'stdin' : options.file;
  if (!options.jsonl) {
    const { lang, date } = options;
    await writeLine(await annotateOne(annotator, { id: name, text: await readWhole(input), lang, date }, options.html));
    return 0;
  }
  let failed = 0;
  let number = 0;
  for await (const line of readLines(input)) {
    number++;
    if (line.trim() === '') continue;
    try {
      await writeLine(await annotateOne(annotator, documentOf(line, options), options.html));
    } catch (error) {
      failed++;
      console.error(`${name}:${number}: ${(error as Error).message}`);
    }
  }
  return failed === 0 ? 0 : 2;
}

// a reader that has seen enough (`| head`) is no error of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await run(optionsOf(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  if ((error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true) console.error(USAGE);
  process.exitCode = 2;
}
