import type { PainterName } from '../core/settings/settings.ts';
import type { Block } from './block.ts';
import type { BlockStore } from './block-store.ts';
import { byPlace } from './painter.ts';
import type { Mark, Painter } from './painter.ts';
import { ReadingLight } from './reading-light.ts';

export interface QuietPainterDeps {
  document: Document;
  store: BlockStore;
  /** True if a mark is one of the page's, shown or not. */
  isMark: (mark: Mark) => boolean;
}

/**
 * Keeps a page quiet with another painter: a mark that is not among those to be shown is painted while the card speaks of
 * it, and with the reading light on, marks show where the reader is reading.
 */
export class QuietPainter implements Painter {
  readonly #inner: Painter;
  readonly #deps: QuietPainterDeps;
  readonly #painted = new Map<Block, readonly Mark[]>();
  #visited: Mark | null = null;
  /** The block that has the visited mark besides what is to be shown of it. */
  #extra: Block | null = null;
  #light: ReadingLight | null = null;
  #lit: readonly Block[] = [];

  constructor(inner: Painter, deps: QuietPainterDeps) {
    this.#inner = inner;
    this.#deps = deps;
  }

  get name(): PainterName {
    return this.#inner.name;
  }

  get changesDom(): boolean {
    return this.#inner.changesDom;
  }

  get ready(): Promise<void> | undefined {
    return this.#inner.ready;
  }

  /** Marks show only where the reader is reading, or everywhere again. */
  setReading(on: boolean): void {
    if (on === (this.#light !== null)) return;
    this.#light?.destroy();
    this.#lit = [];
    this.#light = on ? new ReadingLight(this.#deps.document, this.#deps.store, (blocks) => this.#setLit(blocks)) : null;
    this.#setLit([]);
  }

  paint(block: Block, marks: readonly Mark[]): void {
    this.#painted.set(block, marks);
    this.#paint(block);
  }

  erase(block: Block, written?: ReadonlySet<Node>): void {
    this.#painted.delete(block);
    if (this.#extra === block) this.#extra = null;
    this.#inner.erase(block, written);
  }

  activate(mark: Mark | null, about?: readonly Range[]): void {
    this.#visited = mark;
    const touched = new Set(this.#extra ? [this.#extra] : []);
    if (mark && this.#isExtra(mark)) touched.add(mark.block);
    for (const block of touched) this.#paint(block);
    if (this.#light) this.#setLit(this.#lit);
    this.#inner.activate(mark, about);
  }

  hover(mark: Mark | null): void {
    this.#inner.hover(mark);
  }

  light(blocks: ReadonlySet<Block> | null): void {
    this.#inner.light(blocks);
  }

  marksAt(element: Element): readonly Mark[] {
    return this.#inner.marksAt(element);
  }

  rectsOf(mark: Mark): DOMRect[] {
    return this.#inner.rectsOf(mark);
  }

  refresh(): void {
    this.#inner.refresh();
  }

  destroy(): void {
    this.#light?.destroy();
    this.#inner.destroy();
    this.#painted.clear();
  }

  /** True if a mark is one of the page's and not among those to be shown. */
  #isExtra(mark: Mark): boolean {
    return this.#deps.isMark(mark) && !this.#painted.get(mark.block)?.includes(mark);
  }

  #paint(block: Block): void {
    const marks = this.#painted.get(block) ?? [];
    const visited = this.#visited?.block === block && this.#isExtra(this.#visited) ? this.#visited : null;
    if (visited) this.#extra = block;
    else if (this.#extra === block) this.#extra = null;
    this.#inner.paint(block, visited ? [...marks, visited].sort(byPlace) : marks);
  }

  #setLit(blocks: readonly Block[]): void {
    this.#lit = blocks;
    const visited = this.#visited ? [this.#visited.block] : [];
    this.light(this.#light ? new Set([...blocks, ...visited]) : null);
  }
}
