import { pageOf } from '../core/statements/merge.ts';
import { isWhole, topicKey, wholeStatements } from '../core/statements/record.ts';
import type { StatementRecord } from '../core/statements/record.ts';
import type { KeptStatement } from '../core/statements/statement.ts';
import { statementStore } from './statement-store.ts';
import type { SpeakerCount } from './statement-store.ts';

/** Above every text that begins like the one it is put behind. */
const END = '\uffff';
const BATCH = 1_000;

/** One statement; undefined if it is not there. */
export async function readStatement(id: string): Promise<KeptStatement | undefined> {
  const record = await (await statementStore()).getFromIndex('statements', 'id', id);
  return record && wholeStatements([record])[0];
}

/** What a speaker (speakerKey) is on record for, newest first, those without a day last. */
export async function statementsOf(who: string, most = Infinity): Promise<KeptStatement[]> {
  const range = IDBKeyRange.bound([who, ''], [who, END]);
  const index = (await statementStore()).transaction('statements').store.index('said');
  if (most === Infinity) return wholeStatements(await index.getAll(range)).reverse();
  return newest(index.iterate(range, 'prev'), most);
}

/** What an article has brought, whatever trackers its address has. */
export const statementsFrom = async (url: string): Promise<KeptStatement[]> =>
  wholeStatements(await (await statementStore()).getAllFromIndex('statements', 'pages', pageOf({ url })));

export const countOf = async (who: string): Promise<number> =>
  (await (await statementStore()).get('speakers', who))?.count ?? 0;

/** What a speaker said about an entry, newest first. */
export async function latestOn(who: string, entry: string, most: number): Promise<KeptStatement[]> {
  const from = topicKey(who, entry);
  const index = (await statementStore()).transaction('statements').store.index('topics');
  return newest(index.iterate(IDBKeyRange.bound(from, from + END), 'prev'), most);
}

async function newest(cursors: AsyncIterable<{ value: StatementRecord }>, most: number): Promise<KeptStatement[]> {
  const found: KeptStatement[] = [];
  for await (const { value } of cursors) {
    if (isWhole(value)) found.push(value.statement);
    if (found.length >= most) break;
  }
  return found;
}

/** Everybody who is on record. */
export const speakers = async (): Promise<SpeakerCount[]> =>
  (await (await statementStore()).getAll('speakers')).filter(
    // what is broken is passed over, as among the statements
    ({ name, count, latest }: Partial<SpeakerCount>) =>
      typeof name === 'string' && typeof count === 'number' && typeof latest === 'string',
  );

/** How many statements there are. */
export const countStatements = async (): Promise<number> => (await statementStore()).count('statements');

/** All statements, in the order of their days, a part at a time. */
export async function* allStatements(): AsyncGenerator<KeptStatement[]> {
  const db = await statementStore();
  let after: IDBKeyRange | null = null;
  for (;;) {
    const records: StatementRecord[] = await db.getAll('statements', after, BATCH);
    if (records.length === 0) return;
    yield wholeStatements(records);
    after = IDBKeyRange.lowerBound(records.at(-1)!.key, true);
  }
}
