/**
 * What is run inside of a page. Each function is sent as text, so it may use nothing but its parameters and the page.
 */

/** The page's tree, a node a line in the order of the document, with shadow roots and what is in templates. */
export function treeOf(): string[] {
  const lines: string[] = [];
  const add = (node: Node, depth: number): void => {
    const { nodeType, nodeName, nodeValue } = node;
    const { attributes, shadowRoot } = node as Partial<Element>;
    const named = attributes ? Array.from(attributes, ({ name, value }) => ` ${name}=${JSON.stringify(value)}`) : [];
    lines.push(`${depth} ${nodeType} ${nodeName}${named.join('')} ${nodeValue ?? ''}`);
    if (shadowRoot) add(shadowRoot, depth + 1);
    if (node instanceof HTMLTemplateElement) add(node.content, depth + 1);
    for (let child = node.firstChild; child; child = child.nextSibling) add(child, depth + 1);
  };
  add(document, 0);
  return lines;
}

/** The page's text: all of it, and as it is shown. */
export function textsOf(): string[] {
  const { body, documentElement } = document;
  return [documentElement.textContent, body?.innerText ?? ''];
}

/** A rectangle in the window, in pixels: left, top, width, height. */
export type Box = [number, number, number, number];

/** Where every element stands, but for ours; null for what the page's own animations move. */
export function boxesOf(): { name: string; box: Box | null }[] {
  const moving = new Set(
    document.getAnimations().flatMap(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target ?? []) : [])),
  );
  const moves = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) if (moving.has(at)) return true;
    return false;
  };
  return Array.from(document.querySelectorAll('*'))
    .filter((element) => !element.matches('mark[data-dramatis], mark[data-dramatis-quotation]'))
    .map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { name: element.localName, box: moves(element) ? null : [left, top, width, height] };
    });
}

/** The sum of the browser's own layout-shift entries since a moment of the page's clock; null where the browser has none. */
export async function layoutShift(since: number): Promise<number | null> {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null;
  let sum = 0;
  const add = (entries: readonly PerformanceEntry[]): void => {
    for (const entry of entries)
      if (entry.startTime >= since) sum += (entry as PerformanceEntry & { value: number }).value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  // entries come once a frame has been drawn
  for (let frames = 0; frames < 3; frames++) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => setTimeout(done, 50));
  add(observer.takeRecords());
  observer.disconnect();
  return sum;
}

/** How many marks the page has now, by what they are made of. */
export function paintedMarks(): { highlights: number; elements: number } {
  let highlights = 0;
  for (const [name, { size }] of CSS.highlights)
    if (name.startsWith('dramatis-') && name !== 'dramatis-active') highlights += size;
  const elements = document.querySelectorAll('mark[data-dramatis], mark[data-dramatis-quotation]').length;
  return { highlights, elements };
}

/** Scrolls to a place of the page that is about to be opened, as soon as all of it is there. */
export function beginAt(top: number): void {
  addEventListener('DOMContentLoaded', () => scrollTo({ top, behavior: 'instant' }));
}
