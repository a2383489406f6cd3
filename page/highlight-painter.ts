import { KINDS } from '../core/model/kind.ts';
import type { Block } from './block.ts';
import { NearView } from './near-view.ts';
import type { Mark, MarkKind, Painter } from './painter.ts';

/** The registry's names: `dramatis-person` and so on; style sheets address them with ::highlight(). */
export const highlightName = (kind: MarkKind): string => `dramatis-${kind}`;
export const ACTIVE_HIGHLIGHT = 'dramatis-active';

/** True if the browser has the CSS Custom Highlight API. */
export function canHighlight(view: Window & typeof globalThis): boolean {
  return typeof view.Highlight === 'function' && view.CSS?.highlights !== undefined;
}

/** Paints with the CSS Custom Highlight API: the page's DOM is not touched. Registers only marks in or near view. */
export class HighlightPainter implements Painter {
  readonly name = 'highlights';
  readonly changesDom = false;
  readonly #view: Window & typeof globalThis;
  readonly #highlights = new Map<string, Highlight>();
  // kept beside the Highlight objects: iterating over those may fail in a Firefox content script
  readonly #ranges = new Map<Mark, Range>();
  readonly #painted = new Map<Block, readonly Mark[]>();
  readonly #near: NearView;
  #active: Range[] = [];
  #checked = false;

  constructor(view: Window & typeof globalThis) {
    this.#view = view;
    for (const kind of [...KINDS, 'quotation'] as const)
      this.#highlights.set(highlightName(kind), new view.Highlight());
    const active = new view.Highlight();
    active.priority = 1;
    this.#highlights.set(ACTIVE_HIGHLIGHT, active);
    this.#near = new NearView(view, {
      onEnter: (mark) => this.#register(mark),
      onLeave: (mark) => this.#unregister(mark),
      extentOf: (mark) => mark.block.toRange(mark.start, mark.end)?.getBoundingClientRect() ?? null,
    });
    this.refresh();
  }

  paint(block: Block, marks: readonly Mark[]): void {
    this.erase(block);
    if (marks.length === 0) return;
    this.#painted.set(block, marks);
    this.#near.add(block, marks);
    this.refresh();
  }

  erase(block: Block): void {
    if (!this.#painted.delete(block)) return;
    this.#near.remove(block);
  }

  activate(mark: Mark | null, about: readonly Range[] = []): void {
    const highlight = this.#highlights.get(ACTIVE_HIGHLIGHT)!;
    for (const range of this.#active) highlight.delete(range);
    const own = mark?.block.toRange(mark.start, mark.end);
    this.#active = own ? [own, ...about] : [];
    for (const range of this.#active) highlight.add(range);
    this.refresh();
  }

  marksAt(element: Element): readonly Mark[] {
    return this.#near.marksAt(element);
  }

  rectsOf(mark: Mark): DOMRect[] {
    const range = this.#ranges.get(mark) ?? mark.block.toRange(mark.start, mark.end);
    return range ? [...range.getClientRects()] : [];
  }

  refresh(): void {
    // asked for with every mark, and a hundred marks come in a row: once before other scripts may run again is enough
    if (this.#checked) return;
    this.#checked = true;
    queueMicrotask(() => {
      this.#checked = false;
    });
    const registry = this.#view.CSS.highlights;
    // a page may have highlights of these names, and so may have a script of ours that was ended without a word
    for (const [name, highlight] of this.#highlights)
      if (registry.get(name) !== highlight) registry.set(name, highlight);
  }

  destroy(): void {
    this.#near.destroy();
    const registry = this.#view.CSS.highlights;
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      registry.delete(name);
    }
    this.#ranges.clear();
    this.#painted.clear();
    this.#active = [];
  }

  #register(mark: Mark): void {
    const range = mark.block.toRange(mark.start, mark.end);
    if (!range) return;
    this.#ranges.set(mark, range);
    this.#highlights.get(highlightName(mark.kind))!.add(range);
    this.refresh();
  }

  #unregister(mark: Mark): void {
    const range = this.#ranges.get(mark);
    if (!range) return;
    this.#ranges.delete(mark);
    this.#highlights.get(highlightName(mark.kind))!.delete(range);
  }
}
