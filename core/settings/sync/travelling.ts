import type { SyncMode } from '../settings.ts';
import { isAlive } from './ledger.ts';
import type { Ledger } from './ledger.ts';

/** Kinds of keys (choices.ts) by how much the reader lets travel: nothing of `general` names a site. */
const TRAVELS: Record<SyncMode, string> = { off: '', general: 'gw', sites: 'gwsp' };

/** What of a ledger travels. */
export const travelling = (ledger: Ledger, mode: SyncMode): Ledger =>
  new Map([...ledger].filter(([key]) => TRAVELS[mode].includes(key[0]!)));

/** How much of what is to travel does not, because the account has no room for it. */
export interface StayedBehind {
  general: number;
  sites: number;
  corrections: number;
}

/** How the settings fared on their last journey. */
export interface TravelState {
  left: StayedBehind;
  /** The browser did not take them: nothing is lost, it is tried again. */
  failed: boolean;
}

/** Counts what the reader chose here among the keys that found no room. A site with several choices counts once. */
export function countLeft(left: readonly string[], own: Ledger): StayedBehind {
  const alive = left.filter((key) => {
    const entry = own.get(key);
    return entry !== undefined && isAlive(entry);
  });
  const of = (kinds: string) => alive.filter((key) => kinds.includes(key[0]!));
  return {
    general: of('g').length,
    sites: new Set(of('s').map((key) => key.split('/')[1])).size,
    corrections: of('pw').length,
  };
}
