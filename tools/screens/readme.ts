import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ALL_SCREENS } from './all-screens.ts';
import { settled } from './capture.ts';
import { fileOf } from './screen.ts';
import type { Step } from './screen.ts';
import { click } from './steps.ts';
import { Studio } from './studio.ts';

interface Picture {
  file: string;
  screen: string;
  /** In CSS pixels. */
  size: { width: number; height: number };
  /** What a reader would have done before. */
  before?: Step;
}

/** The pictures of the README. */
const PICTURES: readonly Picture[] = [
  {
    file: 'card.png',
    screen: 'card-person',
    size: { width: 1080, height: 920 },
    before: click('.consent button'),
  },
  { file: 'popup.png', screen: 'popup-list', size: { width: 380, height: 640 } },
  { file: 'welcome.png', screen: 'welcome-first', size: { width: 720, height: 860 } },
];

/** Takes the pictures of the README, in English; gives their paths. */
export async function takeForReadme(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const studio = await Studio.open('en');
  try {
    const paths: string[] = [];
    for (const { file, screen: name, size, before } of PICTURES) {
      const screen = ALL_SCREENS.find((one) => fileOf(one) === name);
      if (!screen) throw new Error(`there is no screen ${name}`);
      const path = join(folder, file);
      const take = async (page: Page): Promise<void> => {
        await settled(page);
        await writeFile(path, await page.screenshot());
      };
      const reached = before ? { ...screen, steps: [before, ...screen.steps] } : screen;
      await studio.show(reached, { theme: 'light', width: 'wide', contrast: 'usual', size }, take);
      paths.push(path);
    }
    return paths;
  } finally {
    await studio.close();
  }
}
