import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openCard, pressInCard } from '../support/card-buttons.ts';
import { readKept } from '../support/kept.ts';
import { waitForMark } from '../support/marks.ts';
import { overflows } from '../support/overflow.ts';
import { inPseudoLocale, pseudo } from '../support/pseudo-locale.ts';
import { builtExtension, setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { FIRST } from '../support/statement-articles.ts';
import { readMessages } from '../support/translate.ts';
import { store } from '../support/stored.ts';

const WAIT = { timeout: 15_000, interval: 50 };
const WIDTHS = [320, 1280];
const NOTHING = Object.fromEntries(WIDTHS.map((width) => [width, []]));
const CORRECTION = {
  words: 'donaudampfschifffahrtsgesellschaft',
  shown: 'Donaudampfschifffahrtsgesellschaft',
  from: 'x',
  to: 'y',
  label: 'Donaudampfschifffahrtsgesellschaftskapitän',
  site: 'www.a-newspaper-with-a-very-long-name.example.org',
  article: null,
  made: '2025-04-04',
};
const SITES = {
  'www.a-newspaper-with-a-very-long-name.example.org': { on: false, keep: false, kinds: { term: false, place: false } },
};

it('the pseudo-locale is longer, and keeps what is put in', () => {
  expect(pseudo('Forget $1')).toBe('⟦Fööŕğééţ $1⟧');
  expect(pseudo('In [place:Nordhaven] it')).toContain('[place:');
  for (const message of Object.values(readMessages('en')))
    expect(pseudo(message).length).toBeGreaterThanOrEqual(1.4 * message.length);
});

describe('in a longer language nothing is cut', () => {
  let scene: Scene;
  let own: Page;
  let article: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await inPseudoLocale(builtExtension('chrome'));
    scene = await setScene('chrome', { '/first': FIRST }, { extension: folder });
    own = await scene.openOwn('options.html');
    await store(own, { version: 1, sites: SITES, corrections: [CORRECTION], sync: 'sites' });
    article = await scene.open('/first');
    await waitForMark(article, 'Dmitry Peskov');
    await vi.waitFor(async () => expect(await readKept(own)).not.toEqual([]), WAIT);
  });
  afterAll(async () => {
    await scene.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ['options.html', '.corrections li'],
    ['welcome.html', '[role="dialog"]'],
    ['dossier.html', '.people li'],
    ['dossier.html?entry=dmitry-peskov', '.dossier-statement'],
    ['popup of the article', '[data-entry]'],
    ['popup of no page', '.popup'],
    ['sidepanel.html', '.popup'],
  ])('%s', async (path, there) => {
    const page =
      path === 'popup of the article'
        ? await scene.popup(article)
        : await scene.openOwn(path === 'popup of no page' ? 'popup.html' : path);
    await page.waitForSelector(there);
    // it speaks the longer language indeed
    expect(await page.evaluate(() => document.body.textContent)).toContain('⟦');
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const told: Record<number, string[]> = {};
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900 });
      told[width] = await overflows(page);
    }
    await page.close();
    expect(told).toEqual(NOTHING);
  });

  it.each([
    ['a person', 'Dmitry Peskov', null],
    ['why it is marked', 'Dmitry Peskov', pseudo('Why is this marked?')],
    ['a quotation', 'said', null],
  ])('the card: %s', async (_, words, press) => {
    const told: Record<number, string[]> = {};
    for (const width of WIDTHS) {
      await article.setViewport({ width, height: 900 });
      await openCard(article, words);
      if (press !== null) await pressInCard(article, press);
      told[width] = await overflows(article, 'card');
      await article.keyboard.press('Escape');
    }
    expect(told).toEqual(NOTHING);
  });
});
