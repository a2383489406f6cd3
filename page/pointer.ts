import { hitTest } from './hit-test.ts';
import type { Hit } from './hit-test.ts';
import type { Painter } from './painter.ts';
import type { Point } from './safe-triangle.ts';

/** A pointer that has not moved for so long rests, in milliseconds. */
const REST_MS = 40;

export interface PointerHooks {
  painter: () => Painter;
  isOnCard: (event: Event) => boolean;
  /** `speed`: how fast the pointer is, in CSS pixels a millisecond. */
  onOver: (hit: Hit, speed: number) => void;
  onOut: () => void;
  /** True if the pointer is on its way into the card: what it crosses does not count then. */
  isOnWay: (from: Point, to: Point) => boolean;
  onEnterCard: () => void;
  onLeaveCard: () => void;
  /** The reader presses somewhere that is not the card. */
  onPressOutside: () => void;
  /** The page has moved under the pointer. */
  onMoved: () => void;
}

/** Follows the mouse over the page: measures at most once a frame, and not at all while nothing moves. */
export function followPointer(document: Document, hooks: PointerHooks, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  let last: Moment | null = null;
  let before: Moment | null = null;
  let resting = 0;
  let frame = 0;
  let moved = false;
  let inCard = false;

  const setInCard = (now: boolean): void => {
    if (now === inCard) return;
    inCard = now;
    if (now) hooks.onEnterCard();
    else hooks.onLeaveCard();
  };
  const measure = (): void => {
    frame = 0;
    if (moved) hooks.onMoved();
    moved = false;
    hooks.painter().refresh();
    if (!last || inCard) return;
    const speed = before ? speedOf(before, last) : 0;
    const isOnWay = before !== null && hooks.isOnWay(before, last);
    before = last;
    view.clearTimeout(resting);
    // a pointer that rests where it was on its way is there
    if (speed > 0) resting = view.setTimeout(soon, REST_MS);
    if (isOnWay) return;
    const hit = hitTest(document, hooks.painter(), last.x, last.y);
    hooks.painter().hover(hit?.mark ?? null);
    if (hit) hooks.onOver(hit, speed);
    else hooks.onOut();
  };
  const soon = (): void => {
    frame ||= view.requestAnimationFrame(measure);
  };
  const passive = { capture: true, passive: true, signal };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      last = { x: event.clientX, y: event.clientY, at: event.timeStamp };
      setInCard(hooks.isOnCard(event));
      if (!inCard) soon();
    },
    passive,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      last = null;
      before = null;
      setInCard(false);
      hooks.painter().hover(null);
      hooks.onOut();
    },
    { passive: true, signal },
  );
  const onScroll = (event: Event): void => {
    if (hooks.isOnCard(event)) return;
    moved = true;
    soon();
  };
  view.addEventListener('scroll', onScroll, passive);
  view.addEventListener('resize', onScroll, passive);
  for (const type of ['resize', 'scroll'] as const)
    view.visualViewport?.addEventListener(type, onScroll, { passive: true, signal });
  document.addEventListener(
    'pointerdown',
    (event) => {
      // a finger may only scroll: what it taps on is told by taps.ts
      if (event.pointerType !== 'touch' && !hooks.isOnCard(event)) hooks.onPressOutside();
    },
    passive,
  );
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(resting);
  });
}

/** Where the pointer was, and when. */
interface Moment extends Point {
  at: number;
}

/** In CSS pixels a millisecond. */
const speedOf = (from: Moment, to: Moment): number =>
  Math.hypot(to.x - from.x, to.y - from.y) / Math.max(1, to.at - from.at);
