import { browser } from 'wxt/browser';
import { canonical } from '../core/settings/sync/canonical.ts';
import { bytesOf, isOurItem, packItems, readItems } from '../core/settings/sync/items.ts';
import { merge, withoutOldGraves } from '../core/settings/sync/ledger.ts';
import type { Ledger } from '../core/settings/sync/ledger.ts';
import { noteChoices, takeOver } from '../core/settings/sync/note-choices.ts';
import { countLeft, travelling } from '../core/settings/sync/travelling.ts';
import { changeBeside, readSettings } from './settings-store.ts';
import { ownLedger, storedLedger } from './sync-ledger.ts';
import { NOTHING_LEFT, tellTravelState } from './travel-state.ts';

/** Where the ledger lies in `storage.local`. */
const KEY = 'ledger';
/**
 * Milliseconds from a choice to its journey: choices made meanwhile go with it. Browsers allow 1,800 changes an hour, and
 * one journey is at most two.
 */
const PAUSE = 5_000;

/**
 * Lets the settings travel with the reader's browser account (ADR 16). What everything reads stays in `storage.local`; here
 * it is noted when each choice was made, what other machines chose is taken over, and what is new here is given to the
 * account. Each step looks at what is there and does what is missing, so that nothing is lost if it fails or is cut short,
 * and what comes from the account is not given back to it.
 */
export class SettingsSync {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: Promise<void> = Promise.resolve();

  constructor() {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'sync' || (area === 'local' && 'settings' in changes)) this.#run(take);
    });
    // from here on choices have a time: those from before give way to what other machines know
    browser.runtime.onInstalled.addListener(() => this.#run(take));
    this.#soon();
  }

  /** One step at a time; what it finds out is given away after a while. */
  #run(step: () => Promise<void>): void {
    this.#running = this.#running.then(step).catch(() => undefined);
    this.#soon();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#running = this.#running
        .then(take)
        .then(give)
        .catch(() => undefined);
    }, PAUSE);
  }
}

/** Notes what was chosen here, and takes over what was chosen elsewhere. */
async function take(): Promise<void> {
  const { sync: mode } = await readSettings();
  const told: Ledger = mode === 'off' ? new Map() : travelling(readItems(await account()), mode);
  const now = Date.now();
  await changeBeside(KEY, (stored, lay, isLost) => {
    const { ledger, machine, isNew } = ownLedger(lay);
    const noted = isLost ? ledger : noteChoices(ledger, stored, isNew ? 0 : now, machine);
    const merged = withoutOldGraves(merge(noted, told), now);
    const beside = storedLedger(machine, merged);
    const isSame = canonical(beside) === canonical(lay);
    return { stored: takeOver(stored, merged), beside: isSame ? lay : beside };
  });
}

/** Writes to the account what is not there yet, and says what found no room. */
async function give(): Promise<void> {
  const { sync: mode } = await readSettings();
  if (mode === 'off') return tellTravelState({ left: NOTHING_LEFT, failed: false });
  const { [KEY]: lay } = await browser.storage.local.get(KEY);
  const { ledger } = ownLedger(lay);
  let left = NOTHING_LEFT;
  try {
    const there = await browser.storage.sync.get(null);
    const foreign = Object.entries(there).filter(([name]) => !isOurItem(name));
    const elsewhere = foreign.reduce((sum, [name, value]) => sum + bytesOf(name, value), 0);
    const own = travelling(ledger, mode);
    const packed = packItems(withoutOldGraves(merge(readItems(there), own), Date.now()), elsewhere);
    left = countLeft(packed.left, own);
    await bring(there, packed.items);
    await tellTravelState({ left, failed: false });
  } catch {
    // full by a measure of the browser's own, switched off, too often: the next change or start tries again
    await tellTravelState({ left, failed: true });
  }
}

async function bring(there: Record<string, unknown>, items: Record<string, unknown>): Promise<void> {
  const gone = Object.keys(there).filter((name) => isOurItem(name) && !(name in items));
  const changed = Object.entries(items).filter(([name, rows]) => canonical(rows) !== canonical(there[name]));
  if (gone.length > 0) await browser.storage.sync.remove(gone);
  if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed));
}

/** What the account holds; nothing if the browser does not say. */
const account = (): Promise<Record<string, unknown>> => browser.storage.sync.get(null).catch(() => ({}));

/** Deletes what has travelled. Other machines that let theirs travel bring it back. */
export const clearAccount = (): Promise<void> => browser.storage.sync.clear();
