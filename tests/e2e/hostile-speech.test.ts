import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { LONGEST_STATEMENT, MOST_OF_ONE_PAGE } from '../../core/statements/statement.ts';
import { BROWSERS } from '../support/browsers.ts';
import { keptStatements } from '../support/kept.ts';
import { waitForMark } from '../support/marks.ts';
import { setSceneIn } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { article, FIRST } from '../support/statement-articles.ts';
import { withBrowsers } from '../support/worker-browsers.ts';

const WAIT = { timeout: 20_000, interval: 200 };
const NONSENSE = 'The harbour is closed and nobody knows for how long it will be so. '.repeat(3_000);
const SENTENCE = '“We will answer every letter that we get,” Mark Rutte said.';
const outlet = 'Odd News';
const inThreeDays = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

/** Every one of them another statement of a known speaker. */
const MANY = Array.from(
  { length: 10 * MOST_OF_ONE_PAGE },
  (_, i) => `“We count number ${i} and ${i * 7} here,” Mark Rutte said.`,
);

describe.each(BROWSERS)('pages that mean harm by what they quote, in %s', (name) => {
  let scene: Scene;
  const open: Page[] = [];

  withBrowsers.beforeAll(async ({ browsers }) => {
    scene = await setSceneIn(await browsers.get(name), {
      '/first': FIRST,
      '/unclosed': article(
        { title: 'Unclosed', outlet, day: '2025-05-10' },
        SENTENCE,
        `“${NONSENSE}`,
        'Mark Rutte said.',
      ),
      '/endless': article({ title: 'Endless', outlet, day: '2025-05-10' }, SENTENCE, `“${NONSENSE}” Mark Rutte said.`),
      '/many': article({ title: 'Many', outlet, day: '2025-05-10' }, ...MANY),
      '/future': article({ title: 'Tomorrow', outlet, day: inThreeDays }, SENTENCE),
    });
  }, 60_000);
  afterAll(() => scene.close());
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
    expect((await keptStatements(scene)).filter(({ speaker }) => speaker === 'dmitry-peskov')).toHaveLength(1);
    expect(scene.complaints).toEqual([]);
  });

  async function read(path: string): Promise<Page> {
    const page = await scene.open(path);
    open.push(page);
    await page.bringToFront();
    await waitForMark(page, 'said');
    return page;
  }
  const keptOf = async (path: string): Promise<string[]> =>
    (await keptStatements(scene))
      .filter(({ sources }) => sources.some(({ url }) => url.includes(path)))
      .map(({ text }) => text);
  const popupSays = async (page: Page, words: string): Promise<void> => {
    const popup = await scene.popup(page);
    open.push(popup);
    await popup.waitForFunction((wanted) => document.body.textContent.includes(wanted), { polling: 100 }, words);
  };

  it('keeps what an honest page says; none of it is lost in what follows', async () => {
    await read('/first');
    await expect.poll(async () => (await keptStatements(scene)).length, WAIT).toBe(1);
  });

  it.each(['/unclosed', '/endless'])(
    '%s: a quotation of 200 KB is none, and what is beside it is kept',
    async (path) => {
      await read(path);
      await expect.poll(() => keptOf(path), WAIT).toContain('We will answer every letter that we get');
      for (const { text } of await keptStatements(scene)) expect(text.length).toBeLessThanOrEqual(LONGEST_STATEMENT);
    },
  );

  it('keeps no more of one page than one page may bring, and says so', async () => {
    const page = await read('/many');
    await popupSays(page, 'more to keep than a page may bring by itself');
    expect(await keptOf('/many')).toHaveLength(MOST_OF_ONE_PAGE);
  }, 60_000);

  it('takes a day that has not come for none', async () => {
    await read('/future');
    await expect.poll(() => keptOf('/future'), WAIT).toHaveLength(1);
    const [kept] = (await keptStatements(scene)).filter(({ sources }) => sources[0]!.url.includes('/future'));
    expect(kept).toMatchObject({ said: null, sources: [{ published: null }] });
  });
});
