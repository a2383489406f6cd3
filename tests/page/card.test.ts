import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/browsers.ts';
import { annotate, usePageHarness, wholePage } from '../support/page-harness.ts';
import type { ProbeRange } from '../support/page-harness.ts';

const PAGE = wholePage(`<main><h1>Ein Titel ohne Namen</h1><p><a id="link" href="#x">Verweis</a> <input id="field"></p>
  <p style="margin-top:60px">Am Anfang <b>Mark</b> Rutte, in der Mitte Wladimir Putin.</p><p>Dazu der Kreml.</p>
  <p style="margin-top:2000px">Weit unten liegt Moskau.</p></main>`);

/** A card of our own making, as tests/support/page-probe.ts draws it. */
interface Card {
  label: string;
  text: string;
  theme: string;
  background: string;
  topLayer: boolean;
  parent: string;
  focused: boolean;
  rect: { left: number; top: number; right: number; bottom: number; width: number; height: number };
}

const card = (page: Page) => page.evaluate(() => probe.card()) as Promise<Card | null>;
const label = async (page: Page) => (await card(page))?.label ?? null;
const expectCard = (page: Page, entry: string | null) =>
  expect.poll(() => label(page), { timeout: 3_000, interval: 25 }).toBe(entry && `${entry} (label)`);

async function markOf(page: Page, text: string): Promise<ProbeRange> {
  let found: ProbeRange | undefined;
  await expect
    .poll(
      async () =>
        (found = await page.evaluate((words) => probe.highlights().find((range) => range.text === words), text)),
      { timeout: 3_000 },
    )
    .toBeTruthy();
  return found!;
}

async function hover(page: Page, text: string): Promise<ProbeRange> {
  const mark = await markOf(page, text);
  await page.mouse.move(mark.left + mark.width / 2, mark.top + mark.height / 2);
  return mark;
}

/** What the browser's key for the next or the previous mark has the page do. */
const step = (page: Page, by: 1 | -1): Promise<boolean | undefined> =>
  page.evaluate((name) => probe.command(name), by === 1 ? ('next-mark' as const) : ('previous-mark' as const));

