import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePack } from '../core/packs/parse-pack.ts';
import type { Pack } from '../core/packs/schema.ts';

const BUILT_IN = join(import.meta.dirname, '..', 'assets', 'packs');

/** Reads packs, a reader's own first, so that they win. Throws an Error with every problem, a line each: file, entry, field. */
export async function loadPacks(files: readonly string[], builtIn: boolean): Promise<Pack[]> {
  const own = await Promise.all(files.map(readPack));
  const known = builtIn ? await Promise.all((await builtInFiles()).map(readPack)) : [];
  return [...own, ...known];
}

/** Paths of the packs in assets/packs, in order of their names. */
export async function builtInFiles(): Promise<string[]> {
  const names = await readdir(BUILT_IN);
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(BUILT_IN, name));
}

async function readPack(file: string): Promise<Pack> {
  const text = await readFile(file, 'utf8');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
  return parsePack(data, file);
}
