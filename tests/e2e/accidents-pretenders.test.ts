import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/browsers.ts';
import { openCard, waitForWords } from '../support/card-buttons.ts';
import { readKept } from '../support/kept.ts';
import { placeOfMark, pointAt, readMarks, rememberTree, treeDifference, waitForMark } from '../support/marks.ts';
import { setSceneIn } from '../support/scene.ts';
import type { Scene } from '../support/scene.ts';
import { FIRST } from '../support/statement-articles.ts';
import { readStored, store } from '../support/stored.ts';
import { withBrowsers } from '../support/worker-browsers.ts';

const WAIT = { timeout: 10_000, interval: 50 };
const HERE = '127.0.0.1';

declare global {
  /** Of the page that says it is us: what it was told, and what went wrong in it. */
  var heard: string[];
}

/** Everything that our code and that of frameworks may call, made to throw in the page's own world. */
const BROKEN = `
  const fail = () => { throw new Error('not for you'); };
  for (const [type, ...names] of [
    [Element, 'attachShadow', 'append', 'remove', 'closest', 'matches'],
    [Document, 'createElement', 'createRange', 'createTreeWalker', 'createNodeIterator'],
    [Node, 'appendChild', 'insertBefore', 'removeChild'],
    [Text, 'splitText'],
    [Range, 'setStart', 'setEnd', 'getBoundingClientRect'],
    [HTMLElement, 'showPopover'],
    [MutationObserver, 'observe', 'takeRecords'],
    [IntersectionObserver, 'observe'],
    [ResizeObserver, 'observe'],
    [HighlightRegistry, 'set', 'has'],
    [Highlight, 'add', 'delete'],
  ]) for (const name of names) type.prototype[name] = fail;
  window.MutationObserver = window.Highlight = window.IntersectionObserver = fail;
`;

/** Elements and highlights that look like ours. */
const FAKES = `
  document.body.insertAdjacentHTML('beforeend', '<p id="fake">Said <mark data-dramatis="mark-rutte" data-kind="person">' +
    'nobody</mark>, <dramatis-mark>nothing</dramatis-mark>.</p><dramatis-card>A card</dramatis-card><dramatis-keep></dramatis-keep>');
  const words = new Range();
  words.selectNodeContents(document.getElementById('fake'));
  for (const kind of ['person', 'place', 'active']) CSS.highlights.set('dramatis-' + kind, new Highlight(words));
`;

/** The page with a script in it that runs before us. */
const withScript = (script: string): string =>
  FIRST.replace(
    '</body>',
    `<script>
      globalThis.heard = [];
      addEventListener('error', ({ message }) => heard.push(message));
      addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
      ${script}
    </script></body>`,
  );

