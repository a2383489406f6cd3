/** A rectangle in CSS pixels of the layout viewport. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Placement {
  left: number;
  top: number;
  side: 'above' | 'below';
  /** The height that the card must keep to. */
  maxHeight: number;
}

/** Between the line and the card. */
export const LINE_GAP = 6;
/** Between the card and the edge of the viewport. */
export const EDGE_MARGIN = 8;

/**
 * Where a card goes: below the line, else above it, never on it; where neither side has room, on the larger side with
 * less height. It starts at the line's left edge and is shifted into the viewport.
 */
export function placeCard(line: Rect, card: { width: number; height: number }, viewport: Rect): Placement {
  const top = viewport.top + EDGE_MARGIN;
  const bottom = viewport.top + viewport.height - EDGE_MARGIN;
  // a line that is scrolled out of view is looked upon as lying at the edge
  const lineTop = clamp(line.top, viewport.top, bottom) - LINE_GAP;
  const lineBottom = clamp(line.top + line.height, top, viewport.top + viewport.height) + LINE_GAP;
  const roomBelow = Math.max(0, bottom - lineBottom);
  const roomAbove = Math.max(0, lineTop - top);
  const side = card.height <= roomBelow || (card.height > roomAbove && roomBelow >= roomAbove) ? 'below' : 'above';
  const maxHeight = side === 'below' ? roomBelow : roomAbove;
  const height = Math.min(card.height, maxHeight);

  const leftmost = viewport.left + EDGE_MARGIN;
  const rightmost = viewport.left + viewport.width - EDGE_MARGIN - card.width;
  return {
    left: Math.max(leftmost, Math.min(line.left, rightmost)),
    top: side === 'below' ? lineBottom : lineTop - height,
    side,
    maxHeight,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
