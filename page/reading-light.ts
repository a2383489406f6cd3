import type { Block } from './block.ts';
import type { BlockStore } from './block-store.ts';
import { flatContains, flatParent, isFrom } from './flat-tree.ts';
import { elementAt } from './hit-test.ts';
import { sameItems } from './same-items.ts';

/**
 * Follows where the reader is reading: the paragraph that the pointer is in, that a finger taps, or that has the focus.
 * Looks at most once a frame, and asks for no layout unless several paragraphs share one element.
 */
export class ReadingLight {
  readonly #document: Document;
  readonly #store: BlockStore;
  readonly #onLight: (blocks: readonly Block[]) => void;
  readonly #life = new AbortController();
  #last: { x: number; y: number } | null = null;
  #frame = 0;
  #lit: readonly Block[] = [];

  constructor(document: Document, store: BlockStore, onLight: (blocks: readonly Block[]) => void) {
    this.#document = document;
    this.#store = store;
    this.#onLight = onLight;
    const { signal } = this.#life;
    const view = document.defaultView!;
    const passive = { capture: true, passive: true, signal };
    const follow = (event: PointerEvent): void => {
      if (event.type === 'pointermove' && event.pointerType === 'touch') return;
      this.#last = { x: event.clientX, y: event.clientY };
      this.#lookSoon();
    };
    document.addEventListener('pointermove', follow, passive);
    document.addEventListener('pointerdown', follow, passive);
    view.addEventListener('scroll', () => this.#lookSoon(), passive);
    document.addEventListener('focusin', (event) => this.#lookAt(event.composedPath()[0]), passive);
    const root = document.documentElement;
    root.addEventListener('pointerleave', (event) => isFrom(event, root) && this.#leave(event), passive);
  }

  destroy(): void {
    this.#life.abort();
    this.#document.defaultView?.cancelAnimationFrame(this.#frame);
  }

  #lookSoon(): void {
    this.#frame ||= this.#document.defaultView!.requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#last) this.#look(elementAt(this.#document, this.#last.x, this.#last.y), this.#last);
    });
  }

  /** A finger that is lifted has not gone elsewhere. */
  #leave({ pointerType }: PointerEvent): void {
    if (pointerType === 'touch') return;
    this.#last = null;
    this.#light([]);
  }

  /** What gets the focus and is no part of a paragraph, such as our card, leaves the light as it is. */
  #lookAt(target: EventTarget | undefined): void {
    const found = target && 'nodeType' in target ? this.#around(target as Element) : null;
    if (found) this.#light(found);
  }

  #look(element: Element | null, at: { x: number; y: number }): void {
    const found = element && this.#around(element);
    if (!found) {
      // between two paragraphs the one that was read last stays
      if (element && this.#lit.some((block) => flatContains(element, block.element))) return;
      this.#light([]);
      return;
    }
    const [one, ...more] = found;
    if (more.length === 0) this.#light([one!]);
    else this.#light(this.#under(at, found) ?? (found.some((block) => this.#lit.includes(block)) ? this.#lit : []));
  }

  /** The blocks of the nearest element around that has any. */
  #around(element: Element): readonly Block[] | null {
    for (let at: Element | null = element; at; at = flatParent(at)) {
      const blocks = this.#store.in(at);
      if (blocks.length > 0) return blocks;
    }
    return null;
  }

  /** Of several paragraphs in one element, the one at a point. */
  #under({ x, y }: { x: number; y: number }, blocks: readonly Block[]): readonly Block[] | null {
    const node = this.#document.caretPositionFromPoint(x, y)?.offsetNode;
    const found = node ? this.#store.at(node).filter((block) => blocks.includes(block)) : [];
    return found.length > 0 ? found : null;
  }

  #light(blocks: readonly Block[]): void {
    if (sameItems(blocks, this.#lit)) return;
    this.#lit = blocks;
    this.#onLight(blocks);
  }
}
