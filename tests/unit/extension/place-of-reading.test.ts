import { describe, expect, it, vi } from 'vitest';
import { resolveSettings } from '../../../core/settings/resolve-settings.ts';
import type { StoredSettings } from '../../../core/settings/settings.ts';

let granted = true;
vi.mock('../../../extension/permissions.ts', () => ({ isHostGranted: () => Promise.resolve(granted) }));
const { placeOfReading } = await import('../../../extension/place-of-reading.ts');

type Sender = Parameters<typeof placeOfReading>[1];
const URL_READ = 'https://news.example/a';
const place = (stored: Partial<StoredSettings> = {}, sender: object = {}, access = true) => {
  granted = access;
  return placeOfReading(
    URL_READ,
    { url: `${URL_READ}#x`, tab: { incognito: false }, ...sender } as Sender,
    resolveSettings({ version: 1, ...stored }, 'en'),
    '2026-01-01',
  );
};

describe('where a page is read', () => {
  it.each<[string, Partial<StoredSettings>, boolean, boolean]>([
    ['a site with access for good', {}, true, true],
    ['a page that was annotated once', {}, false, false],
    ['keeping switched off', { keep: false }, true, false],
    ['keeping switched off for the site', { sites: { 'news.example': { keep: false } } }, true, false],
    ['keeping switched on for the site alone', { keep: false, sites: { 'news.example': { keep: true } } }, true, true],
    ['keeping switched on for the site, of a page at hand', { sites: { 'news.example': { keep: true } } }, false, true],
  ])('%s', async (_, stored, access, expected) => {
    expect(await place(stored, {}, access)).toMatchObject({ keeps: expected, isPrivate: false });
  });

  it('keeps nothing in a private window, whatever is switched on, nor where the browser does not say', async () => {
    const stored = { sites: { 'news.example': { keep: true } } };
    expect(await place(stored, { tab: { incognito: true } })).toMatchObject({ keeps: false, isPrivate: true });
    expect(await place(stored, { tab: undefined })).toMatchObject({ keeps: false, isPrivate: true });
  });

  it('refuses a page that speaks for another site', async () => {
    await expect(place({}, { url: 'https://evil.example/' })).rejects.toThrow('for itself');
    await expect(place({}, { url: undefined })).rejects.toThrow('for itself');
  });
});
