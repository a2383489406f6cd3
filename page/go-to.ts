import { firstWhere } from './first-where.ts';
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
  if (isComfortable(view, extent)) return;
  // the middle of an element taller than the window may be far from the mark
  view.scrollBy({ top: (extent.top + extent.bottom - view.innerHeight) / 2, behavior: 'instant' });
}

/** The first mark that begins at or below the top of the window; the very first if all are above. */
function firstFromView(painter: Painter, marks: readonly Mark[]): Mark | null {
  const first = firstWhere(marks, (mark) => extentOf(painter, mark).top >= 0);
  return marks[first] ?? marks[0] ?? null;
}

/**
 * The next mark that is shown, or the one before, in a circle: from one of all `marks` (shown or not), else from the top of
 * the window. Null if none is shown.
 */
export function stepFrom(
  from: Mark | null,
  step: 1 | -1,
  marks: readonly Mark[],
  isShown: (mark: Mark) => boolean,
  painter: Painter,
): Mark | null {
  const at = from ? marks.indexOf(from) : -1;
  const first = at < 0 ? firstFromView(painter, marks.filter(isShown)) : null;
  if (first && step === 1) return first;
  const begin = first ? marks.indexOf(first) : at;
  const around = [...marks.slice(begin + 1), ...marks.slice(0, begin)];
  const inOrder = step === 1 ? around : around.reverse();
  return [...inOrder, ...marks.slice(begin, begin + 1)].find(isShown) ?? null;
}

function extentOf(painter: Painter, mark: Mark): { top: number; bottom: number } {
  const { block, start, end } = mark;
  const rects = painter.rectsOf(mark);
  // one that is not shown has its place all the same, and its paragraph has one at least
  return rects[0] ?? block.toRange(start, end)?.getClientRects()[0] ?? block.element.getBoundingClientRect();
}

function isComfortable(view: Window, extent: { top: number; bottom: number }): boolean {
  return extent.top >= COMFORT && extent.bottom <= view.innerHeight - COMFORT;
}
