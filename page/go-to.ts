import type { Mark, Painter } from './painter.ts';

/** A mark nearer than this to the upper or lower edge is brought to the middle: sticky headers, the card's own room. */
const COMFORT = 80;

/**
 * Scrolls a mark into view if it is not comfortably there. Jumps instead of gliding: nothing moves for readers who asked
 * for less motion, and the card can be placed at once.
 */
export function scrollToMark(view: Window, painter: Painter, mark: Mark): void {
  if (isComfortable(view, extentOf(painter, mark))) return;
  mark.block.element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const extent = extentOf(painter, mark);
  if (!extent || isComfortable(view, extent)) return;
  // the middle of an element taller than the window may be far from the mark
  view.scrollBy({ top: (extent.top + extent.bottom - view.innerHeight) / 2, behavior: 'instant' });
}

/** The first mark that begins at or below the top of the window; the very first if all are above. */
export function firstFromView(painter: Painter, marks: readonly Mark[]): Mark | null {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((extentOf(painter, marks[middle]!)?.top ?? -1) >= 0) high = middle;
    else low = middle + 1;
  }
  return marks[low] ?? marks[0] ?? null;
}

function extentOf(painter: Painter, mark: Mark): { top: number; bottom: number } | null {
  return painter.rectsOf(mark)[0] ?? null;
}

function isComfortable(view: Window, extent: { top: number; bottom: number } | null): boolean {
  return extent !== null && extent.top >= COMFORT && extent.bottom <= view.innerHeight - COMFORT;
}
