import type { CardSide } from '../core/settings/settings.ts';

/** A rectangle in CSS pixels of the layout viewport. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where a line of text is, and how it runs if it does not run from left to right. */
export interface Line extends Rect {
  flow?: 'rtl' | 'vertical';
}

export interface Placement {
  left: number;
  top: number;
  side: 'above' | 'below' | 'left' | 'right';
  /** The height that the card must keep to. */
  maxHeight: number;
}

interface Size {
  width: number;
  height: number;
}

/** Between the line and the card. */
export const LINE_GAP = 6;
/** Between the card and the edge of the viewport. */
export const EDGE_MARGIN = 8;

/**
 * Where a card goes: on the preferred side of the line, else on the other, never on it; where neither side has room, on the
 * larger one with less height. It starts where the line starts and is shifted into the viewport. Beside a line that runs downwards it
 * stands on the left, else on the right.
 */
export function placeCard(line: Line, card: Size, viewport: Rect, prefer: CardSide = 'below'): Placement {
  const beside = line.flow === 'vertical' ? placeBeside(line, card, viewport) : null;
  if (beside) return beside;
  const top = viewport.top + EDGE_MARGIN;
  const bottom = viewport.top + viewport.height - EDGE_MARGIN;
  // a line that is scrolled out of view is looked upon as lying at the edge
  const lineTop = clamp(line.top, viewport.top, bottom) - LINE_GAP;
  const lineBottom = clamp(line.top + line.height, top, viewport.top + viewport.height) + LINE_GAP;
  const room = { below: Math.max(0, bottom - lineBottom), above: Math.max(0, lineTop - top) };
  const other = prefer === 'below' ? 'above' : 'below';
  const fits = card.height <= room[prefer] || (card.height > room[other] && room[prefer] >= room[other]);
  const side = fits ? prefer : other;
  const maxHeight = room[side];
  const height = Math.min(card.height, maxHeight);

  const start = line.flow === 'rtl' ? line.left + line.width - card.width : line.left;
  const leftmost = viewport.left + EDGE_MARGIN;
  const rightmost = viewport.left + viewport.width - EDGE_MARGIN - card.width;
  return {
    left: Math.max(leftmost, Math.min(start, rightmost)),
    top: side === 'below' ? lineBottom : lineTop - height,
    side,
    maxHeight,
  };
}

/** Where a card goes that the reader has put somewhere: there, but within the viewport. */
export function keepInView(at: { left: number; top: number }, card: Size, viewport: Rect): Omit<Placement, 'side'> {
  const maxHeight = Math.max(0, viewport.height - 2 * EDGE_MARGIN);
  const height = Math.min(card.height, maxHeight);
  const [leftmost, topmost] = [viewport.left + EDGE_MARGIN, viewport.top + EDGE_MARGIN];
  const rightmost = viewport.left + viewport.width - EDGE_MARGIN - card.width;
  return {
    left: Math.max(leftmost, Math.min(at.left, rightmost)),
    top: clamp(at.top, topmost, topmost + maxHeight - height),
    maxHeight,
  };
}

/** Share of the viewport that a sheet may take: the words that were tapped on stay in view. */
const MOST_SHEET = 0.6;

/** Where a sheet goes: along the lower edge. */
export function placeSheet(height: number, viewport: Rect): Omit<Placement, 'side'> {
  const maxHeight = Math.floor(viewport.height * MOST_SHEET);
  return {
    left: viewport.left,
    top: viewport.top + viewport.height - Math.min(height, maxHeight),
    maxHeight,
  };
}

/** The side of a line that a card lies on; null if it lies on the line. */
export function sideOf(card: Rect, line: Rect): CardSide | null {
  if (card.top >= line.top + line.height) return 'below';
  return card.top + card.height <= line.top ? 'above' : null;
}

/** Null if neither side has room for the card's width. */
function placeBeside(line: Rect, card: Size, viewport: Rect): Placement | null {
  const maxHeight = Math.max(0, viewport.height - 2 * EDGE_MARGIN);
  const lowest = viewport.top + viewport.height - EDGE_MARGIN - Math.min(card.height, maxHeight);
  const top = Math.max(viewport.top + EDGE_MARGIN, Math.min(line.top, lowest));
  const onLeft = line.left - LINE_GAP - card.width;
  if (onLeft >= viewport.left + EDGE_MARGIN) return { left: onLeft, top, side: 'left', maxHeight };
  const onRight = line.left + line.width + LINE_GAP;
  const fits = onRight + card.width <= viewport.left + viewport.width - EDGE_MARGIN;
  return fits ? { left: onRight, top, side: 'right', maxHeight } : null;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
