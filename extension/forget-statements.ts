import { siteOf } from '../core/corrections/page-address.ts';
import { pageOf, withoutSources } from '../core/statements/merge.ts';
import { isWhole } from '../core/statements/record.ts';
import type { StatementRecord } from '../core/statements/record.ts';
import { speakerKey } from '../core/statements/statement.ts';
import type { KeptStatement, StatementSource } from '../core/statements/statement.ts';
import { changing } from './statement-store.ts';
import type { Change } from './statement-store.ts';
import { writeRecords } from './write-records.ts';

/** What is to be forgotten: one statement, what one article or site has brought, what one speaker said, or everything. */
export type Forgettable =
  | { statement: string }
  /** What an article has brought of one statement. */
  | { statement: string; article: string }
  | { article: string }
  | { site: string }
  /** As speakerKey gives it. */
  | { who: string }
  | { everything: true };

/**
 * Takes it out of the store and of every index in one go; gives how many statements are gone. What another article has
 * brought as well stays, with that one for its source and in the words of that one.
 */
export const forget = (what: Forgettable): Promise<number> => changing((change) => forgetIn(change, what));

/** The same as a part of a change that is going on. */
export async function forgetIn(change: Change, what: Forgettable): Promise<number> {
  if ('everything' in what) {
    const count = await change.objectStore('statements').count();
    await change.objectStore('statements').clear();
    await change.objectStore('decisions').clear();
    await change.objectStore('speakers').clear();
    return count;
  }
  if ('who' in what) await forgetDecisionsOn(change, what.who);
  const records = await recordsOf(change, what);
  const put: KeptStatement[] = [];
  const drop: KeptStatement[] = [];
  for (const record of records) {
    if (!isWhole(record)) {
      // nobody can tell what else it was from
      await change.objectStore('statements').delete(record.key);
      continue;
    }
    const { statement } = record;
    const left = 'article' in what || 'site' in what ? withoutSources(statement, comesFrom(what)) : null;
    if (left) put.push(left);
    else drop.push(statement);
  }
  await writeRecords(change, put, drop);
  return drop.length;
}

function recordsOf(change: Change, what: Exclude<Forgettable, { everything: true }>): Promise<StatementRecord[]> {
  const statements = change.objectStore('statements');
  if ('statement' in what) return statements.index('id').getAll(what.statement);
  if ('article' in what) return statements.index('pages').getAll(pageOf({ url: what.article }));
  if ('site' in what) return statements.index('sites').getAll(what.site);
  return statements.index('said').getAll(IDBKeyRange.bound([what.who, ''], [what.who, '\uffff']));
}

function comesFrom(what: { article: string } | { site: string }): (source: StatementSource) => boolean {
  if ('site' in what) return ({ url }) => siteOf(url) === what.site;
  const page = pageOf({ url: what.article });
  return (source) => pageOf(source) === page;
}

async function forgetDecisionsOn(change: Change, who: string): Promise<void> {
  const decisions = change.objectStore('decisions');
  for (const { key, speaker } of await decisions.getAll()) {
    if (speaker && speakerKey({ speaker: speaker.entry, name: speaker.name }) === who) await decisions.delete(key);
  }
}
