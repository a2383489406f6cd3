import { BACKUP_FORMAT, parseBackup, withRestored } from '../core/backup/backup.ts';
import { dayOf, speakerKey } from '../core/statements/statement.ts';
import type { KeptStatement } from '../core/statements/statement.ts';
import { keepAll } from './keep-statements.ts';
import { changeNotes, readNotes } from './notes-store.ts';
import { allDecisions, decide } from './quotation-decisions.ts';
import { allStatements, countStatements } from './read-statements.ts';
import { changeSettings, readStored } from './settings-store.ts';

/** Statements written in one change: enough to be quick, few enough for others to have their turn. */
const CHUNK = 200;

/**
 * All of the reader's own data as the parts of a JSON file (core/backup/backup.ts); null if it was stopped. `today`: ISO
 * 8601 day.
 */
export async function backupParts(
  today: string,
  onProgress: (share: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<string[] | null> {
  const [settings, decisions, notes, count] = await Promise.all([
    readStored(),
    allDecisions(),
    readNotes(),
    countStatements(),
  ]);
  const head = JSON.stringify({ format: BACKUP_FORMAT, made: today, settings, decisions, notes });
  const parts = [head.slice(0, -1), ',"statements":['];
  let written = 0;
  for await (const statements of allStatements()) {
    if (signal?.aborted) return null;
    parts.push(written === 0 ? '' : ',', statements.map((statement) => JSON.stringify(statement)).join(',\n'));
    written += statements.length;
    onProgress(written / count);
  }
  return signal?.aborted ? null : [...parts, ']}\n'];
}

/** How many statements a back-up has, and how many of them are in. */
export interface Restored {
  total: number;
  done: number;
}

/**
 * Brings a back-up in, beside what is there. Throws, before anything is changed, if the file is not right. If it is cut
 * short or stopped, what is in is whole, and doing it again does the rest.
 */
export async function restoreBackup(
  text: string,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<Restored> {
  const { settings, decisions, statements, notes } = parseBackup(text);
  const sorted = [...statements].sort(byPlace);
  const total = sorted.length;
  for (let done = 0; done < total; done += CHUNK) {
    if (signal?.aborted) return { total, done };
    onProgress(done / total);
    await keepAll(sorted.slice(done, done + CHUNK));
  }
  await decide(decisions);
  await changeNotes((now) => ({ ...now, ...notes }));
  await changeSettings((now) => withRestored(now, settings));
  return { total, done: total };
}

/** What may be the same comes together, so that little of the store is looked through for each part. */
const byPlace = (a: KeptStatement, b: KeptStatement): number =>
  speakerKey(a).localeCompare(speakerKey(b)) || dayOf(a).localeCompare(dayOf(b));
