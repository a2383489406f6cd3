import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parsePack } from '../core/packs/parse-pack.ts';
import type { Pack } from '../core/packs/schema.ts';
import { builtInFiles } from './load-packs.ts';
import { ROOT } from './run-command.ts';

/** What decides how a pack is compiled: if anything of it changes, compiled packs of before are worth nothing. */
const COMPILER = ['binary', 'match', 'names', 'packs', 'text'];

/** A pack that goes into a build. */
export interface PackForBuild {
  id: string;
  title: Record<string, string>;
  version: string;
  /** Number of entries by kind, and of statements. */
  counts: Record<string, number>;
  /** Where it lies in the extension. */
  file: string;
  /** Hash of its content and of the compiler's: the key under which browsers keep it compiled. */
  key: string;
  path: string;
  text: string;
}

/**
 * The packs of assets/packs, or those that DRAMATIS_PACKS names (paths parted by commas) in their place: so that a bench
 * can build the extension with names of its own.
 */
export function packsForBuild(): PackForBuild[] {
  const compiler = compilerHash();
  return pathsOfPacks().map((path) => {
    const pack = parsePack(JSON.parse(readFileSync(path, 'utf8')), path);
    const text = JSON.stringify(pack);
    const key = createHash('sha256').update(compiler).update(text).digest('hex');
    const { id, title, version } = pack;
    return { id, title, version, counts: countsOf(pack), file: `packs/${basename(path)}`, key, path, text };
  });
}

function countsOf({ entries, statements }: Pack): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of entries) counts[kind] = (counts[kind] ?? 0) + 1;
  if (statements && statements.length > 0) counts['statement'] = statements.length;
  return counts;
}

function pathsOfPacks(): string[] {
  const chosen = process.env['DRAMATIS_PACKS'];
  return chosen ? chosen.split(',').map((path) => resolve(path)) : builtInFiles();
}

function compilerHash(): string {
  const hash = createHash('sha256');
  for (const folder of COMPILER) {
    const names = readdirSync(join(ROOT, 'core', folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => one.endsWith('.ts')).sort()) {
      hash.update(name).update(readFileSync(join(ROOT, 'core', folder, name)));
    }
  }
  return hash.digest('hex');
}
