import type { Page } from 'puppeteer-core';
import { placeOfMark, pointAt, waitForCard } from './marks.ts';

/** Opens the card of the n-th mark of some words with the mouse and gives its name. */
export async function openCard(page: Page, words: string, nth = 0): Promise<string> {
  await page.bringToFront();
  await page.mouse.move(2, 2);
  await pointAt(page, await placeOfMark(page, words, nth));
  return waitForCard(page);
}

/** Waits for a button of the card by its accessible name, or the beginning of it, and clicks it with the real mouse. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const button = await page.waitForFunction(
    (wanted) => {
      const root = document.querySelector('dramatis-card')?.shadowRoot;
      return [...(root?.querySelectorAll('button') ?? [])].find((found) =>
        (found.ariaLabel ?? found.textContent).startsWith(wanted),
      );
    },
    { polling: 50 },
    name,
  );
  const element = button.asElement();
  if (!element) throw new Error(`no button ${name}`);
  // a card whose content has just changed is placed anew a moment later: as a reader, press what keeps still
  await element.evaluate(async (node) => {
    const found = node as HTMLElement;
    found.scrollIntoView({ block: 'nearest' });
    const place = (): string => JSON.stringify(found.getBoundingClientRect());
    for (let before = '', tries = 0; before !== place() && tries < 50; tries++) {
      before = place();
      await new Promise((done) => setTimeout(done, 60));
    }
  });
  await (element as unknown as { click(): Promise<void> }).click();
}

/** Waits until the card says these words somewhere. */
export async function waitForWords(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document
        .querySelector('dramatis-card')
        ?.shadowRoot?.querySelector('[role="dialog"]')
        ?.textContent.includes(wanted),
    { polling: 50 },
    words,
  );
}

/** The words of the control that has the focus: in the card if it is there, empty if nothing has it. */
export const focusedWords = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return active === document.body ? '' : (active?.ariaLabel ?? active?.textContent ?? '');
  });
