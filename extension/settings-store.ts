import { browser } from 'wxt/browser';
import { parseManaged } from '../core/settings/managed.ts';
import { parseStored, resolveSettings, withSiteRule } from '../core/settings/resolve-settings.ts';
import type { Settings, SiteRule, StoredSettings } from '../core/settings/settings.ts';
import { writeLocal } from './local-store.ts';

const KEY = 'settings';
/** What an organisation has chosen, as managed-settings.ts has put it there: in one read with the reader's choices. */
export const MANAGED_KEY = 'managed';
/** The language of the words on screen, as remember-locale.ts has put it there. */
export const LOCALE_KEY = 'locale';
const LOCK = 'dramatis-settings';

export async function readStored(): Promise<StoredSettings> {
  const { [KEY]: data } = await browser.storage.local.get(KEY);
  return parseStored(data);
}

const ALL_KEYS = [KEY, MANAGED_KEY, LOCALE_KEY];

// a page does not ask the catalogue for its `locale`: it would wait for the whole of it, which only the card needs
const complete = ({ [KEY]: stored, [MANAGED_KEY]: managed, [LOCALE_KEY]: locale }: Record<string, unknown>): Settings =>
  resolveSettings(
    parseStored(stored),
    typeof locale === 'string' ? locale : browser.i18n.getUILanguage(),
    parseManaged(managed),
  );

/** The choices that hold, with every default filled in. */
export async function readSettings(): Promise<Settings> {
  return complete(await browser.storage.local.get(ALL_KEYS));
}

/** Changes the stored settings; changes from several pages at once follow one another and none is lost. */
export async function changeSettings(change: (stored: StoredSettings) => StoredSettings): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    await writeLocal({ [KEY]: change(await readStored()) });
  });
}

/**
 * Changes what lies beside the settings under another key, and the settings themselves if it gives others, in one write:
 * neither is ever there without the other. What stays the same object is not written. `isLost`: nothing can be read in the
 * settings' place, so that nobody has chosen what they seem to say.
 */
export async function changeBeside(
  key: string,
  change: (stored: StoredSettings, beside: unknown, isLost: boolean) => { stored: StoredSettings; beside: unknown },
): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const { [KEY]: data, [key]: lay } = await browser.storage.local.get([KEY, key]);
    const before = parseStored(data);
    const { stored, beside } = change(before, lay, typeof data !== 'object' || data === null);
    const changed = { ...(stored !== before && { [KEY]: stored }), ...(beside !== lay && { [key]: beside }) };
    if (Object.keys(changed).length > 0) await writeLocal(changed);
  });
}

/** Changes one site's rule; a field that is `undefined` goes back to its default. */
export const changeSite = (host: string, change: SiteRule): Promise<void> => changeSites([host], change);

/** Changes the rules of several sites in the same way. */
export const changeSites = (hosts: readonly string[], change: SiteRule): Promise<void> =>
  hosts.length === 0
    ? Promise.resolve()
    : changeSettings((stored) => hosts.reduce((changed, host) => withSiteRule(changed, host, change), stored));

/** Calls back with the settings after every change, in whichever page it was made, until the signal is aborted. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const tell = (settings: Settings): void => {
    if (!signal?.aborted) onChange(settings);
  };
  const listener = (changes: Record<string, unknown>, area: string): void => {
    // an extension that was removed meanwhile has no settings any more, and nobody waits for them
    if (area === 'local' && ALL_KEYS.some((key) => key in changes)) readSettings().then(tell, () => undefined);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
