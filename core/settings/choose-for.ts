import type { Quiet } from './quiet.ts';
import { withSiteRule } from './resolve-settings.ts';
import type { SiteRule, StoredSettings } from './settings.ts';

/** What the reader chooses for: the site at hand, or all. */
export const SCOPES = ['site', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** What may be chosen of how much is marked. */
export type QuietChange = Pick<SiteRule, 'kinds' | 'quotations' | keyof Quiet>;

/**
 * The stored settings with a choice made while a site is at hand. One that is made for all sites takes back what this site
 * had of its own there: the reader sees the choice take effect.
 */
export function chooseFor(scope: Scope, stored: StoredSettings, host: string, change: QuietChange): StoredSettings {
  if (scope === 'site') return withSiteRule(stored, host, change);
  const { sites } = stored.sites?.[host.toLowerCase()] ? withSiteRule(stored, host, takenBack(change)) : stored;
  const chosen = { ...stored, ...change, ...(change.kinds && { kinds: { ...stored.kinds, ...change.kinds } }) };
  return sites ? { ...chosen, sites } : chosen;
}

/** The change that takes a choice back, whatever it was. */
function takenBack(change: QuietChange): QuietChange {
  const nothing = (fields: object): object =>
    Object.fromEntries(Object.keys(fields).map((field) => [field, undefined]));
  return { ...nothing(change), ...(change.kinds && { kinds: nothing(change.kinds) }) };
}
