import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callDeveloperPrivate, pressToolbarButton } from '../support/access.ts';
import { BROWSERS, launchBrowser } from '../support/browsers.ts';
import type { LaunchedBrowser } from '../support/browsers.ts';
import { openCard, waitForWords } from '../support/card-buttons.ts';
import {
  placeOfMark,
  pointAt,
  readMarks,
  rememberTree,
  treeDifference,
  waitForMark,
  waitForNoMarks,
} from '../support/marks.ts';
import { openExtensionPage } from '../support/extension.ts';
import { collectProblems } from '../support/problems.ts';
import { builtExtension, setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { serve } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';
import { FIRST } from '../support/statement-articles.ts';
import { store, summaryOf } from '../support/stored.ts';

const WAIT = { timeout: 20_000, interval: 50 };
const HERE = '127.0.0.1';

interface RuntimeApi {
  runtime: { reload(): void };
  storage: { local: { set(data: object): Promise<void> } };
}

interface TabsApi {
  tabs: { query(filter: object): Promise<{ url?: string }[]> };
}

describe.each(BROWSERS)('the extension is loaded anew under an open page, in %s', (name) => {
  let scene: Scene;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    scene = await setScene(name, { '/first': FIRST });
    // else Chromium switches an unpacked extension off that reloads itself
    if (name === 'chrome') await callDeveloperPrivate(scene, 'updateProfileConfiguration', { inDeveloperMode: true });
  });
  afterAll(() => scene.close());
  beforeEach(async () => {
    own = await scene.openOwn('options.html');
    await store(own, { version: 1, sites: { [HERE]: { on: false } } });
    page = await scene.open('/first');
    await rememberTree(page);
  });
  afterEach(async () => {
    await page.close();
    await own.close();
    expect(scene.complaints).toEqual([]);
  });

  const installAgain = async (): Promise<void> => {
    await scene.browser.installExtension(builtExtension(name));
  };
  const reload = async (): Promise<void> => {
    // the page that asks goes with it
    await own
      .evaluate(() => {
        const { browser, chrome } = globalThis as unknown as { browser?: RuntimeApi; chrome: RuntimeApi };
        (browser ?? chrome).runtime.reload();
      })
      .catch(() => undefined);
  };
  /** The new version has come, and its content script is in the page. Pages of the old one are gone, unnoticed by puppeteer in Firefox. */
  const isThereAgain = async (state: string): Promise<void> => {
    own = await scene.openOwn('options.html');
    await expect.poll(async () => (await summaryOf(scene, page, own))?.state, WAIT).toBe(state);
    await page.bringToFront();
  };
  const wordsOf = (painter: string): Promise<string[]> =>
    painter === 'highlights'
      ? readMarks(page).then((marks) => Object.values(marks).flat())
      : page.$$eval('mark[data-dramatis]', (marks) => marks.map((mark) => mark.textContent));

  it.each([
    ['highlights', 'installed again'],
    ['elements', 'reloaded by itself'],
  ] as const)('with %s and an open card, %s: marked again, once; nothing of the old is left', async (painter, how) => {
    await store(own, { version: 1, painter });
    await expect.poll(() => wordsOf(painter), WAIT).toContain('Dmitry Peskov');
    const before = await wordsOf(painter);
    await openCardOf(painter);
    await (how === 'installed again' ? installAgain() : reload());
    await isThereAgain('done');
    await expect.poll(() => wordsOf(painter), WAIT).toEqual(before);
    expect(await page.$$('mark mark, dramatis-card')).toHaveLength(0);
    // who follows the page now is the new one alone
    await page.evaluate(() => {
      const line = document.createElement('p');
      line.textContent = 'Then Marco Rubio spoke.';
      document.querySelector('article')!.append(line);
    });
    await expect.poll(() => wordsOf(painter), WAIT).toHaveLength(before.length + 1);
    await openCardOf(painter);
    await waitForWords(page, 'Kremlin Press Secretary');
    expect(await page.$$('dramatis-card')).toHaveLength(1);
    await page.evaluate(() => document.querySelector('article')!.lastElementChild!.remove());
    await store(own, { version: 1, sites: { [HERE]: { on: false } } });
    await page.bringToFront();
    await waitForNoMarks(page);
    expect(await treeDifference(page)).toBeNull();
  });

  it('and switched off for the site at the same moment: nothing is left', async () => {
    await store(own, { version: 1, painter: 'elements' });
    await expect.poll(() => wordsOf('elements'), WAIT).toContain('Dmitry Peskov');
    await openCardOf('elements');
    await own
      .evaluate((host) => {
        const { browser, chrome } = globalThis as unknown as { browser?: RuntimeApi; chrome: RuntimeApi };
        void (browser ?? chrome).storage.local.set({ settings: { version: 1, sites: { [host]: { on: false } } } });
        (browser ?? chrome).runtime.reload();
      }, HERE)
      .catch(() => undefined);
    await isThereAgain('off');
    await waitForNoMarks(page);
    await expect.poll(() => treeDifference(page), WAIT).toBeNull();
  });

  async function openCardOf(painter: string): Promise<void> {
    await page.bringToFront();
    if (painter === 'highlights') await openCard(page, 'Dmitry Peskov');
    else {
      await page.mouse.move(2, 2);
      // where it is: the mark itself may be another one in a moment, when quotations are marked beside it
      const place = await page.$eval('mark[data-dramatis="dmitry-peskov"]', (mark) => {
        mark.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      });
      await pointAt(page, place);
      await page.waitForSelector('dramatis-card');
    }
  }
});

describe.each(BROWSERS)('the extension is updated under a page that it was allowed for once, in %s', (name) => {
  let launched: LaunchedBrowser;
  let server: TestServer;

  beforeAll(async () => {
    server = await serve({ '/first': FIRST });
    launched = await launchBrowser(name, { extension: builtExtension(name, '') });
    // it comes to the front when it comes
    const own = await openExtensionPage(launched, 'options.html');
    await own.waitForFunction(
      async () => {
        const { browser, chrome } = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
        return (await (browser ?? chrome).tabs.query({})).some(({ url }) => url?.endsWith('welcome.html'));
      },
      { polling: 50 },
    );
    await own.close();
  });
  afterAll(async () => {
    await launched.close();
    await server.close();
  });

  it('leaves nothing to be seen, though it may not go there any more', async () => {
    const complaints = await collectProblems(launched.browser);
    const page = await launched.browser.newPage();
    await page.goto(`${server.origin}/first`);
    await rememberTree(page);
    await pressToolbarButton(launched, page);
    await waitForMark(page, 'Dmitry Peskov');
    const place = await placeOfMark(page, 'Dmitry Peskov');
    await page.bringToFront();
    await page.mouse.move(place.x, place.y, { steps: 5 });
    await page.waitForSelector('dramatis-card');
    await launched.browser.installExtension(builtExtension(name, ''));
    await page.bringToFront();
    await page.mouse.move(place.x, place.y + 30, { steps: 5 });
    await page.waitForFunction(() => !document.querySelector('dramatis-card')?.checkVisibility(), { polling: 50 });
    if (name === 'chrome') {
      await waitForNoMarks(page);
      expect(await treeDifference(page)).toBeNull();
    }
    expect(complaints).toEqual([]);
  });
});
