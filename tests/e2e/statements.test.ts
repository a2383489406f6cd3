import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pressCommand } from '../support/browser-parts.ts';
import { BROWSERS } from '../support/browsers.ts';
import { openCard, pressInCard, waitForWords } from '../support/card-buttons.ts';
import { forgetStatements, keptStatements } from '../support/kept.ts';
import { cardText, waitForCard, waitForMark, waitForNoCard } from '../support/marks.ts';
import { setSceneIn } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { FIRST, SECOND, THIRD, UNDATED } from '../support/statement-articles.ts';
import { store } from '../support/stored.ts';
import { stopWorker } from '../support/worker.ts';
import { withBrowsers } from '../support/worker-browsers.ts';

const COMPLICATED = 'The question of a ceasefire is a very complicated one and takes time';
const WAIT = { timeout: 8_000, interval: 100 };

describe.each(BROWSERS)('statements in %s', (name) => {
  let scene: Scene;
  const open: Page[] = [];

  withBrowsers.beforeAll(async ({ browsers }) => {
    scene = await setSceneIn(await browsers.get(name), {
      '/first': FIRST,
      '/second': SECOND,
      '/third': THIRD,
      '/undated': UNDATED,
    });
  });
  afterAll(() => scene.close());
  afterEach(async () => {
    for (const page of open.splice(0)) if (!page.isClosed()) await page.close();
    await forgetStatements(await scene.asker());
    // what one of these has switched off is on for the next, also where it has failed
    await store(await scene.asker(), { version: 1 });
    expect(scene.complaints).toEqual([]);
  });

  const read = async (path: string, words = 'said'): Promise<Page> => {
    const page = await scene.open(path);
    open.push(page);
    await page.bringToFront();
    await waitForMark(page, words);
    return page;
  };
  const own = async (path: string): Promise<Page> => {
    const page = await scene.openOwn(path);
    open.push(page);
    return page;
  };
  const texts = async (): Promise<string[]> => (await keptStatements(scene)).map(({ text }) => text).toSorted();
  const expectTexts = (expected: string[]) => expect.poll(texts, WAIT).toEqual(expected.toSorted());

  it('keeps what a known speaker surely says, with everything that tells where it is from', async () => {
    await read('/first');
    await expectTexts([COMPLICATED]);
    expect(await keptStatements(scene)).toMatchObject([
      {
        speaker: 'dmitry-peskov',
        name: 'Dmitry Peskov',
        lang: 'en',
        kind: 'direct',
        cue: 'said',
        said: '2025-04-03',
        about: ['ceasefire'],
        kept: 'auto',
        sources: [
          {
            url: `${scene.server.origin}/first#:~:text=${encodeURIComponent(COMPLICATED).replace(/[-,]/gu, (c) => (c === ',' ? '%2C' : '%2D'))}`,
            title: 'Words from Moscow',
            outlet: 'First Post',
            via: 'Reuters',
            published: '2025-04-04',
          },
        ],
      },
    ]);
  });

  it('makes one statement of the words of two outlets, and nothing new when they are read again', async () => {
    await read('/first');
    await expectTexts([COMPLICATED]);
    await read('/second');
    const outlets = async () =>
      (await keptStatements(scene))
        .filter(({ speaker }) => speaker === 'dmitry-peskov')
        .map(({ sources }) => sources.map(({ outlet }) => outlet));
    await expect.poll(outlets, WAIT).toEqual([['First Post', 'Second Herald']]);
    const before = await keptStatements(scene);
    await read('/first');
    await read('/second');
    await new Promise((done) => setTimeout(done, 500));
    expect(await keptStatements(scene)).toEqual(before);
  });

  it('shows in a card what was said before, what bears on the paragraph first, and not what the page itself says', async () => {
    await read('/first');
    await expectTexts([COMPLICATED]);
    const third = await read('/third');
    await openCard(third, 'Dmitry Peskov');
    await waitForWords(third, COMPLICATED);
    const text = await cardText(third);
    expect(text).toContain('3 April 2025');
    expect(text).toContain('First Post');
    expect(text).toContain('bears on:');
    expect(text).not.toContain('The weather in Moscow');
    await pressInCard(third, 'All statements');
    const options = await own('options.html');
    await expect.poll(() => closeTabsOf(options, 'dossier.html?entry=dmitry-peskov'), WAIT).toBe(1);
  });

  it('keeps any quotation with one click, for another speaker, for somebody unknown, and never if dismissed', async () => {
    const page = await read('/first');
    await expectTexts([COMPLICATED]);
    // `“We have never closed the door,” he said.`: a pronoun is not sure enough
    expect(await openCard(page, 'said', 1)).toBe('Dmitry Peskov');
    await pressInCard(page, 'Keep this statement');
    await waitForWords(page, 'Kept as a statement by Dmitry Peskov.');
    await expectTexts([COMPLICATED, 'We have never closed the door']);
    await pressInCard(page, 'Undo');
    await waitForWords(page, 'Undone');
    await expectTexts([COMPLICATED]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    expect(await openCard(page, 'said', 2)).toBe('Erika Muster');
    await pressInCard(page, 'Keep this statement');
    await waitForWords(page, 'Kept as a statement by Erika Muster.');
    const unknown = (await keptStatements(scene)).find(({ name: who }) => who === 'Erika Muster');
    expect(unknown).toMatchObject({ speaker: null, text: 'Nobody has asked us about it', kept: 'reader' });
    await page.bringToFront();
    await pressInCard(page, 'Somebody else said it');
    await pressInCard(page, 'Dmitry Peskov');
    await waitForWords(page, 'Kept as a statement by Dmitry Peskov.');
    const now = await keptStatements(scene);
    expect(now.map(({ speaker }) => speaker)).toEqual(['dmitry-peskov', 'dmitry-peskov']);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    await openCard(page, 'said', 0);
    await pressInCard(page, 'Do not keep it');
    await waitForWords(page, 'This is not kept.');
    await expectTexts(['Nobody has asked us about it']);
    await page.bringToFront();
    await page.reload();
    await waitForMark(page, 'said');
    await new Promise((done) => setTimeout(done, 800));
    expect(await texts()).toEqual(['Nobody has asked us about it']);
    await page.bringToFront();
    expect(await openCard(page, 'said', 1)).toBe('Dmitry Peskov');
    await waitForWords(page, 'Nobody has asked us');
  });

  it('keeps selected words with one click, or asks who said them', async () => {
    const page = await read('/first');
    await expectTexts([COMPLICATED]);
    await page.bringToFront();
    await select(page, 'never closed the door');
    await pressChip(page, 'Keep as a statement by Dmitry Peskov');
    await waitForWords(page, 'Kept as a statement by Dmitry Peskov.');
    await expectTexts([COMPLICATED, 'We have never closed the door']);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    await select(page, 'The Kremlin was in no hurry');
    await page.waitForSelector('dramatis-keep');
    // with the keys alone
    await pressCommand(scene, page, 'keep-selected', 'S');
    expect(await waitForCard(page)).toBe('Speaker unknown');
    await page.evaluate(() => {
      const root = document.querySelector('dramatis-card')!.shadowRoot!;
      root.querySelector<HTMLInputElement>('input')!.focus();
    });
    await page.keyboard.type('Max Muster');
    await page.keyboard.press('Enter');
    await waitForWords(page, 'Kept as a statement by Max Muster.');
    const kept = await keptStatements(scene);
    expect(kept.find(({ name }) => name === 'Max Muster')).toMatchObject({
      speaker: null,
      text: 'The Kremlin was in no hurry',
    });
  });

  it('keeps nothing where the reader has switched it off, and forgets an article', async () => {
    const page = await read('/first');
    await expectTexts([COMPLICATED]);
    const popup = await scene.popup(page);
    open.push(popup);
    await popup.waitForFunction(() => document.body.textContent.includes('1 kept'), { polling: 50 });
    await press(popup, 'Forget those of this article');
    await expectTexts([]);
    await popup.waitForFunction(() => !document.body.textContent.includes('1 kept'), { polling: 50 });
    await toggle(popup, 'Remember statements on this site', false);
    await page.bringToFront();
    await page.reload();
    await waitForMark(page, 'said');
    await new Promise((done) => setTimeout(done, 800));
    expect(await texts()).toEqual([]);
    await popup.bringToFront();
    await toggle(popup, 'Remember statements on this site', true);
    await expectTexts([COMPLICATED]);
  });

  it('says of an article without a date that it has none, and keeps its statements without one', async () => {
    const page = await read('/undated');
    await expectTexts(['We will answer every letter that we get']);
    expect((await keptStatements(scene))[0]).toMatchObject({ said: null, sources: [{ published: null }] });
    await page.bringToFront();
    await openCard(page, 'said');
    expect(await cardText(page)).toContain('undated');
    const popup = await scene.popup(page);
    open.push(popup);
    await popup.waitForFunction(() => document.querySelector('.page-facts')?.textContent.includes('undated'));
  });

  it.runIf(name === 'chrome')('loses nothing and doubles nothing when its worker is ended', async () => {
    for (let round = 0; round < 3; round++) {
      const page = await read('/first');
      await stopWorker(scene);
      await page.reload();
      await waitForMark(page, 'said');
      await stopWorker(scene);
    }
    await read('/second');
    await expect.poll(texts, WAIT).toContain(COMPLICATED);
    const all = await keptStatements(scene);
    expect(all.filter(({ speaker }) => speaker === 'dmitry-peskov')).toHaveLength(1);
  });

  describe('on the dossier page', () => {
    let dossier: Page;
    beforeEach(async () => {
      await read('/first');
      await read('/third');
      await expectTexts([COMPLICATED, 'The weather in Moscow is fine and the tea is hot today']);
      dossier = await own('dossier.html?entry=dmitry-peskov');
      await dossier.bringToFront();
      await dossier.setViewport({ width: 1100, height: 900 });
      await dossier.waitForSelector('.dossier-statement');
    });
    const rows = () => dossier.$$eval('.dossier-statement blockquote', (quotes) => quotes.map((q) => q.textContent));
    const keptRows = async () => (await rows()).filter((row) => row.includes('weather') || row.includes('complicated'));

    it('shows roles on a line and all statements, searched and filtered', async () => {
      expect(await dossier.$eval('h1', (h) => h.textContent)).toBe('Dmitry Peskov');
      expect(await dossier.$$eval('.role-line li', (items) => items.length)).toBeGreaterThan(0);
      expect((await keptRows()).length).toBe(2);
      await dossier.type('input[type="search"]', 'complic');
      await dossier.waitForFunction(() => document.querySelectorAll('.dossier-statement').length === 1);
      expect(await dossier.$eval('mark.found', (mark) => mark.textContent)).toBe('complic');
      await press(dossier, 'Clear');
      const topic = await dossier.waitForSelector('select:has(option[value="ceasefire"])');
      await topic!.select('ceasefire');
      await dossier.waitForFunction(() => !document.body.textContent.includes('weather'));
      await press(dossier, 'Clear');
    });

    it('copies a citation, saves files, and forgets with a way back', async () => {
      const [first] = await dossier.$$('.dossier-statement[data-statement] .cite summary');
      await first!.click();
      if (name === 'chrome') {
        await scene.browser.defaultBrowserContext().overridePermissions(scene.extensionOrigin!, ['clipboard-write']);
      }
      await press(dossier, 'BibTeX');
      await dossier.waitForFunction(() => document.body.textContent.includes('Copied.'));

      await press(dossier, 'Forget');
      await dossier.waitForFunction(() => document.body.textContent.includes('The statement is forgotten.'));
      await expect.poll(async () => (await texts()).length, WAIT).toBe(1);
      await dossier.bringToFront();
      await press(dossier, 'Undo');
      await expect.poll(async () => (await texts()).length, WAIT).toBe(2);
      await dossier.bringToFront();
      await press(dossier, 'Forget what Dmitry Peskov said');
      await dossier.waitForSelector('.confirm');
      await dossier.click('.confirm .danger');
      await expectTexts([]);
    });

    it('is one of everybody on record, with a search through all that was said', async () => {
      const people = await own('dossier.html');
      await people.waitForSelector('.people li');
      expect(await people.$$eval('.people li a', (links) => links.map((link) => link.textContent))).toEqual([
        'Dmitry Peskov',
      ]);
      await people.type('input[type="search"]', 'weather tea');
      await people.waitForSelector('.dossier-statement');
      expect(
        await people.$$eval('.dossier-statement blockquote', (quotes) => quotes.map((q) => q.textContent)),
      ).toEqual(['The weather in Moscow is fine and the tea is hot today']);
    });
  });

  it('restores a back-up on another machine; twice changes nothing, and a bad file neither', async () => {
    await read('/first');
    await expectTexts([COMPLICATED]);
    const before = await keptStatements(scene);
    const options = await own('options.html');
    const folder = await mkdtemp(join(tmpdir(), 'dramatis-backup-'));
    try {
      const file = join(folder, 'backup.json');
      await writeFile(file, await backupOf(options));
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'dramatis-backup/1' });
      await forgetEverything(options);
      await expectTexts([]);
      for (let round = 0; round < 2; round++) {
        await options.bringToFront();
        await upload(options, file);
        await options.waitForFunction(() => document.body.textContent.includes('Restored: the file has 1 statement.'));
        expect(await keptStatements(scene)).toEqual(before);
      }
      const bad = join(folder, 'bad.json');
      await writeFile(bad, (await readFile(file, 'utf8')).replace('"lang":"en"', '"lang":7'));
      await options.bringToFront();
      await upload(options, bad);
      await options.waitForFunction(() => document.body.textContent.includes('statements.0.lang'));
      expect(await keptStatements(scene)).toEqual(before);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** Selects some words of the page, as a reader does who draws the pointer over them. */
const select = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at >= 0) document.getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);

async function pressChip(page: Page, words: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) => {
      const button = document.querySelector('dramatis-keep')?.shadowRoot?.querySelector('button');
      return button?.textContent === wanted && button;
    },
    { polling: 50 },
    words,
  );
  await (found.asElement() as ElementHandle<HTMLElement>).click();
}

