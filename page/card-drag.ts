import type { CardHost } from './card-host.ts';
import { isElement } from './flat-tree.ts';

/** A press that moves less than this, in CSS pixels, is no drag. */
const SLOP = 4;
/** How far an arrow key moves the card, in CSS pixels; with Shift, and without. */
const STEP = { long: 80, short: 16 };
/** A sheet that is pulled down this far, in CSS pixels, is put away. */
const PUT_AWAY = 70;

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface DragHooks {
  /** The reader has begun to move the card. */
  onHold: () => void;
  /** The reader has let go of it. */
  onMoved: () => void;
  /** A sheet was pulled down. */
  onPutAway: () => void;
}

/** Lets the reader move a card by its header, and by the arrow keys on its handle; a sheet can be pulled down. */
export function letMove(card: CardHost, hooks: DragHooks, signal: AbortSignal): void {
  const { root, place } = card;
  let grip: { pointer: number; x: number; y: number; atX: number; atY: number; moves: boolean } | null = null;

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary || !isGrip(event.target, place.isSheet)) return;
    grip = {
      pointer: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      atX: event.clientX,
      atY: event.clientY,
      moves: false,
    };
    // it is ours from now on, wherever the pointer goes
    root.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    if (grip?.pointer !== event.pointerId) return;
    const { clientX: x, clientY: y } = event;
    if (!grip.moves) {
      if (Math.hypot(x - grip.x, y - grip.y) < SLOP) return;
      grip.moves = true;
      hooks.onHold();
    }
    if (place.isSheet) place.pull(y - grip.y);
    else place.moveBy(x - grip.atX, y - grip.atY);
    grip.atX = x;
    grip.atY = y;
  };
  const onUp = (event: PointerEvent): void => {
    if (grip?.pointer !== event.pointerId) return;
    const { moves, y } = grip;
    grip = null;
    if (!moves) return;
    if (!place.isSheet) hooks.onMoved();
    else if (event.type === 'pointerup' && event.clientY - y > PUT_AWAY) hooks.onPutAway();
    else place.pull(0);
  };
  root.addEventListener('pointerdown', onDown, { signal });
  root.addEventListener('pointermove', onMove, { signal });
  for (const type of ['pointerup', 'pointercancel'] as const) root.addEventListener(type, onUp, { signal });
  // what card-keys.ts hands in is an event with a key, and no KeyboardEvent
  root.addEventListener(
    'keydown',
    (event: Event & { key?: string; shiftKey?: boolean }) => {
      const arrow = ARROWS[event.key ?? ''];
      if (!isElement(event.target) || !event.target.closest('[data-move]')) return;
      if (!arrow && event.key !== 'Home') return;
      event.preventDefault();
      hooks.onHold();
      const step = event.shiftKey ? STEP.long : STEP.short;
      if (arrow) place.moveBy(arrow[0] * step, arrow[1] * step);
      else place.putBack();
      hooks.onMoved();
    },
    { signal },
  );
}

/** The header, without its buttons but with the handle. A mouse selects its text, to be copied; a finger does not. */
function isGrip(target: EventTarget | null, isSheet: boolean): boolean {
  if (!isElement(target) || !target.closest('[data-grip]')) return false;
  if (target.closest('[data-move]')) return true;
  return !target.closest('button, a, input') && (isSheet || !target.closest('[data-text]'));
}
