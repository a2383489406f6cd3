import { describe, expect, it } from 'vitest';
import { EDGE_MARGIN, keepInView, LINE_GAP, placeCard, placeSheet, sideOf } from '../../../page/placement.ts';
import type { Line, Rect } from '../../../page/placement.ts';

const VIEW: Rect = { left: 0, top: 0, width: 1000, height: 700 };
const CARD = { width: 320, height: 240 };
const line = (left: number, top: number): Rect => ({ left, top, width: 80, height: 20 });

describe('placeCard', () => {
  it('goes below the line where there is room', () => {
    expect(placeCard(line(100, 100), CARD, VIEW)).toMatchObject({ left: 100, top: 120 + LINE_GAP, side: 'below' });
  });

  it('goes above near the lower edge', () => {
    expect(placeCard(line(100, 600), CARD, VIEW)).toMatchObject({ top: 600 - LINE_GAP - 240, side: 'above' });
  });

  it('goes to the side that the reader prefers where there is room, else to the other', () => {
    expect(placeCard(line(100, 400), CARD, VIEW, 'above')).toMatchObject({ side: 'above', top: 400 - LINE_GAP - 240 });
    expect(placeCard(line(100, 100), CARD, VIEW, 'above').side).toBe('below');
    expect(placeCard(line(100, 180), CARD, { ...VIEW, height: 300 }, 'above').side).toBe('above');
    expect(placeCard(line(100, 80), CARD, { ...VIEW, height: 300 }, 'above').side).toBe('below');
  });

  it('takes the larger side and less height where neither has room', () => {
    const low = { ...VIEW, height: 300 };
    expect(placeCard(line(100, 100), CARD, low)).toMatchObject({
      side: 'below',
      maxHeight: 300 - EDGE_MARGIN - 120 - LINE_GAP,
    });
    const above = placeCard(line(100, 180), CARD, low);
    expect(above).toMatchObject({ side: 'above', top: EDGE_MARGIN, maxHeight: 180 - LINE_GAP - EDGE_MARGIN });
  });

  it('is shifted into a view that begins elsewhere', () => {
    const view = { left: 200, top: 300, width: 400, height: 350 };
    expect(placeCard(line(550, 320), CARD, view)).toMatchObject({ left: 600 - EDGE_MARGIN - 320, side: 'below' });
    expect(placeCard(line(150, 320), CARD, view).left).toBe(200 + EDGE_MARGIN);
  });

  it('keeps its left edge in view when it is wider than the view', () => {
    expect(placeCard(line(10, 10), { width: 500, height: 100 }, { ...VIEW, width: 300 }).left).toBe(EDGE_MARGIN);
  });

  it('starts where a line starts that runs from right to left', () => {
    expect(placeCard({ ...line(600, 100), flow: 'rtl' }, CARD, VIEW).left).toBe(680 - 320);
    expect(placeCard({ ...line(100, 100), flow: 'rtl' }, CARD, VIEW).left).toBe(EDGE_MARGIN);
  });

  it('stands beside a line that runs downwards, or below its words where it is too wide for that', () => {
    const down: Line = { left: 500, top: 650, width: 20, height: 80, flow: 'vertical' };
    expect(placeCard(down, CARD, VIEW)).toEqual({
      left: 500 - LINE_GAP - 320,
      top: 700 - EDGE_MARGIN - 240,
      side: 'left',
      maxHeight: 700 - 2 * EDGE_MARGIN,
    });
    expect(placeCard({ ...down, left: 200 }, CARD, VIEW)).toMatchObject({ left: 220 + LINE_GAP, side: 'right' });
    expect(placeCard({ ...down, top: 100, left: 150 }, CARD, { ...VIEW, width: 400 }).side).toBe('below');
  });

  it('never lies on the line and never outside of the view', () => {
    const wrong: unknown[] = [];
    for (let width = 320; width <= 1_200; width += 110) {
      for (let height = 100; height <= 900; height += 100) {
        for (let left = 0; left < width; left += 90) {
          for (let top = 0; top + 20 <= height; top += 35) {
            const view = { left: 0, top: 0, width, height };
            const placed = placeCard(line(left, top), CARD, view);
            const bottom = placed.top + Math.min(CARD.height, placed.maxHeight);
            const clear = placed.side === 'below' ? placed.top >= top + 20 : bottom <= top;
            const inView = placed.maxHeight === 0 || (placed.top >= EDGE_MARGIN && bottom <= height - EDGE_MARGIN);
            if (!clear || !inView || placed.left < EDGE_MARGIN) wrong.push({ width, height, left, top, placed });
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('stays in view when the line is scrolled away', () => {
    for (const top of [-500, 1_500]) {
      const placed = placeCard(line(100, top), CARD, VIEW);
      expect(placed.top).toBeGreaterThanOrEqual(EDGE_MARGIN);
      expect(placed.top + CARD.height).toBeLessThanOrEqual(700 - EDGE_MARGIN + 0.01);
    }
  });
});

describe('a card that the reader has put somewhere', () => {
  it('stays there, but within the view', () => {
    expect(keepInView({ left: 300, top: 200 }, CARD, VIEW)).toMatchObject({ left: 300, top: 200 });
    expect(keepInView({ left: 900, top: 690 }, CARD, VIEW)).toMatchObject({
      left: 1000 - EDGE_MARGIN - 320,
      top: 700 - EDGE_MARGIN - 240,
    });
    expect(keepInView({ left: -50, top: -50 }, CARD, { ...VIEW, left: 40, top: 60 })).toMatchObject({
      left: 40 + EDGE_MARGIN,
      top: 60 + EDGE_MARGIN,
    });
    expect(keepInView({ left: 0, top: 0 }, CARD, { ...VIEW, height: 100 })).toEqual({
      left: EDGE_MARGIN,
      top: EDGE_MARGIN,
      maxHeight: 100 - 2 * EDGE_MARGIN,
    });
  });

  it('lies on one side of its line, or on it', () => {
    const card = { left: 0, top: 100, ...CARD };
    expect([sideOf(card, line(0, 80)), sideOf(card, line(0, 340)), sideOf(card, line(0, 200))]).toEqual([
      'below',
      'above',
      null,
    ]);
  });
});

describe('a sheet', () => {
  it('lies along the lower edge of what is in view, and leaves the words above it room', () => {
    expect(placeSheet(200, VIEW)).toEqual({ left: 0, top: 500, maxHeight: 420 });
    expect(placeSheet(900, { left: 30, top: 50, width: 300, height: 400 })).toEqual({
      left: 30,
      top: 50 + 400 - 240,
      maxHeight: 240,
    });
  });
});
