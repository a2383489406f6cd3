import type { Page } from 'puppeteer-core';
import type { Kind } from '../../core/model/kind.ts';

export type Marks = Record<Kind, string[]>;

/** The words that are marked now, by kind, in reading order; soft hyphens left out. */
export const readMarks = (page: Page): Promise<Marks> =>
  page.evaluate(() => {
    const inOrder = (a: Range, b: Range): number => a.compareBoundaryPoints(Range.START_TO_START, b);
    const words = (name: string): string[] =>
      [...((CSS.highlights.get(name) as unknown as Iterable<Range>) ?? [])]
        .sort(inOrder)
        .map((range) => range.toString().replaceAll('\u00ad', '').replace(/\s+/gu, ' ').normalize('NFC'));
    return {
      person: words('dramatis-person'),
      organisation: words('dramatis-organisation'),
      place: words('dramatis-place'),
      event: words('dramatis-event'),
      term: words('dramatis-term'),
    };
  });

/** Waits until there are highlights of a name's words. */
export async function waitForMark(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (text) =>
      [...CSS.highlights].some(
        ([name, ranges]) =>
          name.startsWith('dramatis-') &&
          [...(ranges as unknown as Iterable<Range>)].some(
            (range) => range.toString().replaceAll('\u00ad', '') === text,
          ),
      ),
    { polling: 50 },
    words,
  );
}

export async function waitForNoMarks(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('mark[data-dramatis]') === null &&
      [...CSS.highlights].every(([name, ranges]) => !name.startsWith('dramatis-') || ranges.size === 0),
    { polling: 50 },
  );
}

export interface Place {
  x: number;
  y: number;
  top: number;
  bottom: number;
}

/** Scrolls the n-th mark of some words into the middle of the window and gives its middle. */
export function placeOfMark(page: Page, words: string, nth = 0): Promise<Place> {
  return page.evaluate(
    (text, index) => {
      const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
        name.startsWith('dramatis-') && name !== 'dramatis-active'
          ? [...(highlight as unknown as Iterable<Range>)]
          : [],
      );
      const range = ranges
        .filter((found) => found.toString().replaceAll('\u00ad', '') === text)
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[index];
      if (!range) throw new Error(`no mark ${text}`);
      range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, bottom, width, height } = range.getClientRects()[0]!;
      return { x: left + width / 2, y: top + height / 2, top, bottom };
    },
    words,
    nth,
  );
}

/** Moves the real pointer to a place, in steps like a hand, and leaves it there. */
export async function pointAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x - 60, y + 90);
  await page.mouse.move(x, y, { steps: 12 });
}

/** What is drawn in the card, or null if there is none. The shadow root is open in the e2e build. */
export const cardText = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.querySelector('dramatis-card')?.shadowRoot?.querySelector('[role="dialog"]')?.textContent ?? null,
  );

/** Waits for the card with everything in it and gives the name of its dialog. */
export async function waitForCard(page: Page, label?: string): Promise<string> {
  const handle = await page.waitForFunction(
    (wanted) => {
      const dialog = document.querySelector('dramatis-card')?.shadowRoot?.querySelector('[role="dialog"]');
      if (!dialog || dialog.getAttribute('aria-busy') === 'true') return false;
      const name =
        dialog.getAttribute('aria-label') ??
        (dialog.getRootNode() as ShadowRoot).getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent;
      return wanted === null || wanted === name ? (name ?? false) : false;
    },
    { polling: 50 },
    label ?? null,
  );
  return (await handle.jsonValue()) as string;
}

export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('dramatis-card') === null, { polling: 50 });
}

/** Remembers the page's tree, to compare with it later: every node by identity, with its name, attributes and text. */
export const rememberTree = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as { tree?: unknown[] }).tree = snapshot(document);

    function snapshot(node: Node): unknown[] {
      const attributes =
        node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${value}`) : [];
      return [node, node.nodeName, node.nodeValue, attributes, [...node.childNodes].map(snapshot)];
    }
  });

/** What differs from the remembered tree: null if it is the same, node for node. */
export const treeDifference = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    type Snapshot = [Node, string, string | null, string[], Snapshot[]];
    const { tree } = globalThis as unknown as { tree: Snapshot };
    return difference(tree, document);

    function difference([node, name, value, attributes, children]: Snapshot, now: Node): string | null {
      if (node !== now) return `another ${name}`;
      if (value !== now.nodeValue) return `${name}: ${String(value)} became ${String(now.nodeValue)}`;
      const current = now instanceof Element ? [...now.attributes].map((a) => `${a.name}=${a.value}`) : [];
      if (attributes.join() !== current.join()) return `${name}: ${attributes.join()} became ${current.join()}`;
      if (children.length !== now.childNodes.length) {
        return `${name}: ${children.length} children became ${now.childNodes.length}`;
      }
      for (const [i, child] of children.entries()) {
        const found = difference(child, now.childNodes[i]!);
        if (found !== null) return found;
      }
      return null;
    }
  });
