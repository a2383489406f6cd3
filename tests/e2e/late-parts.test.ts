import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMark } from '../support/marks.ts';
import { setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { clearStored, store } from '../support/stored.ts';

const FILL = 'The talks had been announced for weeks, and nobody was surprised that they took place at all. ';
const article = (text: string): string =>
  `<!doctype html><html lang="en"><title>Talks</title><article><h1>Talks</h1><p id="text">${text} ${FILL.repeat(6)}</p></article></html>`;

/** Our scripts that have run in a page; only Chromium tells. */
async function ranIn(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const found = new Set<string>();
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) found.add(new URL(url).pathname);
  });
  // those that are there already are told at once
  await session.send('Debugger.enable');
  await session.detach();
  return [...found].sort();
}

/** The part of the extension API that a test asks. */
interface Api {
  scripting: { unregisterContentScripts(which: { ids: string[] }): Promise<void> };
}

/** Those that are in every page that is annotated. */
const ALWAYS = ['/content-script.js', '/frame-scout.js', '/page-reading.js', '/wake-background.js'];

describe('parts of the content script in chrome', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene('chrome', {
      '/marked': article('Vladimir Putin is here.'),
      '/unmarked': article('Nobody is here.'),
    });
  });
  afterAll(() => scene.close());

  it('bring the card to a page with marks, before the reader asks for it', async () => {
    const page = await scene.open('/marked');
    await waitForMark(page, 'Vladimir Putin');
    await expect.poll(() => ranIn(page), { timeout: 8_000 }).toEqual(['/card.js', ...ALWAYS]);
    await page.close();
  });

  it('bring nothing to a page without marks, until the reader selects words there', async () => {
    const page = await scene.open('/unmarked');
    await expect.poll(() => ranIn(page), { timeout: 8_000 }).toEqual(ALWAYS);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 3_000)));
    expect(await ranIn(page)).toEqual(ALWAYS);
    await page.evaluate(() => document.getSelection()!.selectAllChildren(document.querySelector('#text')!));
    await page.waitForSelector('dramatis-keep');
    expect(await ranIn(page)).toEqual(['/card.js', ...ALWAYS]);
    await page.close();
  });

  it('bring what paints with elements to readers who want that', async () => {
    const own = await scene.openOwn('options.html');
    await store(own, { version: 1, painter: 'elements' });
    const page = await scene.open('/marked');
    await page.waitForSelector('mark[data-dramatis]');
    expect(await ranIn(page)).toContain('/element-marks.js');
    await clearStored(own);
    await page.close();
  });

  it('bring what reads pages where it has not come by itself', async () => {
    const own = await scene.openOwn('options.html');
    await own.evaluate(() =>
      (globalThis as unknown as { chrome: Api }).chrome.scripting.unregisterContentScripts({
        ids: ['dramatis-reading'],
      }),
    );
    const page = await scene.open('/marked');
    await waitForMark(page, 'Vladimir Putin');
    expect(await ranIn(page)).toContain('/page-reading.js');
    await page.close();
  });
});
