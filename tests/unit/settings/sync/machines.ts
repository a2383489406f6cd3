import type { StoredSettings, SyncMode } from '../../../../core/settings/settings.ts';
import { isOurItem, packItems, readItems } from '../../../../core/settings/sync/items.ts';
import { merge } from '../../../../core/settings/sync/ledger.ts';
import type { Ledger } from '../../../../core/settings/sync/ledger.ts';
import { noteChoices, takeOver } from '../../../../core/settings/sync/note-choices.ts';
import { travelling } from '../../../../core/settings/sync/travelling.ts';

/** What a browser account holds: items, each replaced as a whole. */
export type Account = Record<string, unknown>;

/** A machine of the reader: its settings, and the same steps as extension/settings-sync.ts without a browser. */
export class Machine {
  settings: StoredSettings = { version: 1 };
  ledger: Ledger = new Map();
  readonly #name: string;
  readonly #mode: SyncMode;

  constructor(name: string, mode: SyncMode = 'sites') {
    this.#name = name;
    this.#mode = mode;
  }

  choose(change: (stored: StoredSettings) => StoredSettings, now: number): void {
    this.settings = change(this.settings);
    this.note(now);
  }

  note(now: number): void {
    this.ledger = noteChoices(this.ledger, this.settings, now, this.#name);
  }

  /** Takes in what the account holds, as it does when the browser says that it has changed. */
  take(account: Account): void {
    this.ledger = merge(this.ledger, travelling(readItems(account), this.#mode));
    this.settings = takeOver(this.settings, this.ledger);
  }

  /** Gives what is known here to the account; true if that changed it. */
  give(account: Account): boolean {
    const { items } = packItems(merge(readItems(account), travelling(this.ledger, this.#mode)));
    const before = JSON.stringify(account);
    for (const name of Object.keys(account)) if (isOurItem(name)) delete account[name];
    // a round trip through JSON, as any storage makes it
    Object.assign(account, JSON.parse(JSON.stringify(items)));
    return JSON.stringify(account) !== before;
  }
}
