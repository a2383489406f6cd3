import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { bigPage } from '../fixtures/big-page.ts';
import { BROWSERS } from '../support/browsers.ts';
import { readRoot, setSceneIn } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { withBrowsers } from '../support/worker-browsers.ts';

const fixture = (name: string): Promise<string> => readRoot(`tests/fixtures/pages/${name}.html`);

/** Five million characters in a single text node, with a name in each thousand. */
const oneHugeNode = (): string =>
  `<!doctype html><html lang="en"><title>Long</title><article><p>${'Then Vladimir Putin spoke for a long while about this and that. '.repeat(80_000)}</p></article></html>`;

describe.each(BROWSERS)('odd pages in %s', (name) => {
  let scene: Scene;

  withBrowsers.beforeAll(async ({ browsers }) => {
    scene = await setSceneIn(await browsers.get(name), {
      '/empty': await fixture('empty'),
      '/node': await fixture('one-text-node'),
      '/invalid': await fixture('invalid'),
      '/finnish': await fixture('unknown-language'),
      '/bare': await fixture('no-article'),
      '/nobody':
        '<!doctype html><html lang="en"><title>Garden</title><article><p>The roses were late this year, said the gardener.</p></article></html>',
      '/long': bigPage(5).html,
      '/huge': oneHugeNode(),
      '/text': { body: 'Vladimir Putin in a plain file', type: 'text/plain; charset=utf-8' },
      '/xml': { body: '<note>Vladimir Putin</note>', type: 'application/xml' },
      '/report.pdf': { body: '%PDF-1.4', type: 'application/pdf' },
    });
  });
  afterAll(() => scene.close());

  const noticeOn = async (page: Page): Promise<string | null> => {
    const popup = await scene.popup(page);
    await popup.waitForFunction(
      () => document.querySelector('[data-notice="reading"]') === null && document.querySelector('h1') !== null,
      { polling: 100 },
    );
    const notice = await popup.$eval(
      '.popup',
      (main) => main.querySelector('[data-notice]')?.getAttribute('data-notice') ?? null,
    );
    await popup.close();
    return notice;
  };

  it.each([
    ['/empty', 'empty'],
    ['/finnish', 'unknown_language'],
    ['/nobody', 'nothing_found'],
    ['/text', 'not_html'],
    ['/xml', 'not_html'],
  ])('%s: the popup says what happened (%s)', async (path, expected) => {
    const page = await scene.open(path);
    expect(await noticeOn(page)).toBe(expected);
    await page.close();
  });

  it.each(['/node', '/invalid', '/bare'])('%s is marked all the same', async (path) => {
    const page = await scene.open(path);
    await page.waitForFunction(() => (CSS.highlights.get('dramatis-person')?.size ?? 0) > 0, { polling: 50 });
    expect(await noticeOn(page)).toBeNull();
    await page.close();
  });

  // a single node goes through Firefox in tests/page/hard-pages.test.ts
  it.each(name === 'chrome' ? ['/long', '/huge'] : ['/long'])(
    '%s: five million characters are read as far as the limit goes, and the page stays usable',
    async (path) => {
      const page = await scene.open(path);
      await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0), {
        polling: 50,
      });
      const popup = await scene.popup(page);
      await popup.waitForSelector('[data-notice="too_long"]');
      expect(await popup.$eval('[data-notice]', (notice) => notice.textContent)).toMatch(/[12],\d{3},\d{3}/u);
      await popup.close();
      // the page scrolls, and the marks follow the view
      await page.bringToFront();
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 4));
      await page.waitForFunction(
        () => {
          const ranges = [...CSS.highlights.values()].flatMap((highlight) => [
            ...(highlight as unknown as Iterable<Range>),
          ]);
          const boxes = ranges.map((range) => range.getBoundingClientRect());
          return (
            boxes.length > 0 && boxes.every(({ top, bottom }) => bottom > -3 * innerHeight && top < 4 * innerHeight)
          );
        },
        { polling: 50 },
      );
      await page.close();
    },
  );

  it('a PDF is said to be one', async () => {
    const page = await scene.open('/nobody');
    await page.evaluate(() => history.replaceState(null, '', '/report.pdf'));
    expect(await noticeOn(page)).toBe('pdf');
    await page.close();
  });

  it('a page of the browser is said to be one', async () => {
    const own = await scene.openOwn('options.html');
    expect(await noticeOn(own)).toBe('unsupported');
    await own.close();
  });

  it('none of them made the extension complain', () => {
    expect(scene.complaints.filter((line) => !/favicon|404/u.test(line))).toEqual([]);
  });
});
