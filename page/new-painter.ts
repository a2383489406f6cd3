import type { PainterName } from '../core/settings/settings.ts';
import { FORCED } from './forced-colors.ts';
import { canHighlight, HighlightPainter } from './highlight-painter.ts';
import { LatePainter } from './late-painter.ts';
import type { Later } from './later.ts';
import type { Painter } from './painter.ts';

/** Makes a painter that paints with elements; `highlights` is null where the browser has none. */
export type NewElements = (write: (work: () => void) => void, highlights: (() => HighlightPainter) | null) => Painter;

/**
 * The painter that the reader chose, or what the browser has in its place. What it writes, it writes inside of `write`. If
 * `elements` do not come, it paints with highlights, or not at all.
 */
export function newPainter(
  view: Window & typeof globalThis,
  chosen: PainterName,
  write: (work: () => void) => void,
  elements: Later<NewElements>,
): Painter {
  const highlights = canHighlight(view) ? () => new HighlightPainter(view) : null;
  if (chosen === 'highlights' && highlights && !view.matchMedia(FORCED).matches) return highlights();
  if (elements.now) return elements.now(write, highlights);
  return new LatePainter(elements.get().then((make) => (make ? () => make(write, highlights) : highlights)));
}