/** Presses a button by its words, wherever it is on a page of the extension. */
async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('button')].find(
        (found) => found.textContent.trim() === wanted && found.checkVisibility(),
      ),
    { polling: 50 },
    words,
  );
  await (button.asElement() as ElementHandle<HTMLButtonElement>).evaluate((element) => element.click());
}

async function toggle(page: Page, label: string, on: boolean): Promise<void> {
  const find = (wanted: string) =>
    [...document.querySelectorAll('[role="switch"]')].find(
      (one) => document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent === wanted,
    );
  const found = await page.waitForFunction(find, { polling: 50 }, label);
  await (found.asElement() as ElementHandle<HTMLElement>).evaluate((element) => element.click());
  await page.waitForFunction(
    (wanted, state) =>
      [...document.querySelectorAll('[role="switch"]')].some(
        (one) =>
          document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent === wanted &&
          one.getAttribute('aria-checked') === String(state),
      ),
    { polling: 50 },
    label,
    on,
  );
}

async function upload(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

interface TabsApi {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    remove(ids: number[]): Promise<void>;
  };
}

/** Closes the tabs of our own that show an address which ends like this; gives how many there were. */
const closeTabsOf = (options: Page, end: string): Promise<number> =>
  options.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
    const { tabs } = browser ?? chrome;
    const found = (await tabs.query({})).filter(({ url }) => url?.endsWith(wanted)).flatMap(({ id }) => id ?? []);
    await tabs.remove(found);
    return found.length;
  }, end);

/** What the back-up button gives as a file: caught where it becomes an address. */
async function backupOf(options: Page): Promise<string> {
  await options.waitForSelector('.own-data .button');
  return options.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          void (blob as Blob).text().then(resolve);
          URL.createObjectURL = make;
          return make(blob);
        };
        HTMLAnchorElement.prototype.click = () => undefined;
        [...document.querySelectorAll('button')].find((one) => one.textContent === 'Back up to a file')!.click();
      }),
  );
}

async function forgetEverything(options: Page): Promise<void> {
  await options.bringToFront();
  await press(options, 'Forget everything');
  await options.waitForSelector('.confirm');
  await options.click('.confirm .danger');
  await options.waitForFunction(() => document.querySelector('.confirm') === null, { polling: 50 });
}
