import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { wordsKey } from '../../core/statements/decision.ts';
import { pageOf } from '../../core/statements/merge.ts';
import { endBackground } from '../support/background.ts';
import { BROWSERS } from '../support/browsers.ts';
import { openCard, pressInCard, waitForWords } from '../support/card-buttons.ts';
import { damage, deleteDatabase, raiseVersion } from '../support/database.ts';
import { forgetStatements, readKept } from '../support/kept.ts';
import { readKept as readCompiled } from '../support/knowledge.ts';
import { cardText, readMarks, waitForMark } from '../support/marks.ts';
import { setSceneIn } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { FIRST, SECOND, THIRD } from '../support/statement-articles.ts';
import { readStored, store } from '../support/stored.ts';
import { withBrowsers } from '../support/worker-browsers.ts';

const WAIT = { timeout: 15_000, interval: 50 };
const COMPLICATED = 'The question of a ceasefire is a very complicated one and takes time';
const WEATHER = 'The weather in Moscow is fine and the tea is hot today';
const NEVER_MOSCOW = {
  words: 'moscow',
  shown: 'Moscow',
  from: 'moscow',
  to: null,
  label: null,
  site: null,
  article: null,
  made: '2025-04-04',
};

describe.each(BROWSERS)('what is stored is not as it should be, in %s', (name) => {
  let scene: Scene;
  let own: Page;
  const open: Page[] = [];

  withBrowsers.beforeAll(async ({ browsers }) => {
    scene = await setSceneIn(await browsers.get(name), { '/first': FIRST, '/second': SECOND, '/third': THIRD });
    own = await scene.openOwn('options.html');
  });
  afterAll(async () => {
    await scene.close();
  });
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
    await store(own, { version: 1 });
    await forgetStatements(own);
    expect(scene.complaints).toEqual([]);
  });

  const read = async (path: string, words = 'said'): Promise<Page> => {
    const page = await scene.open(path);
    open.push(page);
    await waitForMark(page, words);
    return page;
  };
  const popupOf = async (page: Page): Promise<Page> => {
    const popup = await scene.popup(page);
    open.push(popup);
    return popup;
  };
  const says = (page: Page, words: string) =>
    page.waitForFunction((wanted) => document.body.textContent.includes(wanted), { polling: 50 }, words);
  const texts = async (): Promise<string[]> => (await readKept(own)).map(({ text }) => text).sort();
  const expectTexts = (...expected: string[]) => expect.poll(texts, WAIT).toEqual(expected.sort());

  it('nothing in the settings is right: the defaults', async () => {
    await store(own, { version: 'x', theme: 7, kinds: 'all', sites: [1], corrections: 'none', languages: 1 });
    await endBackground(scene);
    const page = await read('/first');
    expect((await readMarks(page)).person).toContain('Dmitry Peskov');
    const popup = await popupOf(page);
    await popup.waitForSelector('[data-entry="dmitry-peskov"]');
  });

  it('settings of another version, some of them broken: what can be read counts, and nothing of it is lost', async () => {
    const others = { 'b.example': { on: false }, 'c.example': { always: true, later: 'x' } };
    await store(own, {
      version: 2,
      theme: 'sepia',
      quotations: 'maybe',
      kinds: { place: false, person: 'often', animal: true },
      sites: { ...others, '127.0.0.1': { on: 'perhaps', kinds: { organisation: false } }, 'd.example': 7 },
      corrections: [NEVER_MOSCOW, { words: 'x' }],
      later: { choice: 1 },
    });
    await endBackground(scene);
    const page = await read('/second');
    const marks = await readMarks(page);
    expect(marks.person).toContain('Mark Rutte');
    expect([marks.place, marks.organisation]).toEqual([[], []]);
    // the reader goes on choosing
    const popup = await popupOf(page);
    await popup.waitForSelector('[data-entry="mark-rutte"]');
    await popup.evaluate(() => {
      const labels = [...document.querySelectorAll('label')];
      labels.find((label) => label.textContent.trim() === 'Terms')!.click();
    });
    await expect
      .poll(() => readStored(own), WAIT)
      .toEqual({
        version: 1,
        kinds: { place: false, animal: true },
        sites: { ...others, '127.0.0.1': { kinds: { organisation: false, term: false } } },
        corrections: [NEVER_MOSCOW],
        later: { choice: 1 },
      });
  });

  it.each(['text', 'half'] as const)('what is compiled is broken (%s): it is compiled anew', async (instead) => {
    const before = await readCompiled(own);
    await damage(own, { database: 'dramatis-knowledge', store: 'libraries', instead });
    await damage(own, { database: 'dramatis-knowledge', store: 'packs', instead });
    await endBackground(scene);
    await read('/first', 'Dmitry Peskov');
    await expect.poll(() => readCompiled(own), WAIT).toEqual(before);
  });

  it('statements are broken among good ones: the good ones are found, and more are kept', async () => {
    await read('/first');
    await expectTexts(COMPLICATED);
    const [good] = await readKept(own);
    const index = { said: ['dmitry-peskov', '2025-12-01'], words: ['weather\n'], topics: [], sites: ['127.0.0.1'] };
    const pages = [pageOf({ url: `${scene.server.origin}/first` })];
    const broken = [
      undefined,
      null,
      7,
      { id: 'x' },
      { ...good, id: 'y', sources: [null] },
      { ...good, id: 'z', text: 7 },
    ];
    await damage(own, {
      database: 'dramatis-statements',
      store: 'statements',
      put: broken.map((statement, i) => ({ value: { key: 1 + i, statement, pages, ...index } })),
    });
    await damage(own, {
      database: 'dramatis-statements',
      store: 'speakers',
      put: [{ value: { who: 'nobody', count: 'many' } }],
    });
    await damage(own, {
      database: 'dramatis-statements',
      store: 'decisions',
      put: [{ value: { key: wordsKey(good!.text), speaker: 7 } }],
    });
    await endBackground(scene);
    const again = await read('/first');
    await openCard(again, 'said');
    await waitForWords(again, 'Dmitry Peskov');
    const page = await read('/third');
    await expect.poll(async () => (await readKept(own)).some((kept) => kept?.text === WEATHER), WAIT).toBe(true);
    await openCard(page, 'Dmitry Peskov');
    await waitForWords(page, COMPLICATED);
    expect(await cardText(page)).toContain('3 April 2025');
    const dossier = await scene.openOwn('dossier.html?entry=dmitry-peskov');
    open.push(dossier);
    await says(dossier, COMPLICATED);
    await says(dossier, WEATHER);
    const people = await scene.openOwn('dossier.html');
    open.push(people);
    await people.waitForSelector('.people li');
    await people.type('input[type="search"]', 'weather');
    await says(people, WEATHER);
  });

  it('a later version has been there: the marks come, everything says that nothing is kept, nothing is lost', async () => {
    await read('/first');
    await expectTexts(COMPLICATED);
    const before = await readKept(own);
    await raiseVersion(own, 'dramatis-statements');
    await raiseVersion(own, 'dramatis-knowledge');
    await endBackground(scene);
    const NO_STORE = 'does not open the store of statements';
    const page = await read('/third');
    expect((await readMarks(page)).person).toContain('Dmitry Peskov');
    await says(await popupOf(page), NO_STORE);
    await page.bringToFront();
    await openCard(page, 'said');
    await pressInCard(page, 'Keep this statement');
    await waitForWords(page, NO_STORE);
    await page.keyboard.press('Escape');
    await openCard(page, 'Dmitry Peskov');
    await waitForWords(page, 'Kremlin Press Secretary');
    for (const path of ['dossier.html', 'dossier.html?entry=dmitry-peskov', 'options.html']) {
      const shown = await scene.openOwn(path);
      open.push(shown);
      await says(shown, NO_STORE);
    }
    expect(await readKept(own)).toEqual(before);
    await deleteDatabase(own, 'dramatis-statements');
    await deleteDatabase(own, 'dramatis-knowledge');
  });
});
