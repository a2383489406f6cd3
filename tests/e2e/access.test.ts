import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowAsking, pressToolbarButton, restoreAccess, withholdAccess } from '../support/access.ts';
import { BROWSERS } from '../support/browsers.ts';
import { openExtensionPage, tabIdOf } from '../support/extension.ts';
import { InstalledExtension } from '../support/installed.ts';
import { rememberTree, treeDifference, waitForMark, waitForNoMarks } from '../support/marks.ts';
import { builtExtension, readRoot } from '../support/scene.ts';
import { serve } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';

const ORIGIN = 'http://127.0.0.1/*';
/** Long enough for marks to appear if something were to make them. */
const A_WHILE = 1_500;

/** The parts of the extension API that the tests ask, on a page of the extension. */
interface Api {
  permissions: { contains(what: object): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  action: { getBadgeText(what: object): Promise<string>; getTitle(what: object): Promise<string> };
  runtime: { getManifest(): { version: string; host_permissions?: string[]; content_scripts?: unknown[] } };
}

/** One life of the extension, told in order: each test goes on where the one before has left it. */
describe.each(BROWSERS)('access in %s, with the production build', (name) => {
  let server: TestServer;
  let installed: InstalledExtension;
  let page: Page;

  const open = async (): Promise<Page> => {
    const opened = await installed.launched.browser.newPage();
    await opened.goto(`${server.origin}/de`);
    return opened;
  };
  const isMarked = (tab: Page): Promise<boolean> =>
    tab.evaluate(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
  const state = async () => {
    const own = await openExtensionPage(installed.launched, 'options.html');
    const found = await own.evaluate(async (origin) => {
      const api = (globalThis as { browser?: Api }).browser ?? (globalThis as { chrome?: Api }).chrome!;
      return {
        granted: await api.permissions.contains({ origins: [origin] }),
        registered: [...new Set((await api.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches))],
        badge: await api.action.getBadgeText({}),
        title: await api.action.getTitle({}),
        version: api.runtime.getManifest().version,
      };
    }, ORIGIN);
    await own.close();
    return found;
  };
  const openPopup = async (about: Page): Promise<Page> =>
    openExtensionPage(installed.launched, `popup.html?tab=${await tabIdOf(installed.launched, about)}`);
  const clickSwitch = async (popup: Page, label: string): Promise<void> => {
    await popup.bringToFront();
    const handle = await popup.waitForFunction(
      (text) => {
        const named = document.evaluate(
          `//*[text()="${text}"]`,
          document,
          null,
          XPathResult.FIRST_ORDERED_NODE_TYPE,
        ).singleNodeValue;
        return named && document.querySelector(`[role="switch"][aria-labelledby="${(named as Element).id}"]`);
      },
      { polling: 50 },
      label,
    );
    await (handle.asElement() as Awaited<ReturnType<Page['$']>>)!.click();
  };

  beforeAll(async () => {
    server = await serve({ '/de': await readRoot('assets/demo/article.de.html') });
    installed = await InstalledExtension.install(name);
  });
  afterAll(async () => {
    await installed.remove();
    await server.close();
  });

  it('asks for no site when it is installed', async () => {
    const manifest = JSON.parse(await readRoot(`.output/${name}-mv3/manifest.json`)) as Record<string, unknown>;
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['content_scripts']).toBeUndefined();
    const usual = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'];
    expect(manifest['permissions']).toEqual(name === 'chrome' ? [...usual, 'sidePanel'] : usual);
    expect(builtExtension(name, '')).toBeTruthy();
    expect(await state()).toMatchObject({ granted: false, registered: [], badge: '' });
    page = await open();
    await new Promise((done) => setTimeout(done, A_WHILE));
    expect(await isMarked(page)).toBe(false);
    const popup = await openPopup(page);
    await popup.waitForSelector('[data-notice="no-access"]');
    await popup.close();
  });

  it('forbids its own pages every request', async () => {
    const own = await openExtensionPage(installed.launched, 'options.html');
    const reached = await own.evaluate(
      (address) =>
        fetch(address, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        ),
      `${server.origin}/de`,
    );
    await own.close();
    expect(reached).toBe(false);
  });

  it('marks the page at hand on a click on the toolbar button, and no other', async () => {
    const other = await open();
    await rememberTree(page);
    await pressToolbarButton(installed.launched, page);
    await waitForMark(page, 'Peskow');
    expect(await isMarked(other)).toBe(false);
    expect(await state()).toMatchObject({ granted: false, registered: [] });
    await other.close();
  });

  it('“always on this site” asks for that origin and takes effect in the open tab', async () => {
    const other = await open();
    await allowAsking(installed.launched, ORIGIN);
    const popup = await openPopup(page);
    await clickSwitch(popup, 'Always on this site');
    await other.bringToFront();
    await waitForMark(other, 'Peskow');
    await expect.poll(state, { timeout: 10_000 }).toMatchObject({ granted: true, registered: [ORIGIN] });
    await popup.close();
    await other.close();
    const later = await open();
    await waitForMark(later, 'Peskow');
    await later.close();
  });

  it('survives a restart of the browser', async () => {
    await installed.restart();
    page = await open();
    await waitForMark(page, 'Peskow');
    expect(await state()).toMatchObject({ granted: true, registered: [ORIGIN] });
  });

  it('survives an update, in the open tab too', async () => {
    await rememberTree(page);
    await installed.update();
    await expect
      .poll(state, { timeout: 10_000 })
      .toMatchObject({ version: '9.9.9', granted: true, registered: [ORIGIN] });
    await page.bringToFront();
    await waitForMark(page, 'Peskow');
    expect(await treeDifference(page)).toBeNull();
    const later = await open();
    await waitForMark(later, 'Peskow');
    await later.close();
  });

  it('says so in badge and popup if the browser withholds access', async () => {
    await withholdAccess(installed.launched, ORIGIN);
    await expect.poll(state, { timeout: 10_000 }).toMatchObject({ granted: false, badge: '!' });
    expect((await state()).title).toContain('127.0.0.1');
    const fresh = await open();
    await pressToolbarButton(installed.launched, fresh);
    const popup = await openPopup(fresh);
    await popup.waitForSelector('[data-notice="withheld"]');
    expect(await popup.$eval('[data-notice]', (notice) => notice.textContent)).toContain('127.0.0.1');
    await popup.close();
    await restoreAccess(installed.launched, ORIGIN);
    await expect.poll(state, { timeout: 10_000 }).toMatchObject({ granted: true, badge: '' });
    await fresh.close();
  });

  it('gives the access back when it is switched off for good, and leaves the page as it was', async () => {
    const fresh = await open();
    await rememberTree(fresh);
    await waitForMark(fresh, 'Peskow');
    const popup = await openPopup(fresh);
    await clickSwitch(popup, 'Always on this site');
    await expect.poll(state, { timeout: 10_000 }).toMatchObject({ granted: false, registered: [], badge: '' });
    await fresh.bringToFront();
    await waitForNoMarks(fresh);
    expect(await treeDifference(fresh)).toBeNull();
    const later = await open();
    await new Promise((done) => setTimeout(done, A_WHILE));
    expect(await isMarked(later)).toBe(false);
  });
});
