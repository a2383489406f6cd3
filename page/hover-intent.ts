/** The pointer rests this long on a mark before we ask about it, … */
export const ASK_DELAY = 150;
/** … this long before the card is shown, … */
export const SHOW_DELAY = 500;
/** … and the card stays this long after the pointer has left. */
export const HIDE_DELAY = 300;

/** Above this speed, in CSS pixels a millisecond, the pointer only passes: no intent begins before it slows down. */
export const FAST = 1;

export type HoverTimer = 'ask' | 'show' | 'hide';

export interface HoverState<T> {
  /** Numbers the intents: a timer with an older number is ignored. */
  token: number;
  /** What the pointer rests on, not shown yet. */
  pending: { target: T; token: number } | null;
  shown: {
    target: T;
    /** `held`: opened by key or from a list, so the pointer's way does not matter; `pinned`: by the reader. */
    hold: 'none' | 'held' | 'pinned';
    /** The number of the timer that will hide it. */
    leaving: number | null;
  } | null;
  /** What is under the pointer. */
  at: T | null;
  /** Closed under the resting pointer: not opened again before the pointer has been elsewhere. */
  dismissed: T | null;
}

export type HoverEvent<T> =
  | { type: 'over'; target: T; speed?: number }
  | { type: 'out' }
  | { type: 'enter-card' }
  | { type: 'leave-card' }
  | { type: 'timer'; timer: HoverTimer; token: number }
  | { type: 'open'; target: T }
  | { type: 'pin'; pinned: boolean }
  | { type: 'press-outside' }
  | { type: 'close' }
  /** One target has come in the place of another; whatever was intended with that one is with this. */
  | { type: 'replace'; from: T; to: T };

export type HoverEffect<T> =
  | { type: 'start'; timer: HoverTimer; token: number; delay: number }
  | { type: 'ask'; target: T }
  | { type: 'show'; target: T }
  | { type: 'hide' };

type Step<T> = [HoverState<T>, HoverEffect<T>[]];

export const initialHover = <T>(): HoverState<T> => ({
  token: 0,
  pending: null,
  shown: null,
  at: null,
  dismissed: null,
});

/** What follows from an event: the next state and what is to be done. Pure; targets are compared by identity. */
export function reduceHover<T>(state: HoverState<T>, event: HoverEvent<T>): Step<T> {
  switch (event.type) {
    case 'over':
      return over(state, event.target, event.speed ?? 0);
    case 'out':
      return leave({ ...state, pending: null, at: null, dismissed: null });
    case 'enter-card':
      return [{ ...state, pending: null, at: null, shown: state.shown && { ...state.shown, leaving: null } }, []];
    case 'leave-card':
      return leave(state);
    case 'timer':
      return onTimer(state, event.timer, event.token);
    case 'open':
      return [
        { ...state, pending: null, shown: { target: event.target, hold: 'held', leaving: null }, dismissed: null },
        [
          { type: 'ask', target: event.target },
          { type: 'show', target: event.target },
        ],
      ];
    case 'pin':
      if (!state.shown) return [state, []];
      return [{ ...state, shown: { ...state.shown, hold: event.pinned ? 'pinned' : 'held', leaving: null } }, []];
    case 'press-outside':
      return state.shown?.hold === 'pinned' ? [state, []] : close(state);
    case 'close':
      return close(state);
    case 'replace':
      return [replaced(state, event.from, event.to), []];
  }
}

function over<T>(state: HoverState<T>, target: T, speed: number): Step<T> {
  const { shown } = state;
  if (state.dismissed === target) return [state, []];
  const awake = { ...state, at: target, dismissed: null };
  if (shown?.target === target) return [{ ...awake, pending: null, shown: { ...shown, leaving: null } }, []];
  if (shown && shown.hold !== 'none') return [awake, []];
  if (state.pending?.target === target) return [state, []];
  if (speed > FAST) return leave({ ...awake, pending: null });
  const token = state.token + 1;
  const [next, effects] = leave({ ...awake, token, pending: { target, token } });
  return [
    next,
    [
      ...effects,
      { type: 'start', timer: 'ask', token, delay: ASK_DELAY },
      { type: 'start', timer: 'show', token, delay: SHOW_DELAY },
    ],
  ];
}

function leave<T>(state: HoverState<T>): Step<T> {
  const { shown } = state;
  if (shown?.hold !== 'none' || shown.leaving !== null) return [state, []];
  const token = state.token + 1;
  return [
    { ...state, token, shown: { ...shown, leaving: token } },
    [{ type: 'start', timer: 'hide', token, delay: HIDE_DELAY }],
  ];
}

function onTimer<T>(state: HoverState<T>, timer: HoverTimer, token: number): Step<T> {
  if (timer === 'hide')
    return state.shown?.leaving === token ? [{ ...state, shown: null }, [{ type: 'hide' }]] : [state, []];
  const { pending } = state;
  if (pending?.token !== token) return [state, []];
  if (timer === 'ask') return [state, [{ type: 'ask', target: pending.target }]];
  return [
    { ...state, pending: null, shown: { target: pending.target, hold: 'none', leaving: null } },
    [{ type: 'show', target: pending.target }],
  ];
}

function close<T>(state: HoverState<T>): Step<T> {
  return [{ ...state, pending: null, shown: null, dismissed: state.at }, state.shown ? [{ type: 'hide' }] : []];
}

function replaced<T>(state: HoverState<T>, from: T, to: T): HoverState<T> {
  const { pending, shown } = state;
  return {
    ...state,
    pending: pending?.target === from ? { ...pending, target: to } : pending,
    shown: shown?.target === from ? { ...shown, target: to } : shown,
    at: state.at === from ? to : state.at,
    dismissed: state.dismissed === from ? to : state.dismissed,
  };
}
