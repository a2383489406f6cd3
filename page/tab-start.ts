import { focused, isShownBefore, shadowRootsIn } from './flat-tree.ts';

/** What Tab may reach; whether it does is seen when it is given the focus. */
const REACHED =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], ' +
  '[contenteditable], [tabindex]';

/**
 * Where Tab goes on from when nothing has the focus: from words of the page, which cannot have it themselves. Browsers let
 * no script set this place without an element there that can be focused, and the page's text is not ours to change.
 */
export class TabStart {
  readonly #view: Window;
  readonly #signal: AbortSignal;
  #waiting: AbortController | null = null;

  constructor(view: Window, signal: AbortSignal) {
    this.#view = view;
    this.#signal = signal;
  }

  /** The next Tab goes on from here, unless the reader goes elsewhere before. */
  set(range: Range): void {
    this.forget();
    this.#waiting = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#waiting.signal]);
    this.#view.addEventListener('keydown', (event) => this.#onKey(event, range), { capture: true, signal });
    for (const type of ['pointerdown', 'mousedown', 'focusin'] as const)
      this.#view.addEventListener(type, () => this.forget(), { capture: true, passive: true, signal });
  }

  forget(): void {
    this.#waiting?.abort();
    this.#waiting = null;
  }

  #onKey(event: KeyboardEvent, range: Range): void {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    this.forget();
    if (event.defaultPrevented || !event.isTrusted || !range.startContainer.isConnected) return;
    // at the end of the page the browser goes on to what is its own
    if (moveFrom(range, event.shiftKey)) event.preventDefault();
  }
}

/** Gives the focus to what Tab would reach next from a place, or with `back` before it; false if there is nothing. */
function moveFrom(range: Range, back: boolean): boolean {
  const document = range.startContainer.ownerDocument!;
  const shadows = shadowRootsIn(document);
  const found = [document, ...shadows]
    .flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(REACHED)])
    .filter((element) =>
      back ? isShownBefore(element, range.startContainer) : isShownBefore(range.endContainer, element),
    );
  if (shadows.length > 0) found.sort((one, other) => (isShownBefore(one, other) ? -1 : 1));
  if (back) found.reverse();
  return found.some((element) => {
    if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
    element.focus();
    return focused(document) === element;
  });
}
