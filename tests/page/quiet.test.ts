import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/browsers.ts';
import { annotate, expectHighlights, usePageHarness, wholePage } from '../support/page-harness.ts';
import { tap } from '../support/touch.ts';

// small enough for each paragraph to be one line in every browser
const ARTICLE = wholePage(
  `<article>
<h1>Was Wladimir Putin will</h1>
<p id="a">Wladimir Putin sprach in Moskau. Der Kreml schwieg, Wladimir Putin auch.</p>
<p id="b">Mark Rutte reiste nach Moskau, und Wladimir Putin empfing ihn.</p>
<h2>Was noch geschah</h2>
<p id="c">Mark Rutte traf Wladimir Putin.</p>
<div id="d">Der Kreml<p id="e">und Mark Rutte</p>und noch einmal der Kreml</div>
</article><p id="beside" style="position: fixed; right: 0; top: 0; width: 60px; height: 60px"></p>`,
  '<style>article { font-size: 14px }</style>',
);

const FIRST = ['Wladimir Putin', 'Wladimir Putin', 'Moskau', 'Kreml', 'Mark Rutte'];

const active = (page: Page) =>
  page.evaluate(() => probe.highlights().flatMap(({ name, text }) => (name === 'dramatis-active' ? [text] : [])));

/** Marks that can be seen, of elements. */
const seen = (page: Page) =>
  page.$$eval('mark[data-dramatis]', (marks) =>
    marks.filter((mark) => !mark.hasAttribute('data-dramatis-resting')).map((mark) => mark.textContent),
  );

const pointAt = async (page: Page, selector: string) => {
  const { x, y, width, height } = (await (await page.$(selector))!.boundingBox())!;
  // behind its words: a card would keep its paragraph lit
  await page.mouse.move(x + width - 3, y + height / 2);
};

