import { MOST_CORRECTIONS, scopeOf } from '../../corrections/correction.ts';
import type { Correction } from '../../corrections/correction.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { fromLeaves, leavesOf } from '../leaves.ts';
import { parseStored } from '../resolve-settings.ts';
import type { SiteRule, StoredSettings } from '../settings.ts';
import { canonical } from './canonical.ts';
import { isAlive } from './ledger.ts';
import type { Ledger } from './ledger.ts';

/** Fields of the settings that are not general choices, or are this machine's own: own entries are knowledge, as packs are. */
const NOT_GENERAL = new Set(['version', 'sync', 'sites', 'corrections', 'own']);

/**
 * What may travel, each under the key of its field: `g/` a general choice, `s/` a site's, `w/` a correction for everywhere,
 * `p/` one for a site. Sites and words are keys as fingerprints, so that what is taken back leaves no name behind. Access
 * (`always`) is given to one browser, and what holds in one article only is of no use on another machine: both stay.
 */
export function choicesOf(stored: StoredSettings): Map<string, unknown> {
  const general = Object.entries(stored).filter(([name]) => !NOT_GENERAL.has(name));
  return new Map<string, unknown>([
    ...leavesOf(Object.fromEntries(general), 'g/'),
    ...Object.entries(stored.sites ?? {}).flatMap(([host, { always: _, ...rule }]) =>
      leavesOf(rule, `s/${fingerprint(host)}/`).map(([key, value]) => [key, [host, value]] as const),
    ),
    ...(stored.corrections ?? []).filter(travels).map((made) => [correctionKey(made), made] as const),
  ]);
}

const travels = (correction: Correction): boolean => scopeOf(correction) !== 'article';

const correctionKey = ({ words, site }: Correction): string =>
  `${site === null ? 'w' : 'p'}/${fingerprint(canonical([words, site]))}`;

/** What the settings are if these are the choices; what is this machine's own stays as it is. */
export function withChoices(stored: StoredSettings, ledger: Ledger): StoredSettings {
  const alive = [...ledger].filter(([, entry]) => isAlive(entry));
  const under = (kind: string) => alive.filter(([key]) => key.startsWith(`${kind}/`));
  const general = fromLeaves(under('g').map(([key, { value }]) => [key.slice(2), value]));
  const own = Object.fromEntries(Object.entries(general).filter(([name]) => !NOT_GENERAL.has(name)));
  const sites = withAccess(
    stored.sites ?? {},
    under('s').map(([key, { value }]) => [key.split('/').slice(2).join('/'), value]),
  );
  const made = [...under('w'), ...under('p')].sort(([a, one], [b, other]) => one.at - other.at || (a < b ? -1 : 1));
  const corrections = [...made.map(([, { value }]) => value), ...(stored.corrections ?? []).filter((c) => !travels(c))];
  const parsed = parseStored({
    ...own,
    ...(stored.sync !== undefined && { sync: stored.sync }),
    ...(stored.own !== undefined && { own: stored.own }),
    ...(Object.keys(sites).length > 0 && { sites }),
    ...(corrections.length > 0 && { corrections }),
  });
  return parsed.corrections ? { ...parsed, corrections: inOrder(parsed.corrections) } : parsed;
}

/** By day; those of one day stay in the order in which they were made. */
const inOrder = (corrections: readonly Correction[]): Correction[] =>
  corrections.toSorted((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0)).slice(-MOST_CORRECTIONS);

/** The rules of sites as told, each `[host, value]` by its path, with the access that was given here. */
function withAccess(
  here: Record<string, SiteRule>,
  told: readonly (readonly [path: string, value: unknown])[],
): Record<string, unknown> {
  const rules = new Map<string, [path: string, value: unknown][]>();
  for (const [host, { always }] of Object.entries(here))
    if (always !== undefined) rules.set(host, [['always', always]]);
  for (const [path, value] of told) {
    if (!Array.isArray(value) || typeof value[0] !== 'string' || path === 'always') continue;
    const [host, chosen] = value as [string, unknown];
    rules.set(host, [...(rules.get(host) ?? []), [path, chosen]]);
  }
  return Object.fromEntries([...rules].map(([host, leaves]) => [host, fromLeaves(leaves)]));
}
