import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/browsers.ts';
import {
  pointAt,
  readMarks,
  rememberTree,
  treeDifference,
  waitForCard,
  waitForMark,
  waitForNoCard,
  waitForNoMarks,
} from '../support/marks.ts';
import { readRoot, setSceneIn } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { clearStored } from '../support/stored.ts';
import { withBrowsers } from '../support/worker-browsers.ts';

describe.each(BROWSERS)('the popup in %s', (name) => {
  let scene: Scene;
  let page: Page;
  let popup: Page;

  withBrowsers.beforeAll(async ({ browsers }) => {
    scene = await setSceneIn(await browsers.get(name), { '/de': await readRoot('assets/demo/article.de.html') });
  });
  afterAll(() => scene.close());
  beforeEach(async () => {
    page = await scene.open('/de');
    await waitForMark(page, 'Peskow');
    popup = await scene.popup(page);
    await popup.waitForSelector('[data-entry="dmitry-peskov"]');
  });
  afterEach(async () => {
    await reset(scene);
    for (const open of [page, popup]) if (!open.isClosed()) await open.close();
  });

  it('lists everyone and everything with counts, by kind', async () => {
    const rows = await popup.$$eval('[data-entry]', (buttons) =>
      buttons.map((b) => `${b.getAttribute('data-entry')}: ${b.querySelector('[aria-hidden]')?.textContent}`),
    );
    expect(rows).toContain('dmitry-peskov: 3');
    expect(rows).toContain('security-guarantee: 2');
    expect(await popup.$$eval('[data-kind] h2', (headings) => headings.map((h) => h.textContent))).toEqual([
      'People 8',
      'Organisations 5',
      'Places 10',
      'Terms 20',
    ]);
  });

  it('filters as the reader types', async () => {
    await popup.type('input[type="search"]', 'rub');
    await popup.waitForFunction(() => document.querySelectorAll('[data-entry]').length === 1);
    expect(await popup.$eval('[data-entry]', (b) => b.getAttribute('data-entry'))).toBe('marco-rubio');
    expect(await popup.$eval('[data-entry] mark', (m) => m.textContent)).toBe('Rub');
  });

  it('goes to the next mention and opens its card there', async () => {
    await popup.click('[data-entry="kyiv"]');
    expect(await waitForCard(page)).toBe('Kiew');
    const inView = await page.evaluate(() => {
      const [range] = CSS.highlights.get('dramatis-active') as unknown as Iterable<Range>;
      const { top, bottom } = range!.getBoundingClientRect();
      return { text: range!.toString(), visible: top >= 0 && bottom <= innerHeight };
    });
    expect(inView).toEqual({ text: 'Kiew', visible: true });
  });

  it('is worked by keyboard alone', async () => {
    await popup.focus('input[type="search"]');
    await popup.keyboard.type('rutte');
    await popup.waitForFunction(() => document.querySelectorAll('[data-entry]').length === 1);
    await popup.keyboard.press('Tab');
    // the popup closes on the key's way down, so its way up may find nobody
    await popup.keyboard.press('Enter').catch(() => undefined);
    expect(await waitForCard(page)).toBe('Mark Rutte');
  });

  it('switches kinds off and on at once', async () => {
    await page.bringToFront();
    const before = await readMarks(page);
    await openFolds(popup);
    await click(popup, 'Places');
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.get('dramatis-place')?.size === 0, { polling: 50 });
    await expect.poll(() => readMarks(page)).toEqual({ ...before, place: [] });
    await popup.waitForFunction(() => !document.querySelector('[data-entry="kyiv"]'), { polling: 50 });
    await click(popup, 'Places');
    await page.bringToFront();
    await expect.poll(() => readMarks(page)).toEqual(before);
  });

  it('switches the site off and on in every open tab, and off leaves the tree as it was', async () => {
    const other = await scene.open('/de');
    await rememberTree(other);
    await waitForMark(other, 'Peskow');
    await click(popup, 'Marks on this site');
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await waitForNoMarks(tab);
    }
    expect(await treeDifference(other)).toBeNull();
    await popup.waitForSelector('[data-notice="off"]');
    await click(popup, 'Marks on this site');
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await waitForMark(tab, 'Peskow');
    }
    await other.close();
  });

  it('changes the painter: element marks are reached with Tab, opened with Enter, and leave no trace', async () => {
    await page.bringToFront();
    await rememberTree(page);
    await openFolds(popup);
    await click(popup, 'Elements in the page');
    await page.bringToFront();
    await page.waitForSelector('mark[data-dramatis="dmitry-peskov"]');
    const texts = await page.$$eval('mark[data-dramatis="mark-rutte"]', (marks) =>
      marks.map((m) => m.textContent).join(''),
    );
    expect(texts).toContain('Rutte');
    await page.evaluate(() => {
      const [first] = document.querySelectorAll<HTMLElement>('article mark[data-dramatis]');
      first!.focus();
    });
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-dramatis'));
    expect(focused).toBeTruthy();
    await page.keyboard.press('Enter');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-dramatis'))).toBe(focused);

    await pointAt(page, await placeOfElement(page, 'dmitry-peskov'));
    expect(await waitForCard(page)).toBe('Dmitri Peskow');
    await page.keyboard.press('Escape');

    await click(popup, 'Marks on this site');
    await page.bringToFront();
    await waitForNoMarks(page);
    expect(await treeDifference(page)).toBeNull();
  });
});

/** Back to the defaults, as the options page would. */
async function reset(scene: Scene): Promise<void> {
  await clearStored(await scene.asker());
}

const openFolds = (popup: Page): Promise<void> =>
  popup.$$eval('details', (folds) => folds.forEach((fold) => (fold.open = true)));

/** Clicks the control that a label names. */
async function click(page: Page, label: string): Promise<void> {
  await page.bringToFront();
  const handle = await page.evaluateHandle((text) => {
    const nameOf = (element: Element): string =>
      (document.getElementById(element.getAttribute('aria-labelledby') ?? '') ?? element).textContent?.trim() ?? '';
    return [...document.querySelectorAll('button, label')].find((element) => nameOf(element).startsWith(text)) ?? null;
  }, label);
  const element = handle.asElement();
  if (!element) throw new Error(`nothing is called ${label}`);
  await (element as Awaited<ReturnType<Page['$']>>)!.click();
}

const placeOfElement = (page: Page, entry: string): Promise<{ x: number; y: number }> =>
  page.evaluate((id) => {
    const mark = document.querySelector(`mark[data-dramatis="${id}"]`)!;
    mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = mark.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, entry);
