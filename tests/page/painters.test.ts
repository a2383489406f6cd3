import type Axe from 'axe-core';
import { source } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/browsers.ts';
import type { BrowserName } from '../support/browsers.ts';
import { runInFirefoxWindow } from '../support/firefox-chrome.ts';
import { annotate, expectHighlights, usePageHarness, wholePage } from '../support/page-harness.ts';
import type { PageHarness } from '../support/page-harness.ts';

declare const axe: typeof Axe;

const shownHighlights = (page: Page) => page.evaluate(() => probe.highlights().map(({ text }) => text));

/** Everything that makes it hard to put a page back: neighbouring text nodes, comments, empty nodes, names in pieces. */
const HARD = wholePage(`<main><h1>Kreml bremst</h1>
  <p id="split">Generalsekretär <a href="#m">Mark</a> Rutte lobte <b>Wladimir</b>&nbsp;<b>Putin</b> in Moskau</p>
  <p id="shy">Sicherheits&shy;garantien<!-- ein Kommentar -->, Kreml, Kreml und noch einmal Kreml</p>
  <div id="own">Kreml davor<p>Moskau darin</p>Kreml danach<script>'Kreml'</script></div>
  <p id="neighbours"></p></main>`);

async function openHard(harness: PageHarness) {
  const page = await harness.open(HARD);
  await page.evaluate(() => {
    // text nodes that a call of normalize() would join or drop
    const paragraph = document.querySelector('#neighbours')!;
    for (const text of ['Der Kre', 'ml und', '', ' Moskau', ' Moskau']) paragraph.append(document.createTextNode(text));
    probe.remember();
  });
  return page;
}

const SHOWN = [
  'Kreml',
  'Mark Rutte',
  'Wladimir\u00a0Putin',
  'Moskau',
  'Sicherheits\u00adgarantien',
  'Kreml',
  'Kreml',
  'Kreml',
  'Kreml',
  'Moskau',
  'Kreml',
  'Kreml',
  'Moskau',
  'Moskau',
];

describe.each(BROWSERS)('highlights in %s', (name) => {
  const harness = usePageHarness(name);

  it('marks names wherever they are split, without a change to the DOM', async () => {
    const page = await openHard(harness);
    await annotate(page);
    await expectHighlights(page, SHOWN);
    const kinds = await page.evaluate(() => [...new Set(probe.highlights().map((range) => range.name))].sort());
    expect(kinds).toEqual(['dramatis-organisation', 'dramatis-person', 'dramatis-place', 'dramatis-term']);
    expect(await page.evaluate(() => probe.differences())).toEqual([]);
    await page.evaluate(() => probe.destroy());
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => probe.differences())).toEqual([]);
  });

  it('leaves highlights of others alone, and comes back when others clear everything', async () => {
    const page = await openHard(harness);
    await page.evaluate(() => CSS.highlights.set('theirs', new Highlight()));
    await annotate(page);
    await expectHighlights(page, SHOWN);
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(300, 300);
    await expectHighlights(page, SHOWN);
    await page.evaluate(() => {
      CSS.highlights.set('theirs', new Highlight());
      probe.abort();
    });
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['theirs']);
  });

  it('registers only what is near view, at least one screen above and below', async () => {
    const paragraphs = Array.from({ length: 60 }, (_, i) => `<p style="height:200px;margin:0">Kreml ${i}</p>`).join('');
    const page = await harness.open(wholePage(`<main>${paragraphs}</main>`));
    await annotate(page);
    const tops = () => page.evaluate(() => probe.highlights().map(({ top }) => top));
    const checkZone = async () => {
      const all = await page.evaluate(() =>
        [...document.querySelectorAll('p')].map((p) => p.getBoundingClientRect().top),
      );
      await expect
        .poll(
          async () => {
            const shown = await tops();
            const missing = all.filter(
              (top) => top > -700 && top < 1_300 && !shown.some((at) => at >= top && at < top + 200),
            );
            return { missing, tooMany: shown.length > 24 };
          },
          { timeout: 3_000 },
        )
        .toEqual({ missing: [], tooMany: false });
    };
    await checkZone();
    await page.evaluate(() => window.scrollTo(0, 6_000));
    await checkZone();
    await page.evaluate(() => window.scrollTo(0, 1e6));
    await checkZone();
    expect(await page.evaluate(() => probe.summary()?.entries[0]?.count)).toBe(60);
  });

  it('registers only what is near view in one element of many screens', async () => {
    const page = await harness.open(
      wholePage(`<main><p>${'Kreml hier, Moskau dort, und sonst nichts weiter. '.repeat(3_000)}</p></main>`),
    );
    await annotate(page);
    const shown = () => page.evaluate(() => probe.highlights().map(({ top }) => top));
    for (const y of [0, 20_000, 5_000]) {
      await page.evaluate((to) => window.scrollTo(0, to), y);
      await expect
        .poll(
          async () => {
            const tops = await shown();
            return {
              first: (tops[0] ?? 0) <= (y === 0 ? 50 : -700),
              last: (tops.at(-1) ?? 0) >= 1_350,
              few: tops.length < 700,
            };
          },
          { timeout: 3_000 },
        )
        .toEqual({ first: true, last: true, few: true });
    }
  });

  it('registers what comes into view in a box that scrolls', async () => {
    const page = await harness.open(
      wholePage(
        `<main style="height:300px;overflow:auto"><p style="height:5000px">Moskau oben</p><p>Kreml unten</p></main>`,
      ),
    );
    await annotate(page);
    await expectHighlights(page, ['Moskau']);
    await page.evaluate(() => document.querySelector('main')!.scrollTo(0, 1e5));
    await expectHighlights(page, ['Kreml']);
  });
});

