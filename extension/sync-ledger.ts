import * as v from 'valibot';
import { readRows, rowsOf } from '../core/settings/sync/items.ts';
import type { Ledger } from '../core/settings/sync/ledger.ts';

const schema = v.object({ machine: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,20}$/u)), rows: v.array(v.unknown()) });

/** This machine's ledger and its name for itself. `isNew`: there was none. */
export interface OwnLedger {
  machine: string;
  ledger: Ledger;
  isNew: boolean;
}

/** Reads the ledger from what is stored; where that is nothing, or broken, it begins anew with a new name. */
export function ownLedger(stored: unknown): OwnLedger {
  const parsed = v.safeParse(schema, stored);
  if (parsed.success) return { machine: parsed.output.machine, ledger: readRows(parsed.output.rows), isNew: false };
  return { machine: newName(), ledger: new Map(), isNew: true };
}

export const storedLedger = (machine: string, ledger: Ledger): unknown => ({ machine, rows: rowsOf(ledger) });

/** Eight letters and digits: they tell a reader's few machines apart and nothing about them. */
const newName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');
