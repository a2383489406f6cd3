import type { CardState, CardTrouble, NamedEntry } from '../core/model/card-props.ts';
import { Refused } from '../core/model/refused.ts';
import type { CardView } from '../core/model/view.ts';

export interface InnerCardHooks {
  view: (entry: string) => Promise<CardView | null>;
  /** There is something else to draw. */
  onChange: () => void;
}

interface Shown {
  named: NamedEntry;
  view: CardView | null;
  status: CardState['status'];
}

/** The card of an entry that a card names, in its place: one level deep, with the way back. */
export class InnerCard {
  readonly #hooks: InnerCardHooks;
  #shown: Shown | null = null;

  constructor(hooks: InnerCardHooks) {
    this.#hooks = hooks;
  }

  open(named: NamedEntry): void {
    if (this.#shown) return;
    const shown: Shown = { named, view: null, status: 'loading' };
    this.#shown = shown;
    const settle = (status: CardState['status'], view: CardView | null = null): void => {
      Object.assign(shown, { status, view });
      if (this.#shown === shown) this.#hooks.onChange();
    };
    this.#hooks.view(named.entry).then(
      (view) => settle('ready', view),
      (error: unknown) => settle(failure(error)),
    );
  }

  /** Goes back to the card that it was opened from; gives the entry that it was of, null if it was not open. */
  close(): string | null {
    const entry = this.#shown?.named.entry ?? null;
    this.#shown = null;
    return entry;
  }

  /** What is drawn: it instead of the card that it was opened from, if it is open. */
  state(outer: CardState): CardState {
    if (!this.#shown) return outer;
    const { named, view, status } = this.#shown;
    const { pinned, voices, sheet } = outer;
    return {
      status,
      label: view?.label ?? { text: named.text, lang: named.lang },
      view,
      back: outer.label,
      pinned,
      ...(voices && { voices }),
      ...(sheet && { sheet }),
    };
  }
}

/** What the card says of a question that was rejected: one that `saves` what the reader chose, or one that only reads. */
export function failure(error: unknown, saves = false): CardTrouble {
  if (!(error instanceof Refused)) return 'gone';
  if (error.isFull) return 'full';
  return saves ? 'unsaved' : 'failed';
}
