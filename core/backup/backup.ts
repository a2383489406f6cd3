import * as v from 'valibot';
import { MOST_CORRECTIONS, sameCase } from '../corrections/correction.ts';
import { noteSchema } from '../notes/note.ts';
import { withOwn } from '../settings/own-entry.ts';
import { storedSettings } from '../settings/settings.ts';
import type { StoredSettings } from '../settings/settings.ts';
import { decisionSchema } from '../statements/decision.ts';
import { statementSchema } from '../statements/statement.ts';

export const BACKUP_FORMAT = 'dramatis-backup/1';

/** All of the reader's own data in one file; packs are not among it, since they can be had again. */
const backupSchema = v.object({
  format: v.literal(BACKUP_FORMAT, `not a back-up of Dramatis: "format" must be "${BACKUP_FORMAT}"`),
  /** ISO 8601 day. */
  made: v.string(),
  settings: storedSettings,
  decisions: v.array(decisionSchema),
  statements: v.array(statementSchema),
  /** By entry; a back-up of an earlier version has none. */
  notes: v.optional(v.record(v.string(), noteSchema)),
});

export type Backup = v.InferOutput<typeof backupSchema>;

/** Reads a back-up file. Throws an Error that names the place (`statements.3.text: empty`) if any of it is not right. */
export function parseBackup(text: string): Backup {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const parsed = v.safeParse(backupSchema, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue);
  throw new Error(place === null || place === 'format' ? issue.message : `${place}: ${issue.message}`);
}

/**
 * The reader's settings with those of a back-up: what the back-up chose holds; sites, corrections and own entries
 * that it does not know stay. Doing it again changes nothing.
 */
export function withRestored(now: StoredSettings, back: StoredSettings): StoredSettings {
  const restored = back.corrections ?? [];
  const others = (now.corrections ?? []).filter((own) => !restored.some((one) => sameCase(one, own)));
  const corrections = [...others, ...restored].slice(-MOST_CORRECTIONS);
  const sites = { ...now.sites, ...back.sites };
  const own = (back.own ?? []).reduce((list, entry) => withOwn(list, entry) ?? list, now.own ?? []);
  return {
    ...now,
    ...back,
    ...(Object.keys(sites).length > 0 ? { sites } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(own.length > 0 ? { own } : {}),
  };
}
