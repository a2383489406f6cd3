import type { Kind } from '../core/model/kind.ts';
import type { PainterName } from '../core/settings/settings.ts';
import type { Block } from './block.ts';

export type MarkKind = Kind | 'quotation';

/** A mention, or where a quotation is told, at its place on the page. `start`, `end`: offsets into the block's text. */
export interface Mark {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** Id of the entry; of a quotation, what it is known by on this page. */
  readonly entry: string;
  readonly kind: MarkKind;
}

/** Shows marks on the page. Painting a block again replaces what was painted on it. */
export interface Painter {
  readonly name: PainterName;
  /** True if painting changes the page's DOM: then blocks are erased before their text is read again. */
  readonly changesDom: boolean;
  /** Resolves when it paints, if that is not at once: until then it only notes what it shall paint. */
  readonly ready?: Promise<void> | undefined;
  paint(block: Block, marks: readonly Mark[]): void;
  /** `written`: text nodes that the page has written anew, maybe with the text that they had. */
  erase(block: Block, written?: ReadonlySet<Node>): void;
  /** Shows one mark as the one that the card speaks of, and with it the words that it is about. */
  activate(mark: Mark | null, about?: readonly Range[]): void;
  /** Shows one mark as the one that the pointer is on. */
  hover(mark: Mark | null): void;
  /** Shows the marks of these blocks only, the others rest; all again for null. */
  light(blocks: ReadonlySet<Block> | null): void;
  /** The marks that may lie under a point of this element. */
  marksAt(element: Element): readonly Mark[];
  /** Where a mark is in the viewport: one rectangle a line. Empty if it is not shown any more. */
  rectsOf(mark: Mark): DOMRect[];
  /** Sets right what other scripts have undone. Cheap: called on every occasion. */
  refresh(): void;
  /** Erases everything and lets go of the page. */
  destroy(): void;
}

/** Puts the marks of a block in order: the one that begins first, of those that begin together the longest. */
export const byPlace = (a: Pick<Mark, 'start' | 'end'>, b: Pick<Mark, 'start' | 'end'>): number =>
  a.start - b.start || b.end - a.end;

/** Marks that do not overlap, in order: of those that do, the one that begins first, then the longest. */
export function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort(byPlace);
  let end = 0;
  return sorted.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}
