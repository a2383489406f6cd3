import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './run-command.ts';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

interface LockedPackage extends Manifest {
  resolved?: string;
  integrity?: string;
  link?: boolean;
}

/** What is wrong with package-lock.json: it must fit package.json, pin every file by hash and name no registry's host. */
export async function lockfileProblems(): Promise<string[]> {
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(ROOT, name), 'utf8'));
  const manifest = (await read('package.json')) as Manifest;
  const { packages } = (await read('package-lock.json')) as { packages: Record<string, LockedPackage> };
  const problems: string[] = [];
  for (const field of ['dependencies', 'devDependencies'] as const) {
    const [wanted, locked] = [manifest[field] ?? {}, packages['']?.[field] ?? {}];
    for (const name of new Set([...Object.keys(wanted), ...Object.keys(locked)])) {
      if (wanted[name] !== locked[name]) {
        problems.push(`${name}: package.json says ${wanted[name]}, package-lock.json ${locked[name]}; run npm install`);
      }
    }
  }
  for (const [path, { resolved, integrity, link }] of Object.entries(packages)) {
    if (path === '' || link) continue;
    if (!integrity) problems.push(`${path}: has no integrity hash`);
    if (resolved) problems.push(`${path}: names ${resolved}; .npmrc keeps npm from writing that`);
  }
  return problems;
}
