import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { chooseMenu, enterInAddressBar, openedByItself, pressCommand } from '../support/browser-parts.ts';
import { BROWSERS } from '../support/browsers.ts';
import { cardText, waitForCard, waitForMark, waitForNoCard, waitForNoMarks } from '../support/marks.ts';
import { readRoot, setSceneIn } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { withBrowsers } from '../support/worker-browsers.ts';

/** The parts of the extension API that the tests ask, on a page of the extension. */
interface Api {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  contextMenus: { update(id: string, change: object): Promise<void> };
  action: { getBadgeText(what: object): Promise<string>; getTitle(what: object): Promise<string> };
  tabs: { query(what: object): Promise<{ id: number }[]> };
}

/**
 * What the browser's keys, menus and address bar do. What the browser itself draws and which key it listens to cannot be
 * reached from here: the events behind them are fired (tests/support/browser-parts.ts).
 */
describe.each(BROWSERS)('keys, menus and address bar in %s', (name) => {
  let scene: Scene;
  let page: Page;

  const inExtension = async <T>(ask: (own: Page) => Promise<T>): Promise<T> => ask(await scene.asker());
  const badge = (): Promise<{ text: string; title: string }> =>
    inExtension((own) =>
      own.evaluate(
        async (address) => {
          const api = (globalThis as { browser?: Api }).browser ?? (globalThis as { chrome?: Api }).chrome!;
          const [tab] = await api.tabs.query({ url: address });
          const tabId = tab!.id;
          return { text: await api.action.getBadgeText({ tabId }), title: await api.action.getTitle({ tabId }) };
        },
        `${scene.server.origin.replace(/:\d+$/u, '')}/*`,
      ),
    );
  /** A page of ours that comes by itself. */
  const opened = async (path: string): Promise<Page> => {
    const own = await scene.openOwn(await openedByItself(scene, path));
    await own.waitForFunction(() => document.body.innerText.trim().length > 10, { polling: 50 });
    return own;
  };

  withBrowsers.beforeAll(async ({ browsers }) => {
    scene = await setSceneIn(await browsers.get(name), { '/de': await readRoot('assets/demo/article.de.html') });
    page = await scene.open('/de');
    await waitForMark(page, 'Peskow');
  });
  afterAll(() => scene.close());

  it('are there, with the keys that the manifest suggests', async () => {
    const [keys, menus] = await inExtension((own) =>
      own.evaluate(async () => {
        const api = (globalThis as { browser?: Api }).browser ?? (globalThis as { chrome?: Api }).chrome!;
        const items = ['look-up', 'add', 'keep', 'toggle', 'statements', 'options'];
        const there = await Promise.all(
          items.map((id) =>
            api.contextMenus.update(id, {}).then(
              () => id,
              () => null,
            ),
          ),
        );
        return [(await api.commands.getAll()).map((one) => [one.name, one.shortcut]), there] as const;
      }),
    );
    expect(Object.fromEntries(keys)).toEqual({
      _execute_action: 'Alt+Shift+D',
      'toggle-here': 'Alt+Shift+H',
      'next-mark': 'Alt+Shift+J',
      'previous-mark': 'Alt+Shift+K',
      'open-card': '',
      'open-panel': '',
      // Chromium takes four suggested keys at most
      'keep-selected': name === 'firefox' ? 'Alt+Shift+S' : '',
    });
    expect(menus).toEqual(['look-up', 'add', 'keep', 'toggle', 'statements', 'options']);
  });

  it('step through the marks, and are silent while the reader is writing', async () => {
    await page.bringToFront();
    await pressCommand(scene, page, 'next-mark', 'J');
    const first = await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.evaluate(() => {
      const field = document.createElement('input');
      field.id = 'writing';
      document.body.append(field);
      field.focus();
    });
    await pressCommand(scene, page, 'next-mark', 'J');
    await pressCommand(scene, page, 'previous-mark', 'K');
    await new Promise((done) => setTimeout(done, 400));
    expect(await cardText(page)).toBeNull();
    await page.evaluate(() => document.getElementById('writing')!.remove());
    await pressCommand(scene, page, 'next-mark', 'J');
    expect(await waitForCard(page)).toBe(first);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('switch the marks off and on here, and the button says so', async () => {
    expect((await badge()).text).toMatch(/^\d+$/u);
    await pressCommand(scene, page, 'toggle-here', 'H');
    await waitForNoMarks(page);
    await expect.poll(badge, { timeout: 10_000 }).toEqual({ text: 'off', title: 'Dramatis: off on this site' });
    await pressCommand(scene, page, 'toggle-here', 'H');
    await waitForMark(page, 'Peskow');
    await expect
      .poll(badge, { timeout: 10_000 })
      .toMatchObject({ title: expect.stringMatching(/^Dramatis: \d+ names and terms on this page$/u) as unknown });
  });

  it('look selected words up: the dossier of whom they name in any form, or a search', async () => {
    await chooseMenu(scene, page, 'look-up', 'Peskows');
    const dossier = await opened('dossier.html?entry=dmitry-peskov');
    expect(await dossier.$eval('h1', (heading) => heading.textContent)).toContain('Pesk');
    await dossier.close();
    await chooseMenu(scene, page, 'look-up', 'Merz Fried');
    const search = await opened('dossier.html?find=');
    await search.waitForFunction(() => document.querySelector('.people a') !== null, { polling: 50 });
    expect(await search.$eval('.people a', (link) => link.textContent)).toBe('Friedrich Merz');
    await search.close();
  });

  it('add selected words to the own entries, which are marked at once and until they are removed', async () => {
    await chooseMenu(scene, page, 'add', 'Türspalt');
    const options = await opened('options.html?add=');
    await options.bringToFront();
    await options.select('.own-entry select', 'term');
    await options.click('.own-entry button');
    await waitForMark(page, 'Türspalt');
    await options.waitForSelector('#own li button');
    await options.click('#own li button');
    await page.waitForFunction(
      () =>
        ![...CSS.highlights].some(([, ranges]) =>
          [...(ranges as unknown as Iterable<Range>)].some((range) => range.toString() === 'Türspalt'),
        ),
      { polling: 50 },
    );
    await options.close();
  });

  it('keep selected words, as the button beside them does', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('article p')];
      getSelection()!.selectAllChildren(
        paragraphs.find(({ textContent }) => textContent.includes('Wirtschaft wegen'))!,
      );
    });
    await chooseMenu(scene, page, 'keep', '');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('open what was entered behind the keyword', async () => {
    await enterInAddressBar(scene, 'Dmitri Peskow [dmitry-peskov]');
    await (await opened('dossier.html?entry=dmitry-peskov')).close();
    await enterInAddressBar(scene, 'nobody of this name');
    const search = await opened('dossier.html?find=nobody');
    await search.waitForFunction(() => document.body.innerText.includes('Nobody and nothing'), { polling: 50 });
    await search.close();
    expect(scene.complaints.filter((line) => !line.includes('favicon') && !/404/u.test(line))).toEqual([]);
  });
});
