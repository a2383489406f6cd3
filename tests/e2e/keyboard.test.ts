import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressCommand } from '../support/browser-parts.ts';
import { BROWSERS } from '../support/browsers.ts';
import { focusedWords } from '../support/card-buttons.ts';
import { waitForCard, waitForMark, waitForNoCard } from '../support/marks.ts';
import { setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { article } from '../support/statement-articles.ts';

const PAGE = article(
  { title: 'By keyboard', outlet: 'Key Post', day: '2025-04-04' },
  '<a href="#more">More of this</a> is told by the Kremlin.',
  'Dmitry Peskov spoke in Moscow, and Mark Rutte did in Brussels.',
  'Nobody else did. <a href="#end">To the end</a>',
);
/** More than any card has controls. */
const MANY = 40;

interface TabsApi {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    remove(ids: number[]): Promise<void>;
  };
}

/** A reader without a pointer. What only a browser's own keys do, such as closing a tab, is done for them. */
describe.each(BROWSERS)('by keyboard alone in %s', (name) => {
  let scene: Scene;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    scene = await setScene(name, { '/page': PAGE });
    own = await scene.openOwn('options.html');
    page = await scene.open('/page');
    await waitForMark(page, 'Dmitry Peskov');
  });
  afterAll(() => scene.close());

  it('goes from the page to a mark, its card, the dossier and back, and the focus is kept', async () => {
    await tabTo(page, 'More of this');
    await pressCommand(scene, page, 'next-mark', 'J');
    await waitForCard(page, 'Kremlin');
    await pressCommand(scene, page, 'next-mark', 'J');
    await waitForCard(page, 'Dmitry Peskov');
    expect(await isInCard(page)).toBe(true);
    await tabTo(page, 'All statements');
    await page.keyboard.press('Enter');
    await expect.poll(() => closeDossier(own), { timeout: 8_000 }).toBe(1);
    await page.bringToFront();
    expect(await waitForCard(page)).toBe('Dmitry Peskov');
    expect(await focusedWords(page)).toBe('All statements');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focusedWords(page)).toBe('More of this');
  });

  it('goes from the list of the page, which screen readers have for the marks, into the card of each', async () => {
    const popup = await scene.popup(page);
    await popup.waitForSelector('[data-entry="mark-rutte"]');
    await popup.bringToFront();
    // the list is one stop; within it the arrows go from one to the next
    await popup.focus('.entry');
    await arrowTo(popup, 'Mark Rutte');
    // the popup closes on the key's way down, so its way up may find nobody
    await popup.keyboard.press('Enter').catch(() => undefined);
    // Firefox waits until the tab that was in front is hidden, and fails if that closes meanwhile
    await page.bringToFront().catch(() => page.bringToFront());
    await waitForCard(page, 'Mark Rutte');
    expect(await isInCard(page)).toBe(true);
    // told by role and name, as a screen reader has it
    const dialog = await page.evaluate(() => {
      const card = document.querySelector('dramatis-card')!.shadowRoot!.querySelector('[role="dialog"]')!;
      return (card.getRootNode() as ShadowRoot).getElementById(card.getAttribute('aria-labelledby')!)?.textContent;
    });
    expect(dialog).toBe('Mark Rutte');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    // from the mark and not from the beginning of the page
    await page.keyboard.press('Tab');
    expect(await focusedWords(page)).toBe('To the end');
  });

  it('made nothing complain', () => expect(scene.complaints).toEqual([]));
});

async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < MANY; presses++) {
    await page.keyboard.press('Tab');
    if ((await focusedWords(page)).trim().startsWith(words)) return;
  }
  throw new Error(`Tab does not reach ${words}`);
}

const isInCard = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.localName === 'dramatis-card');

/** Closes the tabs of dossiers, and gives how many there were. */
const closeDossier = (own: Page): Promise<number> =>
  own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
    const { tabs } = browser ?? chrome;
    const found = (await tabs.query({})).filter(({ url }) => url?.endsWith('dossier.html?entry=dmitry-peskov'));
    await tabs.remove(found.flatMap(({ id }) => id ?? []));
    return found.length;
  });

async function arrowTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < MANY; presses++) {
    if ((await focusedWords(page)).trim().startsWith(words)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows do not reach ${words}`);
}
