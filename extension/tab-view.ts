import { browser } from 'wxt/browser';
import type { TabView } from '../core/model/view.ts';
import { accessOf, isOnlyBroadly, placeOf } from '../core/settings/access.ts';
import { ruleFor } from '../core/settings/resolve-settings.ts';
import { ensureRunning } from './content-scripts.ts';
import type { TabInQuestion } from './message-map.ts';
import { tellFrames } from './messages.ts';
import { grantedPatterns, isGranted, isRevocable } from './permissions.ts';
import { readSettings } from './settings-store.ts';

/**
 * What the popup may say of a tab. Opening the popup is the reader's click that allows this one page (`activeTab`), so
 * the page is annotated here unless the reader switched its site off.
 */
export async function openTab({ tab: id, clicked }: TabInQuestion): Promise<TabView> {
  const { url } = await browser.tabs.get(id);
  if (url === undefined && !clicked) return nowhere('no-access');
  const place = placeOf(url);
  if (place.kind === 'unsupported' || place.kind === 'reader') return nowhere(place.kind);
  const { host, origin } = place;
  const rule = ruleFor(await readSettings(), host);
  const granted = await isGranted(origin);
  // access to every site is nobody's choice for this one: the reader may still want it always, article or not
  const always = granted && (rule.always === true || !isOnlyBroadly(await grantedPatterns(), url ?? ''));
  const shared = { host, origin, always, revocable: isRevocable(origin), rule };
  if (place.kind === 'pdf') return { ...shared, access: 'pdf' };
  const running = rule.on !== false && (await ensureRunning(id));
  if (running && clicked) await tellFrames(id, 'wake', null).catch(() => undefined);
  const access = accessOf(rule, granted || running);
  if (access !== 'ready') return { ...shared, access };
  if (rule.always === true && !granted) return { ...shared, access: 'withheld' };
  return { ...shared, access: running ? 'ready' : 'silent' };
}

/** A tab of which not even the address can be seen. */
const nowhere = (access: TabView['access']): TabView => ({
  host: null,
  access,
  origin: null,
  always: false,
  revocable: false,
  rule: {},
});
