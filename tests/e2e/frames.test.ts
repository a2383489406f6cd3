import type { Frame, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { pressCommand } from '../support/browser-parts.ts';
import { BROWSERS } from '../support/browsers.ts';
import { pressInCard, waitForWords } from '../support/card-buttons.ts';
import { openWithFrames } from '../support/frames.ts';
import { cardText, pointAt, waitForCard, waitForMark, waitForNoCard, waitForNoMarks } from '../support/marks.ts';
import { setSceneIn } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { withBrowsers } from '../support/worker-browsers.ts';

const FILL = 'The talks had been announced for weeks, and nobody was surprised that they took place at all. ';
const article = (names: string): string =>
  `<!doctype html><html lang="en"><title>Inside</title><body style="margin: 20px; font: 18px/1.6 serif"><article><h1>Inside</h1><p>${names} ${FILL.repeat(8)}</p></article></html>`;
const ADVERT = '<!doctype html><title>Ad</title><body><h1>Marco Rubio reads it!</h1><p>Buy now, today only.</p>';

const around = (frames: string): string =>
  `<!doctype html><html lang="en"><title>Around</title><style>iframe { border: 7px solid; padding: 5px; width: 600px; height: 260px }</style>
   <article><h1>Around</h1><p>Vladimir Putin is here. ${FILL}</p>${frames}<p>${FILL.repeat(3)}</p></article></html>`;

describe.each(BROWSERS)('frames in %s', (name) => {
  let scene: Scene;
  withBrowsers.beforeAll(async ({ browsers }) => {
    scene = await setSceneIn(await browsers.get(name), {
      '/inside': article('Marco Rubio and Vladimir Putin will meet.'),
      '/speaks': article('Marco Rubio and Vladimir Putin met. “We will talk for as long as it takes,” Rubio said.'),
      '/advert': ADVERT,
    });
    const { routes, origin, otherOrigin } = scene.server;
    routes['/same'] = around(`<iframe src="${origin}/advert"></iframe><iframe src="${origin}/inside"></iframe>`);
    routes['/other'] = around(
      `<iframe src="${otherOrigin}/advert"></iframe><iframe src="${otherOrigin}/inside"></iframe>`,
    );
    routes['/said'] = around(`<iframe src="${otherOrigin}/speaks"></iframe>`);
    routes['/written'] = around(`<iframe srcdoc='${article('Marco Rubio and Vladimir Putin will meet.')}'></iframe>`);
    routes['/only'] = `<!doctype html><body><iframe src="${otherOrigin}/inside" width="600" height="300"></iframe>`;
    routes['/nested'] = around(`<iframe src="${otherOrigin}/between" style="height: 420px"></iframe>`);
    routes['/deep'] = around(`<iframe src="${otherOrigin}/deeper" style="height: 420px"></iframe>`);
    routes['/deeper'] = `<!doctype html><body><iframe src="${origin}/inside" width="560" height="300"></iframe>`;
    routes['/between'] = `<!doctype html><body><iframe src="/inside" width="560" height="300"></iframe>`;
  });
  afterAll(() => scene.close());

  const open = (path: string): Promise<Page> => openWithFrames(() => scene.open(path));
  const frameOf = async (page: Page, marked: string): Promise<Frame> => {
    let found: Frame | undefined;
    await expect
      .poll(
        async () => {
          for (const frame of page.frames().slice(1)) if ((await marksIn(frame)).includes(marked)) found = frame;
          return found !== undefined;
        },
        { timeout: 15_000 },
      )
      .toBe(true);
    return found!;
  };
  const marksIn = (frame: Frame): Promise<string[]> =>
    frame
      .evaluate(() =>
        [...CSS.highlights.values()].flatMap((ranges) => [...(ranges as unknown as Iterable<Range>)].map(String)),
      )
      .catch(() => []);
  /** Where a mark of a frame is in the window. */
  const placeIn = async (page: Page, frame: Frame, words: string) => {
    const chain: Frame[] = [];
    for (let at: Frame | null = frame; at && at !== page.mainFrame(); at = at.parentFrame()) chain.unshift(at);
    let x = 0;
    let y = 0;
    for (const one of chain) {
      const element = (await one.frameElement())!;
      const offset = await element.evaluate((iframe) => {
        iframe.scrollIntoView({ block: 'center' });
        const { left, top } = iframe.getBoundingClientRect();
        const { paddingLeft, paddingTop } = getComputedStyle(iframe);
        return {
          left: left + iframe.clientLeft + parseFloat(paddingLeft),
          top: top + iframe.clientTop + parseFloat(paddingTop),
        };
      });
      x += offset.left;
      y += offset.top;
    }
    await settled(page);
    const rect = await frame.evaluate((text) => {
      const all = [...CSS.highlights.values()].flatMap((ranges) => [...(ranges as unknown as Iterable<Range>)]);
      const { left, top, width, height } = all.find((range) => String(range) === text)!.getBoundingClientRect();
      return { left, top, width, height };
    }, words);
    return {
      x: x + rect.left + rect.width / 2,
      y: y + rect.top + rect.height / 2,
      top: y + rect.top,
      bottom: y + rect.top + rect.height,
    };
  };
  /** What lies where, the browser knows of frames in other processes only when the next pictures are there. */
  const settled = (page: Page): Promise<void> =>
    page.evaluate(async () => {
      for (let pictures = 0; pictures < 3; pictures++) await new Promise((done) => requestAnimationFrame(done));
    });
  /** Moves the pointer into the card, which may lie over a frame of another process. */
  const pointIntoCard = async (page: Page, { x, y }: { x: number; y: number }): Promise<void> => {
    await settled(page);
    await expect
      .poll(async () => {
        await page.mouse.move(x, y, { steps: 5 });
        return page.evaluate(() => document.querySelector('dramatis-card')?.matches(':hover'));
      })
      .toBe(true);
  };
  const cardBox = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('dramatis-card')!.shadowRoot!.querySelector('.card')!;
      const { left, top, bottom } = root.getBoundingClientRect();
      return { left, top, bottom };
    });

  it.each(['/same', '/other', '/written', '/nested', '/deep'])(
    '%s: an article is marked, an advert not; the card stands on the page, beside the mark, and can be used',
    async (path) => {
      const page = await open(path);
      await waitForMark(page, 'Vladimir Putin');
      const frame = await frameOf(page, 'Marco Rubio');
      for (const other of page.frames().slice(1))
        if (other.url().endsWith('/advert')) expect(await marksIn(other)).toEqual([]);
      const place = await placeIn(page, frame, 'Marco Rubio');
      await pointAt(page, place);
      if (path === '/deep') {
        // within a frame of yet another origin it draws its own card: nobody knows where it is on the page
        await expect.poll(() => frame.evaluate(() => document.querySelector('dramatis-card') !== null)).toBe(true);
        await page.close();
        return;
      }
      expect(await waitForCard(page)).toBe('Marco Rubio');
      expect(await frame.evaluate(() => document.querySelector('dramatis-card'))).toBeNull();
      const box = await cardBox(page);
      const beside = Math.min(Math.abs(box.top - place.bottom), Math.abs(box.bottom - place.top));
      expect(beside).toBeLessThan(12);
      // into the card and back out
      await pointIntoCard(page, { x: box.left + 60, y: box.top + 30 });
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      expect(await cardText(page)).toContain('Marco Rubio');
      await page.mouse.click(box.left + 60, box.top + 30);
      if (path === '/other') {
        // a name in it leads on, and back: the frame is asked for both
        await page.evaluate(() =>
          document.querySelector('dramatis-card')!.shadowRoot!.querySelector<HTMLElement>('[data-leads-to]')!.click(),
        );
        await waitForWords(page, 'Search Wikipedia');
        await page.waitForFunction(
          () => document.querySelector('dramatis-card')!.shadowRoot!.querySelector('.back-button') !== null,
        );
        await page.keyboard.press('Escape');
        expect(await waitForCard(page, 'Marco Rubio')).toBe('Marco Rubio');
      }
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.close();
    },
  );

  it('lists what frames show with the page’s own, goes there, and follows the page’s switch', async () => {
    const page = await open('/other');
    const frame = await frameOf(page, 'Marco Rubio');
    const popup = await scene.popup(page);
    const listed = () =>
      popup.$$eval('[data-entry]', (rows) => rows.map((row) => row.textContent.replace(/\s+/gu, ' ').trim()));
    await expect
      .poll(listed)
      .toEqual(
        expect.arrayContaining([expect.stringMatching(/Vladimir Putin.*2/u), expect.stringMatching(/Marco Rubio.*1/u)]),
      );
    // the frame scrolls its mark into view, and the page shows its card with the focus in it
    await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-entry]')]
        .find((row) => row.textContent.includes('Rubio'))!
        .click(),
    );
    expect(await waitForCard(page)).toBe('Marco Rubio');
    await pressInCard(page, 'Why');
    await waitForWords(page, 'Why “Marco Rubio”');
    await pressInCard(page, 'Close');
    await waitForNoCard(page);
    const again = await scene.popup(page);
    await again.waitForSelector('[role="switch"]');
    await again.click('[role="switch"]');
    await again.waitForSelector('[data-notice="off"]');
    await page.bringToFront();
    await waitForNoMarks(page);
    await expect.poll(() => marksIn(frame)).toEqual([]);
    await again.bringToFront();
    await again.click('[role="switch"]');
    await again.waitForSelector('[data-notice="off"]', { hidden: true });
    await again.close();
    await page.bringToFront();
    await frameOf(page, 'Marco Rubio');
    await page.close();
  });

  it('steps through the marks of a frame with the browser’s keys while its card is shown or it has the focus', async () => {
    const page = await open('/other');
    const frame = await frameOf(page, 'Marco Rubio');
    const { x, y } = await placeIn(page, frame, 'Marco Rubio');
    // beside the words: the frame gets the focus, and no card
    await expect
      .poll(
        async () => {
          await page.mouse.click(x, y + 120);
          return page.evaluate(() => document.activeElement?.localName);
        },
        { interval: 500 },
      )
      .toBe('iframe');
    await pressCommand(scene, page, 'next-mark', 'J');
    expect(await waitForCard(page, 'Marco Rubio')).toBe('Marco Rubio');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('dramatis-card');
    // one that the reader has moved goes beside the next mark, as the page's own do
    const box = await cardBox(page);
    await pointIntoCard(page, { x: box.left + 60, y: box.top + 24 });
    await page.mouse.down();
    await page.mouse.move(box.left + 400, box.top + 300, { steps: 6 });
    await page.mouse.up();
    expect((await cardBox(page)).left).toBeGreaterThan(box.left + 200);
    await pressCommand(scene, page, 'next-mark', 'J');
    await waitForCard(page, 'Vladimir Putin');
    const next = await placeIn(page, frame, 'Vladimir Putin');
    await expect
      .poll(async () => {
        const { top, bottom } = await cardBox(page);
        return Math.min(Math.abs(top - next.bottom), Math.abs(bottom - next.top)) < 12;
      })
      .toBe(true);
    await pressCommand(scene, page, 'previous-mark', 'K');
    await waitForCard(page, 'Marco Rubio');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('beside a page that names nobody, steps through the marks of its frame', async () => {
    const page = await open('/only');
    await frameOf(page, 'Marco Rubio');
    await pressCommand(scene, page, 'next-mark', 'J');
    await waitForCard(page, 'Marco Rubio');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('lists what is said in frames, keeps it or does not, and goes there', async () => {
    const page = await open('/said');
    await frameOf(page, 'Marco Rubio');
    const popup = await scene.popup(page);
    // what nobody sees is not read for quotations, and a popup, other than the tab it is here, covers no page
    await page.bringToFront();
    const press = (selector: string): Promise<void> =>
      popup.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), selector);
    await popup.waitForSelector('.said', { timeout: 15_000 });
    expect(await popup.$$eval('.said', (rows) => rows.map((one) => one.textContent))).toEqual([
      expect.stringMatching(/Marco Rubio.*We will talk for as long as it takes/u),
    ]);
    await popup.waitForFunction(() => document.body.textContent.includes('1 quotation on this page'), { polling: 50 });
    const waitForKept = (kept: boolean) =>
      popup.waitForFunction(
        (wanted) => (document.querySelector('.said-keeping .tag') !== null) === wanted,
        { polling: 50 },
        kept,
      );
    // what known people surely say is kept without being asked; the frame does what the popup asks for
    await waitForKept(true);
    await press('.said-keeping button');
    await waitForKept(false);
    await press('.said-keeping button');
    await waitForKept(true);
    // the words stand in the frame, their card on the page
    await press('.said');
    await waitForWords(page, 'We will talk for as long as it takes');
    await page.close();
    await popup.close().catch(() => undefined);
  });

  it('made nothing complain', () => expect(scene.complaints.filter((line) => !/favicon|404/u.test(line))).toEqual([]));
});
