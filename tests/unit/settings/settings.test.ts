import { describe, expect, it } from 'vitest';
import { accessOf, isPageOf, patternsToRegister, placeOf, withheldHosts } from '../../../core/settings/access.ts';
import {
  parseStored,
  resolveSettings,
  settingsFor,
  withoutSite,
  withSiteRule,
} from '../../../core/settings/resolve-settings.ts';
import { chooseFor } from '../../../core/settings/choose-for.ts';

describe('placeOf', () => {
  it.each([
    ['https://www.example.org/a?b#c', { kind: 'site', host: 'www.example.org', origin: 'https://www.example.org/*' }],
    ['http://127.0.0.1:8080/x', { kind: 'site', host: '127.0.0.1', origin: 'http://127.0.0.1/*' }],
    ['https://example.org/report.PDF', { kind: 'pdf', host: 'example.org', origin: 'https://example.org/*' }],
    ['https://addons.mozilla.org/de/', { kind: 'unsupported' }],
    ['chrome://extensions/', { kind: 'unsupported' }],
    ['about:reader?url=https%3A%2F%2Fexample.org%2F', { kind: 'reader' }],
    ['file:///tmp/a.html', { kind: 'unsupported' }],
    ['', { kind: 'unsupported' }],
    [undefined, { kind: 'unsupported' }],
  ])('%s', (address, expected) => expect(placeOf(address)).toEqual(expected));
});

describe('accessOf', () => {
  it.each([
    [{}, true, 'ready'],
    [{}, false, 'no-access'],
    [{ on: true }, false, 'no-access'],
    [{ always: true }, false, 'withheld'],
    [{ always: true }, true, 'ready'],
    [{ on: false }, true, 'off'],
    [{ on: false, always: true }, false, 'off'],
  ] as const)('%j with access %s: %s', (rule, granted, expected) => expect(accessOf(rule, granted)).toBe(expected));

  it('names the sites that get no access', () => {
    const sites = {
      'b.org': { always: true },
      'a.org': { always: true },
      'c.org': { always: true, on: false },
      'd.org': {},
    };
    expect(withheldHosts(sites, (host) => host === 'b.org')).toEqual(['a.org']);
  });

  it('registers web pages only, each once', () => {
    expect(patternsToRegister(['https://b.org/*', 'file:///*', '*://a.org/*', 'https://b.org/*'])).toEqual([
      '*://a.org/*',
      'https://b.org/*',
    ]);
  });

  it.each([
    ['https://a.org/*', 'https://a.org/x', true],
    ['https://a.org/*', 'http://a.org/x', false],
    ['https://a.org/*', 'https://b.a.org/x', false],
    ['*://*.a.org/*', 'http://b.a.org/', true],
    ['*://*.a.org/*', 'http://a.org/', true],
    ['*://*.a.org/*', 'http://ba.org/', false],
    ['https://*/*', 'https://c.org/', true],
    ['<all_urls>', 'https://c.org/', true],
  ])('%s covers %s: %s', (pattern, address, expected) => expect(isPageOf(pattern, address)).toBe(expected));
});

