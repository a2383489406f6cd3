/**
 * Attributes that tell what may be displayed or edited now, where, in which language it is, and what is said of the
 * article.
 */
const ATTRIBUTES = ['class', 'style', 'hidden', 'contenteditable', 'lang', 'slot', 'content', 'datetime'];

/** The elements that carry our card and our button. */
const OURS = /^dramatis-/iu;

/**
 * One observer for the whole document and its open shadow roots that knows our own writes: what is written inside of `quiet` is never reported,
 * and what the page wrote before it is.
 */
export class Watcher {
  /** The open shadow roots that are watched and still there. */
  readonly #shadows = new Set<ShadowRoot>();
  readonly #observer: MutationObserver;
  readonly #onRecords: (records: MutationRecord[]) => void;

  constructor(document: Document, onRecords: (records: MutationRecord[]) => void, signal: AbortSignal) {
    this.#onRecords = onRecords;
    const view = document.defaultView;
    this.#observer = new (view?.MutationObserver ?? MutationObserver)((records) => {
      // the card is placed whenever its size changes
      const others = records.filter(({ target }) => !OURS.test(target.nodeName));
      if (others.length > 0) onRecords(others);
    });
    this.watch(document);
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** Watches an open shadow root as well; what is watched already stays so. */
  watch(tree: Document | ShadowRoot): void {
    if (tree.nodeType === 11) this.#shadows.add(tree as ShadowRoot);
    this.#observer.observe(tree, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ATTRIBUTES,
    });
  }

  get shadows(): ShadowRoot[] {
    for (const shadow of this.#shadows) if (!shadow.isConnected) this.#shadows.delete(shadow);
    return [...this.#shadows];
  }

  quiet = (work: () => void): void => {
    const before = this.#observer.takeRecords();
    try {
      work();
    } finally {
      this.#observer.takeRecords();
    }
    if (before.length > 0) this.#onRecords(before);
  };
}
