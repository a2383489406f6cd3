import { checkCollisions } from './check-collisions.ts';
import { checkHolders } from './check-holders.ts';
import { isTooShort } from '../names/surface.ts';
import type { Entry, Pack, Role, Statement } from './schema.ts';

export interface PackReport {
  errors: string[];
  warnings: string[];
}

/** Languages that every entry of a checked pack has a label in: the readers' two. */
const LABEL_LANGUAGES = ['en', 'de'];

/**
 * Checks packs that belong together, beyond what the schema can tell: ids, references, dates, labels, sources.
 * `files` names the packs in the report, in the same order; without it their ids do.
 */
export function checkPacks(packs: Pack[], files: string[] = packs.map((pack) => pack.id)): PackReport {
  const report: PackReport = { errors: [], warnings: [] };
  const named = packs.map((pack, i) => ({ pack, file: files[i] ?? pack.id }));
  const ids = new Set(packs.flatMap((pack) => pack.entries.map((entry) => entry.id)));

  checkDuplicates(
    named.map(({ pack, file }) => [file, 'pack', [pack.id]]),
    report,
  );
  checkDuplicates(
    named.map(({ pack, file }) => [file, 'entry', pack.entries.map((entry) => entry.id)]),
    report,
  );
  checkDuplicates(
    named.map(({ pack, file }) => [file, 'statement', (pack.statements ?? []).map((s) => s.id)]),
    report,
  );
  for (const { pack, file } of named) {
    for (const entry of pack.entries) checkEntry(entry, `${file}: entry "${entry.id}"`, ids, report);
    for (const statement of pack.statements ?? []) {
      report.errors.push(...statementProblems(statement, ids).map((p) => `${file}: statement "${statement.id}", ${p}`));
    }
  }
  report.errors.push(...checkHolders(named));
  report.warnings.push(...checkCollisions(named));
  return report;
}

type IdList = [file: string, noun: string, ids: string[]];

function checkDuplicates(lists: IdList[], report: PackReport): void {
  const firstFile = new Map<string, string>();
  for (const [file, noun, ids] of lists) {
    for (const id of ids) {
      const first = firstFile.get(id);
      if (first === undefined) firstFile.set(id, file);
      else report.errors.push(`${file}: ${noun} "${id}": id used twice${first === file ? '' : `, also in ${first}`}`);
    }
  }
}

function checkEntry(entry: Entry, place: string, ids: Set<string>, report: PackReport): void {
  const error = (problem: string): void => void report.errors.push(`${place}, ${problem}`);

  for (const lang of LABEL_LANGUAGES) if (entry.names[lang] === undefined) error(`names.${lang}: missing`);
  for (const [field, text] of surfaces(entry)) {
    if (isTooShort(text))
      report.warnings.push(`${place}, ${field}: "${text}" is one letter: shown, but not looked for`);
  }
  entry.roles?.forEach((role, i) => roleProblems(role, ids).forEach((problem) => error(`roles[${i}].${problem}`)));
  for (const [kind, value] of Object.entries(entry.links ?? {})) {
    if (kind === 'wikidata' && !/^Q[1-9]\d*$/u.test(value)) error('links.wikidata: not a Wikidata id');
    if (kind !== 'wikidata' && !value.startsWith('https://')) error(`links.${kind}: not an https address`);
  }
}

/** Every surface form of an entry, with the field that it stands in. */
function surfaces(entry: Entry): [field: string, text: string][] {
  const names = Object.entries(entry.names).flatMap(([lang, list]) =>
    list.map((name, i): [string, string] => [`names.${lang}[${i}]`, typeof name === 'string' ? name : name.text]),
  );
  const forms = Object.entries(entry.forms ?? {}).flatMap(([lang, list]) =>
    list.map((form, i): [string, string] => [`forms.${lang}[${i}]`, form]),
  );
  return [...names, ...forms];
}

function roleProblems(role: Role, ids: Set<string>): string[] {
  const problems: string[] = [];
  for (const lang of LABEL_LANGUAGES) if (role.title[lang] === undefined) problems.push(`title.${lang}: missing`);
  if (role.of && !ids.has(role.of)) problems.push(`of: no entry "${role.of}"`);
  if (role.source === undefined) problems.push('source: missing');
  problems.push(...dateProblems('from', role.from), ...dateProblems('to', role.to));
  if (role.from && role.to && isAfter(role.from, role.to)) problems.push(`to: ${role.to} is before from ${role.from}`);
  return problems;
}

function statementProblems(statement: Statement, ids: Set<string>): string[] {
  const problems: string[] = [];
  const published = statement.source?.published;
  if (!ids.has(statement.speaker)) problems.push(`speaker: no entry "${statement.speaker}"`);
  statement.about?.forEach((id, i) => {
    if (!ids.has(id)) problems.push(`about[${i}]: no entry "${id}"`);
  });
  problems.push(...dateProblems('said', statement.said), ...dateProblems('source.published', published));
  if (statement.said && published && isAfter(statement.said, published)) {
    problems.push(`source.published: ${published} is before said ${statement.said}`);
  }
  return problems;
}

/** The schema knows the form of a date; that 2025-02-30 is no day only the calendar knows. */
function dateProblems(field: string, date: string | null | undefined): string[] {
  if (date?.length !== 10) return [];
  const day = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
  return exists ? [] : [`${field}: ${date} is no day`];
}

/** Compares as far as both dates are told: 2025 is not after 2025-04. */
function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
