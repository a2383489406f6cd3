import { parentPort, workerData } from 'node:worker_threads';
import { Annotator } from '../../core/annotate/annotator.ts';
import { Library } from '../../core/packs/library.ts';
import { annotateLine } from './annotate-line.ts';
import type { LineResult } from './annotate-line.ts';
import type { DocumentOptions } from './options.ts';

/** What a thread is started with: the compiled packs, which all threads read from the same memory. */
export interface ThreadData {
  library: SharedArrayBuffer;
  options: DocumentOptions;
}

const { library, options } = workerData as ThreadData;
const annotator = new Annotator(new Library(library));

parentPort!.on('message', (lines: string[]) => {
  void (async () => {
    const results: LineResult[] = [];
    for (const line of lines) results.push(await annotateLine(annotator, line, options));
    parentPort!.postMessage(results);
  })();
});
