import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { PageCommand } from '../../core/model/page-command.ts';
import { BROWSERS } from '../support/browsers.ts';
import { annotate, expectHighlights, NAMES, usePageHarness, wholePage } from '../support/page-harness.ts';
import type { ProbeOptions } from '../support/page-harness.ts';

const PAGE = wholePage(`<main><h1>Ein Titel ohne Namen</h1><p><input id="field"></p>
  <p style="margin-top:60px">Am Anfang Mark Rutte, in der Mitte Wladimir Putin.</p>
  <p id="said">Dazu sagte er, es werde im Winter sehr kalt.</p></main>`);

/** Longer than it takes to ask about a mark and to show its card. */
const SHOWN_BY_NOW = 700;

const hasCard = (page: Page) => page.evaluate(() => document.querySelector('dramatis-card') !== null);
const label = (page: Page) => page.evaluate(() => (probe.card() as { label?: string } | null)?.label ?? null);
const expectCard = (page: Page, entry: string | null) =>
  expect.poll(() => label(page), { timeout: 3_000, interval: 25 }).toBe(entry && `${entry} (label)`);
const fetches = (page: Page) => page.evaluate(() => probe.log().fetches.length);
const expectFetches = (page: Page, count: number) => expect.poll(() => fetches(page), { timeout: 4_000 }).toBe(count);
const arrive = (page: Page, comes = true) => page.evaluate((it) => probe.arrive('card', it), comes);
const focus = (page: Page) =>
  page
    .evaluate(() => document.activeElement?.id ?? '')
    .then((id) => id || page.evaluate(() => document.activeElement!.localName));

async function hover(page: Page, text: string): Promise<void> {
  const { x, y } = await page.evaluate((words) => {
    const mark = probe.highlights().find((range) => range.text === words)!;
    return { x: mark.left + mark.width / 2, y: mark.top + mark.height / 2 };
  }, text);
  await page.mouse.move(x, y);
}

/** What the browser's keys send to the page. */
const press = (page: Page, name: PageCommand) => page.evaluate((sent) => probe.command(sent), name);

const select = (page: Page) =>
  page.evaluate(() => document.getSelection()!.selectAllChildren(document.querySelector('#said')!));

describe.each(BROWSERS)('what draws cards comes late, in %s', (name) => {
  const harness = usePageHarness(name);
  const open = async (options: Partial<ProbeOptions> = {}) => {
    const page = await harness.open(PAGE);
    await page.mouse.move(5, 5);
    await annotate(page, { late: ['card'], ...options });
    return page;
  };

  it('is fetched once a page has marks and nothing else to do', async () => {
    await expectFetches(await open(), 1);
  });

  it('is not fetched for a page without marks', async () => {
    const page = await open({ names: [] });
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await page.evaluate(() => probe.wait(100));
    expect(await fetches(page)).toBe(0);
  });

  it('shows the card under the pointer when it comes', async () => {
    const page = await open();
    await hover(page, 'Mark Rutte');
    await page.evaluate((ms) => probe.wait(ms), SHOWN_BY_NOW);
    expect(await hasCard(page)).toBe(false);
    await arrive(page);
    await expectCard(page, 'rutte');
    // at once with what was answered meanwhile
    const { cards } = await page.evaluate(() => probe.log());
    expect(cards.map(({ status }) => status)).toEqual(['ready']);
    await page.mouse.move(5, 5);
    await expectCard(page, null);
    await hover(page, 'Wladimir Putin');
    await expectCard(page, 'putin');
    expect(await fetches(page)).toBe(1);
  });

  it('shows nothing if the pointer has left before', async () => {
    const page = await open();
    await hover(page, 'Mark Rutte');
    await page.evaluate((ms) => probe.wait(ms), SHOWN_BY_NOW);
    await page.mouse.move(5, 5);
    await page.evaluate((ms) => probe.wait(ms), SHOWN_BY_NOW);
    await arrive(page);
    await page.evaluate(() => probe.wait(100));
    expect(await hasCard(page)).toBe(false);
  });

  it('shows the card of the mark that the pointer is on by then', async () => {
    const page = await open();
    await hover(page, 'Mark Rutte');
    await page.evaluate((ms) => probe.wait(ms), SHOWN_BY_NOW);
    await hover(page, 'Wladimir Putin');
    await page.evaluate((ms) => probe.wait(ms), SHOWN_BY_NOW);
    await arrive(page);
    await expectCard(page, 'putin');
    const { cards } = await page.evaluate(() => probe.log());
    expect(new Set(cards.map((card) => card.label))).toEqual(new Set(['putin (label)']));
  });

  it('moves the focus into the card that a key has opened, and back', async () => {
    const page = await open();
    await page.focus('#field');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await press(page, 'next-mark');
    await page.evaluate(() => probe.wait(100));
    expect(await focus(page)).toBe('body');
    await arrive(page);
    await expectCard(page, 'rutte');
    expect(await focus(page)).toBe('dramatis-card');
    await page.keyboard.press('Escape');
    await expectCard(page, null);
  });

  it('leaves a reader alone who has begun to write meanwhile', async () => {
    const page = await open();
    await press(page, 'next-mark');
    await page.focus('#field');
    await arrive(page);
    await expectCard(page, 'rutte');
    expect(await focus(page)).toBe('field');
  });

  it('shows nothing after Escape', async () => {
    const page = await open();
    await press(page, 'next-mark');
    await page.keyboard.press('Escape');
    await arrive(page);
    await page.evaluate(() => probe.wait(100));
    expect(await hasCard(page)).toBe(false);
  });

  it('does no harm if it does not come, and is fetched again for the next mark', async () => {
    const page = await open();
    await expectFetches(page, 1);
    await arrive(page, false);
    await hover(page, 'Mark Rutte');
    await expectFetches(page, 2);
    await page.evaluate((ms) => probe.wait(ms), SHOWN_BY_NOW);
    await arrive(page, false);
    await page.evaluate(() => probe.wait(100));
    expect(await hasCard(page)).toBe(false);
    await page.mouse.move(5, 5);
    // nothing stays as if a card were open
    const isActive = () => page.evaluate(() => probe.highlights().some((range) => range.name === 'dramatis-active'));
    await expect.poll(isActive).toBe(false);
    await hover(page, 'Wladimir Putin');
    await expectFetches(page, 3);
    await arrive(page);
    await expectCard(page, 'putin');
  });

  it('leaves no trace if the page is left before', async () => {
    const page = await open();
    await page.evaluate(() => probe.remember());
    await hover(page, 'Mark Rutte');
    await page.evaluate((ms) => probe.wait(ms), SHOWN_BY_NOW);
    await page.evaluate(() => probe.destroy());
    await arrive(page);
    await page.evaluate(() => probe.wait(100));
    expect(await page.evaluate(() => probe.differences())).toEqual([]);
  });

  it('offers to keep selected words when it comes, and not if they are selected no more', async () => {
    const page = await open({ names: [] });
    await select(page);
    await expectFetches(page, 1);
    await page.evaluate(() => document.getSelection()!.removeAllRanges());
    await page.evaluate(() => probe.wait(50));
    await arrive(page);
    await page.evaluate(() => probe.wait(50));
    expect(await page.evaluate(() => document.querySelector('dramatis-keep') === null)).toBe(true);
    await select(page);
    await expect.poll(() => page.evaluate(() => document.querySelector('dramatis-keep') !== null)).toBe(true);
  });

  it('keeps selected words by key before it has come', async () => {
    const page = await open({ names: [] });
    await select(page);
    await press(page, 'keep-selected');
    await expectFetches(page, 1);
    expect(await hasCard(page)).toBe(false);
    await arrive(page);
    await expect.poll(() => hasCard(page)).toBe(true);
    expect(await focus(page)).toBe('dramatis-card');
  });
});

