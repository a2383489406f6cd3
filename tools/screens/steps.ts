import { pressInCard, waitForWords } from '../../tests/support/card-buttons.ts';
import { readKept } from '../../tests/support/kept.ts';
import { pointAt, waitForCard } from '../../tests/support/marks.ts';
import type { Locale } from '../../tests/support/translate.ts';
import { fatesOf, interceptInContentScript } from './answers.ts';
import type { Answers, Fate } from './answers.ts';
import { placeOfWords } from './place-of-words.ts';
import type { Reach, Step } from './screen.ts';

/** Words of a page: the same in both languages, or each its own. */
export type PageWords = string | Record<Locale, string>;
const wordsOf = (words: PageWords, { locale }: Reach): string => (typeof words === 'string' ? words : words[locale]);

/** Waits until words of the page are marked, n times and once more, and brings the last into view. */
export const marked =
  (words: PageWords, nth = 0): Step =>
  async (reach) => {
    const text = wordsOf(words, reach);
    await until(`no mark ${text}`, () => placeOfWords(reach.page, text, nth));
  };

/** Rests the pointer on the n-th mark of some words until its card is there with everything in it. */
export const hover =
  (words: PageWords, nth = 0): Step =>
  async (reach) => {
    const { page } = reach;
    const text = wordsOf(words, reach);
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await pointAt(page, await until(`no mark ${text}`, () => placeOfWords(page, text, nth)));
    await waitForCard(page);
  };

/** The same for a card that has nothing in it yet, or never will: waits for the words of a message in it. */
export const hoverUntil =
  (words: PageWords, key: string): Step =>
  async (reach) => {
    // a card that is loading is never there in full
    void hover(words)(reach).catch(() => undefined);
    await waitForWords(reach.page, reach.t(key));
  };

/** Waits until the card has the words of a message. */
export const says =
  (key: string): Step =>
  ({ page, t }) =>
    waitForWords(page, t(key));

/** Presses the button of the card that a message names, or begins to. */
export const press =
  (key: string, ...args: PageWords[]): Step =>
  (reach) =>
    pressInCard(reach.page, reach.t(key, ...args.map((words) => wordsOf(words, reach))));

/** Waits until the card has what a selector finds. */
export const inCard =
  (selector: string): Step =>
  ({ page }) =>
    page.waitForFunction(
      (wanted) => document.querySelector('dramatis-card')?.shadowRoot?.querySelector(wanted),
      { polling: 50 },
      selector,
    );

/** Has the page's content script answered in place of the background. */
export const answered =
  (answers: Answers): Step =>
  ({ page }) =>
    interceptInContentScript(page, fatesOf(answers));

/** Has a message of the page's content script never answered, refused, or find the extension gone. */
export const unanswered =
  (name: keyof Answers, how: Exclude<Fate['how'], 'answer'>): Step =>
  ({ page }) =>
    interceptInContentScript(page, { [name]: { how } });

/** Goes on in the popup of the page. */
export const inPopup: Step = async (reach) => {
  reach.page = await reach.popup(reach.page);
};

/** Goes on in the side panel of the page. */
export const inPanel: Step = async (reach) => {
  reach.page = await reach.panel(reach.page);
};

/** Taps the n-th mark of some words, as a finger does. */
export const tap =
  (words: PageWords, nth = 0): Step =>
  async (reach) => {
    const { page } = reach;
    const text = wordsOf(words, reach);
    await page.bringToFront();
    const place = await until(`no mark ${text}`, () => placeOfWords(page, text, nth));
    await page.touchscreen.tap(place.x, place.y);
    await waitForCard(page);
  };

/** Goes on in a page of the extension. */
export const inOwn =
  (path: string): Step =>
  async (reach) => {
    reach.page = await reach.openOwn(path);
  };

/** Waits until there is something in the page. */
export const seen =
  (selector: string): Step =>
  ({ page }) =>
    page.waitForSelector(selector);

/** Clicks what a selector finds. */
export const click =
  (selector: string): Step =>
  async ({ page }) => {
    await page.waitForSelector(selector);
    await page.click(selector);
  };

/** Types into what a selector finds. */
export const type =
  (selector: string, text: string): Step =>
  async ({ page }) => {
    await page.waitForSelector(selector);
    await page.type(selector, text);
  };

/** Scrolls what a selector finds into the middle of the window. */
export const scrolled =
  (selector: string): Step =>
  ({ page }) =>
    page.$eval(selector, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));

/** Waits until something of the article is kept. */
export const somethingKept: Step = ({ own }) =>
  until('nothing is kept', async () => (await readKept(own)).length > 0 || null);

/** Asks again and again until there is an answer. */
async function until<Answer>(complaint: string, ask: () => Promise<Answer | null>): Promise<Answer> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(complaint);
}
