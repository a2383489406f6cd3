import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { findTroubles } from './find-troubles.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** WCAG 2.2, levels A and AA, and what axe holds to be good besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  run(
    context: unknown,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** What axe finds: in the card if there is one, on a page that is not ours nowhere else. With `rules`, by these alone. */
export async function axeTroubles(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(
    async (tags, only) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const card = document.querySelector('dramatis-card');
      const { violations } = await axe.run(card ?? document, {
        runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: tags },
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    TAGS,
    rules,
  );
}

/** What nobody's axe finds: see find-troubles.ts. */
export const otherTroubles = (page: Page): Promise<string[]> => page.evaluate(findTroubles);

/**
 * What Tab does not reach on a page of ours, and where the focus is not to be seen. Of a group of radio buttons one is
 * reached, as browsers have it.
 */
export async function keyboardTroubles(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
    ];
    const toReach = controls.filter((element) => {
      if (!element.checkVisibility() || element.tabIndex < 0 || element.matches(':disabled')) return false;
      return !(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked;
    });
    (globalThis as { toReach?: Set<Element> }).toReach = new Set(toReach);
    return toReach.length;
  });
  const troubles: string[] = [];
  for (let presses = 0; presses < count; presses++) {
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || !(globalThis as unknown as { toReach: Set<Element> }).toReach.delete(activeElement))
        return null;
      return getComputedStyle(activeElement).outlineStyle === 'none' ? activeElement.outerHTML.slice(0, 140) : null;
    });
    if (unseen !== null) troubles.push(`the focus is not to be seen: ${unseen}`);
  }
  const missed = await page.evaluate(() =>
    [...(globalThis as unknown as { toReach: Set<Element> }).toReach].map((element) => element.outerHTML.slice(0, 140)),
  );
  return [...troubles, ...missed.map((element) => `Tab does not reach ${element}`)];
}
