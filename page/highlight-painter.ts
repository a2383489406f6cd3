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
  #active: { mark: Mark | null; ranges: readonly Range[] } = { mark: null, ranges: [] };
  #hovered: Mark | null = null;
  #strong: readonly Range[] = [];
  /** The blocks whose marks show; null for all. */
  #lit: ReadonlySet<Block> | null = null;
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
    this.#remove(block);
    if (marks.length === 0) return;
    this.#painted.set(block, marks);
    this.#near.add(block, marks);
    this.refresh();
  }

  erase(block: Block): void {
    if (this.#hovered?.block === block) this.hover(null);
    this.#remove(block);
  }

  activate(mark: Mark | null, about: readonly Range[] = []): void {
    const own = mark?.block.toRange(mark.start, mark.end);
    this.#active = { mark, ranges: own ? [own, ...about] : [] };
    this.#strengthen();
  }

  hover(mark: Mark | null): void {
    if (mark === this.#hovered) return;
    this.#hovered = mark;
    this.#strengthen();
  }

  light(blocks: ReadonlySet<Block> | null): void {
    const before = this.#lit;
    this.#lit = blocks;
    // a paragraph at a time: only what was lit and what is now has changed
    const marks =
      before && blocks
        ? [...before, ...blocks].flatMap((block) => this.#painted.get(block) ?? [])
        : [...this.#ranges.keys()];
    for (const mark of marks) this.#show(mark);
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
    this.#active = { mark: null, ranges: [] };
    this.#hovered = null;
  }

  #remove(block: Block): void {
    if (this.#painted.delete(block)) this.#near.remove(block);
  }

  #register(mark: Mark): void {
    const range = mark.block.toRange(mark.start, mark.end);
    if (!range) return;
    this.#ranges.set(mark, range);
    this.#show(mark);
    this.refresh();
  }

  /** Registers a mark that is near view, or not if it rests. */
  #show(mark: Mark): void {
    const range = this.#ranges.get(mark);
    if (!range) return;
    const highlight = this.#highlights.get(highlightName(mark.kind))!;
    if (this.#lit === null || this.#lit.has(mark.block)) highlight.add(range);
    else highlight.delete(range);
  }

  /** Registers what the card speaks of and what the pointer is on. */
  #strengthen(): void {
    const { mark, ranges } = this.#active;
    const hovered = this.#hovered === mark ? null : this.#hovered;
    const under = hovered?.block.toRange(hovered.start, hovered.end);
    const highlight = this.#highlights.get(ACTIVE_HIGHLIGHT)!;
    for (const range of this.#strong) highlight.delete(range);
    this.#strong = under ? [...ranges, under] : ranges;
    for (const range of this.#strong) highlight.add(range);
    this.refresh();
  }

  #unregister(mark: Mark): void {
    const range = this.#ranges.get(mark);
    if (!range) return;
    this.#ranges.delete(mark);
    this.#highlights.get(highlightName(mark.kind))!.delete(range);
  }
}