describe.each(BROWSERS)('the card under the mouse in %s', (name) => {
  const harness = usePageHarness(name);
  const open = async (
    html = PAGE,
    options: Parameters<typeof annotate>[1] & { width?: number; height?: number } = {},
  ) => {
    const page = await harness.open(html, options);
    await page.mouse.move(5, 5);
    await annotate(page, options);
    return page;
  };

  it('is made while the background answers, and not on a page without text', async () => {
    const asked = (page: Page) => page.evaluate(() => probe.log().askedBeforeCard);
    expect(await asked(await open())).toBe(1);
    expect(await asked(await open(wholePage('<main><img alt=""></main>')))).toBeNull();
  });

  it('asks after 150 ms and shows after 500', async () => {
    const page = await open();
    const moved = page.evaluate(
      () =>
        new Promise<number>((done) =>
          document.addEventListener('pointermove', () => done(performance.now()), { once: true }),
        ),
    );
    await hover(page, 'Mark Rutte');
    await expectCard(page, 'rutte');
    const { asked, cards } = await page.evaluate(() => probe.log());
    expect(asked.map(({ entry, around }) => ({ entry, around }))).toEqual([{ entry: 'rutte', around: ['putin'] }]);
    const start = await moved;
    expect(asked[0]!.at - start).toBeGreaterThanOrEqual(140);
    expect(asked[0]!.at - start).toBeLessThan(480);
    expect(cards[0]!.at - start).toBeGreaterThanOrEqual(490);
    expect(cards[0]!.at - start).toBeLessThan(1_200);
    expect(cards.at(-1)!.status).toBe('ready');
  });

  it('does not open for a mouse that passes, and goes when the mouse has left', async () => {
    const page = await open();
    await page.evaluate(() => probe.remember());
    for (const text of ['Mark Rutte', 'Wladimir Putin', 'Kreml', 'Mark Rutte']) {
      await hover(page, text);
      await page.evaluate(() => probe.wait(60));
    }
    await page.mouse.move(5, 5);
    await page.evaluate(() => probe.wait(700));
    expect(await page.evaluate(() => probe.log().cards)).toEqual([]);
    await hover(page, 'Kreml');
    await expectCard(page, 'kreml');
    await page.mouse.move(5, 5, { steps: 3 });
    await expectCard(page, null);
    expect(await page.evaluate(() => probe.differences())).toEqual([]);
  });

  it('can be moved into, and says where it is while it loads', async () => {
    const page = await open(PAGE, { cardDelay: 900 });
    const mark = await hover(page, 'Mark Rutte');
    await expectCard(page, 'rutte');
    const first = (await card(page))!;
    expect(first.text).toContain('loading line');
    await page.mouse.move(first.rect.left + 100, first.rect.top + 60, { steps: 8 });
    await page.evaluate(() => probe.wait(900));
    const second = (await card(page))!;
    expect(second.text).toContain('ready line');
    expect(second.rect.top).toBeGreaterThan(mark.top + mark.height);
    await page.mouse.move(5, 5);
    await expectCard(page, null);
  });

  it('stands in the top layer, on the page only while shown, closed to the page unless asked otherwise', async () => {
    const bar = '<div style="position:fixed;inset:0;background:#222;z-index:2147483647;pointer-events:none"></div>';
    const page = await open(PAGE.replace('</body>', `${bar}</body>`));
    await hover(page, 'Mark Rutte');
    await expectCard(page, 'rutte');
    const { rect, topLayer, parent, background } = (await card(page))!;
    expect({ topLayer, parent, background }).toEqual({ topLayer: true, parent: 'html', background: 'rgb(1, 2, 3)' });
    const on = ({ left, top }: typeof rect) => document.elementFromPoint(left + 20, top + 20)?.localName;
    expect(await page.evaluate(on, rect)).toBe('dramatis-card');
    await page.evaluate(() => {
      probe.destroy();
      probe.start({ names: [{ name: 'Kreml', entry: 'kreml', kind: 'organisation' }], openShadow: false });
    });
    expect(await page.$('dramatis-card')).toBeNull();
    await page.waitForFunction(() => probe.summary()?.state === 'done');
    await page.evaluate(() => probe.goTo('kreml'));
    expect(await page.evaluate(() => probe.card())).toEqual({ closedShadow: true });
  });

  it('never lies on the line, wherever that is, and stays in the window', async () => {
    const at = (place: string, words: string) =>
      `<p style="position:absolute;margin:0;white-space:nowrap;${place}">${words}</p>`;
    const corners = wholePage(`<main>${at('left:0;top:0', 'Mark Rutte')}${at('right:0;top:0', 'Wladimir Putin')}
      ${at('left:0;bottom:0', 'Kreml')}${at('right:0;bottom:0', 'Moskau')}${at('left:45%;top:48%', 'Sicherheitsgarantien')}</main>`);
    const page = await open(corners);
    for (const [width, height] of [
      [1000, 700],
      [420, 480],
      [700, 260],
    ] as const) {
      await page.setViewport({ width, height });
      for (const [text, entry] of [
        ['Mark Rutte', 'rutte'],
        ['Wladimir Putin', 'putin'],
        ['Kreml', 'kreml'],
        ['Moskau', 'moskau'],
        ['Sicherheitsgarantien', 'garantie'],
      ] as const) {
        const line = await markOf(page, text);
        await page.evaluate((id) => probe.goTo(id), entry);
        await expectCard(page, entry);
        const { rect } = (await card(page))!;
        const where = JSON.stringify({ width, height, text, line, rect });
        expect(rect.bottom <= line.top || rect.top >= line.top + line.height, where).toBe(true);
        expect(rect.left >= 0 && rect.right <= width && rect.top >= 0 && rect.bottom <= height, where).toBe(true);
      }
    }
  });

  it('moves with its line when the window changes or the page scrolls', async () => {
    const page = await open();
    await page.evaluate(() => probe.goTo('kreml'));
    await expectCard(page, 'kreml');
    await page.setViewport({ width: 600, height: 700 });
    await page.evaluate(() => window.scrollBy(0, 60));
    await expect
      .poll(
        async () => {
          const line = (await page.evaluate(() => probe.highlights().find(({ text }) => text === 'Kreml')))!;
          const { rect } = (await card(page))!;
          return { gap: Math.round(rect.top - line.top - line.height), left: Math.round(rect.left - line.left) };
        },
        { timeout: 2_000 },
      )
      .toEqual({ gap: 6, left: 0 });
  });

  it('stays when pinned, and closes with Escape without telling the page', async () => {
    const page = await open();
    await page.evaluate(() => {
      const seen: string[] = [];
      document.addEventListener('keydown', (event) => seen.push(event.key));
      Object.assign(window, { seen });
    });
    await hover(page, 'Mark Rutte');
    await expectCard(page, 'rutte');
    const { rect } = (await card(page))!;
    await page.mouse.move(rect.left + 20, rect.top + 12, { steps: 4 });
    await page.mouse.click(rect.left + 12, rect.top + 12);
    await page.mouse.move(5, 5, { steps: 4 });
    await page.mouse.click(5, 5);
    await hover(page, 'Kreml');
    await page.evaluate(() => probe.wait(900));
    expect(await label(page)).toBe('rutte (label)');
    await page.keyboard.press('Escape');
    await expectCard(page, null);
    expect(await page.evaluate('seen')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate('seen')).toEqual(['Escape']);
  });

  it('follows the background of the page where it stands, unless told otherwise', async () => {
    const page = await open(PAGE.replace('<main>', '<main style="background:rgb(20 20 30)">'));
    await page.evaluate(() => probe.goTo('kreml'));
    expect((await card(page))!.theme).toBe('dark');
    await page.evaluate(() => probe.update({ theme: 'light' }));
    expect((await card(page))!.theme).toBe('light');
    await page.evaluate(() => {
      probe.update({ theme: 'auto' });
      document.querySelector('main')!.style.background = 'none';
    });
    await page.evaluate(() => probe.goTo('rutte'));
    expect((await card(page))!.theme).toBe('light');
  });

  it('closes when nothing is known after all, and when its mark is gone', async () => {
    const page = await open(PAGE, { noCard: true });
    await hover(page, 'Kreml');
    await page.evaluate(() => probe.wait(800));
    expect(await card(page)).toBeNull();
    const again = await open();
    await hover(again, 'Kreml');
    await expectCard(again, 'kreml');
    await again.evaluate(() =>
      [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('Kreml'))!.remove(),
    );
    await expectCard(again, null);
  });
});

