import type { CardHost } from './card-host.ts';
import { isFrom } from './flat-tree.ts';

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps keys that are pressed in the card from the page: stopped before the page's listeners (but those on `window` that
 * were there before us), and handed to the card's own listeners as an event that does not leave the shadow root. What
 * the browser does by itself (Tab, Enter on a button) is not affected. `cardNow`: null as long as there is none.
 */
export function keepKeysInCard(
  view: Window & typeof globalThis,
  cardNow: () => CardHost | null,
  signal: AbortSignal,
): void {
  for (const type of KEYS) {
    view.addEventListener(
      type,
      (event) => {
        const card = cardNow();
        if (!card || !isFrom(event, card.host) || !event.isTrusted) return;
        event.stopImmediatePropagation();
        const { key, code, location, repeat, isComposing, altKey, ctrlKey, metaKey, shiftKey } = event;
        // not a KeyboardEvent: Firefox makes every UI event composed, so that it would leave the shadow root (seen in 153)
        const inside = Object.assign(new view.Event(type, { bubbles: true, cancelable: true, composed: false }), {
          key,
          code,
          location,
          repeat,
          isComposing,
          altKey,
          ctrlKey,
          metaKey,
          shiftKey,
        });
        const target = card.shadow.activeElement ?? card.root;
        if (!target.dispatchEvent(inside)) event.preventDefault();
      },
      { capture: true, signal },
    );
  }
}
