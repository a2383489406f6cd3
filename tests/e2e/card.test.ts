import { PNG } from 'pngjs';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/browsers.ts';
import { focusedWords, openCard, pressInCard, waitForWords } from '../support/card-buttons.ts';
import { cardText, placeOfMark, pointAt, waitForCard, waitForMark, waitForNoCard } from '../support/marks.ts';
import { setScene, setSceneIn } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { readStored } from '../support/stored.ts';
import { withBrowsers } from '../support/worker-browsers.ts';

/** Too low for what is known of NATO. */
const SMALL = { width: 900, height: 420 };
const FILL = 'The talks had been announced for weeks, and nobody was surprised that they took place at all. ';
const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks</title>
  <meta name="viewport" content="width=device-width"><meta property="article:published_time" content="2025-04-04"></head>
  <body style="font: 18px/1.6 serif; margin: 0 auto; max-width: 40rem"><article><h1>Talks</h1>
  <p style="margin-top: 420px">The Secretary General of NATO, Mark Rutte, had come to Brussels. ${FILL}</p>
  <p>${FILL.repeat(8)}</p></article></body></html>`;

interface Api {
  storage: { local: { set(data: object): Promise<void> } };
}

/** What the background keeps of an organisation’s choices, as it would have written it. */
const keepManaged = (own: Page, managed: object): Promise<void> =>
  own.evaluate(async (data) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.local.set({ managed: data });
  }, managed);

/** Mean brightness of a part of the page that is in the window, 0 to 255. */
async function brightness(page: Page, clip: ScreenshotClip): Promise<number> {
  const { data } = PNG.sync.read(Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false })));
  const colours = [...data].filter((_, i) => i % 4 !== 3);
  return colours.reduce((sum, value) => sum + value, 0) / colours.length;
}

/** Scrolls what the card holds, and gives where its edges are, between the text and the corner. */
const scrollCard = (page: Page, to: 'start' | 'end') =>
  page.evaluate((where) => {
    const body = document.querySelector('dramatis-card')!.shadowRoot!.querySelector('.card-body')!;
    body.scrollTop = where === 'end' ? body.scrollHeight : 0;
    const { left, top, bottom } = body.getBoundingClientRect();
    // a picture is of a part of the page, not of the window
    const edges = { x: left + scrollX + 12, top: top + scrollY + body.clientTop, bottom: bottom + scrollY };
    return { ...edges, scrolls: body.scrollHeight > body.clientHeight };
  }, to);

/** Expects the lower edge of a card to be darker at its beginning, and the upper one at its end, by so much of 255. */
async function expectShades(page: Page, atLeast: number): Promise<void> {
  await page.mouse.move(2, 2);
  const edges = async (where: 'start' | 'end') => {
    const { x, top, bottom, scrolls } = await scrollCard(page, where);
    expect(scrolls).toBe(true);
    const at = (y: number) => brightness(page, { x, y, width: 3, height: 2 });
    return { top: await at(top), bottom: await at(bottom - 2) };
  };
  const [start, end] = [await edges('start'), await edges('end')];
  expect(start.top).toBeCloseTo(end.bottom, 0);
  expect(start.top - start.bottom).toBeGreaterThan(atLeast);
  expect(start.top - end.top).toBeGreaterThan(atLeast);
}

const waitForName = (page: Page, name: string): Promise<string> => waitForCard(page, name);

describe.each(BROWSERS)('the card in %s', (name) => {
  let scene: Scene;
  withBrowsers.beforeAll(async ({ browsers }) => {
    scene = await setSceneIn(await browsers.get(name), { '/': ARTICLE });
  });
  afterAll(() => scene.close());

  it('says who leads an organisation, and leads there and back, by keyboard too', async () => {
    const page = await scene.open('/');
    await waitForMark(page, 'NATO');
    expect(await openCard(page, 'NATO')).toBe('NATO');
    expect(await cardText(page)).toContain('Secretary General of NATOMark Rutte');
    await pressInCard(page, 'Mark Rutte');
    await waitForName(page, 'Mark Rutte');
    await waitForWords(page, 'since 1 October 2024');
    await page.keyboard.press('Escape');
    await waitForName(page, 'NATO');
    expect(await focusedWords(page)).toBe('Mark Rutte');
    await page.keyboard.press('Enter');
    await waitForName(page, 'Mark Rutte');
    await pressInCard(page, 'Back to NATO');
    await waitForName(page, 'NATO');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('goes to the side that the reader has dragged one to, on the next page too', async () => {
    const page = await scene.open('/');
    await waitForMark(page, 'NATO');
    const place = await placeOfMark(page, 'NATO');
    await openCard(page, 'NATO');
    const box = () =>
      page.evaluate(() => {
        const { left, top, bottom } = document
          .querySelector('dramatis-card')!
          .shadowRoot!.querySelector('.card')!
          .getBoundingClientRect();
        return { left, top, bottom };
      });
    const { left, top, bottom } = await box();
    expect(top).toBeGreaterThan(place.bottom);
    await page.mouse.move(left + 60, top + 24);
    await page.mouse.down();
    await page.mouse.move(left + 60, top + 24 - (bottom - place.top) - 20, { steps: 8 });
    await page.mouse.up();
    expect((await box()).bottom).toBeLessThanOrEqual(place.top);
    const asker = await scene.asker();
    await expect.poll(() => readStored(asker)).toMatchObject({ cardSide: 'above' });
    await page.close();
    const next = await scene.open('/');
    await waitForMark(next, 'NATO');
    const { top: line } = await placeOfMark(next, 'NATO');
    await openCard(next, 'NATO');
    const lower = await next.evaluate(() => document.querySelector('dramatis-card')!.getBoundingClientRect().bottom);
    expect(lower).toBeLessThanOrEqual(line);
    await next.close();
  });

  it('shows by a shade at its edge that there is more to scroll to, as long as there is', async () => {
    const page = await scene.open('/', SMALL);
    await waitForMark(page, 'NATO');
    await openCard(page, 'NATO');
    await pressInCard(page, 'Keep open');
    await expectShades(page, 8);
    await page.close();
  });

  it.runIf(name === 'chrome')('shows it by a line where colours are forced', async () => {
    const page = await scene.open('/', SMALL);
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const mark = (await page.waitForSelector('mark[data-dramatis="nato"]'))!;
    await mark.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const { x, y, width, height } = (await mark.boundingBox())!;
    await pointAt(page, { x: x + width / 2, y: y + height / 2 });
    await waitForCard(page);
    await pressInCard(page, 'Keep open');
    await expectShades(page, 100);
    await page.close();
  });

  it('has no button to switch the marks off where an organisation has them on', async () => {
    const own = await scene.openOwn('options.html');
    await keepManaged(own, { sites: { '127.0.0.1': { on: true } } });
    const page = await scene.open('/');
    await waitForMark(page, 'NATO');
    await openCard(page, 'NATO');
    const off = () =>
      page.evaluate(
        () =>
          document.querySelector('dramatis-card')!.shadowRoot!.querySelector('[aria-label="Off on this site"]') !==
          null,
      );
    expect(await off()).toBe(false);
    await keepManaged(own, {});
    await expect.poll(off).toBe(true);
    await page.close();
    await own.close();
  });

  it('has the reader’s note from the dossier', async () => {
    const page = await scene.open('/');
    await waitForMark(page, 'NATO');
    await openCard(page, 'NATO');
    const before = new Set(await scene.browser.pages());
    await pressInCard(page, 'Write a note');
    // what Firefox opens itself is none of puppeteer's pages: there the address is opened by hand
    const dossier =
      name === 'chrome'
        ? await expect
            .poll(async () => (await scene.browser.pages()).find((one) => !before.has(one)), { timeout: 10_000 })
            .toBeTruthy()
            .then(async () => (await scene.browser.pages()).find((one) => !before.has(one))!)
        : await scene.openOwn('dossier.html?entry=nato#note');
    await dossier.bringToFront();
    await dossier.waitForSelector('.own-note textarea');
    if (name === 'chrome') await dossier.waitForFunction(() => document.activeElement?.matches('.own-note textarea'));
    await dossier.type('.own-note textarea', 'Summit in The Hague.');
    await dossier.click('.own-note button[type="submit"]');
    await dossier.waitForFunction(() => document.querySelector('.own-note [role="status"]')?.textContent === 'Saved.');
    await dossier.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await openCard(page, 'NATO');
    await waitForWords(page, 'Summit in The Hague.');
    await page.close();
  });

  it('has asked nobody but its own server', () => {
    expect(scene.server.requests.filter((path) => !/^\/(favicon\.ico)?$/u.test(path))).toEqual([]);
  });
});

describe('a finger', () => {
  it('opens a sheet as wide as the screen, above the edge, that scrolls inside', async () => {
    const scene = await setScene('chrome', { '/': ARTICLE });
    try {
      const page = await scene.open('/');
      await page.setViewport({ width: 320, height: 480, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
      await waitForMark(page, 'NATO');
      const { x, y } = await placeOfMark(page, 'NATO');
      // low on the screen, where the sheet would cover it
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - 440);
      await page.touchscreen.tap(x, 440);
      expect(await waitForCard(page)).toBe('NATO');
      const sheet = await page.evaluate(() => {
        const card = document.querySelector('dramatis-card')!.shadowRoot!.querySelector('.card')!;
        const body = card.querySelector('.card-body')!;
        const { left, right, bottom, top, height } = card.getBoundingClientRect();
        const mark = [...(CSS.highlights.get('dramatis-organisation') as unknown as Iterable<Range>)][0]!;
        const isRevealed = mark.getBoundingClientRect().bottom <= top;
        return { left, right, bottom, height, isRevealed, scrolls: body.scrollHeight > body.clientHeight };
      });
      expect(sheet).toMatchObject({ left: 0, right: 320, bottom: 480, isRevealed: true, scrolls: true });
      expect(sheet.height).toBeLessThanOrEqual(288);
      await page.touchscreen.tap(160, 30);
      await waitForNoCard(page);
    } finally {
      await scene.close();
    }
  });
});
