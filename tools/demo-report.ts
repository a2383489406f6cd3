import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { placeOfMark, pointAt, waitForCard } from '../tests/support/marks.ts';
import type { Scene } from '../tests/support/scene.ts';

export interface ListedKind {
  /** The kind as the popup names it. */
  title: string;
  entries: { label: string; count: number }[];
}

export interface DemoReport {
  kinds: ListedKind[];
  /** Absolute paths: the page with its marks, the page with an open card, the popup. */
  screenshots: Record<'page' | 'card' | 'popup', string>;
}

/**
 * Reads what the popup lists for the page and photographs page, card and popup; `words` is the mark to hover. Throws if
 * nothing is marked within 20 s, the words are not, or no card comes.
 */
export async function reportDemo(scene: Scene, page: Page, folder: string, words: string): Promise<DemoReport> {
  await mkdir(folder, { recursive: true });
  const file = (name: string): string => join(folder, `${name}.png`);
  const screenshots = { page: file('page'), card: file('card'), popup: file('popup') };
  await page
    .waitForFunction(
      () => [...CSS.highlights].some(([name, marks]) => name.startsWith('dramatis-') && marks.size > 0),
      { timeout: 20_000, polling: 100 },
    )
    .catch(() => {
      throw new Error(`nothing was annotated on ${page.url()}`);
    });
  const popup = await scene.popup(page);
  const kinds = await readList(popup);
  await popup.screenshot({ path: screenshots.popup, fullPage: true });
  await popup.close();

  await page.bringToFront();
  await page.screenshot({ path: screenshots.page });
  await pointAt(page, await placeOfMark(page, words));
  await waitForCard(page);
  await page.screenshot({ path: screenshots.card });
  return { kinds, screenshots };
}

/** What the popup lists, by kind. Throws if it lists nothing. */
async function readList(popup: Page): Promise<ListedKind[]> {
  await popup.waitForSelector('.entry-group', { timeout: 10_000 }).catch(() => {
    throw new Error('the popup lists nothing');
  });
  return popup.$$eval('.entry-group', (groups) =>
    groups.map((group) => ({
      title: group.querySelector('.kind-word')?.textContent ?? '',
      entries: [...group.querySelectorAll('.entry')].map((entry) => {
        const count = entry.querySelector('.count');
        const shown = count?.querySelector('[aria-hidden]')?.textContent ?? '';
        return { label: (entry.textContent ?? '').replace(count?.textContent ?? '', '').trim(), count: Number(shown) };
      }),
    })),
  );
}
