import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { MarkingState } from '../../core/model/card-props.ts';
import { BROWSERS } from '../support/browsers.ts';
import { annotate, expectHighlights, usePageHarness, wholePage } from '../support/page-harness.ts';
import type { ProbeOptions } from '../support/page-harness.ts';

const PAGE = wholePage(`<main><h1>Ein Titel</h1><p><a id="link" href="#x">Verweis</a></p>
  <p>Am Anfang Mark Rutte, in der Mitte Wladimir Putin.</p><p>Dazu der Kreml, und wieder Mark Rutte.</p></main>`);

/** What the card is told of its mark, as tests/support/page-probe.ts writes it down. */
const marking = async (page: Page): Promise<MarkingState | null> => {
  const told = await page.evaluate(() => {
    const card = probe.card();
    return card && 'marking' in card ? (card.marking ?? null) : null;
  });
  return told === null ? null : (JSON.parse(told) as MarkingState);
};
const press = (page: Page, action: string): Promise<void> =>
  page.evaluate((name) => {
    const root = document.querySelector('dramatis-card')!.shadowRoot!;
    root.querySelector<HTMLElement>(`[data-action="${name}"]`)!.click();
  }, action);
const label = (page: Page) => page.evaluate(() => probe.card()?.label ?? null);

describe.each(BROWSERS)('what the reader says of a mark in %s', (name) => {
  const harness = usePageHarness(name);
  const open = async (options: Partial<ProbeOptions> = {}): Promise<Page> => {
    const page = await harness.open(PAGE);
    await annotate(page, options);
    await page.evaluate(() => probe.goTo('rutte'));
    await expect.poll(() => label(page), { timeout: 3_000 }).toBe('rutte (label)');
    return page;
  };
  const expectMarking = (page: Page, expected: Partial<MarkingState>) =>
    expect.poll(() => marking(page), { timeout: 3_000, interval: 25 }).toMatchObject(expected);

  it('is told the words, the reasons and, once asked, who else has the name', async () => {
    const page = await open();
    await expectMarking(page, {
      words: 'Mark Rutte',
      site: '127.0.0.1',
      why: [{ code: 'full_name', args: ['Mark Rutte'] }],
      open: false,
      choices: null,
    });
    await press(page, 'why');
    await expect
      .poll(async () => (await marking(page))?.choices?.map(({ entry }) => entry), { timeout: 3_000 })
      .toEqual(['rutte', 'other']);
    await press(page, 'why');
    await expectMarking(page, { open: false });
  });

  it.each(['highlights', 'elements'] as const)('takes the marks away and brings them back (%s)', async (painter) => {
    const page = await open({ painter });
    const texts = () =>
      page.evaluate(() => [
        ...probe.highlights().flatMap(({ name: list, text }) => (list === 'dramatis-active' ? [] : [text])),
        ...probe.marks().map(({ text }) => text),
      ]);
    const before = await texts();
    expect(before).toContain('Mark Rutte');
    await press(page, 'why');
    await press(page, 'never');
    await expectMarking(page, {
      gone: true,
      open: false,
      outcome: { words: 'Mark Rutte', to: null, scope: 'everywhere', undone: false },
    });
    expect(await label(page)).toBe('Mark Rutte');
    await expect.poll(texts, { timeout: 3_000 }).toEqual(['Wladimir Putin', 'Kreml']);
    expect(await page.evaluate(() => probe.summary()?.entries.map(({ id }) => id))).toEqual(['putin', 'kreml']);
    await press(page, 'undo');
    await expectMarking(page, {
      gone: false,
      outcome: { words: 'Mark Rutte', to: null, scope: 'everywhere', undone: true },
    });
    await expect.poll(texts, { timeout: 3_000 }).toEqual(before);
    await expect.poll(() => label(page), { timeout: 3_000 }).toBe('rutte (label)');
  });

  it('follows to the other entry, and steps on from there', async () => {
    const page = await open();
    await press(page, 'why');
    await expect.poll(async () => (await marking(page))?.choices?.length, { timeout: 3_000 }).toBe(2);
    await press(page, 'other');
    await expect.poll(() => label(page), { timeout: 3_000 }).toBe('other (label)');
    await expectMarking(page, {
      gone: false,
      decided: true,
      outcome: {
        words: 'Mark Rutte',
        to: { text: 'other called Mark Rutte', lang: 'en' },
        scope: 'article',
        undone: false,
      },
    });
    const [request] = await page.evaluate(() => probe.log().corrections);
    expect(request).toMatchObject({ words: 'Mark Rutte', from: 'rutte', to: 'other', scope: 'article' });
    expect(request!.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\d+\.html$/u);
    await press(page, 'next');
    await expect.poll(() => label(page), { timeout: 3_000 }).toBe('putin (label)');
    // another mark is another matter
    await expectMarking(page, { words: 'Wladimir Putin', outcome: null, open: false });
  });

  it('does not touch marks that stay as they are', async () => {
    const page = await open({ painter: 'elements' });
    await page.evaluate(() => {
      const kreml = document.querySelector('mark[data-dramatis="putin"]')!;
      (globalThis as { kept?: Element }).kept = kreml;
    });
    await page.evaluate(() => probe.annotateAgain());
    await expect.poll(() => page.evaluate(() => probe.log().requests.length), { timeout: 3_000 }).toBe(2);
    await page.waitForFunction(() => probe.summary()?.state === 'done');
    expect(await page.evaluate(() => (globalThis as { kept?: Element }).kept?.isConnected)).toBe(true);
    expect(await label(page)).toBe('rutte (label)');
    await press(page, 'next');
    await expect.poll(() => label(page), { timeout: 3_000 }).toBe('putin (label)');
  });

  it('closes a card under the pointer whose mark was taken away elsewhere, but not one that is held', async () => {
    const page = await open();
    await page.keyboard.press('Escape');
    await expect.poll(() => label(page), { timeout: 3_000 }).toBeNull();
    const mark = await page.evaluate(() => probe.highlights().find(({ text }) => text === 'Mark Rutte')!);
    await page.mouse.move(mark.left + 10, mark.top + 10);
    await expect.poll(() => label(page), { timeout: 3_000 }).toBe('rutte (label)');
    await page.evaluate(() => probe.decide('Mark Rutte', null));
    await expect.poll(() => label(page), { timeout: 3_000 }).toBeNull();
    await page.mouse.move(5, 5);
    await expectHighlights(page, ['Wladimir Putin', 'Kreml']);
    await page.evaluate(() => probe.goTo('putin'));
    await expect.poll(() => label(page), { timeout: 3_000 }).toBe('putin (label)');
    await page.evaluate(() => probe.decide('Wladimir Putin', null));
    await expectMarking(page, { gone: true, outcome: null });
  });

  it('tells what could not be read from what could not be saved, and both from a browser without room', async () => {
    const page = await open();
    const status = () => page.evaluate(() => probe.log().cards.at(-1)?.status);
    for (const [way, action, expected] of [
      ['usual', 'lead', 'failed'],
      ['usual', 'never', 'unsaved'],
      ['full', 'never', 'full'],
      ['usual', 'why', 'failed'],
    ] as const) {
      await page.evaluate((now) => probe.setRefused(now), way);
      await press(page, action);
      await expect.poll(status, { timeout: 3_000 }).toBe(expected);
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        probe.setRefused(null);
        return probe.goTo('rutte');
      });
      await expect.poll(status, { timeout: 3_000 }).toBe('ready');
    }
  });

  it('says so when the extension has gone', async () => {
    const page = await open();
    await page.evaluate(() => probe.setGone(true));
    await press(page, 'why');
    await expect.poll(() => page.evaluate(() => probe.log().cards.at(-1)?.status), { timeout: 3_000 }).toBe('gone');
  });
});
