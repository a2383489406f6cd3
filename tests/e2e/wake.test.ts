import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endBackground, isBackgroundThere } from '../support/background.ts';
import { BROWSERS } from '../support/browsers.ts';
import { waitForMark } from '../support/marks.ts';
import { setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';

/** Milliseconds for which the rest of a page is not there, and of what may happen meanwhile. */
const SLOW = 4_000;
const SOON = 3_000;
/** A page on which nobody is named asks nothing more once it has been quiet for so long: its speech may be read again after four seconds. */
const QUIET = 5_000;
/** What a page that is made ready would ask comes within this time. */
const READY = 2_000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const article = (head: string, text = 'Vladimir Putin is here.'): string =>
  `<!doctype html><html lang="en"><title>Talks</title>${head}<article><h1>Talks</h1><p>${text}</p></article><a href="/made-ready">Next</a></html>`;
const RULES = { prerender: [{ source: 'list', urls: ['/made-ready'], eagerness: 'moderate' }] };

describe.each(BROWSERS)('a background that was stopped, in %s', (name) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(name, {
      '/slow': article('<script src="/late.js"></script>'),
      '/late.js': { body: '', type: 'text/javascript', delay: SLOW },
      '/quick': article(`<script type="speculationrules">${JSON.stringify(RULES)}</script>`, 'Nobody is here.'),
      '/made-ready': article(''),
    });
  });
  afterAll(() => scene.close());

  const isThere = (): Promise<boolean> => isBackgroundThere(scene);
  /** A tab whose page has asked all that it asks, so that nothing wakes the background, which is ended. */
  async function openAndEnd(): Promise<Page> {
    const page = await scene.open('/quick');
    do {
      await endBackground(scene);
      await pause(QUIET);
    } while (await isThere());
    return page;
  }

  it('wakes up while a page is still loading', async () => {
    const page = await openAndEnd();
    // puppeteer's own would wait for what is slow
    await page.evaluate((address) => void setTimeout(() => location.assign(address)), `${scene.server.origin}/slow`);
    await expect.poll(isThere, { timeout: SOON }).toBe(true);
    expect(scene.server.requests).toContain('/slow');
    expect(await page.evaluate(() => [location.pathname, document.readyState])).toEqual(['/slow', 'loading']);
    await waitForMark(page, 'Vladimir Putin');
    await page.close();
  });

  it.runIf(name === 'chrome')('is left alone by a page that is only made ready', async () => {
    const page = await openAndEnd();
    // the page itself must not change: what it says would be read again
    await page.hover('a');
    await expect.poll(() => scene.server.requests.includes('/made-ready'), { timeout: 10_000 }).toBe(true);
    await pause(READY);
    expect(await isThere()).toBe(false);
    await page.click('a');
    await waitForMark(page, 'Vladimir Putin');
    expect(
      await page.evaluate(() => performance.getEntriesByType('navigation')[0]!.toJSON().activationStart),
    ).toBeGreaterThan(0);
    await page.close();
  });

  it('made nothing complain', () => expect(scene.complaints).toEqual([]));
});
