import { hitTest } from './hit-test.ts';
import type { Hit } from './hit-test.ts';
import type { Painter } from './painter.ts';

export interface PointerHooks {
  painter: () => Painter;
  isOnCard: (event: Event) => boolean;
  onOver: (hit: Hit) => void;
  onOut: () => void;
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
  let last: { x: number; y: number } | null = null;
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
    const hit = hitTest(document, hooks.painter(), last.x, last.y);
    if (hit) hooks.onOver(hit);
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
      last = { x: event.clientX, y: event.clientY };
      setInCard(hooks.isOnCard(event));
      if (!inCard) soon();
    },
    passive,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      last = null;
      setInCard(false);
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
  view.visualViewport?.addEventListener('resize', onScroll, { passive: true, signal });
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!hooks.isOnCard(event)) hooks.onPressOutside();
    },
    passive,
  );
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
}
