import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/browsers.ts';
import { pressInCard, waitForWords } from '../support/card-buttons.ts';
import { placeOfMark, pointAt, waitForCard, waitForMark, waitForNoMarks } from '../support/marks.ts';
import { setScene } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';

const FILL = 'The talks had been announced for weeks, and nobody was surprised that they took place at all. ';
const ARTICLE = `<article><h1>Talks</h1><p>It was Marco Rubio who had asked for them. ${FILL.repeat(7)}</p></article>`;
const page = (more = ''): string => `<!doctype html><html lang="en"><title>News</title>${ARTICLE}${more}</html>`;
/** One transparent pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const POLICIES: Record<string, string> = {
  'that allows nothing': "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
  'of trusted types alone': "require-trusted-types-for 'script'; trusted-types 'none'; default-src 'none'",
  'of a sandbox': 'sandbox allow-scripts',
};

describe.each(BROWSERS)('strict pages in %s', (name) => {
  let scene: Scene;
  const reports: string[] = [];
  const paths = new Map(Object.keys(POLICIES).map((policy, i) => [policy, `/${i}`]));

  beforeAll(async () => {
    scene = await setScene(name, {
      ...Object.fromEntries(
        Object.entries(POLICIES).map(([policy, rules]) => [
          paths.get(policy)!,
          { body: page(), headers: { 'content-security-policy': `${rules}; report-uri /report` } },
        ]),
      ),
      '/report': (request) => {
        // Firefox's own wish for an icon is reported too
        request.on('data', (body: Buffer) => !body.includes('favicon.ico') && reports.push(String(body)));
        return { status: 204, body: '' };
      },
      '/inside': page(),
      '/frames': page(
        '<iframe sandbox src="/inside" width="600" height="300"></iframe><iframe sandbox="allow-scripts" src="/inside" width="600" height="300"></iframe>',
      ),
      '/pixel.gif': { body: PIXEL, type: 'image/gif' },
      '/drawing.svg': {
        body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Marco Rubio</text></svg>',
        type: 'image/svg+xml',
      },
      '/feed.xml': { body: '<feed><title>Marco Rubio</title></feed>', type: 'application/xml' },
      '/data.json': { body: '{"name":"Marco Rubio"}', type: 'application/json' },
      '/plain.txt': { body: 'Marco Rubio', type: 'text/plain' },
    });
  });
  afterAll(() => scene.close());

  const complaints = (): string[] => scene.complaints.splice(0).filter((line) => !line.includes('favicon.ico'));
  const use = async (opened: Page): Promise<void> => {
    await waitForMark(opened, 'Marco Rubio');
    await pointAt(opened, await placeOfMark(opened, 'Marco Rubio'));
    expect(await waitForCard(opened)).toBe('Marco Rubio');
    await pressInCard(opened, 'Why');
    await waitForWords(opened, 'Why “Marco Rubio”');
    await pressInCard(opened, 'Off on this site');
    await waitForNoMarks(opened);
  };
  const switchOn = async (opened: Page): Promise<void> => {
    const popup = await scene.popup(opened);
    await popup.waitForSelector('[data-notice="off"]');
    await popup.click('[role="switch"]');
    await popup.waitForSelector('[data-notice="off"]', { hidden: true });
    await popup.close();
  };

  it.each(Object.keys(POLICIES))(
    'a policy %s: marks, card and switch work, and nothing is reported',
    async (policy) => {
      const opened = await scene.open(paths.get(policy)!);
      await use(opened);
      await switchOn(opened);
      await opened.bringToFront();
      await waitForMark(opened, 'Marco Rubio');
      await opened.close();
      expect(reports).toEqual([]);
      expect(complaints()).toEqual([]);
    },
  );

  it('frames in a sandbox are left in peace, and their page is marked', async () => {
    const opened = await scene.open('/frames');
    await waitForMark(opened, 'Marco Rubio');
    await expect.poll(() => scene.server.requests.filter((path) => path === '/inside').length).toBe(2);
    await opened.close();
    expect(complaints()).toEqual([]);
  });

  it.each(['/pixel.gif', '/drawing.svg', '/feed.xml', '/data.json', '/plain.txt'])(
    '%s is no page to read, and stays as it is',
    async (path) => {
      const opened = await scene.open(path);
      const popup = await scene.popup(opened);
      await popup.waitForSelector('[data-notice]:not([data-notice="reading"])');
      await popup.close();
      expect(await opened.evaluate(() => document.querySelectorAll('[data-dramatis], dramatis-card').length)).toBe(0);
      expect(await opened.evaluate(() => [...CSS.highlights.values()].every(({ size }) => size === 0))).toBe(true);
      await opened.close();
      expect(complaints()).toEqual([]);
    },
  );
});
