import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parsePack } from '../../core/packs/parse-pack.ts';
import type { Entry, Pack } from '../../core/packs/schema.ts';
import { ROOT } from '../run-command.ts';
import { readCountry } from './country.ts';
import { capitalEntry, countryEntry, organisationEntry, personEntry, placeEntry, termEntry } from './entries.ts';
import type { Surroundings } from './entries.ts';
import { readOrganisations, readPeople, readPlain, readTable } from './sources.ts';

/** Where the sources of the built-in packs lie. */
export const SOURCES = join(ROOT, 'assets/knowledge');

const list = v.optional(v.array(v.string()), []);
const plan = v.array(
  v.strictObject({
    id: v.string(),
    title: v.strictObject({ en: v.string(), de: v.string() }),
    countries: v.optional(v.boolean(), false),
    places: list,
    /** People and organisations. */
    groups: list,
    terms: list,
    statements: list,
  }),
);

/** The day to which all that is known was brought up, ISO 8601. */
export const CUT_OFF = readFileSync(join(SOURCES, 'cut-off.txt'), 'utf8').trim();

/**
 * The built-in packs, made of assets/knowledge/. Throws an Error that names file, line and field of what is wrong there;
 * what only packs together can tell is for checkPacks.
 */
export function buildPacks(): Pack[] {
  const around = readSurroundings();
  const written = new Map(readPlain(join(SOURCES, 'written.jsonl')).map((entry) => [entry['id'] as string, entry]));
  const plans = v.parse(plan, JSON.parse(readFileSync(join(SOURCES, 'packs.json'), 'utf8')));
  const seen = new Set<string>();
  const packs = plans.map(({ id, title, ...contents }) => {
    // the first pack that has an entry keeps it: a capital may stand among the places, too
    const entries = entriesOf(contents, around)
      .filter((entry) => !seen.has(entry.id) && seen.add(entry.id))
      .map((entry) => withWritten(entry, written.get(entry.id)));
    const statements = contents.statements.flatMap((name) => readPlain(pathOf('statements', name)));
    const pack = {
      format: 'dramatis-pack/1',
      id,
      title,
      version: CUT_OFF.replaceAll('-', '.'),
      licence: 'CC0-1.0',
      author: 'Dramatis',
      entries,
      ...(statements.length > 0 && { statements }),
    };
    return parsePack(pack, `${id}.json`);
  });
  const unused = [...written.keys()].filter((id) => !seen.has(id));
  if (unused.length > 0) throw new Error(`written.jsonl: in no table: ${unused.join(', ')}`);
  const unknown = [...EVERYDAY].filter((id) => !seen.has(id));
  if (unknown.length > 0) throw new Error(`terms/everyday.txt: in no table: ${unknown.join(', ')}`);
  return packs;
}

/** What is written by hand of an entry goes before what is made of tables; other names stay beside it by language. */
function withWritten(entry: Entry, written: Record<string, unknown> | undefined): Entry {
  if (!written) return entry;
  return { ...entry, ...written, names: { ...entry.names, ...(written['names'] as Entry['names']) } };
}

const pathOf = (folder: string, name: string): string => join(SOURCES, folder, `${name}.jsonl`);

function readSurroundings(): Surroundings {
  const countries = new Map(
    readTable(join(SOURCES, 'countries.csv')).map((row) => {
      const country = readCountry(row);
      return [country.iso, country];
    }),
  );
  const groups = v
    .parse(plan, JSON.parse(readFileSync(join(SOURCES, 'packs.json'), 'utf8')))
    .flatMap((pack) => pack.groups);
  const heads = groups.flatMap((name) =>
    organisationsOf(name).flatMap(({ id, head }) => (head === undefined ? [] : [[head, id] as const])),
  );
  return { countries, heads: new Map(heads) };
}

const organisationsOf = (group: string) => readOrganisations(pathOf('organisations', group));

/** Terms that everybody knows (docs/knowledge.md says which these are). */
const EVERYDAY = new Set(readFileSync(join(SOURCES, 'terms/everyday.txt'), 'utf8').trim().split('\n'));

/** A table of terms; those that need forms of their own are written out as entries. */
function termsOf(name: string): Entry[] {
  const table = join(SOURCES, 'terms', `${name}.csv`);
  const entries = existsSync(table)
    ? readTable(table).map(termEntry)
    : (readPlain(pathOf('terms', name)) as unknown as Entry[]);
  return entries.map((entry) => (EVERYDAY.has(entry.id) ? { ...entry, difficulty: 'everyday' } : entry));
}

function entriesOf(
  contents: { countries: boolean; places: string[]; groups: string[]; terms: string[] },
  around: Surroundings,
): Entry[] {
  const countries = contents.countries ? [...around.countries.values()] : [];
  return [
    ...countries.map((country) => countryEntry(country, around.countries)),
    ...countries.flatMap((country) => capitalEntry(country) ?? []),
    ...contents.places.flatMap((name) =>
      readTable(join(SOURCES, `${name}.csv`)).map((row) => placeEntry(row, around.countries)),
    ),
    ...contents.groups.flatMap((name) => readPeople(pathOf('people', name)).map((one) => personEntry(one, around))),
    ...contents.groups.flatMap((name) => organisationsOf(name).map((one) => organisationEntry(one, around))),
    ...contents.terms.flatMap(termsOf),
  ];
}
