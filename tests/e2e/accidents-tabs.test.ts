import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/browsers.ts';
import { openCard, pressInCard, waitForWords } from '../support/card-buttons.ts';
import { tabIdOf } from '../support/extension.ts';
import { forgetStatements, readKept } from '../support/kept.ts';
import { readMarks, waitForCard, waitForMark, waitForNoCard, waitForNoMarks } from '../support/marks.ts';
import { builtExtension, setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { FIRST, THIRD } from '../support/statement-articles.ts';
import { readStored, store } from '../support/stored.ts';
import { allowPrivateWindows, badgeOfActive, discardTab, openAtOnce, restoreTab } from '../support/windows.ts';
import type { Opening } from '../support/windows.ts';

const WAIT = { timeout: 15_000, interval: 50 };
const PRIVATE = 'Nothing is kept from private windows.';
const COMPLICATED = 'The question of a ceasefire is a very complicated one and takes time';

describe.each(BROWSERS)('several tabs and windows, in %s', (name) => {
  let scene: Scene;
  let own: Page;
  const open: Page[] = [];

  beforeAll(async () => {
    scene = await setScene(name, { '/first': FIRST, '/third': THIRD });
    own = await scene.openOwn('options.html');
  });
  afterAll(() => scene.close());
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
    await store(own, { version: 1 });
    await forgetStatements(own);
    expect(scene.complaints).toEqual([]);
  });

  const openTab = async (path: string): Promise<Page> => {
    const page = await scene.open(path);
    open.push(page);
    return page;
  };
  /** The first article, as many times as there are ways; the addresses differ in what the server is not told. */
  const openFirst = async (...ways: Opening[]): Promise<Page[]> => {
    const address = `${scene.server.origin}/first#${open.length}`;
    const pages = await openAtOnce(
      scene,
      own,
      ways.map((how, i) => [how, address + i] as const),
    );
    open.push(...pages);
    return pages;
  };
  const persons = (page: Page) => readMarks(page).then(({ person }) => person);

  it('the same article in two tabs and another window at once: each marked, every statement kept once', async () => {
    for (const page of await openFirst('tab', 'window', 'tab')) {
      await page.bringToFront();
      await waitForMark(page, 'said');
      await expect.poll(() => persons(page), WAIT).toEqual(['Dmitry Peskov']);
    }
    await expect.poll(async () => (await readKept(own)).map(({ text }) => text), WAIT).toEqual([COMPLICATED]);
    expect((await readKept(own))[0]!.sources).toHaveLength(1);
  });

  it('what is switched in one window holds in the other at once, and both corrections of one moment are kept', async () => {
    const [one, other] = (await openFirst('tab', 'window')) as [Page, Page];
    const press = (page: Page, words: string): Promise<void> =>
      page.evaluate((wanted) => {
        const buttons = document.querySelector('dramatis-card')!.shadowRoot!.querySelectorAll('button');
        [...buttons].find((button) => (button.ariaLabel ?? button.textContent).startsWith(wanted))!.click();
      }, words);
    for (const [page, words] of [
      [one, 'Dmitry Peskov'],
      [other, 'MOSCOW'],
    ] as const) {
      await page.bringToFront();
      await waitForMark(page, words);
      await openCard(page, words);
      await pressInCard(page, 'Why is this marked?');
      await waitForWords(page, 'Never mark');
    }
    await Promise.all([press(one, 'Never mark'), press(other, 'Never mark')]);
    for (const page of [one, other]) {
      await expect.poll(() => persons(page), WAIT).toEqual([]);
      await expect.poll(async () => (await readMarks(page)).place, WAIT).not.toContain('MOSCOW');
    }
    const { corrections } = (await readStored(own)) as { corrections: { shown: string }[] };
    expect(corrections.map(({ shown }) => shown).sort()).toEqual(['Dmitry Peskov', 'MOSCOW']);
    await Promise.all([press(one, 'Undo'), press(other, 'Undo')]);
    for (const page of [one, other]) await expect.poll(() => persons(page), WAIT).toEqual(['Dmitry Peskov']);
    await press(other, 'Off on this site');
    for (const page of [one, other]) await waitForNoMarks(page);
  });

  it('a tab that is discarded, and restored after an update: marked once, with the right number on the button', async () => {
    const page = await openTab('/first');
    await waitForMark(page, 'Dmitry Peskov');
    await expect.poll(() => badgeOfActive(own), WAIT).toBe('4');
    await discardTab(own, await tabIdOf(scene, page, own));
    open.pop();
    // the extension's own pages close when it is updated: then another tab must not be the next
    await openTab('/third');
    await scene.browser.installExtension(builtExtension(name));
    own = await scene.openOwn('options.html');
    const restored = await restoreTab(scene, own, `${scene.server.origin}/first`);
    open.push(restored);
    await waitForMark(restored, 'Dmitry Peskov');
    expect(await persons(restored)).toEqual(['Dmitry Peskov']);
    await expect.poll(() => badgeOfActive(own), WAIT).toBe('4');
    await openCard(restored, 'Dmitry Peskov');
    expect(await restored.$$('dramatis-card')).toHaveLength(1);
  });

  it.runIf(name === 'firefox')('a private window: marked, nothing of it is kept, not even when asked', async () => {
    await allowPrivateWindows(scene);
    own = await scene.openOwn('options.html');
    const [page] = (await openFirst('private window')) as [Page];
    await waitForMark(page, 'Dmitry Peskov');
    await waitForMark(page, 'said');
    await openCard(page, 'said');
    await waitForWords(page, PRIVATE);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    // words of a known speaker, kept by the button beside them
    await page.evaluate(() => {
      const text = document.querySelectorAll('article p')[2]!.firstChild!;
      document.getSelection()!.setBaseAndExtent(text, 4, text, 25);
    });
    const chip = await page.waitForFunction(
      () => document.querySelector('dramatis-keep')?.shadowRoot?.querySelector('button'),
      { polling: 50 },
    );
    await (chip.asElement() as ElementHandle<HTMLElement>).click();
    await waitForCard(page);
    await waitForWords(page, PRIVATE);
    // asked in the same window, in which nothing may stay open
    const asker = await scene.openOwn('options.html');
    const popup = await scene.openOwn(`popup.html?tab=${await tabIdOf(scene, page, asker)}`);
    open.push(asker, popup);
    await popup.waitForFunction((words) => document.body.textContent.includes(words), { polling: 50 }, PRIVATE);
    expect(await readKept(own)).toEqual([]);
    // with its last tab the window goes: what is opened next is not private, and kept as ever
    for (const shown of open.splice(0)) await shown.close();
    const ordinary = await openTab('/first');
    await waitForMark(ordinary, 'said');
    await expect.poll(async () => (await readKept(own)).length, WAIT).toBe(1);
  });
});
