import type { PainterName } from '../core/settings/settings.ts';
import { CarefulPainter } from './careful-painter.ts';
import { ElementPainter } from './element-painter.ts';
import { canHighlight, FORCED, HighlightPainter } from './highlight-painter.ts';
import type { Painter } from './painter.ts';

/** The painter that the reader chose, or what the browser has in its place. What it writes, it writes inside of `write`. */
export function newPainter(
  view: Window & typeof globalThis,
  chosen: PainterName,
  write: (work: () => void) => void,
): Painter {
  const highlights = (): HighlightPainter => new HighlightPainter(view);
  if (chosen === 'highlights' && canHighlight(view) && !view.matchMedia(FORCED).matches) return highlights();
  const elements = new ElementPainter(write);
  return canHighlight(view) ? new CarefulPainter(elements, highlights) : elements;
}

/** Calls when forced colours come or go: another painter may be the right one then. */
export function onForced(view: Window, call: () => void, signal: AbortSignal): void {
  view.matchMedia(FORCED).addEventListener('change', call, { signal });
}
