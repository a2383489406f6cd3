import { isSameStatement, mergeStatements } from './merge.ts';
import type { KeptStatement } from './statement.ts';

/** What keeping some statements comes to. */
export interface Kept {
  /** Statements that are new or have changed. */
  changed: KeptStatement[];
  /** Ids of statements that have become a part of another. */
  gone: string[];
  /** For each that came, in order, the id that it is kept under. */
  ids: string[];
}

/**
 * Brings statements together with those that are there: the same words by the same speaker are one, with the id of the
 * one that was there first. Doing it again changes nothing.
 */
export function keepStatements(there: readonly KeptStatement[], coming: readonly KeptStatement[]): Kept {
  const all = new Map(there.map((statement) => [statement.id, statement]));
  const before = new Map(all);
  /** Which statement one has become a part of. */
  const into = new Map<string, string>();
  const ids = coming.map((statement) => {
    const same: KeptStatement[] = [];
    for (const known of all.values())
      if (known.id === statement.id || isSameStatement(known, statement)) same.push(known);
    const [first, ...others] = same;
    if (!first) {
      all.set(statement.id, statement);
      return statement.id;
    }
    const merged = [...others, statement].reduce(mergeStatements, first);
    for (const { id } of others) {
      all.delete(id);
      into.set(id, first.id);
    }
    all.set(first.id, merged);
    return first.id;
  });
  return {
    changed: [...all.values()].filter((now) => !isEqual(before.get(now.id), now)),
    gone: [...before.keys()].filter((id) => !all.has(id)),
    ids: ids.map((id) => final(id, into)),
  };
}

function final(id: string, into: ReadonlyMap<string, string>): string {
  let at = id;
  for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
  return at;
}

/** Made of the same fields in the same order, so that their text tells. */
const isEqual = (a: KeptStatement | undefined, b: KeptStatement): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);
