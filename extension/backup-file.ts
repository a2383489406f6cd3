import { BACKUP_FORMAT, parseBackup, withRestored } from '../core/backup/backup.ts';
import { dayOf, speakerKey } from '../core/statements/statement.ts';
import type { KeptStatement } from '../core/statements/statement.ts';
import { keepAll } from './keep-statements.ts';
import { allDecisions, decide } from './quotation-decisions.ts';
import { allStatements } from './read-statements.ts';
import { changeSettings, readStored } from './settings-store.ts';

/** Statements written in one change: enough to be quick, few enough for others to have their turn. */
const CHUNK = 200;

/** All of the reader's own data as the parts of a JSON file (core/backup/backup.ts). `today`: ISO 8601 day. */
export async function backupParts(today: string): Promise<string[]> {
  const [settings, decisions] = await Promise.all([readStored(), allDecisions()]);
  const head = JSON.stringify({ format: BACKUP_FORMAT, made: today, settings, decisions });
  const parts = [head.slice(0, -1), ',"statements":['];
  let isFirst = true;
  for await (const statements of allStatements()) {
    parts.push(isFirst ? '' : ',', statements.map((statement) => JSON.stringify(statement)).join(',\n'));
    isFirst = false;
  }
  return [...parts, ']}\n'];
}

/**
 * Brings a back-up in, beside what is there; gives how many statements it has. Throws, before anything is changed, if the
 * file is not right. If it is cut short, doing it again does the rest.
 */
export async function restoreBackup(text: string, onProgress: (share: number) => void): Promise<number> {
  const { settings, decisions, statements } = parseBackup(text);
  const sorted = [...statements].sort(byPlace);
  for (let at = 0; at < sorted.length; at += CHUNK) {
    onProgress(at / sorted.length);
    await keepAll(sorted.slice(at, at + CHUNK));
  }
  await decide(decisions);
  await changeSettings((now) => withRestored(now, settings));
  return statements.length;
}

/** What may be the same comes together, so that little of the store is looked through for each part. */
const byPlace = (a: KeptStatement, b: KeptStatement): number =>
  speakerKey(a).localeCompare(speakerKey(b)) || dayOf(a).localeCompare(dayOf(b));
