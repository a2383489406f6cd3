import { fingerprint } from '../../text/fingerprint.ts';
import type { Entry, Ledger } from './ledger.ts';

/** What browsers allow in `storage.sync` is 8,192 bytes an item, 102,400 in all and 512 items: a little is left free. */
const LARGEST_ITEM = 8_000;
const LARGEST_WHOLE = 100_000;
/** So many items a kind of choice is spread over: each stays well below its limit, and a new choice changes one. */
const GENERAL_ITEMS = 4;
const OTHER_ITEMS = 32;

const OUR_ITEM = /^(general|more)-\d{1,2}$/u;
const KEY = /^[gspw]\/.{1,1000}$/su;
const TIME = /^[0-9a-z]{1,10}$/u;
const LATEST = 2 ** 50;

/** One field: key, time in base 36, machine, and the value unless it was taken back. */
type Row = [key: string, at: string, by: string, value?: unknown];

/** A ledger as items of `storage.sync`, and the keys of what finds no room there. */
export interface Packed {
  items: Record<string, Row[]>;
  left: string[];
}

/**
 * Packs a ledger: general choices first, then sites, then corrections, of each the newest first. The same ledger gives the
 * same items on every machine, and so does the part of it that fits. `elsewhere`: bytes that are taken already.
 */
export function packItems(ledger: Ledger, elsewhere = 0): Packed {
  const items: Record<string, Row[]> = {};
  const sizes = new Map<string, number>();
  const left: string[] = [];
  let whole = elsewhere;
  for (const [key, entry] of [...ledger].sort(byWeight)) {
    const row = rowOf(key, entry);
    const name = itemOf(key);
    const before = sizes.get(name) ?? 0;
    const after = (before || bytesOf(name, [])) + bytesOf('', row) + 1;
    if (after > LARGEST_ITEM || whole + after - before > LARGEST_WHOLE) {
      left.push(key);
      continue;
    }
    whole += after - before;
    sizes.set(name, after);
    (items[name] ??= []).push(row);
  }
  return { items, left };
}

const rowOf = (key: string, { at, by, value }: Entry): Row =>
  value === undefined ? [key, at.toString(36), by] : [key, at.toString(36), by, value];

const WEIGHTS = ['g', 's', 'pw'];
const weightOf = (key: string): number => WEIGHTS.findIndex((kinds) => kinds.includes(key[0]!));

const byWeight = ([a, one]: [string, Entry], [b, other]: [string, Entry]): number =>
  weightOf(a) - weightOf(b) || other.at - one.at || (a < b ? -1 : 1);

function itemOf(key: string): string {
  const number = parseInt(fingerprint(key).slice(-2), 36);
  return key.startsWith('g/') ? `general-${number % GENERAL_ITEMS}` : `more-${number % OTHER_ITEMS}`;
}

/** What an item counts for: bytes of its name and its JSON, in which Chromium writes `<` as six. */
export const bytesOf = (name: string, value: unknown): number =>
  new TextEncoder().encode(name + JSON.stringify(value).replaceAll('<', '\\u003C')).length;

/** True for an item that packItems makes; others are a later version's. */
export const isOurItem = (name: string): boolean => OUR_ITEM.test(name);

/** Reads what `storage.sync` holds; what is not right in it is left out. */
export function readItems(items: Readonly<Record<string, unknown>>): Ledger {
  const lists = Object.entries(items).flatMap(([name, rows]) => (isOurItem(name) && Array.isArray(rows) ? [rows] : []));
  return readRows(lists.flat(1) as unknown[]);
}

/** A ledger as it is stored beside the settings. */
export const rowsOf = (ledger: Ledger): Row[] => [...ledger].map(([key, entry]) => rowOf(key, entry));

/** Reads rows; those that are not right are left out. */
export const readRows = (rows: readonly unknown[]): Ledger => new Map(rows.flatMap((row) => entryOf(row) ?? []));

function entryOf(row: unknown): [[string, Entry]] | undefined {
  if (!Array.isArray(row)) return undefined;
  const [key, time, by, value] = row as unknown[];
  if (typeof key !== 'string' || !KEY.test(key) || typeof time !== 'string' || !TIME.test(time)) return undefined;
  const at = parseInt(time, 36);
  if (typeof by !== 'string' || by.length > 20 || at > LATEST) return undefined;
  return [[key, { at, by, ...(value !== undefined && { value }) }]];
}
