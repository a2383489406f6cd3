import { canonical } from './canonical.ts';

/** What was chosen for one field, when (milliseconds) and on which machine. Without a value the choice was taken back. */
export interface Entry {
  at: number;
  by: string;
  value?: unknown;
}

/** The last word on every field that was ever chosen (choices.ts has the keys). */
export type Ledger = ReadonlyMap<string, Entry>;

/** So long it is remembered that a choice was taken back: a machine that was away for longer may bring it again. */
const GRAVE_LASTS = 400 * 24 * 60 * 60 * 1_000;

/** Brings two ledgers together, field by field: the later choice holds, of two at the same time the same one everywhere. */
export function merge(one: Ledger, other: Ledger): Ledger {
  const merged = new Map(one);
  for (const [key, entry] of other) {
    const known = merged.get(key);
    if (!known || isLater(entry, known)) merged.set(key, entry);
  }
  return merged;
}

function isLater(one: Entry, other: Entry): boolean {
  if (one.at !== other.at) return one.at > other.at;
  if (one.by !== other.by) return one.by > other.by;
  return canonical(one.value) > canonical(other.value);
}

/** The ledger without what was taken back long ago. */
export const withoutOldGraves = (ledger: Ledger, now: number): Ledger =>
  new Map([...ledger].filter(([, entry]) => isAlive(entry) || entry.at > now - GRAVE_LASTS));

export const isAlive = (entry: Entry): boolean => entry.value !== undefined;
