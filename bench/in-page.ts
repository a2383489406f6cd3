/**
 * What is run inside of a page. Each function is sent as text, so it may use nothing but its parameters and the page.
 */

export interface FloorTimes {
  /** Milliseconds of the first run in the page, in which code is compiled and text unpacked, and the median of more. */
  first: number;
  warm: number;
  nodes: number;
  characters: number;
}

/** Reads all text nodes with a TreeWalker and passes once over their characters: nothing can read a page for less. */
export function floor(repeats: number): FloorTimes {
  const once = (): { ms: number; nodes: number; characters: number; sum: number } => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let nodes = 0;
    let characters = 0;
    let sum = 0;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const { data } = node;
      nodes++;
      characters += data.length;
      for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0;
    }
    return { ms: performance.now() - start, nodes, characters, sum };
  };
  const { ms, nodes, characters } = once();
  const more = Array.from({ length: repeats }, () => once().ms).sort((a, b) => a - b);
  return { first: ms, warm: more[more.length >> 1]!, nodes, characters };
}

export interface RegExpTimes {
  compile: number;
  first: number;
  warm: number;
  matches: number;
}

/** Looks for names in every text node with one alternation of all of them, the longest first. */
export function bigRegExp(names: string[], repeats: number): RegExpTimes {
  const start = performance.now();
  const escaped = names
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'))
    .sort((a, b) => b.length - a.length);
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  expression.test('');
  const compile = performance.now() - start;
  const once = (): { ms: number; matches: number } => {
    const from = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let matches = 0;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      for (const _ of node.data.matchAll(expression)) matches++;
    return { ms: performance.now() - from, matches };
  };
  const first = once();
  const more = Array.from({ length: repeats }, () => once().ms).sort((a, b) => a - b);
  return { compile, first: first.ms, warm: more[more.length >> 1]!, matches: first.matches };
}

/** mark.js `mark([…])` on the whole body; the library has to be in the page. */
export function markJs(names: string[]): { ms: number; marks: number } {
  const { Mark } = globalThis as unknown as {
    Mark: new (element: Element) => { mark(words: string[], options: object): void };
  };
  const start = performance.now();
  new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'exactly', caseSensitive: true });
  return { ms: performance.now() - start, marks: document.querySelectorAll('mark').length };
}

export interface PageMeasure {
  name: string;
  start: number;
  duration: number;
  /** Of this, what was spent on the main thread, in milliseconds. */
  busy: number | null;
}

/** The measures that the e2e build has left on the page, and then takes them away if `clear`. */
export function takeMeasures(clear: boolean): PageMeasure[] {
  const found = performance
    .getEntriesByType('measure')
    .filter(({ name }) => name.startsWith('dramatis:'))
    .map((entry) => ({
      name: entry.name.slice('dramatis:'.length),
      start: entry.startTime,
      duration: entry.duration,
      busy: ((entry as PerformanceMeasure).detail as { busy?: number } | null)?.busy ?? null,
    }));
  if (clear) performance.clearMeasures();
  return found;
}

/** Ranges that are registered as highlights. */
export function countHighlights(): number {
  return [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('dramatis-') ? size : 0), 0);
}
