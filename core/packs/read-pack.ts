import * as v from 'valibot';
import { ONE_PROBLEM_A_PLACE, PackError, pathOf, problemsOf } from './parse-pack.ts';
import { packSchema } from './schema.ts';
import type { Pack } from './schema.ts';

/** A reader's pack as far as it is good. */
export interface ReadPack {
  pack: Pack;
  /** One line for everything that was left out, naming file, entry or statement, and field. */
  problems: string[];
}

/** Names and forms in all languages that are taken of one entry: far above what anything is called. */
const MOST_NAMES = 500;
/** Leaving out can show one more problem of the same thing, such as a language without a name. */
const ROUNDS = 4;

type Path = (string | number)[];
type Item = Record<string, unknown>;

/**
 * Reads a pack (parsed JSON) and leaves out what is wrong in it: a name or form alone, else its entry or statement. Throws
 * `PackError` if the pack itself cannot be read.
 */
export function readPack(data: unknown, file: string): ReadPack {
  const problems: string[] = [];
  let rest = data;
  for (let round = 0; round < ROUNDS; round++) {
    const result = v.safeParse(packSchema, rest, ONE_PROBLEM_A_PLACE);
    if (result.success) {
      const entries = result.output.entries.map((entry) => bounded(entry, file, problems));
      return { pack: { ...result.output, entries }, problems };
    }
    const { issues } = result;
    problems.push(...problemsOf(issues, rest, file));
    if (!issues.every(isInItem)) break;
    rest = without(rest as Item, issues.map(pathOf));
  }
  throw new PackError(problems);
}

const isInItem = (issue: v.BaseIssue<unknown>): boolean => {
  const [list, index] = pathOf(issue);
  return (list === 'entries' || list === 'statements') && typeof index === 'number';
};

/** The data without the things that the paths lead to. */
function without(data: Item, paths: Path[]): Item {
  const rest: Item = { ...data };
  for (const list of ['entries', 'statements']) {
    const items = data[list];
    if (!Array.isArray(items)) continue;
    const byItem = Map.groupBy(
      paths.filter(([name]) => name === list),
      ([, index]) => index as number,
    );
    rest[list] = items.flatMap((item: unknown, index) => {
      const wrong = byItem.get(index);
      return wrong ? repaired(item, wrong) : [item];
    });
  }
  return rest;
}

/** An item without its wrong names and forms: nothing if something else of it is wrong. */
function repaired(item: unknown, paths: Path[]): unknown[] {
  if (
    !paths.every(([, , field, lang, index]) => isNameField(field) && typeof lang === 'string' && index !== undefined)
  ) {
    return [];
  }
  const copy = { ...(item as Item) };
  for (const field of new Set(paths.map((path) => path[2] as string))) {
    const wrong = new Set(paths.filter((path) => path[2] === field).map(([, , , lang, index]) => `${lang} ${index}`));
    const lists = Object.entries(copy[field] as Record<string, unknown[]>).map(
      ([lang, names]) => [lang, names.filter((_, index) => !wrong.has(`${lang} ${index}`))] as const,
    );
    copy[field] = Object.fromEntries(lists.filter(([, names]) => names.length > 0));
  }
  return [copy];
}

const isNameField = (field: unknown): boolean => field === 'names' || field === 'forms';

/** An entry with as many names as are taken. */
function bounded(entry: Pack['entries'][number], file: string, problems: string[]): Pack['entries'][number] {
  let left = MOST_NAMES;
  let count = 0;
  const take = <T>(lists: Record<string, T[]>): Record<string, T[]> =>
    Object.fromEntries(
      Object.entries(lists).flatMap(([lang, list]) => {
        count += list.length;
        const taken = list.slice(0, left);
        left -= taken.length;
        return taken.length > 0 ? [[lang, taken]] : [];
      }),
    );
  const names = take(entry.names);
  const forms = entry.forms && take(entry.forms);
  if (count <= MOST_NAMES) return entry;
  problems.push(`${file}: entry "${entry.id}", names: ${count} names and forms, the first ${MOST_NAMES} are taken`);
  return { ...entry, names, ...(forms ? { forms } : {}) };
}
