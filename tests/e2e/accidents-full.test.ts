import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/browsers.ts';
import { openCard, pressInCard, waitForWords } from '../support/card-buttons.ts';
import { readKept } from '../support/kept.ts';
import { readMarks, waitForMark } from '../support/marks.ts';
import { LimitedExtension } from '../support/quota.ts';
import { setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { FIRST, THIRD } from '../support/statement-articles.ts';

const NO_ROOM_FOR_THIS = 'The browser has no room left for this.';
const NO_ROOM = 'There is no room for more statements.';
const COMPLICATED = 'The question of a ceasefire is a very complicated one and takes time';
const WEATHER = 'The weather in Moscow is fine and the tea is hot today';

describe.each(BROWSERS)('the store is full, in %s', (name) => {
  let limited: LimitedExtension;
  let scene: Scene;
  let own: Page;

  // a browser that has met a full disk is not as it was: another try takes another
  beforeEach(async () => {
    limited = await LimitedExtension.make(name);
    scene = await setScene(name, { '/first': FIRST, '/third': THIRD }, limited.options);
    own = await scene.openOwn('options.html');
  });
  afterEach(async () => {
    await scene.close();
    await limited.remove();
  });

  const read = async (path: string): Promise<Page> => {
    const page = await scene.open(path);
    await waitForMark(page, 'said');
    return page;
  };
  const texts = async (): Promise<string[]> => (await readKept(own)).map(({ text }) => text).sort();
  const expectTexts = (...expected: string[]) =>
    expect.poll(texts, { timeout: 15_000, interval: 50 }).toEqual(expected.sort());

  it('the marks come, popup and card tell why nothing is kept, nothing is lost, and it goes on', async () => {
    await read('/first');
    await expectTexts(COMPLICATED);
    const before = await readKept(own);
    await limited.fill(own);
    const page = await read('/third');
    const popup = await scene.popup(page);
    await expect.poll(() => popup.evaluate(() => document.body.innerText), { timeout: 10_000 }).toContain(NO_ROOM);
    await popup.close();
    await openCard(page, 'said');
    await pressInCard(page, 'Keep this statement');
    await waitForWords(page, NO_ROOM);
    expect(await readKept(own)).toEqual(before);
    const neverMark = async (): Promise<void> => {
      await page.keyboard.press('Escape');
      await openCard(page, 'Moscow');
      await pressInCard(page, 'Why is this marked?');
      await pressInCard(page, 'Never mark');
    };
    // there, what the reader chooses lies under the same limit
    const isChoiceLimited = name === 'firefox';
    for (let times = 0; isChoiceLimited && times < 2; times++) {
      await neverMark();
      await waitForWords(page, NO_ROOM_FOR_THIS);
    }
    await limited.makeRoom(own);
    await page.keyboard.press('Escape');
    await openCard(page, 'said');
    await pressInCard(page, 'Keep this statement');
    await waitForWords(page, 'Kept as a statement by Dmitry Peskov.');
    await expectTexts(COMPLICATED, WEATHER);
    if (isChoiceLimited) {
      await neverMark();
      await expect.poll(async () => (await readMarks(page)).place, { timeout: 10_000 }).toEqual([]);
    }
    expect(scene.complaints).toEqual([]);
  }, 60_000);
});
