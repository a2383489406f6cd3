import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { pressCommand } from '../support/browser-parts.ts';
import { BROWSERS } from '../support/browsers.ts';
import {
  cardText,
  placeOfMark,
  pointAt,
  readMarks,
  rememberTree,
  treeDifference,
  waitForCard,
  waitForMark,
  waitForNoCard,
} from '../support/marks.ts';
import { readRoot, setSceneIn } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { store } from '../support/stored.ts';
import { withBrowsers } from '../support/worker-browsers.ts';

interface Gold {
  paragraphs: { names: { text: string }[]; terms: { text: string }[] }[];
}

/** So tall that the whole article is near view, and with it every mark registered. */
const TALL = { width: 1000, height: 4000 };

describe.each(BROWSERS)('the demo article in %s', (name) => {
  let scene: Scene;
  let page: Page;

  withBrowsers.beforeAll(async ({ browsers }) => {
    scene = await setSceneIn(await browsers.get(name), {
      '/de': await readRoot('assets/demo/article.de.html'),
      '/en': await readRoot('assets/demo/article.en.html'),
      '/blanks': `<!doctype html><html lang="de"><title>Blanks</title><article><h1>Was in Moskau gesagt wurde</h1>
        <p>Der Kremlsprecher Dmitri&nbsp;Pes&shy;kow
           sagte: „Sicherheits&shy;garan\u200btien
           sind möglich“, sagte  <b>Dmitri</b>&nbsp; <b>Peskow</b>.</p></article></html>`,
    });
    await store(await scene.asker(), { version: 1, density: 'every' });
    page = await scene.open('/de');
    await waitForMark(page, 'Peskow');
  });
  afterAll(() => scene.close());
  beforeEach(async () => {
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await waitForNoCard(page);
  });

  it.each(['de', 'en'])('has exactly the marks of the gold annotations (%s)', async (lang) => {
    const { paragraphs } = JSON.parse(await readRoot(`tests/fixtures/demo.${lang}.gold.json`)) as Gold;
    const gold = (layer: 'names' | 'terms'): string[] =>
      paragraphs.flatMap((p) => p[layer].map(({ text }) => text)).sort();
    const tall = await scene.open(`/${lang}`, TALL);
    const all = gold('names').length + gold('terms').length;
    await tall.waitForFunction((n) => [...CSS.highlights.values()].reduce((sum, h) => sum + h.size, 0) >= n, {}, all);
    const { term, ...names } = await readMarks(tall);
    expect(Object.values(names).flat().sort()).toEqual(gold('names'));
    expect(term.sort()).toEqual(gold('terms'));
    await tall.close();
  });

  it('has marks on words as they are written, with whatever stands in them that nobody sees', async () => {
    const blanks = await scene.open('/blanks');
    await waitForMark(blanks, 'Dmitri\u00a0Peskow');
    await waitForMark(blanks, 'Sicherheitsgaran\u200btien');
    const { person, term } = await readMarks(blanks);
    expect(person).toEqual(['Dmitri Peskow', 'Dmitri Peskow']);
    expect(term).toEqual(['Kremlsprecher', 'Sicherheitsgaran\u200btien']);
    await blanks.close();
  });

  it('leaves the page’s tree alone, card and all', async () => {
    const fresh = await scene.open('/de');
    await rememberTree(fresh);
    await waitForMark(fresh, 'Peskow');
    expect(await treeDifference(fresh)).toBeNull();
    await pointAt(fresh, await placeOfMark(fresh, 'Peskow'));
    await waitForCard(fresh);
    await fresh.keyboard.press('Escape');
    await waitForNoCard(fresh);
    expect(await treeDifference(fresh)).toBeNull();
    await fresh.close();
  });

  it('shows who somebody is, what he said and the words of the paragraph', async () => {
    await pointAt(page, await placeOfMark(page, 'Peskow'));
    expect(await waitForCard(page)).toBe('Dmitri Peskow');
    const text = await cardText(page);
    expect(text).toContain('Дмитрий Песков');
    expect(text).toContain('Sprecher des Kremls');
    expect(text).toContain('4 April 2025');
    expect(text).toContain('TASS');
    expect(text).toMatch(/Statements\s*\d/u);
  });

  it('shows a term in both languages', async () => {
    await pointAt(page, await placeOfMark(page, 'Sicherheitsgarantien'));
    expect(await waitForCard(page)).toBe('Sicherheitsgarantie');
    expect(await cardText(page)).toContain('security guarantee');
  });

  it('waits before it opens, and does not open for a pointer that passes', async () => {
    const place = await placeOfMark(page, 'Peskow');
    await page.mouse.move(place.x, place.y - 200);
    await page.mouse.move(place.x, place.y);
    await page.mouse.move(place.x, place.y + 200);
    await new Promise((done) => setTimeout(done, 900));
    expect(await cardText(page)).toBeNull();
  });

  it('stands above the page’s own layers and never on the line that is read', async () => {
    const place = await placeOfMark(page, 'Peskow');
    await pointAt(page, place);
    await waitForCard(page);
    const box = await page.evaluate(() => {
      const { left, top, right, bottom } = document.querySelector('dramatis-card')!.getBoundingClientRect();
      const found = document.elementFromPoint((left + right) / 2, bottom - 4);
      return { left, top, right, bottom, width: innerWidth, height: innerHeight, onTop: found?.localName };
    });
    expect(box.bottom <= place.top || box.top >= place.bottom).toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(box.width);
    expect(box.bottom).toBeLessThanOrEqual(box.height);
    expect(box.onTop).toBe('dramatis-card');
  });

  it('stays while the pointer moves into it and goes once it has left', async () => {
    await pointAt(page, await placeOfMark(page, 'Peskow'));
    await waitForCard(page);
    const { x, y } = await cardMiddle(page);
    await page.mouse.move(x, y, { steps: 6 });
    await new Promise((done) => setTimeout(done, 700));
    expect(await cardText(page)).not.toBeNull();
    await page.mouse.move(2, 2, { steps: 6 });
    await waitForNoCard(page);
  });

  it('keeps its place in a long card while the page scrolls', async () => {
    await page.setViewport({ width: 1280, height: 620 });
    await pointAt(page, await placeOfMark(page, 'Peskow'));
    await waitForCard(page);
    const scrolled = (): Promise<number> =>
      page.evaluate(() => document.querySelector('dramatis-card')!.shadowRoot!.querySelector('.card-body')!.scrollTop);
    await page.evaluate(() =>
      document.querySelector('dramatis-card')!.shadowRoot!.querySelector('.card-body')!.scrollTo(0, 40),
    );
    expect(await scrolled()).toBe(40);
    await page.evaluate(() => scrollBy(0, 5));
    await new Promise((done) => setTimeout(done, 200));
    expect(await scrolled()).toBe(40);
    await page.keyboard.press('Escape');
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('stays when it is pinned, until Escape', async () => {
    await pointAt(page, await placeOfMark(page, 'Peskow'));
    await waitForCard(page);
    const pin = await page.evaluateHandle(() =>
      [...document.querySelector('dramatis-card')!.shadowRoot!.querySelectorAll('button')].find((b) =>
        b.hasAttribute('aria-pressed'),
      )!,
    );
    await pin.click();
    await page.mouse.move(2, 2, { steps: 6 });
    await new Promise((done) => setTimeout(done, 900));
    expect(await cardText(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('opens by keyboard with the focus in it, goes on and back, and gives the focus back', async () => {
    await page.evaluate(() => (document.querySelector('article a') as HTMLElement).focus());
    await pressCommand(scene, page, 'next-mark', 'J');
    const first = await waitForCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('dramatis-card');
    await pressCommand(scene, page, 'next-mark', 'J');
    await page.waitForFunction(
      (label) => document.querySelector('dramatis-card')?.shadowRoot?.querySelector('h2')?.textContent !== label,
      { polling: 50 },
      first,
    );
    await pressCommand(scene, page, 'previous-mark', 'K');
    expect(await waitForCard(page, first)).toBe(first);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.matches('article a'))).toBe(true);
  });

  it('leaves keys to the reader who is typing', async () => {
    await page.evaluate(() => document.querySelector('textarea')!.focus());
    await pressCommand(scene, page, 'next-mark', 'J');
    await new Promise((done) => setTimeout(done, 300));
    expect(await cardText(page)).toBeNull();
  });

  it('has asked nobody but its own server, and complained of nothing', () => {
    expect(scene.server.requests.filter((path) => !/^\/(de|en|blanks|favicon\.ico)?$/u.test(path))).toEqual([]);
    expect(scene.complaints.filter((line) => !line.includes('favicon') && !/404/u.test(line))).toEqual([]);
  });
});

const cardMiddle = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const { left, top, width, height } = document.querySelector('dramatis-card')!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