describe.each(BROWSERS)('what paints with elements comes late, in %s', (name) => {
  const harness = usePageHarness(name);
  const start = (page: Page, options: Partial<ProbeOptions>) => {
    const given: ProbeOptions = { names: NAMES, late: ['elements'], ...options };
    return page.evaluate((all) => probe.start(all), given);
  };
  const marks = (page: Page) => page.evaluate(() => probe.marks().map(({ text }) => text));

  it('is waited for while the page is read and asked about', async () => {
    const page = await harness.open(PAGE);
    await start(page, { painter: 'elements' });
    await expect.poll(() => page.evaluate(() => probe.log().requests.length)).toBe(1);
    await page.evaluate(() => probe.wait(100));
    expect(await marks(page)).toEqual([]);
    expect(await page.evaluate(() => probe.summary()?.state)).toBe('reading');
    await page.evaluate(() => probe.arrive('elements'));
    await expect.poll(() => marks(page)).toEqual(['Mark Rutte', 'Wladimir Putin']);
    expect(await page.evaluate(() => probe.summary()?.state)).toBe('done');
  });

  it('is not fetched where highlights do', async () => {
    const page = await harness.open(PAGE);
    await start(page, {});
    await expectHighlights(page, ['Mark Rutte', 'Wladimir Putin']);
    expect(await fetches(page)).toBe(0);
    await page.evaluate(() => probe.update({ painter: 'elements' }));
    await expectFetches(page, 1);
    await page.evaluate(() => probe.arrive('elements'));
    await expect.poll(() => marks(page)).toEqual(['Mark Rutte', 'Wladimir Putin']);
    await expectHighlights(page, []);
  });

  it('has highlights in its place if it does not come', async () => {
    const page = await harness.open(PAGE);
    await start(page, { painter: 'elements' });
    await expectFetches(page, 1);
    await page.evaluate(() => probe.arrive('elements', false));
    await expectHighlights(page, ['Mark Rutte', 'Wladimir Putin']);
    expect(await page.evaluate(() => probe.summary()?.painter)).toBe('highlights');
  });

  it('leaves no trace if the page is left before', async () => {
    const page = await harness.open(PAGE);
    await page.evaluate(() => probe.remember());
    await start(page, { painter: 'elements' });
    await expect.poll(() => page.evaluate(() => probe.log().requests.length)).toBe(1);
    await page.evaluate(() => probe.destroy());
    await page.evaluate(() => probe.arrive('elements'));
    await page.evaluate(() => probe.wait(100));
    expect(await page.evaluate(() => probe.differences())).toEqual([]);
  });
});
