import type { Block } from './block.ts';
import { hostOf } from './flat-tree.ts';
import type { ElementPainter } from './element-painter.ts';
import type { HighlightPainter } from './highlight-painter.ts';
import type { Mark, Painter } from './painter.ts';
import { mayBeHydrated, partOf } from './server-markup.ts';

/** A paragraph into whose marks the page writes this often is one that it goes on writing into. */
const MOST_DISTURBED = 3;

/**
 * Paints with elements where the page can bear it, and with highlights where it cannot: in markup that a framework has
 * yet to take over, in paragraphs whose marks the page keeps writing into, and in what is no plain text node.
 */
export class CarefulPainter implements Painter {
  readonly name = 'elements';
  readonly changesDom = true;
  readonly #elements: ElementPainter;
  readonly #newHighlights: () => HighlightPainter;
  readonly #hydrated = new WeakMap<Element, boolean>();
  /** Of the element of a block: how often the page has written into its marks. */
  readonly #disturbed = new WeakMap<Element, number>();
  /** Which one a block was painted by. */
  readonly #by = new Map<Block, Painter>();
  /** Made when there is something for it: most pages can bear elements. */
  #highlights: HighlightPainter | null = null;
  #active: Painter | null = null;
  #lit: ReadonlySet<Block> | null = null;

  constructor(elements: ElementPainter, newHighlights: () => HighlightPainter) {
    this.#elements = elements;
    this.#newHighlights = newHighlights;
    elements.onDisturbed = (element) => this.#disturbed.set(element, (this.#disturbed.get(element) ?? 0) + 1);
  }

  paint(block: Block, marks: readonly Mark[]): void {
    const before = this.#by.get(block);
    const painter = this.#bears(block) ? this.#elements : this.#withHighlights();
    if (before && before !== painter) before.erase(block);
    painter.paint(block, marks);
    if (marks.length > 0) this.#by.set(block, painter);
    else this.#by.delete(block);
  }

  erase(block: Block, written?: ReadonlySet<Node>): void {
    this.#by.get(block)?.erase(block, written);
    this.#by.delete(block);
  }

  activate(mark: Mark | null, about: readonly Range[] = []): void {
    this.#active?.activate(null);
    this.#active = mark && (this.#by.get(mark.block) ?? this.#elements);
    this.#active?.activate(mark, about);
  }

  hover(mark: Mark | null): void {
    this.#highlights?.hover(mark && this.#by.get(mark.block) === this.#highlights ? mark : null);
  }

  light(blocks: ReadonlySet<Block> | null): void {
    this.#lit = blocks;
    this.#elements.light(blocks);
    this.#highlights?.light(blocks);
  }

  marksAt(element: Element): readonly Mark[] {
    const marks = this.#elements.marksAt(element);
    return marks.length > 0 ? marks : (this.#highlights?.marksAt(element) ?? []);
  }

  rectsOf(mark: Mark): DOMRect[] {
    return (this.#by.get(mark.block) ?? this.#elements).rectsOf(mark);
  }

  refresh(): void {
    this.#highlights?.refresh();
  }

  destroy(): void {
    this.#elements.destroy();
    this.#highlights?.destroy();
    this.#by.clear();
  }

  #withHighlights(): HighlightPainter {
    if (!this.#highlights) {
      this.#highlights = this.#newHighlights();
      this.#highlights.light(this.#lit);
    }
    return this.#highlights;
  }

  #bears({ element, parts }: Block): boolean {
    // a CDATA section cannot be split into elements; a component may care for what is in its slots, and our style sheet
    // does not reach into shadow roots
    if (parts.some(({ node }) => node.nodeType !== 3 || node.assignedSlot !== null || hostOf(node) !== null))
      return false;
    if ((this.#disturbed.get(element) ?? 0) >= MOST_DISTURBED) return false;
    const part = partOf(element);
    let hydrated = this.#hydrated.get(part);
    if (hydrated === undefined) {
      hydrated = mayBeHydrated(part);
      this.#hydrated.set(part, hydrated);
    }
    return !hydrated;
  }
}
