import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { PainterName } from '../../core/settings/settings.ts';
import { BROWSERS } from '../support/browsers.ts';
import { annotate, expectHighlights, usePageHarness, wholePage } from '../support/page-harness.ts';
import type { ProbeOptions, ProbeRange } from '../support/page-harness.ts';

const FILL = 'Dieser Absatz ist lang genug, um für den Text eines Artikels gehalten zu werden. ';

/** A page whose parts are declared as templates: what a component would draw. */
const shadow = (tag: string, inside: string, light = '') =>
  `<${tag}><template shadowrootmode="open">${inside}</template>${light}</${tag}>`;

/** A site that is one component, with everything in components of it. */
const APP = wholePage(
  shadow(
    'x-app',
    `<nav><a href="/1">Moskau</a></nav>
     ${shadow('x-teasers', `<div class="related"><a href="/2">Wladimir Putin und noch mehr Worte in einem Verweis</a></div>`)}
     ${shadow(
       'x-view',
       `<article><h1>Mark Rutte in der Stadt</h1>${shadow('x-body', `<p>${FILL.repeat(4)}Der Kreml schweigt.</p><p id="last">${FILL}</p>`)}</article>`,
     )}`,
  ),
);

/** What is written in one order, and shown in another. */
const SLOTTED = wholePage(
  `<main>${shadow(
    'x-story',
    '<style>h1, p { margin: 4px }</style><header></header><slot name="title"></slot><div><slot></slot></div><p>Aus <b>Moskau</b></p>',
    `<p>Zuerst der Kreml. ${FILL}</p><h1 slot="title">Mark Rutte reist</h1><p slot="nowhere">Wladimir Putin wird nicht gezeigt.</p>`,
  )}</main>`,
);

const texts = (page: Page) => page.evaluate(() => probe.blocks().blocks.map(({ text }) => text.trim()));

describe.each(
  BROWSERS.flatMap((name) => (['highlights', 'elements'] as PainterName[]).map((painter) => ({ name, painter }))),
)('open shadow roots, with $painter in $name', ({ name, painter }) => {
  const harness = usePageHarness(name);
  const open = async (html: string, options: Partial<ProbeOptions> = {}): Promise<Page> => {
    const page = await harness.open(html);
    await page.mouse.move(5, 5);
    await page.evaluate(() => probe.remember());
    await annotate(page, { painter, ...options });
    return page;
  };
  const all = (page: Page) => page.evaluate(() => probe.allMarks().map((mark) => mark.replace(/ at .*/u, '')));
  const expectMarks = (page: Page, marks: string[]) => expect.poll(() => all(page)).toEqual(marks.toSorted());

  it('reads the article of a page that is all components, not its navigation and teasers', async () => {
    const page = await open(APP);
    expect((await texts(page))[0]).toBe('Mark Rutte in der Stadt');
    await expectMarks(page, ['Mark Rutte', 'Kreml']);
    // where our style sheet does not reach, nothing but highlights
    await expectHighlights(page, ['Mark Rutte', 'Kreml']);
    await page.evaluate(() => probe.destroy());
    expect(await page.evaluate(() => probe.differences())).toEqual([]);
  });

  it('reads what slots show, in the order and language in which it is shown', async () => {
    const page = await open(SLOTTED);
    expect(await texts(page)).toEqual(['Mark Rutte reist', `Zuerst der Kreml. ${FILL}`.trim(), 'Aus Moskau']);
    await expectMarks(page, ['Mark Rutte', 'Kreml', 'Moskau']);
    await page.evaluate(() => probe.destroy());
    expect(await page.evaluate(() => probe.differences())).toEqual([]);
  });

  it('follows what components do: write, add, take out, assign to another slot', async () => {
    const page = await open(SLOTTED);
    await expectMarks(page, ['Mark Rutte', 'Kreml', 'Moskau']);
    const change = (what: (root: ShadowRoot, host: Element) => void) =>
      page.evaluate((code) => {
        const host = document.querySelector('x-story')!;
        // eslint-disable-next-line @typescript-eslint/no-implied-eval
        new Function('root', 'host', `(${code})(root, host)`)(host.shadowRoot, host);
      }, what.toString());
    await change((root) => (root.querySelector('b')!.firstChild!.nodeValue = 'dem Kreml'));
    await expectMarks(page, ['Mark Rutte', 'Kreml', 'Kreml']);
    await change((root) => root.querySelector('header')!.append('Wladimir Putin'));
    // a header of a section is read, as anywhere
    await expectMarks(page, ['Wladimir Putin', 'Mark Rutte', 'Kreml', 'Kreml']);
    await change((_, host) => host.querySelector('[slot=nowhere]')!.setAttribute('slot', ''));
    await expectMarks(page, ['Wladimir Putin', 'Mark Rutte', 'Kreml', 'Wladimir Putin', 'Kreml']);
    await change((_, host) => host.querySelector('[slot=title]')!.setAttribute('slot', 'nowhere'));
    await expectMarks(page, ['Wladimir Putin', 'Kreml', 'Wladimir Putin', 'Kreml']);
    await change((_, host) => host.prepend('Moskau, '));
    await expectMarks(page, ['Wladimir Putin', 'Moskau', 'Kreml', 'Wladimir Putin', 'Kreml']);
    await change((root) => root.querySelector('div')!.remove());
    await expectMarks(page, ['Wladimir Putin', 'Kreml']);
    await change((_, host) => host.remove());
    await expectMarks(page, []);
  });

  it('reads a component that is defined late, without being told', async () => {
    const page = await open(wholePage(`<main><p>${FILL.repeat(3)}</p><p>Aus <x-late>Moskau</x-late></p></main>`));
    await expectMarks(page, ['Moskau']);
    await page.evaluate(() => {
      customElements.define(
        'x-late',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).append('dem Kreml');
          }
        },
      );
    });
    await expectMarks(page, ['Kreml']);
    await page.evaluate(() => document.querySelector('x-late')!.shadowRoot!.replaceChildren('der Stadt'));
    await expectMarks(page, []);
  });

  it('shows the card of a mark under the pointer, and goes from mark to mark', async () => {
    const page = await open(APP);
    await expectHighlights(page, ['Mark Rutte', 'Kreml']);
    const { left, top, width, height } = (await page.evaluate(() =>
      probe.highlights().find(({ text }) => text === 'Kreml'),
    )) as ProbeRange;
    await page.mouse.move(left + width / 2, top + height / 2);
    const label = () => page.evaluate(() => (probe.card() as { label?: string } | null)?.label ?? null);
    await expect.poll(label).toBe('kreml (label)');
    await page.mouse.move(5, 650);
    await expect.poll(label).toBeNull();
    for (const entry of ['rutte', 'kreml']) {
      await page.evaluate((id) => probe.goTo(id), entry);
      await expect.poll(label).toBe(`${entry} (label)`);
    }
  });

  it('offers to keep words that are selected there', async () => {
    const page = await open(APP);
    await expectHighlights(page, ['Mark Rutte', 'Kreml']);
    const { top, height } = (await page.evaluate(() =>
      probe.highlights().find(({ text }) => text === 'Kreml'),
    )) as ProbeRange;
    // beside the mark: its card would be in the way
    await page.mouse.click(170, top - height, { count: 3 });
    const chip = () => page.evaluate(() => document.querySelector('dramatis-keep') !== null);
    await expect.poll(chip).toBe(true);
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await expect.poll(chip).toBe(false);
  });
});
