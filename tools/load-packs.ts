import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPack } from '../core/packs/read-pack.ts';
import type { ReadPack } from '../core/packs/read-pack.ts';
import type { Pack } from '../core/packs/schema.ts';

const BUILT_IN = join(import.meta.dirname, '..', 'assets', 'packs');

export interface LoadedPacks {
  packs: Pack[];
  /** What was left out of them, a line each: file, entry, field. */
  problems: string[];
  /** What is in several of them and counts once. */
  notes: string[];
}

/**
 * Reads packs, a reader's own first, so that they win. Names, entries and statements that are wrong are left out; a file
 * that is no pack at all throws an Error with every problem, a line each.
 */
export async function loadPacks(files: readonly string[], builtIn: boolean): Promise<LoadedPacks> {
  const paths = [...files, ...(builtIn ? builtInFiles() : [])];
  const read = await Promise.all(paths.map(readFileAsPack));
  return {
    packs: read.map(({ pack }) => pack),
    problems: read.flatMap(({ problems }) => problems),
    notes: sharedIds(read.map(({ pack }, i) => ({ pack, file: paths[i]! }))),
  };
}

/** A note for every pack id, and every entry id, that a pack before has already. */
function sharedIds(read: { pack: Pack; file: string }[]): string[] {
  const packs = new Map<string, string>();
  const entries = new Map<string, string>();
  return read.flatMap(({ pack, file }) => [
    ...noteIfKnown(packs, pack.id, file, `pack "${pack.id}": another pack of this id is`),
    ...pack.entries.flatMap(({ id }) =>
      noteIfKnown(entries, id, file, `entry "${id}": an entry of this id counts that is`),
    ),
  ]);
}

function noteIfKnown(known: Map<string, string>, id: string, file: string, words: string): string[] {
  const first = known.get(id);
  if (first === undefined) known.set(id, file);
  return first === undefined ? [] : [`${file}: ${words} in ${first}`];
}

/** Paths of the packs in assets/packs, in order of their names. */
export function builtInFiles(): string[] {
  return readdirSync(BUILT_IN)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(BUILT_IN, name));
}

async function readFileAsPack(file: string): Promise<ReadPack> {
  const text = await readFile(file, 'utf8');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
  return readPack(data, file);
}
