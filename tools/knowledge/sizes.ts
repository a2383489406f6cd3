import { gzipSync } from 'node:zlib';
import { compilePacks } from '../../core/packs/compile-library.ts';
import type { Pack } from '../../core/packs/schema.ts';
import { packText } from './pack-text.ts';

/** Bytes that packs add to a package, gzipped, and that they take in the worker once they are compiled. */
export interface PackSizes {
  gzipped: number;
  compiled: number;
}

/** What packs cost, all of them together. */
export function sizesOf(packs: readonly Pack[]): PackSizes {
  return {
    gzipped: packs.reduce((sum, pack) => sum + gzipSync(packText(pack)).length, 0),
    compiled: compilePacks(packs).byteLength,
  };
}