describe.each(BROWSERS)('element marks in %s', (name) => {
  const harness = usePageHarness(name);
  const marks = () => probe.marks().map((mark) => mark.text);

  it('wraps names in marks, and leaves the page node for node as it was', async () => {
    const page = await openHard(harness);
    await annotate(page, { painter: 'elements' });
    expect(await page.evaluate(marks)).toEqual([
      'Kreml',
      'Mark',
      ' Rutte',
      'Wladimir',
      'Putin',
      'Moskau',
      'Sicherheits\u00adgarantien',
      'Kreml',
      'Kreml',
      'Kreml',
      'Kreml',
      'Moskau',
      'Kreml',
      'Kre',
      'ml',
      'Moskau',
      'Moskau',
    ]);
    expect(await page.evaluate(() => document.querySelector('#split')!.textContent)).toBe(
      'Generalsekretär Mark Rutte lobte Wladimir\u00a0Putin in Moskau',
    );
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.evaluate(() => probe.destroy());
    expect(await page.evaluate(() => probe.differences())).toEqual([]);
  });

  it('can be reached with Tab once a mention, and not inside of a link', async () => {
    const page = await openHard(harness);
    await annotate(page, { painter: 'elements' });
    const tabs = await page.evaluate(() =>
      probe
        .marks()
        .slice(0, 5)
        .map(({ text, tab }) => [text, tab]),
    );
    expect(tabs).toEqual([
      ['Kreml', 0],
      ['Mark', -1],
      [' Rutte', -1],
      ['Wladimir', 0],
      ['Putin', -1],
    ]);
    const first = await page.$eval('mark', (mark) => [mark.dataset.dramatis, mark.dataset.kind, mark.ariaHasPopup]);
    expect(first).toEqual(['kreml', 'organisation', 'dialog']);
  });

  it('gives assistive technology nothing to stumble over', async () => {
    const page = await openHard(harness);
    await annotate(page, { painter: 'elements' });
    await page.evaluate(source);
    const violations = await page.evaluate(async () =>
      (await axe.run('main')).violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
    );
    expect(violations).toEqual([]);
  });

  it('changes to highlights and back at once', async () => {
    const page = await openHard(harness);
    await annotate(page, { painter: 'elements' });
    await page.evaluate(() => probe.update({ painter: 'highlights' }));
    expect(await page.evaluate(() => probe.differences())).toEqual([]);
    await expectHighlights(page, SHOWN);
    await page.evaluate(() => probe.update({ painter: 'elements' }));
    expect(await page.evaluate(() => [probe.highlights().length, probe.marks().length])).toEqual([0, 17]);
    expect(await page.evaluate(() => probe.summary()?.painter)).toBe('elements');
  });

  it('cuts a giant text node and puts it back', async () => {
    const page = await harness.open(
      wholePage(`<main><p>${'Kreml hier, Moskau dort, und sonst nichts weiter. '.repeat(1_500)}</p></main>`),
    );
    await page.evaluate(() => probe.remember());
    await annotate(page, { painter: 'elements' });
    expect(await page.evaluate(() => document.querySelectorAll('mark').length)).toBe(3_000);
    await page.evaluate(() => probe.destroy());
    expect(await page.evaluate(() => probe.differences())).toEqual([]);
  });

  it('survives overlapping mentions', async () => {
    const page = await openHard(harness);
    await annotate(page, {
      painter: 'elements',
      names: [
        { name: 'Rutte lobte', entry: 'b', kind: 'term' },
        { name: 'Mark Rutte', entry: 'a', kind: 'person' },
        { name: 'Mark', entry: 'c', kind: 'person' },
      ],
    });
    expect(await page.evaluate(marks)).toEqual(['Mark', ' Rutte']);
    await page.evaluate(() => probe.destroy());
    expect(await page.evaluate(() => probe.differences())).toEqual([]);
  });
});

