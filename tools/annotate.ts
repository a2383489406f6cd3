import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { Annotator } from '../core/annotate/annotator.ts';
import { compilePacks } from '../core/packs/compile-library.ts';
import { Library } from '../core/packs/library.ts';
import { annotateLine, annotateOne } from './annotate/annotate-line.ts';
import type { LineResult } from './annotate/annotate-line.ts';
import { batchesOf, LINES_A_THREAD } from './annotate/batches.ts';
import type { Batch } from './annotate/batches.ts';
import { optionsOf, USAGE } from './annotate/options.ts';
import type { Options } from './annotate/options.ts';
import { annotateOnThreads } from './annotate/threads.ts';
import { readLines, readWhole, writeLine } from './lines.ts';
import { loadPacks } from './load-packs.ts';

/** Annotates what the options say. Gives the exit code: 2 if something of it was left out. */
async function run(options: Options): Promise<number> {
  const { packs, problems, notes } = await loadPacks(options.packs, options.builtIn);
  for (const line of [...problems, ...notes]) console.error(line);
  const library = compilePacks(packs);
  const input = options.file === '-' ? process.stdin : createReadStream(options.file);
  const name = options.file === '-' ? 'stdin' : options.file;
  const isWhole = options.jsonl
    ? await annotateLines(input, name, library, options)
    : await annotateWhole(input, name, library, options);
  return isWhole && problems.length === 0 ? 0 : 2;
}

async function annotateWhole(input: Readable, id: string, library: ArrayBuffer, options: Options): Promise<boolean> {
  const { lang, date } = options;
  const text = await readWhole(input);
  await writeLine(await annotateOne(new Annotator(new Library(library)), { id, text, lang, date }, options));
  return true;
}

/** A line each, in order. False if one of them could not be read. */
async function annotateLines(input: Readable, name: string, library: ArrayBuffer, options: Options): Promise<boolean> {
  let isWhole = true;
  const lines = readLines(input);
  // alone, every line is answered before the next is read
  const answers =
    options.jobs === 1
      ? annotateHere(batchesOf(lines, 1), library, options)
      : annotateOnThreads(batchesOf(lines, LINES_A_THREAD), options.jobs, library, options);
  for await (const { batch, results } of answers) {
    for (const [i, result] of results.entries()) {
      if ('output' in result) await writeLine(result.output);
      else {
        isWhole = false;
        console.error(`${name}:${batch.numbers[i]}: ${result.error}`);
      }
    }
  }
  return isWhole;
}

async function* annotateHere(
  batches: AsyncIterable<Batch>,
  library: ArrayBuffer,
  options: Options,
): AsyncGenerator<{ batch: Batch; results: LineResult[] }> {
  const annotator = new Annotator(new Library(library));
  for await (const batch of batches) {
    const results: LineResult[] = [];
    for (const line of batch.lines) results.push(await annotateLine(annotator, line, options));
    yield { batch, results };
  }
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
