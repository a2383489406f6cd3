import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Locale } from '../../tests/support/translate.ts';
import { lookAt, nameOfLook, THEMES, WIDTHS } from './look.ts';
import type { Look } from './look.ts';
import { fileOf } from './screen.ts';
import type { Screen } from './screen.ts';
import { Studio } from './studio.ts';

/** One picture of the index page. */
export interface Shot extends Look {
  locale: Locale;
  /** Path within the folder of the pictures. */
  file: string;
}

export interface Captured {
  screen: Screen;
  shots: Shot[];
  /** Set if it was not reached. */
  trouble?: string;
}

/** Takes the pictures of some screens in one language, in every look that they have, into a folder. */
export async function captureAll(
  screens: readonly Screen[],
  locale: Locale,
  folder: string,
  onDone: (captured: Captured) => void,
): Promise<Captured[]> {
  await mkdir(join(folder, locale), { recursive: true });
  const studio = await Studio.open(locale);
  const all: Captured[] = [];
  try {
    for (const screen of screens) {
      const captured: Captured = { screen, shots: [] };
      const take = async (page: Page, look: Look): Promise<void> => {
        const file = `${locale}/${fileOf(screen)}-${nameOfLook(look)}.png`;
        await lookAt(page, look);
        await writeFile(join(folder, file), await pictureOf(page, screen));
        captured.shots.push({ ...look, locale, file });
      };
      const show = (look: Look, looks: readonly Look[]): Promise<unknown> =>
        studio
          .show(screen, look, async (page) => {
            for (const one of looks) await take(page, one);
          })
          .catch((error: unknown) => (captured.trouble = error instanceof Error ? error.message : String(error)));
      for (const width of WIDTHS) {
        const [first, ...others] = THEMES.map((theme): Look => ({ theme, width, contrast: 'usual' }));
        await show(first!, [first!, ...others]);
      }
      // reached anew: in forced colours the marks are others
      for (const contrast of screen.inEveryContrast ? (['more', 'forced'] as const) : []) {
        const look: Look = { theme: 'light', width: 'wide', contrast };
        await show(look, [look]);
      }
      all.push(captured);
      onDone(captured);
    }
  } finally {
    await studio.close();
  }
  return all;
}

/** A page of ours from top to bottom; of other pages, and what stands on them, what the window shows. */
export async function pictureOf(page: Page, { surface }: Screen): Promise<Uint8Array> {
  await settled(page);
  if (surface === 'page' || surface === 'card') return page.screenshot();
  return inFullHeight(page, () => page.screenshot());
}

/** Does something in a window as high as the page: what sticks to its edge would lie over the middle of the page. */
export async function inFullHeight<T>(page: Page, run: () => Promise<T>): Promise<T> {
  const window = page.viewport()!;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...window, height: Math.max(height, window.height) });
  await settled(page);
  const result = await run();
  await page.setViewport(window);
  return result;
}

/** Two frames later, what was asked for is drawn. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
