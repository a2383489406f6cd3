import { describe, expect, it } from 'vitest';
import list from '../../../assets/news-sites.json' with { type: 'json' };
import { ALL_SITES, hostsOf, isBroad, isOnlyBroadly, isPageOf, placeOf } from '../../../core/settings/access.ts';
import { newsCountries, originsOf } from '../../../core/settings/news-sites.ts';

const countries = newsCountries(list);
const sites = countries.flatMap((country) => country.sites);
const hosts = sites.flatMap((site) => site.hosts);

describe('the list of news sites', () => {
  it('is of many countries and well-known outlets', () => {
    expect(countries.length).toBeGreaterThanOrEqual(12);
    expect(sites.length).toBeGreaterThanOrEqual(80);
    for (const country of ['DE', 'AT', 'CH', 'GB', 'US', 'FR', 'UA', 'RU']) expect(list).toHaveProperty(country);
  });

  it('names countries that every language has a name for', () => {
    for (const { country, sites: own } of countries) {
      for (const locale of ['de', 'en'])
        expect(new Intl.DisplayNames(locale, { type: 'region' }).of(country)).not.toBe(country);
      expect(own.length).toBeGreaterThan(0);
    }
  });

  it('has each outlet and each host once', () => {
    expect(new Set(sites.map(({ name }) => name)).size).toBe(sites.length);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const { name, hosts: own } of sites) expect([name.trim(), own.length > 0]).toEqual([name, true]);
  });

  it.each(hosts)('%s is a host that is asked for over https, and is found again', (host) => {
    const [origin] = originsOf([host]);
    expect(host).toMatch(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/u);
    expect(origin).toBe(`https://${host}/*`);
    expect(placeOf(`https://${host}/a`)).toEqual({ kind: 'site', host, origin });
    expect(isPageOf(origin!, `https://${host}/a`)).toBe(true);
    expect(hostsOf([origin!])).toEqual([host]);
  });
});

describe('access by one pattern or another', () => {
  it.each([
    ['https://*/*', true],
    ['http://*/*', true],
    ['*://*/*', true],
    ['<all_urls>', true],
    ['https://www.example.org/*', false],
    ['*://*.example.org/*', false],
  ])('%s is for every site: %s', (pattern, expected) => expect(isBroad(pattern)).toBe(expected));

  it('names hosts that were named one by one', () => {
    const granted = [...ALL_SITES, 'https://a.org/*', 'http://a.org/*', '*://b.org/*', '*://*.c.org/*', 'file:///*'];
    expect(hostsOf(granted)).toEqual(['a.org', 'b.org']);
  });

  it.each([
    // nobody has named this site: only its articles are read
    [ALL_SITES, 'https://www.example.org/', true],
    [[...ALL_SITES, 'https://example.org/*'], 'https://www.example.org/', true],
    [[...ALL_SITES, 'https://www.example.org/*'], 'https://example.org/', true],
    [[...ALL_SITES, 'https://www.example.org/*'], 'http://www.example.org/', true],
    // named, by itself or with its subdomains
    [[...ALL_SITES, 'https://www.example.org/*'], 'https://www.example.org/', false],
    [[...ALL_SITES, '*://*.example.org/*'], 'https://www.example.org/', false],
    [['https://www.example.org/*'], 'https://www.example.org/', false],
    // a click, and no access at all
    [[], 'https://www.example.org/', false],
    [ALL_SITES, '', false],
  ])('%j alone covers %s because of every site: %s', (granted, address, expected) =>
    expect(isOnlyBroadly(granted, address)).toBe(expected),
  );
});
