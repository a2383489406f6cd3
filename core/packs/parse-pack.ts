import * as v from 'valibot';
import type { Pack } from './schema.ts';
import { packSchema } from './schema.ts';

/** A pack that breaks the format. `problems` holds one line each, naming file, entry or statement, and field. */
export class PackError extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.name = 'PackError';
    this.problems = problems;
  }
}

/** What is empty need not be told that it has no letter either. */
export const ONE_PROBLEM_A_PLACE = { abortPipeEarly: true };

/** Gives the pack in `data` (parsed JSON), texts trimmed, unknown fields kept. Throws `PackError` naming `file`. */
export function parsePack(data: unknown, file: string): Pack {
  const result = v.safeParse(packSchema, data, ONE_PROBLEM_A_PLACE);
  if (result.success) return result.output;
  throw new PackError(problemsOf(result.issues, data, file));
}

/** A line for each issue of the schema, naming file, entry or statement, and field. */
export const problemsOf = (issues: readonly v.BaseIssue<unknown>[], data: unknown, file: string): string[] =>
  issues.map((issue) => `${file}: ${describeIssue(issue, data)}`);

/** The keys and indexes that lead to what an issue is about. */
export const pathOf = ({ path }: v.BaseIssue<unknown>): (string | number)[] =>
  (path ?? []).map((item) => item.key as string | number);

function describeIssue(issue: v.BaseIssue<unknown>, data: unknown): string {
  const path = pathOf(issue);
  const message = issue.kind === 'schema' && issue.received === 'undefined' ? 'missing' : issue.message;
  const place = describePlace(path, data);
  return place === '' ? message : `${place}: ${message}`;
}

/** `entries, 3, roles, 0, from` becomes `entry "mark-rutte", roles[0].from`. */
function describePlace(path: (string | number)[], data: unknown): string {
  const [list, index, ...field] = path;
  if ((list !== 'entries' && list !== 'statements') || typeof index !== 'number') return describeField(path);
  const noun = list === 'entries' ? 'entry' : 'statement';
  const id = idAt(data, list, index);
  const thing = id === null ? `${list}[${index}]` : `${noun} "${id}"`;
  return field.length === 0 ? thing : `${thing}, ${describeField(field)}`;
}

function describeField(path: (string | number)[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

/** The id that the author wrote, even if it is no good: it is how he finds the place. */
function idAt(data: unknown, list: 'entries' | 'statements', index: number): string | null {
  const items = (data as Record<string, unknown>)[list] as unknown[];
  const item = items[index];
  if (typeof item !== 'object' || item === null || !('id' in item)) return null;
  return typeof item.id === 'string' && item.id.trim() !== '' ? item.id : null;
}
