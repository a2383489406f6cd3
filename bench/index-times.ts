import { compilePacks } from '../core/packs/compile-library.ts';
import { Library } from '../core/packs/library.ts';
import { median } from './statistics.ts';
import { syntheticPack } from './synthetic-pack.ts';

export interface IndexTimes {
  /** Different names in the index. */
  names: number;
  /** Milliseconds. */
  compile: number;
  open: number;
  /** Scanning all texts for the first time since the index was opened, and the median of the times after. */
  first: number;
  warm: number;
  candidates: number;
  /** What finding reads, of everything that is kept. */
  bytesAName: number;
  bytes: number;
}

/** Compiles an index of so many names, opens it, and scans texts with it; runs in Node and in a browser alike. */
export function measureIndex(
  size: number,
  given: readonly string[],
  texts: readonly string[],
  runs: number,
): IndexTimes {
  const pack = syntheticPack(size, given);
  const [buffer, compile] = time(() => compilePacks([pack]));
  const [library, open] = time(() => new Library(buffer));
  const scan = (): number => texts.reduce((sum, text) => sum + library.index.scan(text).length, 0);
  const [candidates, first] = time(scan);
  const more = Array.from({ length: runs }, () => time(scan)[1]);
  const { names, findingBytes } = library.index;
  return {
    names,
    compile,
    open,
    first,
    warm: median(more),
    candidates,
    bytesAName: findingBytes / names,
    bytes: buffer.byteLength,
  };
}

function time<T>(run: () => T): [T, number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}
