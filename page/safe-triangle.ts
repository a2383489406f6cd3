import type { Rect } from './placement.ts';

export interface Point {
  x: number;
  y: number;
}

/** How far beside the card's corners a hand may aim, in CSS pixels. */
const SLACK = 12;

/**
 * True if a pointer that has moved from one point to another is on its way into a card: within the triangle of where it
 * was and the two corners of the side that faces it. What it crosses there is not what the reader wants.
 */
export function headsFor(from: Point, to: Point, card: Rect): boolean {
  if (from.x === to.x && from.y === to.y) return false;
  const [left, right] = [card.left - SLACK, card.left + card.width + SLACK];
  const [top, bottom] = [card.top, card.top + card.height];
  if (from.y < top) return isWithin(to, from, { x: left, y: top }, { x: right, y: top });
  if (from.y > bottom) return isWithin(to, from, { x: left, y: bottom }, { x: right, y: bottom });
  const side = from.x < left ? left : right;
  return isWithin(to, from, { x: side, y: top - SLACK }, { x: side, y: bottom + SLACK });
}

/** A point lies in a triangle if it is on the same side of all three edges. */
function isWithin(point: Point, a: Point, b: Point, c: Point): boolean {
  const turns = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return turns.every((one) => one >= 0) || turns.every((one) => one <= 0);
}

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
