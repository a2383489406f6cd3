import { isWhole, recordOf } from '../core/statements/record.ts';
import { speakerKey } from '../core/statements/statement.ts';
import type { KeptStatement } from '../core/statements/statement.ts';
import type { Change } from './statement-store.ts';

/** Above every day. */
const END = '\uffff';

/** Puts statements in, those with an id that is there in its place, takes others out, and keeps count of their speakers. */
export async function writeRecords(
  change: Change,
  put: readonly KeptStatement[],
  drop: readonly KeptStatement[],
): Promise<void> {
  const statements = change.objectStore('statements');
  const byId = statements.index('id');
  /** By how much a speaker has more statements than before. */
  const more = new Map<string, number>();
  const count = (statement: KeptStatement, by: number): void => {
    const who = speakerKey(statement);
    more.set(who, (more.get(who) ?? 0) + by);
  };
  await Promise.all(
    [...drop, ...put].map(async ({ id }) => {
      const old = await byId.get(id);
      if (!old) return;
      if (isWhole(old)) count(old.statement, -1);
      await statements.delete(old.key);
    }),
  );
  const taken = new Set<number>();
  await Promise.all(
    put.map(async (statement) => {
      const record = recordOf(statement);
      // Two of one day may have the same number. It is taken before it is asked for: the others do not wait.
      for (; ; record.key++) {
        if (taken.has(record.key)) continue;
        taken.add(record.key);
        if ((await statements.getKey(record.key)) === undefined) break;
      }
      count(statement, 1);
      await statements.put(record);
    }),
  );
  await Promise.all([...more].map(([who, by]) => countAgain(change, who, by)));
}

async function countAgain(change: Change, who: string, by: number): Promise<void> {
  const counts = change.objectStore('speakers');
  const count = ((await counts.get(who))?.count ?? 0) + by;
  const index = change.objectStore('statements').index('said');
  let latest = await index.openCursor(IDBKeyRange.bound([who, ''], [who, END]), 'prev');
  while (latest && !isWhole(latest.value)) latest = await latest.continue();
  if (!latest) {
    await counts.delete(who);
    return;
  }
  const { speaker, name } = latest.value.statement;
  await counts.put({ who, speaker, name, count, latest: latest.key[1] });
}
