import { browser } from 'wxt/browser';
import { parseManaged } from '../core/settings/managed.ts';
import { canonical } from '../core/settings/sync/canonical.ts';
import { writeLocal } from './local-store.ts';
import { MANAGED_KEY } from './settings-store.ts';

/**
 * Puts what an organisation has chosen (docs/managed.md) beside the reader's settings, where every page finds it in the same
 * read, now and whenever it changes.
 */
export function followManaged(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void copyManaged();
  });
  void copyManaged();
}

async function copyManaged(): Promise<void> {
  // Firefox has no such storage where there is no organisation, and says so with an error
  const told = await browser.storage.managed.get(null).catch(() => ({}));
  const managed = parseManaged(told);
  const { [MANAGED_KEY]: before } = await browser.storage.local.get(MANAGED_KEY);
  if (canonical(before ?? {}) === canonical(managed)) return;
  if (Object.keys(managed).length === 0) await browser.storage.local.remove(MANAGED_KEY);
  else await writeLocal({ [MANAGED_KEY]: managed });
}
