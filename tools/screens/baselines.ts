import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../run-command.ts';
import { settled } from './capture.ts';
import { difference, halved, MOST_DIFFERING } from './compare.ts';
import { lookAt, sizeOf } from './look.ts';
import { fileOf } from './screen.ts';
import type { Screen } from './screen.ts';

/** The language in which screens are compared. */
export const COMPARED_IN = 'de';
/** How a screen is reached that is compared or checked: the card is as tall as it was placed. */
export const REACHED_AT = { theme: 'light', width: 'narrow', contrast: 'usual' } as const;
const FOLDER = join(ROOT, 'tests', 'screens');
/** Where a picture goes that is not as it should be, and what differs. */
const FAILED = join(ROOT, 'artifacts', 'screens-differ');

/** Fonts with the measures of Arial and Times: one of each is on every machine, or comes with Debian's Chromium. */
const SANS = "'Liberation Sans', Arimo, Arial, Helvetica";
const SERIF = "'Liberation Serif', Tinos, 'Times New Roman', Times";

/** The picture of a screen that is compared, at half its size: the card or the article alone, of pages of ours what the window shows. */
export async function picture(page: Page, screen: Screen): Promise<Uint8Array> {
  await lookAt(page, { theme: screen.compared!, contrast: 'usual' });
  await page.setViewport(sizeOf(screen.surface, { width: 'wide' }));
  await writeInKnownFonts(page);
  await settled(page);
  const part = await partOf(page, screen);
  return halved(await page.screenshot(part ? { clip: part } : {}));
}

/** What is wrong with how a screen looks; null if nothing is. What differs is left in artifacts/. */
export async function wrongLook(screen: Screen, found: Uint8Array): Promise<string | null> {
  const file = join(FOLDER, `${fileOf(screen)}.png`);
  if (!existsSync(file)) return 'there is no picture of it: npm run screens -- --accept';
  const { share, words, picture: drawn } = difference(await readFile(file), found);
  if (share <= MOST_DIFFERING) return null;
  await mkdir(FAILED, { recursive: true });
  await writeFile(join(FAILED, `${fileOf(screen)}-now.png`), found);
  if (drawn) await writeFile(join(FAILED, `${fileOf(screen)}-differs.png`), drawn);
  return `${words}: see artifacts/screens-differ, then mend it, or accept it with npm run screens -- --accept`;
}

/** Takes a picture as how the screen should look from now on. */
export async function accept(screen: Screen, found: Uint8Array): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, `${fileOf(screen)}.png`), found);
}

export const forgetFailed = (): Promise<void> => rm(FAILED, { recursive: true, force: true });

/** Throws where no such font is: nothing would be where it was. */
async function writeInKnownFonts(page: Page): Promise<void> {
  const isThere = await page.evaluate(
    (sans, serif) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `:root, :host, * { --sans: ${sans} !important; --serif: ${serif} !important; font-family: ${sans} }`,
      );
      const shadow = document.querySelector('dramatis-card')?.shadowRoot;
      for (const root of [document, ...(shadow ? [shadow] : [])])
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      const pen = document.createElement('canvas').getContext('2d')!;
      const width = (font: string): number => {
        pen.font = `100px ${font}`;
        return Math.round(pen.measureText('Hamburgefonstiv').width);
      };
      // Arial is 756 px wide there, Times 698; a font that is missing is replaced by one that is not
      return [width(sans), width(serif)].join();
    },
    SANS,
    SERIF,
  );
  if (isThere !== '756,698') throw new Error(`no font is as wide as Arial (${isThere}): install fonts-liberation`);
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the card or the article is; of a page of ours its upper end is brought into view. */
const partOf = (page: Page, { surface }: Screen): Promise<Box | null> =>
  page.evaluate((what) => {
    const part =
      what === 'card'
        ? document.querySelector('dramatis-card')!.shadowRoot!.querySelector('.card')!
        : what === 'page'
          ? document.querySelector('article')!
          : null;
    if (!part) scrollTo({ top: 0, behavior: 'instant' });
    const box = part?.getBoundingClientRect();
    return box
      ? { x: Math.floor(box.x), y: Math.floor(box.y), width: Math.ceil(box.width), height: Math.ceil(box.height) }
      : null;
  }, surface);
