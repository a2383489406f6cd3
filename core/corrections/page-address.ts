import { fingerprint } from '../text/fingerprint.ts';

/** Where a correction is made or asked for; both null where there is no address. */
export interface PageAddress {
  /** Host in lower case, without port; the scheme (`file:`) where there is none. */
  site: string | null;
  /** Fingerprint of the article's address. */
  article: string | null;
}

/** Parts of a query that tell where a reader came from and not what the page is. */
const TRACKING =
  /^(utm_.*|at_.*|wt_.*|mtm_.*|pk_.*|fbclid|gclid|msclkid|dclid|mc_[ce]id|cmp(id)?|ref|referrer|source|xtor)$/iu;

/**
 * The site and the article of an address. The article is told by a 64-bit FNV-1a hash of host, path and query without
 * what trackers add, so that the same article is known again however the reader came to it.
 */
export function pageAddress(url: string): PageAddress {
  const site = siteOf(url);
  if (site === null) return { site, article: null };
  const { pathname, searchParams } = new URL(url);
  const query = [...searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const path = pathname.replace(/\/+$/u, '');
  return { site, article: fingerprint(`${site}${path}?${new URLSearchParams(query).toString()}`) };
}

/** Host of an address in lower case, the scheme where there is none (`file:`); null if it is no address. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, protocol } = new URL(url);
  return hostname || protocol;
}
