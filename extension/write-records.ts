import { recordOf } from '../core/statements/record.ts';
import { speakerKey } from '../core/statements/statement.ts';
import type { KeptStatement } from '../core/statements/statement.ts';
import type { Change } from './statement-store.ts';

/** Above every day. */
const END = '\uffff';

/** Puts statements in, those with an id that is there in its place, takes others out, and counts their speakers again. */
export async function writeRecords(
  change: Change,
  put: readonly KeptStatement[],
  drop: readonly KeptStatement[],
): Promise<void> {
  const statements = change.objectStore('statements');
  const byId = statements.index('id');
  await Promise.all(
    [...drop, ...put].map(async ({ id }) => {
      const key = await byId.getKey(id);
      if (key !== undefined) await statements.delete(key);
    }),
  );
  const taken = new Set<number>();
  await Promise.all(
    put.map(async (statement) => {
      const record = recordOf(statement);
      // two of one day may have the same number
      while (taken.has(record.key) || (await statements.getKey(record.key)) !== undefined) record.key++;
      taken.add(record.key);
      await statements.put(record);
    }),
  );
  const whose = new Set([...drop, ...put].map(speakerKey));
  await Promise.all([...whose].map((who) => countAgain(change, who)));
}

async function countAgain(change: Change, who: string): Promise<void> {
  const index = change.objectStore('statements').index('said');
  const range = IDBKeyRange.bound([who, ''], [who, END]);
  const count = await index.count(range);
  const latest = await index.openCursor(range, 'prev');
  if (!latest) {
    await change.objectStore('speakers').delete(who);
    return;
  }
  const { speaker, name } = latest.value.statement;
  await change.objectStore('speakers').put({ who, speaker, name, count, latest: latest.key[1] });
}