describe.each(BROWSERS)('element marks step back to highlights in %s', (name) => {
  const harness = usePageHarness(name);
  const FILL = 'Und so geht es weiter, wie es immer weitergegangen ist. '.repeat(5);

  it.each([
    ['React', '<p>Zum <!-- -->3<!-- -->. Mal: Kreml</p>'],
    ['React, suspended', '<!--$--><p>Kreml</p><!--/$-->'],
    ['Vue or Svelte', '<!--[--><p>Kreml</p><!--]-->'],
    ['Lit', '<!--lit-part abc=--><p>Kreml</p><!--/lit-part-->'],
    ['Astro', '<astro-island ssr><p>Kreml</p></astro-island>'],
    ['Next', '<div id="__next"><p>Kreml</p></div>'],
  ])('in a part that %s may take over, and nowhere else', async (_, markup) => {
    const page = await harness.open(wholePage(`<div>${markup}<p>${FILL}</p></div><div><p>Moskau. ${FILL}</p></div>`));
    await annotate(page, { painter: 'elements' });
    await expectHighlights(page, ['Kreml']);
    expect((await page.evaluate(() => probe.marks())).map(({ text }) => text)).toEqual(['Moskau']);
    expect(await page.evaluate(() => probe.goTo('kreml'))).toBe(true);
    expect(await page.evaluate(() => probe.highlights().map(({ name }) => name))).toContain('dramatis-active');
    await page.evaluate(() => probe.goTo('moskau'));
    expect(await page.evaluate(() => probe.highlights().map(({ name }) => name))).not.toContain('dramatis-active');
    expect(await page.evaluate(() => document.querySelector('mark[data-dramatis-active]')?.textContent)).toBe('Moskau');
  });

  it('not in what Vue has taken over already', async () => {
    const page = await harness.open(wholePage(`<div data-v-app><!--[--><p>Kreml. ${FILL}</p><!--]--></div>`));
    await annotate(page, { painter: 'elements' });
    expect((await page.evaluate(() => probe.marks())).map(({ text }) => text)).toEqual(['Kreml']);
  });

  it('in a paragraph that the page keeps writing into', async () => {
    const page = await harness.open(wholePage(`<p id="live">Kreml 0</p><p>Moskau. ${FILL}</p>`));
    await annotate(page, { painter: 'elements' });
    const marks = () => page.evaluate(() => probe.marks().map(({ text }) => text));
    await expect.poll(marks).toEqual(['Kreml', 'Moskau']);
    for (let i = 1; i <= 3; i++) {
      await page.evaluate((number) => {
        document.querySelector('#live')!.firstChild!.nodeValue = `Stand ${number}: Kreml`;
      }, i);
      await expect.poll(async () => (await marks()).length + (await shownHighlights(page)).length).toBe(2);
      expect(await page.evaluate(() => document.querySelector('#live')!.textContent)).toBe(`Stand ${i}: Kreml`);
    }
    await expectHighlights(page, ['Kreml']);
    expect(await marks()).toEqual(['Moskau']);
    await page.evaluate(() => probe.destroy());
    expect(await page.evaluate(() => document.querySelector('#live')!.childNodes.length)).toBe(1);
  });
});

