/** A news outlet and the hosts that its articles are at. */
export interface NewsSite {
  name: string;
  hosts: readonly string[];
}

export interface NewsCountry {
  /** ISO 3166 code of two letters. */
  country: string;
  sites: NewsSite[];
}

/** The list of assets/news-sites.json: outlets by country, in its order. */
export const newsCountries = (list: Readonly<Record<string, Readonly<Record<string, string[]>>>>): NewsCountry[] =>
  Object.entries(list).map(([country, sites]) => ({
    country,
    sites: Object.entries(sites).map(([name, hosts]) => ({ name, hosts })),
  }));

/** The match patterns to ask for: https only, and these hosts only, for a subdomain may be somebody's mail. */
export const originsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`);