describe.each(BROWSERS)('a page that pretends to be the extension, in %s', (name) => {
  let scene: Scene;
  let own: Page;
  let page: Page;

  withBrowsers.beforeAll(async ({ browsers }) => {
    scene = await setSceneIn(await browsers.get(name), {
      '/honest': FIRST,
      '/broken': withScript(BROKEN),
      '/fakes': withScript(FAKES),
      '/plain': withScript(''),
    });
    own = await scene.openOwn('options.html');
  });
  afterAll(() => scene.close());
  afterEach(async () => {
    expect(await page.evaluate(() => heard)).toEqual([]);
    await page.close();
    expect(scene.complaints).toEqual([]);
    await store(own, { version: 1 });
  });

  const honestMarks = async (): Promise<string[]> => {
    page = await scene.open('/honest');
    await waitForMark(page, 'said');
    const marks = await wordsOf();
    await page.close();
    return marks;
  };
  const wordsOf = async (): Promise<string[]> => Object.values(await readMarks(page)).flat();

  it('and breaks what scripts rely on, in its own world: it is annotated like any other', async () => {
    const expected = await honestMarks();
    page = await scene.open('/broken');
    await waitForMark(page, 'said');
    expect(await wordsOf()).toEqual(expected);
    await openCard(page, 'Dmitry Peskov');
    await waitForWords(page, 'Kremlin Press Secretary');
  });

  it('and has elements and highlights like ours: they stay the page’s, and ours are shown', async () => {
    const expected = await honestMarks();
    await store(own, { version: 1, sites: { [HERE]: { on: false } } });
    page = await scene.open('/fakes');
    await rememberTree(page);
    await store(own, { version: 1 });
    await waitForMark(page, 'said');
    await expect.poll(wordsOf, WAIT).toEqual(expected);
    await pointAt(page, await placeOfMark(page, 'Dmitry Peskov'));
    await page.waitForFunction(
      () => document.querySelectorAll('dramatis-card')[1]?.shadowRoot?.textContent.includes('Kremlin Press Secretary'),
      { polling: 50 },
    );
    // it takes ours away, and puts its own there again
    await page.evaluate(() => {
      CSS.highlights.clear();
      CSS.highlights.set('dramatis-person', new Highlight());
    });
    await page.mouse.move(300, 300, { steps: 4 });
    await expect.poll(wordsOf, WAIT).toEqual(expected);
    await store(own, { version: 1, sites: { [HERE]: { on: false } } });
    await page.waitForFunction(() => document.querySelectorAll('dramatis-card').length === 1, { polling: 50 });
    await expect.poll(() => treeDifference(page), WAIT).toBeNull();
  });

  it('and speaks as we do: nobody listens', async () => {
    page = await scene.open('/plain');
    await rememberTree(page);
    await waitForMark(page, 'said');
    const before = await wordsOf();
    await expect.poll(async () => (await readKept(own)).length, WAIT).toBe(1);
    const answers = await page.evaluate(async (id) => {
      const messages = [
        { dramatis: 'leave', params: { origins: ['<all_urls>'] } },
        { dramatis: 'switch-off', params: { host: '127.0.0.1' } },
        {
          dramatis: 'correct',
          params: { words: 'said', from: 'x', to: null, scope: 'everywhere', url: location.href },
        },
        { dramatis: 'summary', params: null },
      ];
      const got: string[] = [];
      addEventListener('message', (event) => {
        if (event instanceof MessageEvent && event.source !== window) got.push(JSON.stringify(event.data));
      });
      // an extension's id is no secret
      type Runtime = { sendMessage?: (id: string, message: object) => Promise<unknown> };
      const { browser, chrome } = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
      const runtime = (browser ?? chrome)?.runtime;
      if (runtime?.sendMessage) got.push('a page has runtime.sendMessage');
      for (const message of messages) {
        postMessage(message, '*');
        for (const target of [document, window, document.documentElement])
          for (const type of ['dramatis', 'dramatis-newer-run', `dramatis-${message.dramatis}`, 'message'])
            target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true, composed: true }));
        await runtime?.sendMessage?.(id, message).then(
          (answer) => got.push(JSON.stringify(answer)),
          () => undefined,
        );
      }
      return got;
    }, scene.extensionId ?? '');
    expect(answers).toEqual([]);
    // words that a script has selected, and a key of ours that it has pressed
    await page.evaluate(() => {
      const text = document.querySelectorAll('article p')[2]!.firstChild!;
      document.getSelection()!.setBaseAndExtent(text, 4, text, 25);
    });
    await page.waitForSelector('dramatis-keep');
    await page.evaluate(() => {
      for (const key of ['Enter', ' '])
        for (const target of [document.body, document.querySelector('dramatis-keep')!])
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      document.getSelection()!.removeAllRanges();
    });
    await page.waitForFunction(() => document.querySelector('dramatis-keep') === null, { polling: 50 });
    expect(await page.$('dramatis-card')).toBeNull();
    expect(await wordsOf()).toEqual(before);
    expect(await treeDifference(page)).toBeNull();
    expect(await readStored(own)).toEqual({ version: 1 });
    expect(await readKept(own)).toHaveLength(1);
  });
});
