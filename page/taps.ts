import { isElement } from './flat-tree.ts';

/** What does something of its own when it is tapped. */
const OF_THE_PAGE =
  'a[href], area[href], button, input, select, textarea, label, summary, video, audio, [contenteditable=""], ' +
  '[contenteditable="true"], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"]';

export interface TapHooks {
  isOnCard: (event: Event) => boolean;
  /** A tap on text, at a point of the viewport. */
  onTap: (x: number, y: number) => void;
  /** A tap on something that the page reacts to. */
  onElsewhere: () => void;
}

/**
 * Listens for taps with a finger. The browser itself tells them from scrolling, pinching and long presses: only they end in
 * a click. Nothing is taken from the page; links and buttons keep theirs.
 */
export function listenForTaps(document: Document, hooks: TapHooks, signal: AbortSignal): void {
  let byTouch = false;
  document.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      byTouch = pointerType === 'touch';
    },
    { capture: true, passive: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      // without a count it is a key's, or the page's own
      if (!byTouch || event.detail === 0 || hooks.isOnCard(event)) return;
      const selects = document.getSelection()?.isCollapsed === false;
      const path = event.composedPath().filter(isElement);
      if (selects || path.some((element) => element.matches(OF_THE_PAGE))) hooks.onElsewhere();
      else hooks.onTap(event.clientX, event.clientY);
    },
    { capture: true, passive: true, signal },
  );
}
