import { browser } from 'wxt/browser';
import { parseStored, resolveSettings, withSiteRule } from '../core/settings/resolve-settings.ts';
import type { Settings, SiteRule, StoredSettings } from '../core/settings/settings.ts';

const KEY = 'settings';
const LOCK = 'dramatis-settings';

export async function readStored(): Promise<StoredSettings> {
  const { [KEY]: data } = await browser.storage.local.get(KEY);
  return parseStored(data);
}

const complete = (stored: StoredSettings): Settings => resolveSettings(stored, browser.i18n.getMessage('locale'));

/** The reader's settings with every default filled in. */
export async function readSettings(): Promise<Settings> {
  return complete(await readStored());
}

/** Changes the stored settings; changes from several pages at once follow one another and none is lost. */
export async function changeSettings(change: (stored: StoredSettings) => StoredSettings): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    await browser.storage.local.set({ [KEY]: change(await readStored()) });
  });
}

/** Changes one site's rule; a field that is `undefined` goes back to its default. */
export const changeSite = (host: string, change: SiteRule): Promise<void> =>
  changeSettings((stored) => withSiteRule(stored, host, change));

/** Calls back with the settings after every change, in whichever page it was made, until the signal is aborted. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(complete(parseStored(change.newValue)));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
