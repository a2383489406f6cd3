import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/browsers.ts';
import { openCard, pressInCard, waitForWords } from '../support/card-buttons.ts';
import { readKept } from '../support/kept.ts';
import { waitForMark } from '../support/marks.ts';
import { LimitedExtension } from '../support/quota.ts';
import { setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { FIRST, THIRD } from '../support/statement-articles.ts';

const NO_ROOM = 'There is no room for more statements.';
const COMPLICATED = 'The question of a ceasefire is a very complicated one and takes time';
const WEATHER = 'The weather in Moscow is fine and the tea is hot today';

describe.each(BROWSERS)('the store is full, in %s', (name) => {
  let limited: LimitedExtension;
  let scene: Scene;
  let own: Page;

  beforeAll(async () => {
    limited = await LimitedExtension.make(name);
    scene = await setScene(name, { '/first': FIRST, '/third': THIRD }, limited.options);
    own = await scene.openOwn('options.html');
  });
  afterAll(async () => {
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
    await popup.waitForFunction((words) => document.body.textContent.includes(words), { polling: 50 }, NO_ROOM);
    await popup.close();
    await openCard(page, 'said');
    await pressInCard(page, 'Keep this statement');
    await waitForWords(page, NO_ROOM);
    expect(await readKept(own)).toEqual(before);
    if (name === 'firefox') {
      // there, what the reader chooses lies under the same limit
      await page.keyboard.press('Escape');
      await openCard(page, 'Dmitry Peskov');
      await pressInCard(page, 'Why is this marked?');
      await pressInCard(page, 'Never mark');
      await waitForWords(page, 'The browser has no room left for this.');
      await page.keyboard.press('Escape');
      await openCard(page, 'said');
    }
    await limited.makeRoom(own);
    await pressInCard(page, 'Keep this statement');
    await waitForWords(page, 'Kept as a statement by Dmitry Peskov.');
    await expectTexts(COMPLICATED, WEATHER);
    expect(scene.complaints).toEqual([]);
  });
});