describe.each(BROWSERS)('kinds in %s', (name) => {
  const harness = usePageHarness(name);

  it('shows and lists only the kinds that are switched on, at once', async () => {
    const page = await openHard(harness);
    await annotate(page, { off: ['organisation', 'term'] });
    const listed = () => page.evaluate(() => probe.summary()?.entries.map(({ id, count }) => [id, count]));
    await expectHighlights(page, ['Mark Rutte', 'Wladimir\u00a0Putin', 'Moskau', 'Moskau', 'Moskau', 'Moskau']);
    expect(await listed()).toEqual([
      ['rutte', 1],
      ['putin', 1],
      ['moskau', 4],
    ]);
    const asked = await page.evaluate(() => probe.log().requests.length);
    await page.evaluate(() => probe.update({ off: ['place'] }));
    await expectHighlights(
      page,
      SHOWN.filter((text) => text !== 'Moskau'),
    );
    expect(await listed()).toEqual([
      ['kreml', 7],
      ['rutte', 1],
      ['putin', 1],
      ['garantie', 1],
    ]);
    expect(await page.evaluate(() => probe.log().requests.length)).toBe(asked);
  });
});

describe.each(BROWSERS)('forced colours that come and go in %s', (name) => {
  const harness = usePageHarness(name);

  it('change the marks to elements and back', async () => {
    const page = await harness.open(wholePage('<p>Mark Rutte sprach in Moskau.</p>'));
    const painted = () =>
      page.evaluate(() => ({
        highlights: probe.highlights().map(({ text }) => text),
        elements: probe.marks().map(({ text }) => text),
        painter: probe.summary()?.painter,
      }));
    const highlights = { highlights: ['Mark Rutte', 'Moskau'], elements: [], painter: 'highlights' };
    const elements = { highlights: [], elements: ['Mark Rutte', 'Moskau'], painter: 'elements' };
    await annotate(page);
    await page.evaluate(() => probe.remember());
    await expect.poll(painted).toEqual(highlights);
    const end = await forceColours(page, name);
    try {
      await expect.poll(painted).toEqual(elements);
      // whoever changes to elements meanwhile and back has them until the colours go
      await page.evaluate(() => probe.update({ painter: 'elements' }));
      await expect.poll(painted).toEqual(elements);
      await page.evaluate(() => probe.update({ painter: 'highlights' }));
    } finally {
      await end();
    }
    await expect.poll(painted).toEqual(highlights);
    expect(await page.evaluate(() => probe.differences())).toEqual([]);
  });
});

/** Has colours forced, as the system or the browser's own setting does; gives what ends that. */
async function forceColours(page: Page, name: BrowserName): Promise<() => Promise<unknown>> {
  if (name === 'firefox') {
    const set = (value: number) =>
      runInFirefoxWindow(
        page.browser(),
        `(Services.prefs.setIntPref('browser.display.document_color_use', ${value}), true)`,
      );
    await set(2);
    return () => set(0);
  }
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  return () => cdp.detach();
}
