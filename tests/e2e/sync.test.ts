import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StoredSettings } from '../../core/settings/settings.ts';
import { BROWSERS } from '../support/browsers.ts';
import { readMarks, waitForMark } from '../support/marks.ts';
import { endBackground } from '../support/background.ts';
import { setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { FIRST } from '../support/statement-articles.ts';
import { readStored, store } from '../support/stored.ts';
import { bytesInUse, readAccount, writeAccount } from '../support/synced.ts';
import { Machine } from '../unit/settings/sync/machines.ts';

const WAIT = { timeout: 15_000, interval: 100 };
const correction = (words: string) => ({
  words,
  // each is long, so that a few hundred fill the account
  shown: `${words} <${'ё'.repeat(120)}`,
  from: 'x',
  to: null,
  label: null,
  site: null,
  article: null,
  made: '2025-04-04',
});

describe.each(BROWSERS)('settings that travel, in %s', (name) => {
  let scene: Scene;
  let own: Page;

  beforeAll(async () => {
    scene = await setScene(name, { '/first': FIRST });
    own = await scene.openOwn('options.html');
  });
  afterAll(() => scene.close());
  afterEach(() => expect(scene.complaints).toEqual([]));

  /** What another machine of the reader has once it has seen the account. */
  const elsewhere = async (): Promise<StoredSettings> => {
    const other = new Machine('other');
    other.take(await readAccount(own));
    return other.settings;
  };
  const choose = async (change: Partial<StoredSettings>) =>
    store(own, { ...((await readStored(own)) as StoredSettings | undefined), version: 1, ...change });

  it('are in the account soon, without what names a site, and hold elsewhere', async () => {
    await choose({ theme: 'dark', sites: { 'www.secret.example': { on: false } }, corrections: [correction('bush')] });
    await expect.poll(elsewhere, WAIT).toEqual({ version: 1, theme: 'dark', corrections: [correction('bush')] });
  });

  it('chosen on another machine, they hold in open pages, and nothing of it is written back', async () => {
    const page = await scene.open('/first');
    await waitForMark(page, 'Dmitry Peskov');
    const other = new Machine('other');
    other.take(await readAccount(own));
    other.choose((stored) => ({ ...stored, theme: 'light', kinds: { person: false } }), Date.now());
    const account = await readAccount(own);
    other.give(account);
    // the browser wakes the background for it
    await endBackground(scene);
    await writeAccount(own, account);
    await expect.poll(async () => (await readMarks(page)).person, WAIT).toEqual([]);
    expect(await readStored(own)).toMatchObject({ theme: 'light', kinds: { person: false } });
    expect(await readStored(own)).toMatchObject({ sites: { 'www.secret.example': { on: false } } });
    expect(await own.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
    await page.close();
  });

  it('fill the account to its limits and not further; the settings page says what stays', async () => {
    const corrections = Array.from({ length: 400 }, (_, i) => correction(`wort ${i}`));
    await choose({ corrections });
    await own.waitForFunction(
      () => /no more room in the account\. On this device only: \d+ corrections/u.test(document.body.textContent),
      { timeout: 20_000, polling: 100 },
    );
    const used = await bytesInUse(own);
    expect(used.all).toBeGreaterThan(90_000);
    expect(used.all).toBeLessThanOrEqual(102_400);
    expect(used.largest).toBeLessThanOrEqual(8_192);
    const there = (await elsewhere()).corrections!;
    expect(there.at(-1)).toEqual(corrections.at(-1));
    expect(there.length).toBeGreaterThan(150);
    expect(((await readStored(own)) as StoredSettings).corrections).toEqual(corrections);
    expect(await own.evaluate(() => document.body.textContent)).toContain(
      `On this device only: ${400 - there.length} corrections`,
    );
  });

  it('are gone from the account when the reader wants that, and stay here', async () => {
    await pressNamed(own, 'Stop it and delete what is in the account');
    await pressNamed(own, 'Stop it and delete what is in the account');
    await expect.poll(() => readAccount(own), WAIT).toEqual({});
    await choose({ painter: 'elements' });
    expect(await readStored(own)).toMatchObject({ sync: 'off', theme: 'light' });
    await own.waitForFunction(() => !document.body.textContent.includes('no more room in the account'));
    expect(await readAccount(own)).toEqual({});
  });
});

/** Presses the button with these words, as a script does it: what is pressed is no part of these tests. */
const pressNamed = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('button')].find((button) => button.textContent === wanted);
    if (!found) throw new Error(`there is no ${wanted}`);
    found.click();
  }, words);
