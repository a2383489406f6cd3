import { browser } from 'wxt/browser';
import { placeOf } from '../core/settings/access.ts';
import { ruleFor } from '../core/settings/resolve-settings.ts';
import { askPage } from './messages.ts';
import { changeSite, readSettings } from './settings-store.ts';
import { openTab } from './tab-view.ts';

/** Switches the marks of a tab off on its site where there are any, else on. The reader has just asked for it there. */
export async function toggleHere(tab: number): Promise<void> {
  const { url } = await browser.tabs.get(tab);
  const place = placeOf(url);
  if (place.kind !== 'site') return;
  const { on } = ruleFor(await readSettings(), place.host);
  const summary = await askPage(tab, 'summary', null).catch(() => null);
  if (on !== false && summary !== null && summary.state !== 'off') {
    await changeSite(place.host, { on: false });
    return;
  }
  if (on === false) await changeSite(place.host, { on: undefined });
  await openTab({ tab, clicked: true });
}
