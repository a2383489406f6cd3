import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { pressToolbarButton } from '../support/access.ts';
import { BROWSERS } from '../support/browsers.ts';
import { tabIdOf } from '../support/extension.ts';
import { runInFirefoxWindow } from '../support/firefox-chrome.ts';
import { placeOfMark, pointAt, waitForCard, waitForMark, waitForNoMarks } from '../support/marks.ts';
import { setSceneIn } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import type { Route } from '../support/server.ts';
import { withBrowsers } from '../support/worker-browsers.ts';

/** What may be kept for going back, which the server forbids unless told otherwise. */
const article = (text: string, head = ''): Route => ({
  body: `<!doctype html><html lang="en"><title>News</title>${head}<article><h1>Talks</h1><p>${text}</p></article></html>`,
  headers: { 'cache-control': 'max-age=60' },
});

const TWO = article('Vladimir Putin and Marco Rubio will meet, it was said on Friday after long talks.');
const ONE = article('Vladimir Putin will travel, it was said on Friday, and nobody is with him on the way.');

describe.each(BROWSERS)('the life of a page in %s', (name) => {
  let scene: Scene;
  let asker: Page;

  withBrowsers.beforeAll(async ({ browsers }) => {
    const prerender = { prerender: [{ source: 'list', urls: ['/next'], eagerness: 'immediate' }] };
    scene = await setSceneIn(await browsers.get(name), {
      '/two': TWO,
      '/one': ONE,
      '/next': ONE,
      '/announces': article(
        'Vladimir Putin and Marco Rubio will meet. <a href="/next">And then?</a>',
        `<script type="speculationrules">${JSON.stringify(prerender)}</script>`,
      ),
    });
    asker = await scene.openOwn('options.html');
  });
  afterAll(() => scene.close());

  const badgeOf = (page: Page) => async (): Promise<string> => {
    const tab = await tabIdOf(scene, page, asker);
    return asker.evaluate((tabId) => {
      const { browser, chrome } = globalThis as { browser?: BadgeApi; chrome?: BadgeApi };
      return (browser ?? chrome)!.action.getBadgeText({ tabId });
    }, tab);
  };
  const switchSite = async (page: Page, on: boolean): Promise<void> => {
    const popup = await scene.popup(page);
    await popup.waitForSelector('[role="switch"]');
    await popup.click('[role="switch"]');
    await popup.waitForSelector('[data-notice="off"]', { hidden: on });
    await popup.close();
  };
  // the page itself goes: puppeteer waits in vain for a navigation in Firefox after one back
  const goTo = (page: Page, path: string) => page.evaluate((address) => location.assign(address), path);
  const goBack = (page: Page) => page.evaluate(() => history.back());

  it('comes back from the browser’s memory as it was, with its own count, and with what was decided meanwhile', async () => {
    const page = await scene.open('/two');
    await waitForMark(page, 'Marco Rubio');
    await expect.poll(badgeOf(page)).toBe('2');
    await page.evaluate(() => Object.assign(globalThis, { kept: true }));
    await goTo(page, '/one');
    await waitForMark(page, 'Vladimir Putin');
    await expect.poll(badgeOf(page)).toBe('1');

    const isKept = () => page.evaluate(() => 'kept' in globalThis).catch(() => false);
    await goBack(page);
    await expect.poll(isKept).toBe(true);
    await expect.poll(badgeOf(page)).toBe('2');
    await waitForMark(page, 'Marco Rubio');

    await goTo(page, '/one');
    await waitForMark(page, 'Vladimir Putin');
    await switchSite(page, false);
    await waitForNoMarks(page);
    await goBack(page);
    await expect.poll(isKept).toBe(true);
    await waitForNoMarks(page);
    await expect.poll(badgeOf(page)).toBe('off');

    await switchSite(page, true);
    await waitForMark(page, 'Marco Rubio');
    await pointAt(page, await placeOfMark(page, 'Marco Rubio'));
    expect(await waitForCard(page)).toBe('Marco Rubio');
    await page.close();
  });

  it.runIf(name === 'chrome')(
    'waits while a page is only made ready, and counts for the one that is read',
    async () => {
      const page = await scene.open('/announces');
      await waitForMark(page, 'Marco Rubio');
      await expect.poll(badgeOf(page)).toBe('2');
      await expect.poll(() => scene.server.requests.filter((path) => path === '/next').length).toBe(1);
      await page.click('a');
      await waitForMark(page, 'Vladimir Putin');
      const { activated, first } = await page.evaluate(() => ({
        activated: (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
          .activationStart,
        first: Math.min(
          ...performance
            .getEntriesByType('measure')
            .filter(({ name }) => name.startsWith('dramatis:'))
            .map(({ startTime }) => startTime),
        ),
      }));
      expect(activated).toBeGreaterThan(0);
      expect(first).toBeGreaterThanOrEqual(activated);
      await expect.poll(badgeOf(page)).toBe('1');
      await page.close();
    },
  );

  it.runIf(name === 'chrome')('is printed without marks and card', async () => {
    const page = await scene.open('/two');
    await waitForMark(page, 'Marco Rubio');
    await pointAt(page, await placeOfMark(page, 'Marco Rubio'));
    await waitForCard(page);
    const seen = () =>
      page.evaluate(() => ({
        line: getComputedStyle(document.querySelector('p')!, '::highlight(dramatis-person)').textDecorationLine,
        active: getComputedStyle(document.querySelector('p')!, '::highlight(dramatis-active)').backgroundColor,
        card: document.querySelector('dramatis-card')!.checkVisibility(),
      }));
    expect(await seen()).toEqual({ line: 'underline', active: 'rgba(128, 128, 128, 0.32)', card: true });
    await page.emulateMediaType('print');
    expect(await seen()).toEqual({ line: 'none', active: 'rgba(0, 0, 0, 0)', card: false });
    await page.close();
  });

  it.runIf(name === 'firefox')('says of the browser’s reader view that it cannot be marked', async () => {
    const page = await scene.open('/two');
    await waitForMark(page, 'Marco Rubio');
    const tab = await tabIdOf(scene, page, asker);
    await runInFirefoxWindow(
      scene.browser,
      `(async () => {
        const { linkedBrowser } = gBrowser.selectedTab;
        const address = 'about:reader?url=' + encodeURIComponent(linkedBrowser.currentURI.spec);
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        linkedBrowser.fixupAndLoadURIString(address, { triggeringPrincipal });
        while (gBrowser.selectedTab.hasAttribute('busy') || linkedBrowser.currentURI.spec !== address)
          await new Promise((done) => setTimeout(done, 20));
      })()`,
    );
    // what a tab shows is told only of one that the reader has clicked on
    await pressToolbarButton(scene, page);
    const popup = await scene.openOwn(`popup.html?tab=${tab}`);
    await popup.waitForSelector('[data-notice="reader"]');
    await popup.close();
  });

  it('made nothing complain', () => expect(scene.complaints.filter((line) => !/favicon|404/u.test(line))).toEqual([]));
});

interface BadgeApi {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}
