/** Custom elements that are looked after; more than this is a page made of nothing else, whose later ones are not. */
const MOST = 500;
/** Elements that no script has defined yet are looked at after so long, then after twice as long, in milliseconds … */
const FIRST_LOOK = 250;
/** … and so on as long as one pause is not longer than this. */
const LAST_LOOK = 16_000;

/**
 * Tells when custom elements get an open shadow root after they were read. Nothing tells of that: elements are looked at
 * when the page changes, when they get another size, and for a while if their script has yet to define them.
 */
export class LateHosts {
  readonly #onHosts: (hosts: Element[]) => void;
  readonly #waiting = new Set<Element>();
  readonly #sized: ResizeObserver | null;
  readonly #view: Window | null;
  #timer = 0;
  #pause = FIRST_LOOK;

  constructor(document: Document, onHosts: (hosts: Element[]) => void, signal: AbortSignal) {
    this.#onHosts = onHosts;
    const view = document.defaultView;
    this.#view = view;
    this.#sized = view ? new view.ResizeObserver(() => this.look()) : null;
    signal.addEventListener('abort', () => {
      this.clear();
      view?.clearTimeout(this.#timer);
    });
  }

  add(element: Element): void {
    if (this.#waiting.has(element) || this.#waiting.size >= MOST) return;
    this.#waiting.add(element);
    this.#sized?.observe(element);
    this.#lookLater();
  }

  clear(): void {
    this.#waiting.clear();
    this.#sized?.disconnect();
    this.#pause = FIRST_LOOK;
  }

  /** Cheap: asks each of them for its shadow root. */
  look(): void {
    const hosts: Element[] = [];
    for (const element of this.#waiting) {
      if (element.isConnected && !element.shadowRoot) continue;
      this.#waiting.delete(element);
      this.#sized?.unobserve(element);
      if (element.isConnected) hosts.push(element);
    }
    if (hosts.length > 0) this.#onHosts(hosts);
  }

  #lookLater(): void {
    if (this.#timer !== 0 || this.#pause > LAST_LOOK) return;
    if (![...this.#waiting].some((element) => element.matches(':not(:defined)'))) return;
    this.#timer =
      this.#view?.setTimeout(() => {
        this.#timer = 0;
        this.#pause *= 2;
        this.look();
        this.#lookLater();
      }, this.#pause) ?? 0;
  }
}
