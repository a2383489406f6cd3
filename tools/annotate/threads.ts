import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LineResult } from './annotate-line.ts';
import type { Batch } from './batches.ts';
import type { DocumentOptions } from './options.ts';
import type { ThreadData } from './thread.ts';

/** Batches that may wait for each thread: enough that none is ever idle, few enough that memory stays bounded. */
const AHEAD = 2;

/** Annotates batches on several threads that share one library, and gives the results in the order of the batches. */
export async function* annotateOnThreads(
  batches: AsyncIterable<Batch>,
  jobs: number,
  library: ArrayBuffer,
  options: DocumentOptions,
): AsyncGenerator<{ batch: Batch; results: LineResult[] }> {
  const threads = startThreads(jobs, { library: shared(library), options });
  const waiting: { batch: Batch; results: Promise<LineResult[]> }[] = [];
  const tails: Promise<unknown>[] = threads.map(() => Promise.resolve());
  let next = 0;
  try {
    for await (const batch of batches) {
      const thread = next++ % jobs;
      const results = tails[thread]!.then(() => ask(threads[thread]!, batch.lines));
      // the error is thrown where the results are awaited
      tails[thread] = results.catch(() => undefined);
      waiting.push({ batch, results });
      if (waiting.length < jobs * AHEAD) continue;
      const first = waiting.shift()!;
      yield { batch: first.batch, results: await first.results };
    }
    for (const { batch, results } of waiting) yield { batch, results: await results };
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

const startThreads = (jobs: number, data: ThreadData): Worker[] =>
  Array.from({ length: jobs }, () => new Worker(new URL('./thread.ts', import.meta.url), { workerData: data }));

async function ask(thread: Worker, lines: string[]): Promise<LineResult[]> {
  const answer = once(thread, 'message') as Promise<[LineResult[]]>;
  thread.postMessage(lines);
  const [results] = await answer;
  return results;
}

function shared(buffer: ArrayBuffer): SharedArrayBuffer {
  const copy = new SharedArrayBuffer(buffer.byteLength);
  new Uint8Array(copy).set(new Uint8Array(buffer));
  return copy;
}
