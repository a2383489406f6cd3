import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPacks } from '../core/packs/check-pack.ts';
import { PackError, parsePack } from '../core/packs/parse-pack.ts';
import type { Pack } from '../core/packs/schema.ts';
import { builtInFiles } from './load-packs.ts';
import { buildPacks, CUT_OFF, SOURCES } from './knowledge/build.ts';
import { coverageOf } from './knowledge/coverage.ts';
import { packText } from './knowledge/pack-text.ts';
import { sampleFacts } from './knowledge/sample.ts';
import { packJsonSchema } from './pack-json-schema.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCHEMA_FILE = join(ROOT, 'docs/dramatis-pack-1.schema.json');
const USAGE = 'usage: pack check [FILE…] | pack build | pack coverage | pack sample COUNT SEED | pack schema';

interface LoadedPack {
  path: string;
  pack: Pack;
}

/** Runs one command line without the program's name and gives its exit code: 0, or 2 for errors in packs or usage. */
export async function runPack(args: string[], print: (line: string) => void, complain: (line: string) => void) {
  const [command, ...rest] = args;
  if (command === 'check') return checkFiles(rest, print, complain);
  if (command === 'schema' && rest.length === 0) {
    await writeFile(SCHEMA_FILE, await packJsonSchema());
    print(`wrote ${relative(process.cwd(), SCHEMA_FILE)}`);
    return 0;
  }
  if (command === 'build' && rest.length === 0) return buildBuiltIn(print, complain);
  if (command === 'coverage' && rest.length === 0) {
    for (const line of coverageOf(buildPacks(), CUT_OFF)) print(line);
    return 0;
  }
  if (command === 'sample' && rest.length === 2 && rest.every((word) => /^\d+$/u.test(word))) {
    const [count, seed] = rest.map(Number);
    for (const fact of sampleFacts(buildPacks(), count!, seed!)) print(JSON.stringify(fact));
    return 0;
  }
  complain(USAGE);
  return 2;
}

/** Writes assets/packs/ anew from assets/knowledge/. Nothing is written if anything there is wrong. */
async function buildBuiltIn(print: (line: string) => void, complain: (line: string) => void): Promise<number> {
  let packs: Pack[];
  try {
    packs = buildPacks();
  } catch (error) {
    for (const problem of problemsOf(error, SOURCES)) complain(`error: ${problem}`);
    return 2;
  }
  const { errors } = checkPacks(
    packs,
    packs.map(({ id }) => `${id}.json`),
  );
  for (const error of errors) complain(`error: ${error}`);
  if (errors.length > 0) return 2;
  for (const path of builtInFiles()) await rm(path);
  for (const pack of packs) await writeFile(join(ROOT, 'assets/packs', `${pack.id}.json`), packText(pack));
  print(`wrote ${packs.length} packs`);
  return 0;
}

/** Checks `files`, or all built-in packs, and prints a line of counts. Named packs may refer to built-in entries. */
async function checkFiles(files: string[], print: (line: string) => void, complain: (line: string) => void) {
  const builtIn = builtInFiles();
  const asked = files.length > 0 ? [...new Set(files.map((file) => resolve(file)))] : builtIn;
  const errors: string[] = [];
  const own = await readPacks(asked, errors);
  const around = withoutReplaced(
    await readPacks(
      builtIn.filter((path) => !asked.includes(path)),
      errors,
    ),
    own,
  );
  const all = [...own, ...around];
  const report = checkPacks(
    all.map(({ pack }) => pack),
    all.map(({ path }) => nameOf(path)),
  );
  errors.push(...report.errors);
  for (const warning of report.warnings) complain(`warning: ${warning}`);
  for (const error of errors) complain(`error: ${error}`);

  const entries = own.reduce((sum, { pack }) => sum + pack.entries.length, 0);
  const statements = own.reduce((sum, { pack }) => sum + (pack.statements?.length ?? 0), 0);
  const problems = `${errors.length} errors, ${report.warnings.length} warnings`;
  print(`${own.length} packs, ${entries} entries, ${statements} statements: ${problems}`);
  return errors.length > 0 ? 2 : 0;
}

async function readPacks(paths: string[], errors: string[]): Promise<LoadedPack[]> {
  const loaded: LoadedPack[] = [];
  for (const path of paths) {
    try {
      loaded.push({ path, pack: parsePack(JSON.parse(await readFile(path, 'utf8')), nameOf(path)) });
    } catch (error) {
      errors.push(...problemsOf(error, path));
    }
  }
  return loaded;
}

/** A reader's own pack, entry or statement stands in for the built-in one of the same id, so that is no clash. */
function withoutReplaced(builtIn: LoadedPack[], own: LoadedPack[]): LoadedPack[] {
  const packs = new Set(own.map(({ pack }) => pack.id));
  const entries = new Set(own.flatMap(({ pack }) => pack.entries.map((entry) => entry.id)));
  const statements = new Set(own.flatMap(({ pack }) => (pack.statements ?? []).map((statement) => statement.id)));
  return builtIn
    .filter(({ pack }) => !packs.has(pack.id))
    .map(({ path, pack }) => ({
      path,
      pack: {
        ...pack,
        entries: pack.entries.filter((entry) => !entries.has(entry.id)),
        statements: pack.statements?.filter((statement) => !statements.has(statement.id)),
      },
    }));
}

/** What went wrong with one file: the rules it breaks, or why it could not be read as JSON. */
function problemsOf(error: unknown, path: string): string[] {
  if (error instanceof PackError) return error.problems;
  const reason = error instanceof SyntaxError ? `not JSON: ${error.message}` : messageOf(error);
  return [`${nameOf(path)}: ${reason}`];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function nameOf(path: string): string {
  return relative(process.cwd(), path);
}
