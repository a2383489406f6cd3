import type { Sender } from './messages.ts';
import { siteOf } from '../core/corrections/page-address.ts';
import { keepsOn, ruleFor } from '../core/settings/resolve-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Place } from './page-statements.ts';
import { isHostGranted } from './permissions.ts';

/**
 * What is allowed where a message comes from. Throws if it comes from another site than it says: only what the browser
 * itself tells of a page decides whether something of it is kept.
 */
export async function placeOfReading(url: string, sender: Sender, settings: Settings, today: string): Promise<Place> {
  const host = siteOf(sender.url ?? '');
  if (host === null || host !== siteOf(url)) throw new Error('a page may speak for itself only');
  const isPrivate = sender.tab?.incognito !== false;
  const keeps = !isPrivate && keepsOn(settings, ruleFor(settings, host), await isHostGranted(host));
  return { settings, keeps, isPrivate, today };
}
