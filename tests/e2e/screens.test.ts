import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_SCREENS } from '../../tools/screens/all-screens.ts';
import { COMPARED_IN, forgetFailed, picture, REACHED_AT, wrongLook } from '../../tools/screens/baselines.ts';
import { inFullHeight, settled } from '../../tools/screens/capture.ts';
import { axeTroubles, keyboardTroubles, otherTroubles } from '../../tools/screens/check.ts';
import { lookAt, ZOOMED } from '../../tools/screens/look.ts';
import { fileOf } from '../../tools/screens/screen.ts';
import type { Screen, Step } from '../../tools/screens/screen.ts';
import { seen } from '../../tools/screens/steps.ts';
import { Studio } from '../../tools/screens/studio.ts';

/** So many browsers share the screens: each waits for its pages most of the time. */
const STUDIOS = 2;

/** Every state of every surface as a reader with a small window, a zoom, a dark theme or a screen reader has it. */
describe('every screen', () => {
  let studios: Studio[];
  const troubles = new Map<Screen, Promise<string[]>>();

  beforeAll(async () => {
    await forgetFailed();
    // German words are the longer ones
    studios = await Promise.all(Array.from({ length: STUDIOS }, () => Studio.open(COMPARED_IN)));
    for (const [number, studio] of studios.entries()) {
      let last: Promise<unknown> = Promise.resolve();
      for (const screen of ALL_SCREENS.filter((_, i) => i % STUDIOS === number)) {
        const found = last.then(() => studio.show(screen, REACHED_AT, (page) => troublesOf(page, screen)));
        troubles.set(screen, found);
        last = found.catch(() => undefined);
      }
    }
  });
  afterAll(() => Promise.all(studios.map((studio) => studio.close())));

  it.each(ALL_SCREENS.map((screen) => [fileOf(screen), screen] as const))('%s', async (_, screen) => {
    expect(await troubles.get(screen)).toEqual([]);
  });

  it('speaks the language of its words first, where the reader has chosen none', async () => {
    const chosen = await studios[0]!.show(named('welcome-first'), REACHED_AT, (page) =>
      page.$$eval('select', (choices) => choices.map(({ value }) => value)),
    );
    expect(chosen).toEqual(['de', 'en']);
  });

  it('has marks that are elements in forced colours, where a highlight is a block', async () => {
    const look = { ...REACHED_AT, contrast: 'forced' } as const;
    const count = await studios[0]!.show(named('page-article'), look, async (page) => ({
      elements: (await page.$$('mark[data-dramatis]')).length,
      highlights: await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)),
    }));
    expect(count).toEqual({ elements: expect.any(Number), highlights: 0 });
    expect(count.elements).toBeGreaterThan(5);
  });

  it('has a card that goes dark with the system while it is open', async () => {
    const themes = await studios[0]!.show(named('card-loading'), REACHED_AT, async (page) => {
      const theme = () =>
        page.evaluate(
          () =>
            document.querySelector('dramatis-card')!.shadowRoot!.querySelector<HTMLElement>('[data-theme]')!.dataset[
              'theme'
            ],
        );
      const before = await theme();
      await lookAt(page, { theme: 'dark', contrast: 'usual' });
      await settled(page);
      return [before, await theme()];
    });
    expect(themes).toEqual(['light', 'dark']);
  });

  it('would have been found wanting if it were bad', async () => {
    const bad: Screen = { ...named('options-fresh'), steps: [seen('main'), spoil] };
    const found = (await studios[0]!.show(bad, REACHED_AT, (page) => troublesOf(page, bad))).join('\n');
    for (const trouble of ['button-name', 'target of 10×10 px', 'reaches from', 'has a transition', 'color-contrast'])
      expect(found).toContain(trouble);
    expect(found).toMatch(/Tab does not reach|the focus is not to be seen/u);
  });

  it('made nothing complain', () => expect(studios.flatMap(({ complaints }) => complaints)).toEqual([]));
});

const named = (name: string): Screen => ALL_SCREENS.find((screen) => fileOf(screen) === name)!;

/** Puts a button into a page that is wrong in every way. */
const spoil: Step = ({ page }) =>
  page.evaluate(() => {
    const button = document.createElement('button');
    const style = 'width:10px;height:10px;min-height:0;padding:0;margin-left:900px;transition:opacity 1s;outline:none';
    button.style.cssText = style;
    const faint = document.createElement('p');
    faint.textContent = 'Nobody can read this';
    faint.style.cssText = 'color:#999;background:#888;height:300px';
    document.querySelector('main')!.prepend(button, faint);
  });

/** Everything that is wrong with a screen that has been reached, and where. */
async function troublesOf(page: Page, screen: Screen): Promise<string[]> {
  const found: string[] = [];
  const add = (where: string, list: string[]): unknown => found.push(...list.map((trouble) => `${where}: ${trouble}`));
  if (screen.surface !== 'page') {
    // what a foot that stays in reach half covers for the moment is no small target
    const axe = screen.surface === 'card' ? axeTroubles(page) : inFullHeight(page, () => axeTroubles(page));
    add('at 320 px', [...(await axe), ...(await otherTroubles(page))]);
    await lookAt(page, { theme: 'dark', contrast: 'usual' });
    await settled(page);
    add('in the dark', await axeTroubles(page, ['color-contrast']));
    await page.setViewport(ZOOMED);
    add('at 200 %', await otherTroubles(page));
  }
  const look = screen.compared ? await wrongLook(screen, await picture(page, screen)) : null;
  if (look !== null) add('as it should look', [look]);
  // at last: it scrolls, and leaves the focus somewhere
  if (screen.inEveryContrast && !['page', 'card'].includes(screen.surface))
    add('by keyboard', await keyboardTroubles(page));
  return found;
}
