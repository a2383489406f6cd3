import type { PainterName } from '../core/settings/settings.ts';
import type { Block } from './block.ts';
import type { Mark, Painter } from './painter.ts';

/** Stands in for a painter that has yet to come: what is to be painted until then is painted when it is there. */
export class LatePainter implements Painter {
  readonly ready: Promise<void>;
  #painter: Painter | null = null;
  readonly #waiting = new Map<Block, readonly Mark[]>();
  #lit: ReadonlySet<Block> | null = null;
  #active: { mark: Mark | null; about: readonly Range[] | undefined } | null = null;
  #destroyed = false;

  /** `coming` gives null, and then nothing is ever painted, if there is none. It never rejects. */
  constructor(coming: Promise<(() => Painter) | null>) {
    this.ready = coming.then((make) => {
      if (make && !this.#destroyed) this.#begin(make());
    });
  }

  get name(): PainterName {
    return this.#painter?.name ?? 'elements';
  }

  get changesDom(): boolean {
    return this.#painter?.changesDom ?? false;
  }

  paint(block: Block, marks: readonly Mark[]): void {
    if (this.#painter) this.#painter.paint(block, marks);
    else this.#waiting.set(block, marks);
  }

  erase(block: Block, written?: ReadonlySet<Node>): void {
    this.#waiting.delete(block);
    this.#painter?.erase(block, written);
  }

  activate(mark: Mark | null, about?: readonly Range[]): void {
    if (this.#painter) this.#painter.activate(mark, about);
    else this.#active = { mark, about };
  }

  hover(mark: Mark | null): void {
    this.#painter?.hover(mark);
  }

  light(blocks: ReadonlySet<Block> | null): void {
    if (this.#painter) this.#painter.light(blocks);
    else this.#lit = blocks;
  }

  marksAt(element: Element): readonly Mark[] {
    return this.#painter?.marksAt(element) ?? [];
  }

  rectsOf(mark: Mark): DOMRect[] {
    return this.#painter?.rectsOf(mark) ?? [];
  }

  refresh(): void {
    this.#painter?.refresh();
  }

  destroy(): void {
    this.#destroyed = true;
    this.#waiting.clear();
    this.#painter?.destroy();
  }

  #begin(painter: Painter): void {
    this.#painter = painter;
    painter.light(this.#lit);
    for (const [block, marks] of this.#waiting) painter.paint(block, marks);
    this.#waiting.clear();
    if (this.#active) painter.activate(this.#active.mark, this.#active.about);
  }
}
