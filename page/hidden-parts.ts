import { flatParent } from './flat-tree.ts';

/** Hidden parts that we wait for; more than this is a page that hides on principle. */
const MAX_HIDDEN = 300;
/** Of all time, this part at the most goes into looking what is displayed, and the pause is never longer, in milliseconds. */
const SHARE = 1 / 20;
const LONGEST_PAUSE = 1_000;

export interface HiddenPartsHooks {
  /** Parts are displayed that were not. */
  onShown: (elements: Element[]) => void;
  /** It is time to `look`. */
  onDue: () => void;
}

/**
 * Knows the parts of the page that are not displayed, and tells when they are: a part that unfolds, a paywall that lifts.
 * What gets a size tells so itself; the rest is looked after when classes and styles have changed.
 */
export class HiddenParts {
  readonly #hooks: HiddenPartsHooks;
  readonly #hidden = new Set<Element>();
  readonly #sized: ResizeObserver | null;
  readonly #view: Window | null;
  #due = false;
  #notBefore = 0;
  #timer = 0;

  constructor(document: Document, hooks: HiddenPartsHooks, signal: AbortSignal) {
    this.#hooks = hooks;
    const view = document.defaultView;
    this.#view = view;
    this.#sized = view ? new view.ResizeObserver((entries) => this.#onSized(entries)) : null;
    signal.addEventListener('abort', () => {
      this.#sized?.disconnect();
      view?.clearTimeout(this.#timer);
    });
  }

  /** True if classes or styles have changed, and it is time to look. */
  get isDue(): boolean {
    return this.#due && performance.now() >= this.#notBefore;
  }

  clear(): void {
    this.#hidden.clear();
    this.#sized?.disconnect();
    this.#due = false;
  }

  has(element: Element): boolean {
    return this.#hidden.has(element);
  }

  add(element: Element): void {
    if (this.#hidden.size >= MAX_HIDDEN || this.#hidden.has(element)) return;
    this.#hidden.add(element);
    this.#sized?.observe(element);
  }

  /** Classes or styles have changed: anything may be displayed or not now. */
  note(): void {
    this.#due = true;
    const wait = this.#notBefore - performance.now();
    if (wait <= 0) return;
    this.#timer ||=
      this.#view?.setTimeout(() => {
        this.#timer = 0;
        // timers may be a little early
        this.#notBefore = 0;
        this.#hooks.onDue();
      }, wait) ?? 0;
  }

  /** The outermost parts that hold some of these elements and are not displayed any more; tells of parts that are. */
  look(elements: Iterable<Element>): Set<Element> {
    const from = performance.now();
    this.#due = false;
    const gone = new Set<Element>();
    const seen = new Set<Element>();
    for (const element of elements) {
      if (seen.has(element)) continue;
      seen.add(element);
      // of what is displayed, one question is enough; of the rest, it may only be left out of rendering
      if (element.checkVisibility?.() ?? true) continue;
      const hidden = outermostHidden(element);
      if (hidden) gone.add(hidden);
    }
    for (const element of this.#hidden) if (!element.isConnected) this.#drop(element);
    const shown = [...this.#hidden].filter((element) => element.checkVisibility?.() ?? false);
    if (shown.length > 0) this.#tell(shown);
    const now = performance.now();
    this.#notBefore = now + Math.min(LONGEST_PAUSE, (now - from) / SHARE);
    return gone;
  }

  #onSized(entries: readonly ResizeObserverEntry[]): void {
    const shown = entries.filter(({ contentRect: { width, height } }) => width > 0 || height > 0);
    if (shown.length > 0) this.#tell(shown.map(({ target }) => target));
  }

  #tell(elements: Element[]): void {
    for (const element of elements) this.#drop(element);
    this.#hooks.onShown(elements);
  }

  #drop(element: Element): void {
    this.#hidden.delete(element);
    this.#sized?.unobserve(element);
  }
}

/** The outermost element around an element, or itself, that is not displayed. */
export function outermostHidden(element: Element): Element | null {
  const view = element.ownerDocument.defaultView;
  let found: Element | null = null;
  for (let at: Element | null = element; at; at = flatParent(at))
    if (view?.getComputedStyle(at).display === 'none') found = at;
  return found;
}
