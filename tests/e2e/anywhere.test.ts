import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/browsers.ts';
import { pointAt, readMarks, waitForCard, waitForMark, waitForNoCard } from '../support/marks.ts';
import { setSceneIn } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { withBrowsers } from '../support/worker-browsers.ts';

const FILL = 'The talks had been announced for weeks, and nobody was surprised that they took place at all. ';
const TEXT = `${FILL} It was Marco Rubio who had asked for them. ${FILL.repeat(4)}`;
const shadow = (tag: string, inside: string): string =>
  `<${tag}><template shadowrootmode="open">${inside}</template></${tag}>`;

/** A page whose article is laid out in some way. */
const laidOut = (style: string, text = `<p>${TEXT}</p>`, attributes = ''): string =>
  `<!doctype html><html lang="en"><title>News</title><style>body { margin: 30px; font: 18px/1.6 serif }${style}</style>
   <article ${attributes}><h1>Talks</h1>${text}</article></html>`;

const LAYOUTS: Record<string, string> = {
  'text that cannot be selected': laidOut('article { user-select: none }'),
  'content that is rendered when it comes into view': laidOut(
    'section { content-visibility: auto; contain-intrinsic-size: auto 400px } h1 { margin-bottom: 3000px }',
    `<section><p>${TEXT}</p></section>`,
  ),
  'elements without a box': laidOut(
    'article, p, b { display: contents }',
    `<p>${TEXT.replace('Marco', '<b>Marco</b>')}</p>`,
  ),
  'several columns': laidOut('article { columns: 3; column-gap: 30px; width: 1000px; height: 300px }'),
  'lines that run downwards': laidOut('article { writing-mode: vertical-rl; height: 500px; margin: 0 auto }'),
  'a page that is zoomed': laidOut('body { zoom: 1.6 }'),
  'an article that is scaled and turned': laidOut(
    'article { transform: rotate(3deg) scale(1.3); transform-origin: 0 0; width: 700px }',
  ),
  'a page from right to left': laidOut('', `<p>${TEXT}</p>`, 'dir="rtl"'),
  'a box that scrolls': laidOut('article { height: 300px; overflow: auto } h1 { margin-bottom: 900px }'),
  'an open shadow root': laidOut(
    '',
    shadow('x-story', `<style>p { color: #333 }</style>${shadow('x-text', `<p>${TEXT}</p>`)}`),
  ),
  'a modal dialog': laidOut('', '<dialog style="max-width: 30em"></dialog>').replace(
    '</html>',
    `<script>const dialog = document.querySelector('dialog'); dialog.innerHTML = ${JSON.stringify(`<article><h1>Talks in a dialog</h1><p>${TEXT.repeat(2)}</p></article>`)}; dialog.showModal();</script></html>`,
  ),
};

