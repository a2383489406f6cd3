import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { KeptStatement } from '../../core/statements/statement.ts';
import { bigPage } from '../fixtures/big-page.ts';
import { keepEnding, whileEnding } from '../support/background.ts';
import { BROWSERS } from '../support/browsers.ts';
import { openCard, pressInCard, waitForWords } from '../support/card-buttons.ts';
import { forgetStatements, readKept, speakerCounts } from '../support/kept.ts';
import { placeOfMark, pointAt, readMarks, waitForCard, waitForMark, waitForNoCard } from '../support/marks.ts';
import { setSceneIn } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { article, FIRST } from '../support/statement-articles.ts';
import { readStored, store, summaryOf } from '../support/stored.ts';
import { withBrowsers } from '../support/worker-browsers.ts';

const WAIT = { timeout: 20_000, interval: 50 };
const PEOPLE = ['Mark Rutte', 'Dmitry Peskov', 'Marco Rubio'];
/** Thirty statements of known speakers, none like another. */
const SAID = Array.from(
  { length: 30 },
  (_, i) => `“Paper number ${i} of ${i * 7} has reached our house ${i + 90},” ${PEOPLE[i % 3]} said.`,
);
/** A page that goes on writing: a paragraph with a name, again and again. */
const LIVE = article({ title: 'Live', outlet: 'Live' }, 'Mark Rutte came first.').replace(
  '</body>',
  `<script>
    let count = 0;
    const timer = setInterval(() => {
      const line = document.createElement('p');
      line.textContent = 'Then Marco Rubio spoke for minute ' + ++count + ' of the day.';
      document.querySelector('article').append(line);
      if (count === 24) clearInterval(timer);
    }, 60);
  </script></body>`,
);

/** Every mention is marked, so that none can be missing unseen. */
const EVERY = { version: 1, density: 'every' };

describe.each(BROWSERS)('a background that is ended at any time, in %s', (name) => {
  let scene: Scene;
  let own: Page;
  const open: Page[] = [];

  withBrowsers.beforeAll(async ({ browsers }) => {
    const said = article({ title: 'Thirty papers', outlet: 'Paper', day: '2025-05-10' }, ...SAID);
    scene = await setSceneIn(await browsers.get(name), {
      '/big': bigPage(0.4).html,
      '/first': FIRST,
      '/said': said,
      '/live': LIVE,
    });
    own = await scene.openOwn('options.html');
    await store(own, EVERY);
  });
  afterAll(() => scene.close());
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
    await store(own, EVERY);
    await forgetStatements(own);
    expect(scene.complaints).toEqual([]);
  });

  const openPage = async (path: string): Promise<Page> => {
    const page = await scene.open(path);
    open.push(page);
    return page;
  };
  const isRead = (page: Page) => expect.poll(async () => (await summaryOf(scene, page, own))?.state, WAIT).toBe('done');
  const elements = (page: Page): Promise<string[]> =>
    page.$$eval('mark[data-dramatis]', (marks) =>
      marks.map((mark) => `${mark.getAttribute('data-dramatis')} ${mark.textContent}`),
    );
  const kept = async (): Promise<Omit<KeptStatement, 'id'>[]> =>
    (await readKept(own)).map(({ id: _, ...statement }) => statement).sort((a, b) => (a.text < b.text ? -1 : 1));

  it('while a long page is annotated: all marks as undisturbed, none twice', async () => {
    await store(own, { version: 1, painter: 'elements' });
    const undisturbed = await openPage('/big');
    await isRead(undisturbed);
    const expected = await elements(undisturbed);
    expect(expected.length).toBeGreaterThan(100);

    const ending = keepEnding(scene);
    const page = await openPage('/big');
    await isRead(page);
    await ending.stop();
    expect(ending.times).toBeGreaterThan(0);
    expect(await elements(page)).toEqual(expected);
    expect(await page.$$eval('mark mark', (nested) => nested.length)).toBe(0);
  });

  it('while the pointer rests on a mark: its card opens all the same', async () => {
    const page = await openPage('/first');
    await waitForMark(page, 'Dmitry Peskov');
    for (let round = 0; round < 2; round++) {
      await page.mouse.move(2, 2);
      const place = await placeOfMark(page, 'Dmitry Peskov');
      await whileEnding(scene, async () => {
        await pointAt(page, place);
        expect(await waitForCard(page)).toBe('Dmitry Peskov');
        await waitForWords(page, 'Kremlin Press Secretary');
      });
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  });

  it('while a card is open: its buttons work, and what the reader decides is there once', async () => {
    const page = await openPage('/first');
    await waitForMark(page, 'Dmitry Peskov');
    await openCard(page, 'Dmitry Peskov');
    await whileEnding(scene, async () => {
      await pressInCard(page, 'Why is this marked?');
      await waitForWords(page, 'Never mark');
      await pressInCard(page, 'Never mark “Dmitry Peskov”');
      await waitForWords(page, 'is not marked on any site any more');
      await expect.poll(async () => (await readMarks(page)).person, WAIT).not.toContain('Dmitry Peskov');
    });
    expect(await readStored(own)).toMatchObject({ corrections: [{ shown: 'Dmitry Peskov', to: null }] });
    await whileEnding(scene, async () => {
      await pressInCard(page, 'Undo');
      await waitForWords(page, 'Undone');
      await waitForMark(page, 'Dmitry Peskov');
    });
    expect(await readStored(own)).toEqual(EVERY);
  });

  it('while statements are kept: just those that are kept undisturbed', async () => {
    const undisturbed = await openPage('/said');
    await expect.poll(async () => (await kept()).length, WAIT).toBe(SAID.length);
    const expected = await kept();
    await undisturbed.close();
    open.pop();
    await forgetStatements(own);

    const page = await openPage('/said');
    await whileEnding(scene, async () => {
      for (let round = 0; round < 4; round++) {
        await waitForMark(page, 'said');
        await page.reload();
      }
      await expect.poll(kept, WAIT).toEqual(expected);
    });
    expect(await kept()).toEqual(expected);
    expect(await speakerCounts(own)).toEqual({ 'mark-rutte': 10, 'dmitry-peskov': 10, 'marco-rubio': 10 });
  });

  it('while the reader says who said it: there is never none and never two', async () => {
    const page = await openPage('/first');
    const names = async () => (await kept()).filter(({ text }) => text.startsWith('Nobody')).map((one) => one.name);
    await waitForMark(page, 'said');
    await openCard(page, 'said', 2);
    await whileEnding(scene, async () => {
      await pressInCard(page, 'Keep this statement');
      await waitForWords(page, 'Kept as a statement by Erika Muster.');
      expect(await names()).toEqual(['Erika Muster']);
      for (let round = 0; round < 2; round++) {
        await pressInCard(page, 'Somebody else said it');
        await pressInCard(page, 'Dmitry Peskov');
        await waitForWords(page, 'Kept as a statement by Dmitry Peskov.');
        expect(await names()).toEqual(['Dmitry Peskov']);
        await pressInCard(page, 'Undo');
        await waitForWords(page, 'Undone');
        expect(await names()).toEqual(['Erika Muster']);
      }
    });
  });

  it('again and again while the page goes on changing: every name once', async () => {
    const ending = keepEnding(scene);
    const page = await openPage('/live');
    await page.waitForFunction(() => document.querySelectorAll('article p').length === 25, { polling: 50 });
    await ending.stop();
    expect(ending.times).toBeGreaterThan(0);
    await expect
      .poll(async () => (await readMarks(page)).person, WAIT)
      .toEqual(['Mark Rutte', ...Array.from({ length: 24 }, () => 'Marco Rubio')]);
  });
});
