import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pressCommand } from '../support/browser-parts.ts';
import { BROWSERS } from '../support/browsers.ts';
import { focusedWords, openCard, pressInCard, waitForWords } from '../support/card-buttons.ts';
import { cardText, readMarks, waitForCard, waitForMark, waitForNoCard } from '../support/marks.ts';
import { setSceneIn } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { store } from '../support/stored.ts';
import { withBrowsers } from '../support/worker-browsers.ts';

const article = (title: string, ...paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
  <meta property="article:published_time" content="2025-04-04">
  <style>body { font: 18px/1.6 serif; margin: 40px auto; max-width: 40rem }</style></head>
  <body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;

const TALKS = article(
  'Talks go on',
  'On Friday Kirill Dmitriev came back from Washington, where the lifting of sanctions had been discussed.',
  'Dmitriev said little about it. The talks in Moscow will go on next week.',
);
const TRADE = article('Trade', 'In Moscow Kirill Dmitriev spoke of the lifting of sanctions. Dmitriev left early.');

describe.each(BROWSERS)('corrections in %s', (name) => {
  let scene: Scene;
  let page: Page;

  withBrowsers.beforeAll(async ({ browsers }) => {
    scene = await setSceneIn(await browsers.get(name), { '/talks': TALKS, '/trade': TRADE });
    await startAnew();
  });
  afterAll(() => scene.close());
  beforeEach(async () => {
    page = await scene.open('/talks');
    await waitForMark(page, 'Dmitriev');
  });
  afterEach(async () => {
    await page.close();
    await startAnew();
  });

  /** Nothing decided, and every mention marked. */
  const startAnew = async (): Promise<void> => {
    await store(await scene.asker(), { version: 1, density: 'every' });
  };
  const namesOn = async (shown: Page): Promise<string[]> => (await readMarks(shown)).person;
  const expectNames = (shown: Page, names: string[]) =>
    expect.poll(() => namesOn(shown), { timeout: 8_000, interval: 50 }).toEqual(names);
  const rows = (options: Page): Promise<string[]> =>
    options.$$eval('.corrections li', (items) =>
      items.map((item) => [...item.querySelectorAll('p')].map((p) => p.textContent.replace(/ · .*/u, '')).join(' | ')),
    );

  it('says why, marks a word never again, here and in other tabs and after a reload, until it is undone', async () => {
    const other = await scene.open('/trade');
    await waitForMark(other, 'Dmitriev');
    await openCard(page, 'Dmitriev');
    await pressInCard(page, 'Why is this marked?');
    await waitForWords(page, 'Why “Dmitriev” is marked');
    expect(await cardText(page)).toContain('Kirill Dmitriev');
    expect(await cardText(page)).not.toMatch(/0\.[5-9]|\d ?%/u);
    await pressInCard(page, 'Never mark “Dmitriev”');
    await waitForWords(page, '“Dmitriev” is not marked on any site any more.');
    await expectNames(page, ['Kirill Dmitriev']);
    expect(await focusedWords(page)).toBe('Undo');
    await other.bringToFront();
    await expectNames(other, ['Kirill Dmitriev']);
    await page.bringToFront();
    await page.reload();
    await waitForMark(page, 'Kirill Dmitriev');
    await expectNames(page, ['Kirill Dmitriev']);

    const popup = await scene.popup(page);
    await popup.waitForFunction(
      () => document.querySelector('[data-entry="kirill-dmitriev"] [aria-hidden]')?.textContent === '1',
      { polling: 50 },
    );
    await popup.close();

    const options = await scene.openOwn('options.html');
    await options.waitForSelector('.corrections li');
    expect(await rows(options)).toEqual(['“Dmitriev”: not marked | on every site']);
    await options.click('.corrections .button');
    await options.waitForFunction(() => document.querySelector('.corrections') === null);
    expect(await focusedWords(options)).toBe('Put back');
    await page.bringToFront();
    await expectNames(page, ['Kirill Dmitriev', 'Dmitriev']);
    await other.bringToFront();
    await expectNames(other, ['Kirill Dmitriev', 'Dmitriev']);
    await Promise.all([options.close(), other.close()]);
  });

  it('can be undone in the card at once, with the keyboard alone', async () => {
    await pressCommand(scene, page, 'next-mark', 'J');
    expect(await waitForCard(page)).toBe('Kirill Dmitriev');
    await tabTo(page, 'Why is this marked?');
    await page.keyboard.press('Enter');
    await waitForWords(page, 'Why “Kirill Dmitriev” is marked');
    expect(await focusedWords(page)).toBe('Why is this marked?');
    await tabTo(page, 'Never mark “Kirill Dmitriev”');
    await page.keyboard.press('Enter');
    await waitForWords(page, 'is not marked on any site');
    await expectNames(page, ['Dmitriev']);
    expect(await focusedWords(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    await waitForWords(page, 'Undone: “Kirill Dmitriev” is marked as before.');
    await expectNames(page, ['Kirill Dmitriev', 'Dmitriev']);
    // its own card again, and still the focus in it
    await waitForCard(page, 'Kirill Dmitriev');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('dramatis-card');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('lets the reader choose another entry of the name, for this article', async () => {
    const other = await scene.open('/trade');
    await waitForMark(other, 'lifting of sanctions');
    await openCard(page, 'lifting of sanctions');
    const before = await waitForCard(page);
    await pressInCard(page, 'Why is this marked?');
    const shadow = await page.waitForFunction(
      () =>
        document.querySelector('dramatis-card')?.shadowRoot?.querySelector('[data-entry]')?.firstElementChild
          ?.textContent,
      { polling: 50 },
    );
    const meant = (await shadow.jsonValue()) as string;
    expect(meant).not.toBe(before);
    await pressInCard(page, meant);
    await waitForWords(page, `In this article “lifting of sanctions” now means ${meant}.`);
    expect(await waitForCard(page, meant)).toBe(meant);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await openCard(page, 'lifting of sanctions')).toBe(meant);
    await pressInCard(page, 'Why is this marked?');
    await waitForWords(page, `You decided that this is ${meant}.`);
    // another article of the same site is another matter
    await openCard(other, 'lifting of sanctions');
    expect(await waitForCard(other)).toBe(before);
    const options = await scene.openOwn('options.html');
    await options.waitForSelector('.corrections li');
    expect(await rows(options)).toEqual([`“lifting of sanctions”: means ${meant} | in one article on 127.0.0.1`]);
    await Promise.all([options.close(), other.close()]);
  });

  it('leaves a word alone on one site and marks it on another', async () => {
    const elsewhere = await scene.open(`${scene.server.otherOrigin}/trade`);
    await waitForMark(elsewhere, 'Dmitriev');
    const here = await scene.open('/trade');
    await waitForMark(here, 'Dmitriev');
    await openCard(page, 'Dmitriev');
    await pressInCard(page, 'Why is this marked?');
    await pressInCard(page, 'Not on 127.0.0.1');
    await waitForWords(page, '“Dmitriev” is not marked on 127.0.0.1 any more.');
    await expectNames(page, ['Kirill Dmitriev']);
    await here.bringToFront();
    await expectNames(here, ['Kirill Dmitriev']);
    await elsewhere.bringToFront();
    await elsewhere.reload();
    await waitForMark(elsewhere, 'Dmitriev');
    await expectNames(elsewhere, ['Kirill Dmitriev', 'Dmitriev']);
    await Promise.all([elsewhere.close(), here.close()]);
  });

  it('made nothing complain', () => expect(scene.complaints.filter((line) => !/favicon|404/u.test(line))).toEqual([]));
});

async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    if ((await focusedWords(page)).startsWith(words)) return;
  }
  throw new Error(`Tab does not reach ${words}`);
}
