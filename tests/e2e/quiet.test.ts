import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/browsers.ts';
import { readMarks, waitForMark } from '../support/marks.ts';
import { readRoot, setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';

/** So tall that the whole article is near view, and with it every mark registered. */
const TALL = { width: 1000, height: 4000 };

describe.each(BROWSERS)('how much is marked in %s', (name) => {
  let scene: Scene;
  let page: Page;
  let other: Page;
  let popup: Page;

  const people = async (of: Page) => (await readMarks(of)).person;
  const press = (label: string) =>
    popup.evaluate((words) => {
      const found = [...document.querySelectorAll<HTMLElement>('label, .switch-row')].find(
        (row) => (row.querySelector('.switch-label') ?? row).textContent === words,
      );
      (found!.querySelector<HTMLElement>('[role="switch"]') ?? found!).click();
    }, label);

  beforeAll(async () => {
    scene = await setScene(name, { '/de': await readRoot('assets/demo/article.de.html') });
    page = await scene.open('/de', TALL);
    // another site, as far as rules go
    other = await scene.open(`http://localhost:${new URL(scene.server.origin).port}/de`, TALL);
    for (const open of [page, other]) await waitForMark(open, 'Peskow');
    popup = await scene.popup(page);
    await popup.waitForSelector('.segment');
  });
  afterAll(() => scene.close());

  it('is the first mention in a section until the reader chooses, with one click, for this site', async () => {
    const first = await people(page);
    expect(new Set(first).size).toBeGreaterThan(5);
    await press('every time');
    await expect.poll(async () => (await people(page)).length).toBeGreaterThan(first.length + 5);
    await press('once a page');
    await expect.poll(async () => (await people(page)).length).toBe(8);
    expect(await people(other)).toEqual(first);
  });

  it('or for all sites, in every tab that is open', async () => {
    await press('all sites');
    await press('once a page');
    await press('Only specialist terms');
    await expect.poll(async () => (await people(other)).length).toBe(8);
    await expect.poll(async () => (await readMarks(other)).term).not.toContain('Waffenruhe');
    expect((await readMarks(other)).term).toContain('Sicherheitsgarantien');
  });

  it('is nothing but what is read in reading mode', async () => {
    await press('Only where I am reading');
    await expect.poll(() => people(other)).toEqual([]);
    await press('every time');
    await other.bringToFront();
    const { x, y, text } = await other.evaluate(() => {
      const heading = [...document.querySelectorAll('article h2')].find(({ textContent }) =>
        textContent.includes('Rubio'),
      );
      const paragraph = heading!.nextElementSibling!;
      const { left, top } = paragraph.getBoundingClientRect();
      return { x: left + 5, y: top + 5, text: paragraph.textContent };
    });
    await other.mouse.move(x, y);
    await expect.poll(() => people(other)).not.toEqual([]);
    const words = Object.values(await readMarks(other)).flat();
    const plain = text.replaceAll('\u00ad', '').replace(/\s+/gu, ' ').normalize('NFC');
    expect(words.filter((word) => !plain.includes(word))).toEqual([]);
  });
});