describe.each(BROWSERS)('the keyboard in %s', (name) => {
  const harness = usePageHarness(name);
  const open = async (options: Parameters<typeof annotate>[1] = {}) => {
    const page = await harness.open(PAGE);
    await annotate(page, options);
    return page;
  };

  it('goes from mention to mention and gives the focus back', async () => {
    const page = await open();
    await page.focus('#link');
    await step(page, 1);
    await expectCard(page, 'rutte');
    expect((await card(page))!.focused).toBe(true);
    await step(page, 1);
    await step(page, 1);
    await step(page, 1);
    await expectCard(page, 'moskau');
    const mark = await markOf(page, 'Moskau');
    expect(mark.top).toBeGreaterThan(0);
    expect(mark.top).toBeLessThan(700);
    await step(page, 1);
    await expectCard(page, 'rutte');
    await step(page, -1);
    await expectCard(page, 'moskau');
    await page.keyboard.press('Escape');
    await expectCard(page, null);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  });

  it('is silent while somebody types', async () => {
    const page = await open();
    await page.focus('#field');
    await page.keyboard.press('Enter');
    await page.evaluate(() => probe.wait(100));
    expect(await card(page)).toBeNull();
  });

  it('leaves the page its own keys: those of the browser’s commands are the browser’s', async () => {
    const page = await open();
    await page.evaluate(() => {
      const seen: string[] = [];
      document.addEventListener('keydown', ({ code, defaultPrevented }) => seen.push(`${code} ${defaultPrevented}`));
      Object.assign(window, { seen });
    });
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    for (const code of ['KeyJ', 'KeyK', 'KeyS'] as const) await page.keyboard.press(code);
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
    expect(await page.evaluate('seen.filter((key) => key.startsWith("Key"))')).toEqual([
      'KeyJ false',
      'KeyK false',
      'KeyS false',
    ]);
    expect(await card(page)).toBeNull();
  });

  it('keeps keys in the card from the page, and hands them to the card', async () => {
    const page = await open();
    await page.evaluate(() => {
      const seen: string[] = [];
      for (const type of ['keydown', 'keypress', 'keyup', 'input', 'click']) {
        document.addEventListener(type, () => seen.push(type), true);
        window.addEventListener(type, () => seen.push(type));
      }
      Object.assign(window, { seen });
    });
    await step(page, 1);
    await expect.poll(async () => (await card(page))?.text).toContain('ready');
    await page.evaluate(() => ((window as unknown as { seen: string[] }).seen.length = 0));
    for (let i = 0; i < 5; i++) await page.keyboard.press('Tab');
    await page.keyboard.type('ab');
    const inside = await page.evaluate(() => {
      const shadow = document.querySelector('dramatis-card')!.shadowRoot!;
      return {
        active: shadow.activeElement?.localName,
        value: shadow.querySelector('input')!.value,
        keys: probe.log().keysInCard,
      };
    });
    expect(inside).toEqual({ active: 'input', value: 'ab', keys: ['a', 'b'] });
    // somebody who writes in the card is writing too
    await step(page, 1);
    await expectCard(page, 'rutte');
    expect(await page.evaluate('seen.filter((type) => type.startsWith("key"))')).toEqual([]);
    // Enter on the button before the field: the browser's own doing still works
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => probe.log().offs)).toBe(1);
  });

  it('opens the card of an element mark with Enter and with Space', async () => {
    const page = await open({ painter: 'elements' });
    await page.focus('#field');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mark');
    for (const key of ['Enter', ' '] as const) {
      await page.keyboard.press(key);
      await expectCard(page, 'rutte');
      expect((await card(page))!.focused).toBe(true);
      expect(await page.$$eval('mark[data-dramatis-active]', (marks) => marks.map((mark) => mark.textContent))).toEqual(
        ['Mark', ' Rutte'],
      );
      await page.keyboard.press('Escape');
      await expectCard(page, null);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mark');
    }
    const { left, top, width, height } = (await page.evaluate(() => probe.marks()[0]))!;
    await page.mouse.move(left + width / 2, top + height / 2);
    await expectCard(page, 'rutte');
  });

  it('goes to an entry from a list: each time to its next mention', async () => {
    const page = await open();
    expect(await page.evaluate(() => probe.goTo('moskau'))).toBe(true);
    await expectCard(page, 'moskau');
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(1_000);
    expect(await page.evaluate(() => probe.highlights().find((range) => range.name === 'dramatis-active')?.text)).toBe(
      'Moskau',
    );
    expect(await page.evaluate(() => probe.goTo('nobody'))).toBe(false);
    // opened by hand: a mouse that moves elsewhere does not close it, a press does
    await page.mouse.move(10, 10);
    await page.evaluate(() => probe.wait(500));
    await expectCard(page, 'moskau');
    await page.mouse.click(10, 10);
    await expectCard(page, null);
  });

  it('goes on with Tab from the mark that a list has led to, without a change of the page', async () => {
    const page = await open();
    const focusedId = () => page.evaluate(() => document.activeElement?.id ?? '');
    await page.evaluate(() => {
      const link = (id: string, style = '') =>
        Object.assign(document.createElement('a'), { id, href: '#x', textContent: id, style });
      const paragraph = document.querySelector('main')!.lastElementChild!;
      paragraph.before(link('before'));
      paragraph.after(link('hidden', 'visibility: hidden'), link('after'), link('last'));
    });
    await page.evaluate(() => probe.settled());
    await page.focus('#link');
    const visit = async () => {
      await page.evaluate(() => probe.goTo('moskau'));
      await expectCard(page, 'moskau');
      expect((await card(page))!.focused).toBe(true);
    };
    await page.evaluate(() => probe.remember());
    await visit();
    await page.keyboard.press('Escape');
    await expectCard(page, null);
    expect(await focusedId()).toBe('');
    expect(await page.evaluate(() => probe.differences())).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await focusedId()).toBe('after');
    await page.keyboard.press('Tab');
    expect(await focusedId()).toBe('last');
    await visit();
    await page.keyboard.press('Escape');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focusedId()).toBe('before');
    // who has clicked elsewhere meanwhile goes on from there
    await visit();
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('#field')!.scrollIntoView({ block: 'center' }));
    await page.click('#field');
    await page.keyboard.press('Tab');
    expect(await focusedId()).not.toBe('after');
    expect(await page.evaluate(() => probe.differences())).toEqual([]);
  });

  it('shows the card inside of a fullscreen element', async () => {
    const page = await open();
    await page.evaluate(() =>
      document.addEventListener('click', () => document.querySelector('main')!.requestFullscreen(), { once: true }),
    );
    await page.mouse.click(5, 5);
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await step(page, 1);
    await expectCard(page, 'rutte');
    const { parent, rect } = (await card(page))!;
    expect(parent).toBe('main');
    expect(await page.evaluate(({ left, top }) => document.elementFromPoint(left + 9, top + 9)?.localName, rect)).toBe(
      'dramatis-card',
    );
    await page.evaluate(() => document.exitFullscreen());
  });
});
