import { pageOf } from '../core/statements/merge.ts';
import { topicKey } from '../core/statements/record.ts';
import type { StatementRecord } from '../core/statements/record.ts';
import type { KeptStatement } from '../core/statements/statement.ts';
import { statementStore } from './statement-store.ts';
import type { SpeakerCount } from './statement-store.ts';

/** Above every text that begins like the one it is put behind. */
const END = '\uffff';
const BATCH = 1_000;

/** One statement; undefined if it is not there. */
export const readStatement = async (id: string): Promise<KeptStatement | undefined> =>
  (await (await statementStore()).getFromIndex('statements', 'id', id))?.statement;

/** What a speaker (speakerKey) is on record for, newest first, those without a day last. */
export async function statementsOf(who: string, most = Infinity): Promise<KeptStatement[]> {
  const range = IDBKeyRange.bound([who, ''], [who, END]);
  const index = (await statementStore()).transaction('statements').store.index('said');
  if (most === Infinity) return (await index.getAll(range)).map(({ statement }) => statement).reverse();
  return newest(index.iterate(range, 'prev'), most);
}

/** What an article has brought, whatever trackers its address has. */
export const statementsFrom = async (url: string): Promise<KeptStatement[]> =>
  (await (await statementStore()).getAllFromIndex('statements', 'pages', pageOf({ url }))).map(
    ({ statement }) => statement,
  );

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
    found.push(value.statement);
    if (found.length >= most) break;
  }
  return found;
}

/** Everybody who is on record. */
export const speakers = async (): Promise<SpeakerCount[]> => (await statementStore()).getAll('speakers');

/** How many statements there are. */
export const countStatements = async (): Promise<number> => (await statementStore()).count('statements');

/** All statements, in the order of their days, a part at a time. */
export async function* allStatements(): AsyncGenerator<KeptStatement[]> {
  const db = await statementStore();
  let after: IDBKeyRange | null = null;
  for (;;) {
    const records: StatementRecord[] = await db.getAll('statements', after, BATCH);
    if (records.length === 0) return;
    yield records.map(({ statement }) => statement);
    after = IDBKeyRange.lowerBound(records.at(-1)!.key, true);
  }
}
