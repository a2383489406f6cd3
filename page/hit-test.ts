import type { Mark, Painter } from './painter.ts';

/** How far beside a mark's letters a point may lie, in CSS pixels: a pointer between two lines of a mark is on it. */
const SLACK = 1.5;

export interface Hit {
  mark: Mark;
  /** Which of the mark's rectangles the point lies in. */
  line: number;
}

/** The mark under a point of the viewport; of several, the shortest. Looks only at the marks of the element there. */
export function hitTest(document: Document, painter: Painter, x: number, y: number): Hit | null {
  const element = elementAt(document, x, y);
  if (!element) return null;
  let best: Hit | null = null;
  for (const mark of painter.marksAt(element)) {
    if (best && mark.end - mark.start >= best.mark.end - best.mark.start) continue;
    const line = painter.rectsOf(mark).findIndex((rect) => contains(rect, x, y));
    if (line >= 0) best = { mark, line };
  }
  return best;
}

/** The innermost element at a point, in open shadow roots too. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let shadow = element?.shadowRoot; shadow; shadow = element?.shadowRoot) {
    const inner: Element | null = shadow.elementFromPoint(x, y);
    if (inner === null || inner === element || !shadow.contains(inner)) break;
    element = inner;
  }
  return element;
}

function contains(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;
}
