import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowAsking, pressToolbarButton } from '../support/access.ts';
import { openedByItself } from '../support/browser-parts.ts';
import { BROWSERS } from '../support/browsers.ts';
import { openExtensionPage } from '../support/extension.ts';
import { InstalledExtension } from '../support/installed.ts';
import { waitForMark, waitForNoMarks } from '../support/marks.ts';
import { readRoot } from '../support/scene.ts';
import { serve } from '../support/server.ts';
import type { TestServer } from '../support/server.ts';

/** Long enough for marks to appear if something were to make them. */
const A_WHILE = 1_500;
/** A page with names in it that is no article, as a mail would be. */
const MAIL = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Posteingang</title></head><body>
  <main><h1>Posteingang</h1><p>Liebe Anna, gestern sprach Dmitri Peskow in Moskau, und Peskow sagte wieder nichts Neues.
  Marco Rubio traf Mark Rutte, und beide wollen im Sommer noch einmal darüber reden. Viele Grüße aus Wien!</p></main></body></html>`;

/** One life of the extension as readers have it, from the first page that they see. */
describe.each(BROWSERS)('the first minute in %s, with the production build', (name) => {
  let server: TestServer;
  let installed: InstalledExtension;
  let welcome: Page;

  const open = async (path: string): Promise<Page> => {
    const page = await installed.launched.browser.newPage();
    await page.goto(server.origin + path);
    return page;
  };
  const isMarked = (page: Page): Promise<boolean> =>
    page.evaluate(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
  const clickText = async (page: Page, selector: string, text: string): Promise<void> => {
    await page.bringToFront();
    const found = await page.waitForFunction(
      (wanted, words) =>
        [...document.querySelectorAll(wanted)].find((one) => one.textContent.trim().startsWith(words)) ?? false,
      { polling: 50 },
      selector,
      text,
    );
    await (found.asElement() as Awaited<ReturnType<Page['$']>>)!.click();
  };

  beforeAll(async () => {
    server = await serve({ '/de': await readRoot('assets/demo/article.de.html'), '/mail': MAIL });
    installed = await InstalledExtension.install(name);
  });
  afterAll(async () => {
    await installed.remove();
    await server.close();
  });

  it('begins with the welcome page, which has been granted nothing', async () => {
    const path = await openedByItself(installed.launched, 'welcome.html');
    welcome = await openExtensionPage(installed.launched, path);
    await welcome.waitForFunction(() => document.querySelector('.way') !== null, { polling: 50 });
    expect(await welcome.$eval('.way input:checked', (input) => input.value)).toBe('page');
    expect(await welcome.$('.access-now')).toBeNull();
  });

  it('grants all news articles with one click: articles are marked, and nothing else', async () => {
    for (const pattern of ['http://*/*', 'https://*/*']) await allowAsking(installed.launched, pattern);
    await clickText(welcome, '.way', 'All news articles');
    await clickText(welcome, 'button', 'Allow all websites');
    await welcome.waitForFunction(() => document.querySelector('.access-now') !== null, { polling: 50 });
    const article = await open('/de');
    await waitForMark(article, 'Peskow');
    await article.close();
    const mail = await open('/mail');
    await new Promise((done) => setTimeout(done, A_WHILE));
    expect(await isMarked(mail)).toBe(false);
    await pressToolbarButton(installed.launched, mail);
    await waitForMark(mail, 'Dmitri Peskow');
    await mail.close();
  });

  it('leaves a single-page site that goes from an article to something else, and comes back with the next', async () => {
    const page = await open('/de');
    await waitForMark(page, 'Peskow');
    const article = await page.content();
    const goTo = (path: string, html: string) =>
      page.evaluate(
        (address, text) => {
          const next = new DOMParser().parseFromString(text, 'text/html');
          history.pushState(null, '', address);
          document.head.replaceChildren(...next.head.children);
          document.body.replaceChildren(...next.body.children);
        },
        path,
        html,
      );
    await goTo('/inbox', MAIL);
    // a page that has just come may yet become an article: it is let go after two seconds
    await new Promise((done) => setTimeout(done, 2_000));
    await waitForNoMarks(page);
    await new Promise((done) => setTimeout(done, A_WHILE));
    expect(await isMarked(page)).toBe(false);
    await goTo('/next', article);
    await waitForMark(page, 'Peskow');
    await page.close();
  });

  it('gives everything back with one click, and leaves open pages', async () => {
    const article = await open('/de');
    await waitForMark(article, 'Peskow');
    const options = await openExtensionPage(installed.launched, 'options.html');
    await clickText(options, '#sites button', 'Give all access back');
    await options.waitForFunction(() => document.body.innerText.includes('may read no site by itself'), {
      polling: 50,
    });
    await article.bringToFront();
    await waitForNoMarks(article);
    const later = await open('/de');
    await new Promise((done) => setTimeout(done, A_WHILE));
    expect(await isMarked(later)).toBe(false);
  });
});
