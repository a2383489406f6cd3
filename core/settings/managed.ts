import * as v from 'valibot';
import { leavesOf, pathOf } from './leaves.ts';
import { readablePart } from './readable-part.ts';
import { siteRule, storedSettings } from './settings.ts';
import type { SiteRule, StoredSettings } from './settings.ts';

const { version: _, corrections: __, sites: ___, own: ____, cardSide: _____, ...general } = storedSettings.entries;
const { always: ______, ...ofSite } = siteRule.entries;
/** Access to a site is not among it: the browser has policies of its own for that. */
export const managedSettings = v.object({
  ...general,
  sites: v.optional(v.record(v.string(), v.object(ofSite))),
});

/** What an organisation has chosen for its readers (docs/managed.md); it stands over what they choose themselves. */
export type ManagedSettings = v.InferOutput<typeof managedSettings>;

/** Reads what the browser hands on from the organisation: what is not right or not known is left out. */
export function parseManaged(data: unknown): ManagedSettings {
  const parsed = v.safeParse(managedSettings, readablePart(managedSettings, data) ?? {});
  if (!parsed.success) return {};
  const { sites, ...others } = parsed.output;
  if (!sites) return others;
  return {
    ...others,
    sites: Object.fromEntries(Object.entries(sites).map(([host, rule]) => [host.toLowerCase(), rule])),
  };
}

/** What holds: the organisation's choices over the reader's, a general one also over what the reader chose for a site. */
export function withManaged(stored: StoredSettings, managed: ManagedSettings): StoredSettings {
  const { sites, kinds, packs, ...others } = managed;
  const hosts = new Set([...Object.keys(stored.sites ?? {}), ...Object.keys(sites ?? {})]);
  if (Object.keys(managed).length === 0) return stored;
  return {
    ...stored,
    ...others,
    ...(kinds && { kinds: { ...stored.kinds, ...kinds } }),
    ...(packs && { packs: { ...stored.packs, ...packs } }),
    sites: Object.fromEntries(
      [...hosts].map((host) => [host, ruleOver(stored.sites?.[host], managed, sites?.[host])] as const),
    ),
  };
}

function ruleOver(own: SiteRule = {}, general: ManagedSettings, fixed: SiteRule = {}): SiteRule {
  const open = Object.fromEntries(
    Object.entries(own).filter(([name]) => name === 'kinds' || general[name as keyof ManagedSettings] === undefined),
  ) as SiteRule;
  const kinds = {
    ...Object.fromEntries(Object.entries(own.kinds ?? {}).filter(([kind]) => !(kind in (general.kinds ?? {})))),
    ...fixed.kinds,
  };
  return { ...open, ...fixed, ...(Object.keys(kinds).length > 0 ? { kinds } : { kinds: undefined }) };
}

/** Of those paths, what holds on a site, as paths within its rule. */
export function lockedOn(locked: readonly string[], host: string): string[] {
  const here = `${pathOf('sites', host.toLowerCase())}/`;
  return locked.map((path) => (path.startsWith(here) ? path.slice(here.length) : path));
}

/** The paths (leaves.ts) of what the organisation has chosen, such as `painter` or `sites/www.example.org/on`. */
export const lockedPaths = (managed: ManagedSettings): string[] => leavesOf(managed).map(([path]) => path);
