import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAINTERS } from '../../core/settings/settings.ts';
import { FIRST, FRAMEWORKS, STEPS } from '../frameworks/story.ts';
import type { Story } from '../frameworks/story.ts';
import { BROWSERS } from '../support/browsers.ts';
import type { BrowserName } from '../support/browsers.ts';
import { openStory, renderOnServer } from '../support/framework-pages.ts';
import { annotate, NAMES, usePageHarness } from '../support/page-harness.ts';

const STORIES = STEPS.reduce<Story[]>(
  (stories, { change }) => [...stories, { ...stories.at(-1)!, ...change }],
  [FIRST],
);
/** Every so many steps are enough to see that a page that was taken over lives. */
const SOME = 4;
/** When a page from a server is annotated; once it is hydrated, it is for Firefox one that was mounted. */
const MOMENTS = {
  chrome: ['before', 'during', 'after'],
  firefox: ['before', 'during'],
} as const satisfies Record<BrowserName, readonly string[]>;

const mount = (page: Page, story: Story) =>
  page.evaluate((given) => globalThis.story.mount(document.querySelector('#root')!, given), story);
const hydrate = (page: Page, story: Story) =>
  page.evaluate((given) => globalThis.story.hydrate(document.querySelector('#root')!, given), story);
const update = (page: Page, story: Story) => page.evaluate((given) => globalThis.story.update(given), story);
/** The markup, without the number that Lit draws for each page. */
const domOf = async (page: Page) =>
  (await page.evaluate(() => document.querySelector('#root')!.innerHTML)).replace(/\?lit\$\d+\$/gu, '?lit$');
const textOf = (page: Page) => page.evaluate(() => document.querySelector('#root')!.textContent);
const complaintsOf = (page: Page) => page.evaluate(() => complaints);

/** What is marked, paragraph by paragraph, and what there is to mark. */
const marked = (page: Page) =>
  page.evaluate(
    (names) => {
      const marks = [...probe.marks(), ...probe.highlights().filter(({ name }) => name !== 'dramatis-active')]
        .sort((a, b) => a.top - b.top || a.left - b.left)
        .map(({ text }) => text);
      const there = [...document.querySelectorAll('#root h1, #root p')].flatMap(({ textContent }) =>
        names
          .flatMap((name) => [...textContent.matchAll(new RegExp(name, 'gu'))])
          .sort((a, b) => a.index - b.index)
          .map(([name]) => name),
      );
      return { marks, there };
    },
    NAMES.map(({ name }) => name),
  );

/** Waits until the marks are those that there are to mark: none on words that have gone, none missing on new ones. */
async function expectMarked(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        const { marks, there } = await marked(page);
        return marks.join('|') === there.join('|') ? 'right' : { marks, there };
      },
      { timeout: 4_000 },
    )
    .toBe('right');
}

