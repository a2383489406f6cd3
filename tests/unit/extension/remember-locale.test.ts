import { beforeEach, expect, it, vi } from 'vitest';
import { rememberLocale } from '../../../extension/remember-locale.ts';
import { readSettings, watchSettings } from '../../../extension/settings-store.ts';
import { FakeStorage } from '../../support/fake-storage.ts';

const api = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('wxt/browser', () => ({ browser: api }));

let storage: FakeStorage;
/** A browser whose own language is not that of our words, as Chromium on Linux may be. */
const speak = (words: string): void => {
  api['i18n'] = { getUILanguage: () => 'en-US', getMessage: (key: string) => (key === 'locale' ? words : '') };
};
beforeEach(() => {
  storage = new FakeStorage();
  api['storage'] = storage;
  speak('de');
});

it('has the language of the words go first, and tells those who follow the settings', async () => {
  expect((await readSettings()).languages).toEqual(['en', 'de']);
  const heard = vi.fn();
  watchSettings(({ languages }) => heard(languages));
  await rememberLocale();
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(['de', 'en']));
  expect((await readSettings()).languages).toEqual(['de', 'en']);
  await rememberLocale();
  expect(heard).toHaveBeenCalledOnce();
  speak('en');
  await rememberLocale();
  expect((await readSettings()).languages).toEqual(['en', 'de']);
});

it('leaves it to the browser where nothing can be stored', async () => {
  vi.spyOn(storage.local, 'set').mockRejectedValue(new Error('no room'));
  await expect(rememberLocale()).resolves.toBeUndefined();
  expect((await readSettings()).languages).toEqual(['en', 'de']);
});
