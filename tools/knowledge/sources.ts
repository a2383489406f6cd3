import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import papaparse from 'papaparse';
import * as v from 'valibot';

/** What stands in assets/knowledge/, line by line. docs/knowledge.md tells how it came about. */

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'empty'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'not an id'));
const iso = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'not a country code'));
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/u, 'not a date'));
const link = v.pipe(v.string(), v.regex(/^https:\/\/[^\s"<>]+$/u, 'not an https address'));
const both = v.strictObject({ en: text, de: text });
const name = v.union([
  text,
  v.strictObject({
    text,
    weak: v.optional(v.literal(true)),
    matching: v.optional(v.picklist(['exact', 'inflected', 'off'])),
  }),
]);
const names = v.pipe(
  v.record(v.string(), v.pipe(v.array(name), v.minLength(1, 'no name'))),
  v.check((all) => all['en'] !== undefined && all['de'] !== undefined, 'no English or German name'),
);
const term = { from: v.nullable(date), to: v.nullable(date), source: link };

/** `{"office":"DE/foreign-minister",…}`: its title comes from office-titles.ts. */
const regularRole = v.strictObject({
  office: v.pipe(v.string(), v.regex(/^[A-Z]{2}\/[a-z-]+$/u, 'not an office')),
  acting: v.optional(v.literal(true)),
  titles: v.optional(v.record(v.string(), v.array(text))),
  ...term,
});
/** `single` names an office that one person has at a time. */
const freeRole = v.strictObject({
  title: both,
  titles: v.optional(v.record(v.string(), v.array(text))),
  of: v.optional(v.union([iso, id])),
  single: v.optional(text),
  ...term,
});
const links = v.optional(v.record(v.string(), text));

const person = v.strictObject({
  id,
  sex: v.picklist(['m', 'f']),
  names,
  family: v.optional(text),
  about: both,
  context: v.optional(v.array(text)),
  prominence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  links,
  roles: v.pipe(v.array(v.union([regularRole, freeRole])), v.minLength(1, 'no role')),
});

const organisation = v.strictObject({
  id,
  kind: v.literal('organisation'),
  country: v.optional(iso),
  /** The regular office whose holder is at its head: that office is then `of` this organisation. */
  head: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}\/[a-z-]+$/u, 'not an office'))),
  names,
  forms: v.optional(v.record(v.string(), v.array(text))),
  about: both,
  context: v.optional(v.array(text)),
  links,
  source: v.optional(link),
  matching: v.optional(v.picklist(['exact', 'inflected', 'off'])),
});

export type PersonSource = v.InferOutput<typeof person>;
export type OrganisationSource = v.InferOutput<typeof organisation>;
/** A row of a table: columns by name. */
export type Row = Record<string, string>;

/** What stands in a cell, or null if it is empty. */
export const cellOf = (row: Row, column: string): string | null => {
  const cell = row[column];
  return cell === undefined || cell === '' ? null : cell;
};

export const readPeople = (path: string): PersonSource[] => readLines(path, person);
export const readOrganisations = (path: string): OrganisationSource[] => readLines(path, organisation);
/** Entries or statements as they go into a pack, which checks them. */
export const readPlain = (path: string): Record<string, unknown>[] =>
  readLines(path, v.looseObject({ id: v.string() }));

/** JSON Lines. Throws an Error that names file, line and field. */
function readLines<T>(path: string, schema: v.GenericSchema<unknown, T>): T[] {
  const problems: string[] = [];
  const items: T[] = [];
  for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `${basename(path)}, line ${i + 1}`;
    let data: unknown;
    try {
      data = JSON.parse(line);
    } catch (error) {
      problems.push(`${place}: ${(error as Error).message}`);
      continue;
    }
    const result = v.safeParse(schema, data);
    if (result.success) items.push(result.output);
    else problems.push(...result.issues.map((issue) => `${place}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return items;
}

/** A table with a head, cells parted by semicolons. Throws an Error that names file and row. */
export function readTable(path: string): Row[] {
  const { data, errors } = papaparse.parse<Row>(readFileSync(path, 'utf8'), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  if (errors.length > 0) {
    throw new Error(
      errors.map(({ row, message }) => `${basename(path)}, row ${(row ?? 0) + 2}: ${message}`).join('\n'),
    );
  }
  return data;
}
