import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/browsers.ts';
import { tabIdOf } from '../support/extension.ts';
import { keptStatements } from '../support/kept.ts';
import { waitForCard, waitForMark } from '../support/marks.ts';
import { setSceneIn } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { article, FIRST } from '../support/statement-articles.ts';
import { withBrowsers } from '../support/worker-browsers.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WAIT = { timeout: 10_000, interval: 100 };
const FILL = Array.from({ length: 24 }, () =>
  'The rain went on all day, and nobody who waited outside had brought a coat. '.repeat(3),
);

/** Named at the beginning and at the end, with what is said between the two; several screens long. */
const LONG = article(
  { title: 'Two visits', outlet: 'Long Read', day: '2025-04-04' },
  'Mark Rutte came to Brussels on Friday.',
  ...FILL.slice(0, 12),
  '“Nobody has asked us about it,” said Erika Muster. It rained in Kyiv, too.',
  ...FILL.slice(12),
  'In the evening Mark Rutte left again.',
);

interface ViewsApi {
  extension: { getViews(): Window[] };
}

interface WindowsApi {
  tabs: { getCurrent(): Promise<{ id: number }> };
  windows: { create(what: object): Promise<unknown> };
}

describe.each(BROWSERS)('the panel in %s', (name) => {
  let scene: Scene;
  let page: Page;
  let own: Page;

  withBrowsers.beforeAll(async ({ browsers }) => {
    scene = await setSceneIn(await browsers.get(name), { '/long': LONG, '/first': FIRST });
  });
  afterAll(() => scene.close());
  beforeEach(async () => {
    own = await scene.openOwn('options.html');
    page = await scene.open('/long');
    await waitForMark(page, 'Mark Rutte');
  });
  afterEach(async () => {
    for (const open of [page, own]) await open.close();
    expect(scene.complaints).toEqual([]);
  });

  it('lists by importance with roles and maps, steps through mentions, follows the scroll, and keeps what is said', async () => {
    const tab = await tabIdOf(scene, page, own);
    // in a window of its own the page stays in view beside it, as beside a real panel
    const panel = await scene.openOwn(`sidepanel.html?tab=${tab}`);
    await panel.evaluate(moveToOwnWindow);
    await panel.setViewport({ width: 360, height: 800 });
    await panel.waitForSelector('[data-entry="mark-rutte"] .entry-line');
    const rows = await panel.$$eval('[data-entry]', (all) => all.map((row) => row.getAttribute('data-entry')));
    expect(rows[0]).toBe('mark-rutte');
    expect(await panel.$eval('[data-entry="mark-rutte"] .entry-line', (line) => line.textContent)).toContain('NATO');
    expect(await panel.$eval('[data-entry="mark-rutte"] .unseen', (words) => words.textContent)).toBe(
      '2 mentions: beginning, end',
    );

    const inView = () =>
      panel.$eval('#app', (app) => Number((app as HTMLElement).style.getPropertyValue('--in-view-to')));
    const middle = () => page.evaluate(() => (scrollY + innerHeight / 2) / document.documentElement.scrollHeight);
    await expect.poll(inView, WAIT).toBeLessThan(0.5);
    await press(panel, 'Next mention of Mark Rutte');
    expect(await waitForCard(page)).toBe('Mark Rutte');
    await press(panel, 'Next mention of Mark Rutte');
    await expect.poll(middle, WAIT).toBeGreaterThan(0.7);
    await expect.poll(inView, WAIT).toBeGreaterThan(0.9);
    await panel.focus('[data-entry="mark-rutte"]');
    await panel.keyboard.press('ArrowLeft');
    await expect.poll(middle, WAIT).toBeLessThan(0.5);
    await expect.poll(inView, WAIT).toBeLessThan(0.5);

    await press(panel, 'Keep this statement');
    await waitForText(panel, 'Kept as a statement by Erika Muster.');
    await expect.poll(async () => (await keptStatements(scene)).map((one) => one.name), WAIT).toEqual(['Erika Muster']);
    await press(panel, 'Do not keep it');
    await expect.poll(() => keptStatements(scene), WAIT).toEqual([]);
    expect(await axe(panel)).toEqual([]);

    // the page goes elsewhere: so does the panel
    await page.goto(`${scene.server.origin}/first`);
    await panel.waitForFunction(() => document.querySelector('h1')?.textContent === 'Words from Moscow', {
      polling: 100,
    });
    await panel.waitForSelector('[data-entry="dmitry-peskov"]');
    await page.goto('http://127.0.0.1:9/').catch(() => undefined);
    await panel.waitForSelector('[data-notice="silent"]');
    await panel.close();
  });

  it('opens beside the page from the popup, and follows the tab that is shown', async () => {
    const popup = await scene.popup(page);
    await popup.waitForSelector('[data-entry="mark-rutte"]');
    const titles = () =>
      own.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as { browser?: ViewsApi; chrome: ViewsApi };
        const views = (browser ?? chrome).extension.getViews();
        return views
          .filter(({ location }) => location.pathname === '/sidepanel.html')
          .map(({ document }) => document.querySelector('h1')?.textContent);
      });
    expect(await titles()).toEqual([]);
    await press(popup, 'Open beside the page');
    await page.bringToFront();
    await expect.poll(titles, WAIT).toEqual(['Two visits']);
    const other = await scene.open('/first');
    await expect.poll(titles, WAIT).toEqual(['Words from Moscow']);
    await page.bringToFront();
    await expect.poll(titles, WAIT).toEqual(['Two visits']);
    await other.close();
  });
});

/** Runs in a page of the extension. */
async function moveToOwnWindow(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: WindowsApi; chrome: WindowsApi };
  const { tabs, windows } = browser ?? chrome;
  await windows.create({ tabId: (await tabs.getCurrent()).id });
}

const waitForText = (page: Page, text: string) =>
  page.waitForFunction((words) => document.body.textContent.includes(words), { polling: 50 }, text);

/** Presses the button of a name, wherever it is. */
async function press(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const button = await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll('button')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === text,
      ) ?? null,
    { polling: 50 },
    name,
  );
  await (button as ElementHandle<Element>).click();
}

/** What axe finds on a page: rule and element. */
async function axe(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(context: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await checker.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}