describe('settings', () => {
  it('begin with what suits the reader', () => {
    expect(resolveSettings({ version: 1 }, 'de-AT')).toMatchObject({ languages: ['de', 'en'], painter: 'highlights' });
    expect(resolveSettings({ version: 1 }, 'fr')).toMatchObject({ languages: ['en', 'de'], theme: 'auto' });
  });

  it('are whole again if what is stored is broken', () => {
    expect(parseStored({ version: 1, painter: 'crayon' })).toEqual({ version: 1 });
    expect(parseStored(undefined)).toEqual({ version: 1 });
    expect(parseStored({ version: 1, painter: 'elements' })).toEqual({ version: 1, painter: 'elements' });
  });

  it('lose nothing that can be read to what is broken, nor what another version knows', () => {
    const later = { choice: [1] };
    const stored = {
      version: 2,
      later,
      theme: 'sepia',
      kinds: { place: false, person: 'often', animal: true },
      sites: { 'a.org': { on: 'perhaps', kinds: { term: false }, later }, 'b.org': { on: false }, 'c.org': 7 },
    };
    const parsed = parseStored(stored);
    expect(parsed).toEqual({
      version: 1,
      later,
      kinds: { place: false, animal: true },
      sites: { 'a.org': { kinds: { term: false }, later }, 'b.org': { on: false } },
    });
    expect(settingsFor(resolveSettings(parsed, 'en'), 'a.org')).toMatchObject({ on: true, kinds: { term: false } });
    expect(withSiteRule(parsed, 'a.org', { on: false })).toMatchObject({
      later,
      sites: { 'a.org': { on: false, later } },
    });
    for (const broken of [null, 7, 'text', [1], { sites: [1], kinds: null }])
      expect(parseStored(broken)).toEqual({ version: 1 });
  });

  it('of a site stand over the general ones, field by field', () => {
    const stored = withSiteRule({ version: 1, kinds: { term: false } }, 'Example.org', {
      kinds: { place: false },
      painter: 'elements',
    });
    const settings = resolveSettings(stored, 'en');
    expect(settingsFor(settings, 'example.org')).toMatchObject({
      on: true,
      painter: 'elements',
      kinds: { place: false, term: false, person: true },
    });
    expect(settingsFor(settings, 'www.example.org')).toMatchObject({ painter: 'highlights', kinds: { place: true } });
  });

  it('keep other choices of a site when one changes, and forget a site without any', () => {
    const one = withSiteRule({ version: 1 }, 'a.org', { on: false, kinds: { term: false } });
    const two = withSiteRule(one, 'a.org', { kinds: { place: false } });
    expect(two.sites).toEqual({ 'a.org': { on: false, kinds: { term: false, place: false } } });
    const three = withSiteRule(withSiteRule({ version: 1 }, 'a.org', { always: true }), 'a.org', { always: undefined });
    expect(three.sites).toEqual({});
  });

  it('keep corrections, and of a list with a broken one all the others', () => {
    const good = {
      words: 'dmitriev',
      shown: 'Dmitriev',
      from: 'envoy',
      to: null,
      label: null,
      site: 'a.org',
      article: null,
      made: '2025-04-04',
    };
    const stored = { version: 1, theme: 'dark', corrections: [good, { ...good, made: 'yesterday' }, null, 7] };
    expect(parseStored(stored)).toEqual({ version: 1, theme: 'dark', corrections: [good] });
    expect(resolveSettings(parseStored(stored), 'en').corrections).toEqual([good]);
    expect(resolveSettings({ version: 1 }, 'en').corrections).toEqual([]);
    expect(withoutSite(withSiteRule(parseStored(stored), 'a.org', { on: false }), 'a.org').corrections).toEqual([good]);
  });
});

describe('how much is marked', () => {
  const at = (stored: unknown, host: string) => settingsFor(resolveSettings(parseStored(stored), 'en'), host);

  it('begins with the first mention in a section, of everything that was found', () => {
    const quiet = { density: 'section', certainty: 'all', terms: 'all', reading: false };
    expect(resolveSettings({ version: 1 }, 'en')).toMatchObject(quiet);
    expect(at({ version: 1, density: 'most', reading: 'yes' }, 'a.org')).toMatchObject(quiet);
  });

  it('goes by the site where something was chosen for it, field by field', () => {
    const stored = {
      version: 1,
      density: 'page',
      reading: true,
      sites: { 'a.org': { density: 'every', terms: 'all' } },
    };
    expect(at(stored, 'a.org')).toMatchObject({ density: 'every', reading: true, terms: 'all' });
    expect(at({ ...stored, terms: 'specialist' }, 'b.org')).toMatchObject({ density: 'page', terms: 'specialist' });
    expect(at({ ...stored, terms: 'specialist' }, 'a.org')).toMatchObject({ terms: 'all' });
  });

  it('is chosen for one site and for all, where it is seen at once', () => {
    const one = chooseFor('site', { version: 1 }, 'A.org', { density: 'every', kinds: { place: false } });
    expect(one).toEqual({ version: 1, sites: { 'a.org': { density: 'every', kinds: { place: false } } } });
    const all = chooseFor('all', one, 'A.org', { density: 'page' });
    expect(all).toEqual({ version: 1, density: 'page', sites: { 'a.org': { kinds: { place: false } } } });
    const kinds = chooseFor('all', { ...all, kinds: { term: false } }, 'A.org', { kinds: { place: true } });
    expect(kinds).toEqual({ version: 1, density: 'page', kinds: { term: false, place: true }, sites: {} });
    expect(at(kinds, 'a.org')).toMatchObject({ density: 'page', kinds: { place: true, term: false } });
  });

  it('leaves other sites and other choices as they are', () => {
    const stored = {
      version: 1,
      sites: { 'b.org': { density: 'every' }, 'a.org': { on: false, reading: true } },
    } as const;
    expect(chooseFor('all', stored, 'a.org', { reading: false })).toEqual({
      version: 1,
      reading: false,
      sites: { 'b.org': { density: 'every' }, 'a.org': { on: false } },
    });
    expect(chooseFor('all', { version: 1 }, 'a.org', { reading: true })).toEqual({ version: 1, reading: true });
  });
});
