import { isWholeDay, pageOf, shiftDay, DAYS_BETWEEN } from '../core/statements/merge.ts';
import { keepStatements } from '../core/statements/keep.ts';
import { wholeStatements } from '../core/statements/record.ts';
import type { StatementRecord } from '../core/statements/record.ts';
import { dayOf, MOST_STATEMENTS, speakerKey } from '../core/statements/statement.ts';
import type { KeptStatement } from '../core/statements/statement.ts';
import { changing, StoreFull } from './statement-store.ts';
import type { Change } from './statement-store.ts';
import { writeRecords } from './write-records.ts';

/**
 * Keeps statements, all of them or, if we are ended or there is no room, none; gives the id that each is kept under.
 * Those that are there already become one with them. Throws StoreFull if there is no room.
 */
export async function keepAll(coming: readonly KeptStatement[]): Promise<string[]> {
  return coming.length === 0 ? [] : changing((change) => keepIn(change, coming));
}

/** The same as a part of a change that is going on. */
export async function keepIn(change: Change, coming: readonly KeptStatement[]): Promise<string[]> {
  const there = await alike(change, coming);
  const { changed, gone, ids } = keepStatements(there, coming);
  const statements = change.objectStore('statements');
  const count = await statements.count();
  const known = new Set(there.map(({ id }) => id));
  const added = changed.filter(({ id }) => !known.has(id)).length;
  if (added > 0 && count + added - gone.length > MOST_STATEMENTS) throw new StoreFull('too many statements');
  const merged = new Set(gone);
  await writeRecords(
    change,
    changed,
    there.filter(({ id }) => merged.has(id)),
  );
  return ids;
}

/** What is there that may be the same as what comes: by the same speakers within days, from the same pages, with the same ids. */
async function alike(change: Change, coming: readonly KeptStatement[]): Promise<KeptStatement[]> {
  const statements = change.objectStore('statements');
  const found = new Map<string, KeptStatement>();
  const take = (records: readonly StatementRecord[]): void => {
    for (const statement of wholeStatements(records)) found.set(statement.id, statement);
  };
  const said = statements.index('said');
  for (const [who, own] of Map.groupBy(coming, speakerKey)) {
    const days = [...new Set(own.map(dayOf))].sort();
    const whole = days.filter(isWholeDay);
    for (const vague of days.filter((day) => !isWholeDay(day))) take(await said.getAll([who, vague]));
    if (whole.length === 0) continue;
    const from = shiftDay(whole[0]!, -DAYS_BETWEEN);
    const to = shiftDay(whole.at(-1)!, DAYS_BETWEEN);
    take(await said.getAll(IDBKeyRange.bound([who, from], [who, to])));
  }
  const pages = new Set(coming.flatMap(({ sources }) => sources.map(pageOf)));
  for (const page of pages) take(await statements.index('pages').getAll(page));
  for (const { id } of coming) {
    const same = await statements.index('id').get(id);
    if (same) take([same]);
  }
  return [...found.values()];
}
