import type { SiteRule } from './settings.ts';

/** What a tab's address allows: a site that can be asked for, or why not. */
export type Place =
  | { kind: 'site'; host: string; origin: string }
  | { kind: 'pdf'; host: string; origin: string }
  | { kind: 'unsupported' }
  /** Firefox's own view of an article. */
  | { kind: 'reader' };

/** Where no extension may go, whatever it was granted. */
const STORES = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/** Reads a tab's address. `origin` is the match pattern to ask access for: this host, this scheme, no subdomains. */
export function placeOf(address: string | undefined): Place {
  if (address === undefined || !URL.canParse(address)) return { kind: 'unsupported' };
  if (address.startsWith('about:reader?')) return { kind: 'reader' };
  const url = new URL(address);
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || STORES.has(url.hostname))
    return { kind: 'unsupported' };
  const kind = /\.pdf$/iu.test(url.pathname) ? 'pdf' : 'site';
  return { kind, host: url.hostname, origin: `${url.protocol}//${url.hostname}/*` };
}

/** Whether marks may be shown on a site, and if not, why. `granted`: the browser gives access to it at this moment. */
export function accessOf(rule: SiteRule, granted: boolean): 'ready' | 'off' | 'no-access' | 'withheld' {
  if (rule.on === false) return 'off';
  if (granted) return 'ready';
  return rule.always === true ? 'withheld' : 'no-access';
}

/**
 * The match patterns to register the content script for: what is granted. A site that is switched off stays registered,
 * so that switching it on again takes effect in open tabs without a reload; its content script rests.
 */
export function patternsToRegister(granted: readonly string[]): string[] {
  return [...new Set(granted.filter((pattern) => /^(https?|\*):\/\//u.test(pattern)))].sort();
}

/** Hosts that the reader wants always and the browser withholds. */
export function withheldHosts(sites: Record<string, SiteRule>, isGranted: (host: string) => boolean): string[] {
  return Object.entries(sites)
    .filter(([host, rule]) => rule.always === true && rule.on !== false && !isGranted(host))
    .map(([host]) => host)
    .sort();
}

/** True if an address belongs to a match pattern such as `https://www.example.org/*` or `*://*.example.org/*`. */
export function isPageOf(pattern: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const parts = /^(\*|https?):\/\/([^/]+)\//u.exec(pattern);
  if (pattern === '<all_urls>') return true;
  if (!parts) return false;
  const [, scheme, host] = parts as unknown as [string, string, string];
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  return host === '*' || host === hostname || (host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)));
}

/** The match patterns of “all news articles”. */
export const ALL_SITES = ['https://*/*', 'http://*/*'];

/** True for a match pattern of every site, which no reader has named. */
export const isBroad = (pattern: string): boolean => pattern === '<all_urls>' || /^[^:]+:\/\/\*\//u.test(pattern);

/**
 * True if nothing but a pattern of every site gives access to an address: there the content script rests on what is no
 * article, unless the reader asks for it.
 */
export function isOnlyBroadly(granted: readonly string[], address: string): boolean {
  const covering = granted.filter((pattern) => isPageOf(pattern, address));
  return covering.length > 0 && covering.every(isBroad);
}

/** The hosts that match patterns name one by one; those of every site or of all subdomains name none. */
export const hostsOf = (patterns: readonly string[]): string[] => [
  ...new Set(patterns.flatMap((pattern) => /^(?:https?|\*):\/\/([^*/]+)\/\*$/u.exec(pattern)?.[1] ?? [])),
];
