import { KINDS } from '../model/kind.ts';
import type { Kind } from '../model/kind.ts';
import { lockedOn, lockedPaths, withManaged } from './managed.ts';
import type { ManagedSettings } from './managed.ts';
import { QUIET, quietOf } from './quiet.ts';
import type { Quiet } from './quiet.ts';
import { readablePart } from './readable-part.ts';
import { storedSettings } from './settings.ts';
import type { Language, PainterName, Settings, SiteRule, StoredSettings } from './settings.ts';

const DEFAULT_LANGUAGES: [Language, Language] = ['en', 'de'];

/**
 * What is stored. A choice that is broken, or that another version knows and we do not, takes no other with it; and what we
 * do not know stays, so that the version that does finds it again.
 */
export const parseStored = (data: unknown): StoredSettings => ({
  ...(readablePart(storedSettings, data) as Partial<StoredSettings> | undefined),
  version: 1,
});

/**
 * Every choice made: the organisation's where it has made one, the reader's where there is one, the default else.
 * `uiLanguage` decides which language comes first.
 */
export function resolveSettings(chosen: StoredSettings, uiLanguage: string, managed: ManagedSettings = {}): Settings {
  const stored = withManaged(chosen, managed);
  const [first, second] = stored.languages ?? (uiLanguage.startsWith('de') ? ['de', 'en'] : DEFAULT_LANGUAGES);
  return {
    languages: [first ?? 'en', second ?? 'de'],
    painter: stored.painter ?? 'highlights',
    kinds: kindsWith(stored.kinds),
    theme: stored.theme ?? 'auto',
    quotations: stored.quotations ?? true,
    keep: stored.keep ?? true,
    ...quietOf(stored, QUIET),
    cardSide: stored.cardSide ?? 'below',
    sites: stored.sites ?? {},
    corrections: stored.corrections ?? [],
    packs: stored.packs ?? {},
    sync: stored.sync ?? 'general',
    locked: lockedPaths(managed),
    own: stored.own ?? [],
  };
}

const kindsWith = (chosen: Partial<Record<Kind, boolean | undefined>> | undefined): Record<Kind, boolean> =>
  Object.fromEntries(KINDS.map((kind) => [kind, chosen?.[kind] ?? true])) as Record<Kind, boolean>;

/** What holds on one site. */
export interface SiteSettings extends Quiet {
  on: boolean;
  /** True where the organisation has chosen `on`: the reader cannot switch it. */
  isFixed: boolean;
  painter: PainterName;
  kinds: Record<Kind, boolean>;
  theme: Settings['theme'];
  quotations: boolean;
  cardSide: Settings['cardSide'];
}

/** The settings for a host: its own rule over the general ones. A site is on unless the reader switched it off. */
export function settingsFor(settings: Settings, host: string): SiteSettings {
  const rule = ruleFor(settings, host);
  return {
    on: rule.on ?? true,
    isFixed: lockedOn(settings.locked, host).includes('on'),
    painter: rule.painter ?? settings.painter,
    kinds: { ...settings.kinds, ...definedOnly(rule.kinds) },
    theme: settings.theme,
    quotations: rule.quotations ?? settings.quotations,
    ...quietOf(rule, settings),
    cardSide: settings.cardSide,
  };
}

/**
 * True if statements are kept on a site without being asked: as the reader chose for it, else where the reader has given
 * access to it for good and has not switched keeping off.
 */
export const keepsOn = (settings: Pick<Settings, 'keep'>, rule: SiteRule, granted: boolean): boolean =>
  rule.keep ?? (settings.keep && granted);

export const ruleFor = (settings: Pick<Settings, 'sites'>, host: string): SiteRule =>
  settings.sites[host.toLowerCase()] ?? {};

function definedOnly(kinds: SiteRule['kinds']): Partial<Record<Kind, boolean>> {
  return Object.fromEntries(Object.entries(kinds ?? {}).filter(([, on]) => on !== undefined));
}

/** The stored settings with one site's rule changed; a field that is `undefined` in `change` goes back to the default. */
export function withSiteRule(stored: StoredSettings, host: string, change: SiteRule): StoredSettings {
  const key = host.toLowerCase();
  const { [key]: rule, ...others } = stored.sites ?? {};
  const kinds = definedOnly({ ...rule?.kinds, ...change.kinds });
  const merged = { ...rule, ...change, kinds: Object.keys(kinds).length > 0 ? kinds : undefined };
  const chosen = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as SiteRule;
  const sites = Object.keys(chosen).length === 0 ? others : { ...others, [key]: chosen };
  return { ...stored, sites };
}

/** The stored settings without anything about one site. */
export function withoutSite(stored: StoredSettings, host: string): StoredSettings {
  const { [host.toLowerCase()]: _, ...sites } = stored.sites ?? {};
  return { ...stored, sites };
}