describe.each(BROWSERS)('a quiet page in %s', (name) => {
  const harness = usePageHarness(name);

  it('has the first mention in each section, follows the page, and changes at once', async () => {
    const page = await harness.open(ARTICLE);
    await annotate(page, { density: 'section' });
    await expectHighlights(page, [...FIRST, 'Mark Rutte', 'Wladimir Putin', 'Kreml']);
    // the list and the way to a mention know them all
    const counts = await page.evaluate(() => probe.summary()!.entries.map(({ id, count }) => `${id} ${count}`));
    expect(counts).toEqual(['putin 5', 'moskau 2', 'kreml 3', 'rutte 3']);
    await page.evaluate(() => document.querySelector('#a')!.remove());
    await expectHighlights(page, [
      'Wladimir Putin',
      'Mark Rutte',
      'Moskau',
      'Wladimir Putin',
      'Mark Rutte',
      'Wladimir Putin',
      'Kreml',
    ]);
    await page.evaluate(() => probe.update({ density: 'page' }));
    await expectHighlights(page, ['Wladimir Putin', 'Mark Rutte', 'Moskau', 'Kreml']);
    await page.evaluate(() => probe.update({ density: 'every' }));
    await expectHighlights(page, [
      'Wladimir Putin',
      'Mark Rutte',
      'Moskau',
      'Wladimir Putin',
      'Mark Rutte',
      'Wladimir Putin',
      'Kreml',
      'Mark Rutte',
      'Kreml',
    ]);
  });

  it.each(['highlights', 'elements'] as const)('shows a mention while it is visited (%s)', async (painter) => {
    const page = await harness.open(ARTICLE);
    await annotate(page, { density: 'page', painter });
    const places = () =>
      page.evaluate(() => [
        ...probe.highlights().flatMap(({ name, text }) => (name === 'dramatis-active' ? [text] : [])),
        ...[...document.querySelectorAll('mark[data-dramatis-active]')].map((mark) => mark.textContent),
      ]);
    const rutte = async () => {
      await page.evaluate(() => probe.goTo('rutte'));
      expect(await places()).toEqual(['Mark Rutte']);
      return page.evaluate(() => {
        const [range] = probe.highlights().filter(({ name }) => name === 'dramatis-active');
        const top = range?.top ?? document.querySelector('mark[data-dramatis-active]')!.getBoundingClientRect().top;
        return Math.round(top + scrollY);
      });
    };
    const tops = [await rutte(), await rutte(), await rutte()];
    expect([...tops].sort((a, b) => a - b)).toEqual(tops);
    expect(new Set(tops).size).toBe(3);
    // from there on by key, over what is shown
    await page.evaluate(() => probe.command('next-mark'));
    expect(await places()).toEqual(['Wladimir Putin']);
    await page.keyboard.press('Escape');
    expect(await places()).toEqual([]);
    if (painter === 'elements') expect(await seen(page)).toEqual(['Wladimir Putin', 'Moskau', 'Kreml', 'Mark Rutte']);
    else await expectHighlights(page, ['Wladimir Putin', 'Moskau', 'Kreml', 'Mark Rutte']);
  });

  it('makes the mark under the pointer stronger at once, and the one behind the card', async () => {
    const page = await harness.open(ARTICLE);
    await annotate(page, { density: 'page' });
    const at = await page.evaluate(() => probe.highlights().find(({ text }) => text === 'Moskau')!);
    await page.mouse.move(at.left + 5, at.top + 5);
    await expect.poll(() => active(page), { timeout: 400 }).toEqual(['Moskau']);
    await page.waitForFunction(() => probe.card());
    expect(await active(page)).toEqual(['Moskau']);
    await page.keyboard.press('Escape');
    await pointAt(page, '#beside');
    await expect.poll(() => active(page)).toEqual([]);
  });

  it('shows marks where the pointer is, if the reader wants to read', async () => {
    const page = await harness.open(ARTICLE);
    await pointAt(page, '#beside');
    await annotate(page, { reading: true });
    await expectHighlights(page, []);
    await pointAt(page, '#b');
    await expectHighlights(page, ['Mark Rutte', 'Moskau', 'Wladimir Putin']);
    await pointAt(page, '#c');
    await expectHighlights(page, ['Mark Rutte', 'Wladimir Putin']);
    // of several paragraphs in one element, the one that the pointer is in
    await pointAt(page, '#e');
    await expectHighlights(page, ['Mark Rutte']);
    const { x, y, height } = (await (await page.$('#d'))!.boundingBox())!;
    await page.mouse.move(x + 20, y + height - 4);
    await expectHighlights(page, ['Kreml']);
    await page.mouse.move(x + 20, y + 4);
    await expectHighlights(page, ['Kreml']);
    // the one that the card is about stays
    await page.evaluate(() => probe.goTo('moskau'));
    await pointAt(page, '#beside');
    await expectHighlights(page, ['Wladimir Putin', 'Moskau', 'Kreml', 'Wladimir Putin']);
    await page.keyboard.press('Escape');
    await expectHighlights(page, []);
    await page.evaluate(() => probe.update({ reading: false, density: 'page' }));
    await expectHighlights(page, ['Wladimir Putin', 'Moskau', 'Kreml', 'Mark Rutte']);
  });

  it('shows marks in the paragraph that a finger taps on, until it taps elsewhere', async () => {
    const page = await harness.open(ARTICLE);
    await pointAt(page, '#beside');
    await annotate(page, { reading: true });
    await expectHighlights(page, []);
    const tapOn = async (selector: string) => {
      const { x, y, width, height } = (await (await page.$(selector))!.boundingBox())!;
      await tap(page, name, { x: x + width - 3, y: y + height / 2 });
    };
    await tapOn('#b');
    await expectHighlights(page, ['Mark Rutte', 'Moskau', 'Wladimir Putin']);
    await tapOn('#c');
    await expectHighlights(page, ['Mark Rutte', 'Wladimir Putin']);
    expect(await page.evaluate(() => probe.card())).toBeNull();
    await tapOn('#beside');
    await expectHighlights(page, []);
  });

  it('keeps elements for Tab and for screen readers, and shows those that the reader has come to', async () => {
    const page = await harness.open(ARTICLE);
    await pointAt(page, '#beside');
    await annotate(page, { reading: true, painter: 'elements' });
    expect(await page.$$eval('mark[data-dramatis]', (marks) => marks.length)).toBe(13);
    expect(await seen(page)).toEqual([]);
    await pointAt(page, '#c');
    await expect.poll(() => seen(page)).toEqual(['Mark Rutte', 'Wladimir Putin']);
    await page.evaluate(() => document.querySelector<HTMLElement>('#b mark')!.focus());
    await expect.poll(() => seen(page)).toEqual(['Mark Rutte', 'Moskau', 'Wladimir Putin']);
    await page.evaluate(() => probe.update({ reading: false, painter: 'elements' }));
    expect((await seen(page)).length).toBe(13);
  });
});