describe.each(BROWSERS)('everywhere a reader reads, in %s', (name) => {
  let scene: Scene;
  const paths = new Map(Object.keys(LAYOUTS).map((layout, i) => [layout, `/${i}`]));
  withBrowsers.beforeAll(async ({ browsers }) => {
    scene = await setSceneIn(await browsers.get(name), {
      ...Object.fromEntries(Object.entries(LAYOUTS).map(([layout, html]) => [paths.get(layout)!, html])),
      '/full': laidOut('article { background: white; overflow: auto }'),
      '/plain': laidOut(''),
    });
  });
  afterAll(() => scene.close());

  /** Where the marked words are now, brought into view. */
  const placeOf = (page: Page, words: string) =>
    page.evaluate((text) => {
      const all = [...CSS.highlights].flatMap(([key, ranges]) =>
        key.startsWith('dramatis-') ? [...(ranges as unknown as Iterable<Range>)] : [],
      );
      const range = all.find((found) => found.toString() === text)!;
      const root = range.startContainer.getRootNode() as Partial<ShadowRoot>;
      (range.startContainer.parentElement ?? root.host)!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, right, bottom } = range.getClientRects()[0]!;
      return { left, top, right, bottom, x: (left + right) / 2, y: (top + bottom) / 2 };
    }, words);

  it.each(Object.keys(LAYOUTS))('%s: marked, and the card stands beside the mark', async (layout) => {
    const page = await scene.open(paths.get(layout)!);
    // what is far below is not painted before it is near
    await page.waitForFunction(
      () => {
        const people = CSS.highlights.get('dramatis-person') as unknown as Iterable<Range> | undefined;
        const isMarked = [...(people ?? [])].some((range) => range.toString() === 'Marco Rubio');
        if (!isMarked)
          for (const box of [document.documentElement, document.querySelector('article')!]) box.scrollBy(0, 200);
        return isMarked;
      },
      { polling: 100 },
    );
    await pointAt(page, await placeOf(page, 'Marco Rubio'));
    expect(await waitForCard(page)).toBe('Marco Rubio');
    const mark = await placeOf(page, 'Marco Rubio');
    const card = await page.evaluate(() => {
      const box = document.querySelector('dramatis-card')!.shadowRoot!.querySelector('.card')!.getBoundingClientRect();
      return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
    });
    const overlaps =
      card.left < mark.right && mark.left < card.right && card.top < mark.bottom && mark.top < card.bottom;
    expect({ overlaps, mark, card }).toMatchObject({ overlaps: false });
    const gap = (from: number, to: number, first: number, last: number): number => Math.max(0, from - last, first - to);
    const gaps = [gap(card.left, card.right, mark.left, mark.right), gap(card.top, card.bottom, mark.top, mark.bottom)];
    expect(Math.max(...gaps)).toBeLessThan(10);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(1280);
    expect(card.bottom).toBeLessThanOrEqual(900);
    await page.close();
  });

  it('shows marks in shadow roots in our own style', async () => {
    const page = await scene.open(paths.get('an open shadow root')!);
    await waitForMark(page, 'Marco Rubio');
    const line = await page.evaluate(() => {
      const text = document.querySelector('x-story')!.shadowRoot!.querySelector('x-text')!.shadowRoot!;
      return getComputedStyle(text.querySelector('p')!, '::highlight(dramatis-person)').textDecorationLine;
    });
    expect(line).toBe('underline');
    await page.close();
  });

  it('stays above what is shown on the full screen', async () => {
    const page = await scene.open('/full');
    await waitForMark(page, 'Marco Rubio');
    await page.evaluate(() => {
      document.addEventListener('click', () => void document.querySelector('article')!.requestFullscreen(), {
        once: true,
      });
    });
    await page.mouse.click(640, 300);
    await page.waitForFunction(() => document.fullscreenElement !== null, { polling: 50 });
    await pointAt(page, await placeOf(page, 'Marco Rubio'));
    expect(await waitForCard(page)).toBe('Marco Rubio');
    const onTop = await page.evaluate(() => {
      const host = document.querySelector('dramatis-card')!;
      const { left, top } = host.shadowRoot!.querySelector('.card')!.getBoundingClientRect();
      return document.elementFromPoint(left + 20, top + 20) === host;
    });
    expect(onTop).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('follows a page that is translated in place', async () => {
    const page = await scene.open('/plain');
    await waitForMark(page, 'Marco Rubio');
    // as translators do: every text goes into two elements of its own, one after the other
    await page.evaluate(() => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
      for (const text of texts) {
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = text.data
          .replace('It was Marco Rubio who', 'Es war Marco Rubio, der')
          .replace('The talks', 'Der Kreml');
        outer.append(inner);
        text.replaceWith(outer);
      }
      document.documentElement.lang = 'de';
    });
    await waitForMark(page, 'Kreml');
    const { person } = await readMarks(page);
    expect(person).toEqual(['Marco Rubio']);
    await pointAt(page, await placeOf(page, 'Marco Rubio'));
    expect(await waitForCard(page)).toBe('Marco Rubio');
    await page.close();
  });

  it('brings its marks back when another script has cleared all highlights', async () => {
    const page = await scene.open('/plain');
    await waitForMark(page, 'Marco Rubio');
    await page.evaluate(() => {
      CSS.highlights.clear();
    });
    await page.mouse.move(300, 300);
    await waitForMark(page, 'Marco Rubio');
    await page.close();
  });

  it('made nothing complain', () => expect(scene.complaints.filter((line) => !/favicon|404/u.test(line))).toEqual([]));
});