describe.each(BROWSERS.flatMap((name) => FRAMEWORKS.map((framework) => ({ name, framework }))))(
  'a page written with $framework in $name',
  ({ name, framework }) => {
    const harness = usePageHarness(name);
    /** The page without us at every step: what it has to be with us. */
    const alone: { html: string; text: string | null }[] = [];
    let markup = '';
    /** The page from a server without us, once it is hydrated. */
    let hydrated = '';

    beforeAll(async () => {
      markup = await renderOnServer(framework, FIRST);
      const page = await openStory(harness, framework);
      await mount(page, FIRST);
      for (const story of STORIES) {
        await update(page, story);
        alone.push({ html: await domOf(page), text: await textOf(page) });
      }
      expect(await complaintsOf(page)).toEqual([]);
      const quiet = await openStory(harness, framework, markup);
      await hydrate(quiet, FIRST);
      hydrated = await domOf(quiet);
      expect(await complaintsOf(quiet)).toEqual([]);
    }, 90_000);

    it('is the same with highlights at every step, and marked right at every step', async () => {
      const page = await openStory(harness, framework);
      await mount(page, FIRST);
      await annotate(page);
      for (const [i, story] of STORIES.entries()) {
        await update(page, story);
        expect(await domOf(page), STEPS[i - 1]?.name).toBe(alone[i]!.html);
        await expectMarked(page);
        expect(await domOf(page), STEPS[i - 1]?.name).toBe(alone[i]!.html);
      }
      await page.evaluate(() => globalThis.story.unmount());
      await expectMarked(page);
      expect(await complaintsOf(page)).toEqual([]);
    });

    it('has the same text with element marks at every step, and the same tree once they are gone', async () => {
      const page = await openStory(harness, framework);
      await mount(page, FIRST);
      await annotate(page, { painter: 'elements' });
      for (const [i, story] of STORIES.entries()) {
        await update(page, story);
        await expectMarked(page);
        if (i === 0) expect(await page.evaluate(() => probe.highlights())).toEqual([]);
        expect(await textOf(page), STEPS[i - 1]?.name).toBe(alone[i]!.text);
      }
      await page.evaluate(() => probe.destroy());
      expect(await domOf(page)).toBe(alone.at(-1)!.html);
      await page.evaluate(() => globalThis.story.unmount());
      expect(await complaintsOf(page)).toEqual([]);
    });

    it.each(PAINTERS)('takes what is typed into its fields and editors, with %s', async (painter) => {
      const page = await openStory(harness, framework);
      await mount(page, FIRST);
      await annotate(page, { painter });
      for (const selector of ['.field', '.editor']) {
        await page.click(selector);
        await page.keyboard.type('Mark Rutte fliegt');
        await update(page, STORIES[1]!);
        await expectMarked(page);
        await page.keyboard.type(' nach Moskau');
        await update(page, STORIES[0]!);
        await expectMarked(page);
      }
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('s');
      const typed = await page.evaluate(() => ({
        field: document.querySelector<HTMLInputElement>('.field')!.value,
        editor: [...document.querySelector('.editor')!.childNodes].map(({ nodeName, textContent }) => [
          nodeName,
          textContent,
        ]),
      }));
      expect(typed).toEqual({
        field: 'Mark Rutte fliegt nach Moskau',
        editor: [['#text', 'Mark Rutte fliegt nach Moskasu']],
      });
      expect(await complaintsOf(page)).toEqual([]);
    });

    it.each(PAINTERS)('is what it is alone if everything happens at once, with %s', async (painter) => {
      const page = await openStory(harness, framework);
      await mount(page, FIRST);
      await annotate(page, { painter });
      await page.evaluate(async (stories) => {
        for (const story of stories) await globalThis.story.update(story);
      }, STORIES);
      await expectMarked(page);
      expect(await textOf(page)).toBe(alone.at(-1)!.text);
      await page.evaluate(() => probe.destroy());
      expect(await domOf(page)).toBe(alone.at(-1)!.html);
      expect(await complaintsOf(page)).toEqual([]);
    });

    describe.each(PAINTERS)('from a server, with %s', (painter) => {
      it.each(MOMENTS[name])('annotated %s it is hydrated', async (when) => {
        const page = await openStory(harness, framework, markup);
        if (when === 'before') {
          await annotate(page, { painter });
          await expectMarked(page);
        }
        if (when === 'during') {
          await page.evaluate(
            async (options, story) => {
              probe.start(options);
              await globalThis.story.hydrate(document.querySelector('#root')!, story);
            },
            { names: NAMES, painter },
            FIRST,
          );
        } else await hydrate(page, FIRST);
        if (when === 'after') await annotate(page, { painter });
        await expectMarked(page);
        expect(await complaintsOf(page)).toEqual([]);
        if (painter === 'highlights') expect(await domOf(page)).toBe(hydrated);

        for (const [i, story] of STORIES.entries()) {
          if (i % SOME !== 0) continue;
          await update(page, story);
          await expectMarked(page);
          expect(await textOf(page), STEPS[i - 1]?.name).toBe(alone[i]!.text);
        }
        await page.evaluate(() => globalThis.story.unmount());
        expect(await complaintsOf(page)).toEqual([]);
      });
    });
  },
);
