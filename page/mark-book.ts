import type { EntryBrief } from '../core/model/annotation.ts';
import type { Mention } from '../core/model/mention.ts';
import type { BlockSpan, PageQuotation } from '../core/model/quoted.ts';
import type { ListedEntry, Words } from '../core/model/view.ts';
import type { Block } from './block.ts';
import { flatParent } from './flat-tree.ts';
import type { Mark, MarkKind } from './painter.ts';
import { anchorOf, quotationId } from './quotation-anchor.ts';

/** True if the words that two have in common are at least half of the shorter one. */
function sharesHalf(a: readonly BlockSpan[], b: readonly BlockSpan[]): boolean {
  const length = (spans: readonly BlockSpan[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let shared = 0;
  for (const one of a)
    for (const other of b)
      if (one.block === other.block)
        shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return shared > 0 && 2 * shared >= Math.min(length(a), length(b));
}

interface Anchor {
  id: string;
  start: number;
  end: number;
}

const QUOTATION: MarkKind = 'quotation';

/** Which mentions each block has, and what of them is shown with the kinds that are switched on. */
export class MarkBook {
  readonly #mentions = new Map<Block, readonly Mention[]>();
  readonly #marks = new Map<Block, readonly Mark[]>();
  readonly #briefs = new Map<string, EntryBrief>();
  readonly #quotations = new Map<string, PageQuotation>();
  /** Where a block tells of quotations. */
  readonly #anchors = new Map<Block, readonly Anchor[]>();
  #kinds: Record<MarkKind, boolean>;

  constructor(kinds: Record<MarkKind, boolean>) {
    this.#kinds = kinds;
  }

  learn(briefs: readonly EntryBrief[]): void {
    for (const brief of briefs) this.#briefs.set(brief.id, brief);
  }

  /** Keeps a block's mentions and gives its marks: the very same list if nothing about them has changed. */
  set(block: Block, mentions: readonly Mention[]): readonly Mark[] {
    this.#mentions.set(block, mentions);
    return this.#mark(block);
  }

  setKinds(kinds: Record<MarkKind, boolean>): void {
    this.#kinds = kinds;
    for (const block of new Set([...this.#mentions.keys(), ...this.#anchors.keys()])) this.#mark(block);
  }

  /** Takes the quotations of the page in place of those before; gives the blocks that have other marks than before. */
  setQuotations(quotations: readonly PageQuotation[], blocks: ReadonlyMap<number, Block>): Block[] {
    const before = new Set(this.#anchors.keys());
    this.#quotations.clear();
    this.#anchors.clear();
    for (const quotation of quotations) {
      const id = quotationId(quotation);
      const anchor = anchorOf(quotation, blocks);
      if (!anchor || this.#quotations.has(id)) continue;
      this.#quotations.set(id, quotation);
      const { block, start, end } = anchor;
      this.#anchors.set(block, [...(this.#anchors.get(block) ?? []), { id, start, end }]);
    }
    return [...new Set([...before, ...this.#anchors.keys()])].filter((block) => {
      const marks = this.of(block);
      return this.#mark(block) !== marks;
    });
  }

  /** The quotation that some words of the page are part of, or the other way round, with its mark; null if none. */
  quotationAt(spans: readonly BlockSpan[], blocks: readonly Block[]): Mark | null {
    for (const block of blocks) {
      const marks = this.of(block).filter(({ kind }) => kind === QUOTATION);
      const found = marks.find((mark) => sharesHalf(this.quotationOf(mark)!.spans, spans));
      if (found) return found;
    }
    return null;
  }

  /** Takes words that the reader selected for a quotation, which has no mark but can have a card. */
  addSelected(quotation: PageQuotation, block: Block): Mark {
    const id = quotationId(quotation);
    this.#quotations.set(id, quotation);
    const { start, end } = quotation.spans[0]!;
    return { block, start, end, entry: id, kind: QUOTATION };
  }

  /** Entries that are mentioned in some words of the page. */
  mentionedIn(spans: readonly BlockSpan[], blocks: readonly Block[]): string[] {
    const found = blocks.flatMap((block) =>
      (this.#mentions.get(block) ?? []).filter((mention) =>
        spans.some(({ block: id, start, end }) => id === block.id && mention.start >= start && mention.end <= end),
      ),
    );
    return [...new Set(found.map(({ entry }) => entry))];
  }

  quotationOf({ entry, kind }: Mark): PageQuotation | null {
    return kind === 'quotation' ? (this.#quotations.get(entry) ?? null) : null;
  }

  /** Something has become of a quotation; its mark stays. */
  changeQuotation(mark: Mark, change: Partial<PageQuotation>): void {
    const known = this.quotationOf(mark);
    if (known) this.#quotations.set(mark.entry, { ...known, ...change });
  }

  /** How many quotations the page has, and how many of them are kept. */
  get quotationCounts(): { quotations: number; kept: number } {
    const all = [...this.#quotations.values()].filter(({ dismissed }) => !dismissed);
    return { quotations: all.length, kept: all.filter(({ statement }) => statement !== null).length };
  }

  delete(block: Block): void {
    this.#mentions.delete(block);
    this.#anchors.delete(block);
    this.#marks.delete(block);
  }

  of(block: Block): readonly Mark[] {
    return this.#marks.get(block) ?? [];
  }

  /** The elements that the marked words stand in; several times if they have several. */
  *places(): Generator<Element> {
    for (const [block, marks] of this.#marks)
      for (const { start, end } of marks)
        for (const { node } of block.spans(start, end)) {
          const element = flatParent(node);
          if (element) yield element;
        }
  }

  /** All marks of these blocks, in the order of the text. */
  inOrder(blocks: readonly Block[]): Mark[] {
    return blocks.flatMap((block) => [...this.of(block)]);
  }

  labelOf(entry: string): Words {
    const brief = this.#briefs.get(entry);
    return { text: brief?.label ?? '', lang: brief?.lang ?? '' };
  }

  /** What was found at a mark. */
  mentionOf({ block, start, end, entry }: Mark): Mention | null {
    const found = this.#mentions.get(block)?.find((m) => m.start === start && m.end === end && m.entry === entry);
    return found ?? null;
  }

  /** The mark that has the words of a mark now: itself, another in its place, or none. */
  nowAt(mark: Mark): Mark | null {
    const marks = this.of(mark.block).filter(({ start, end }) => start === mark.start && end === mark.end);
    return marks.find(({ entry }) => entry === mark.entry) ?? marks[0] ?? null;
  }

  /** The other entries of a mark's block: what the paragraph is about. */
  around({ block, entry }: Mark): string[] {
    const entries = (this.#mentions.get(block) ?? []).map((mention) => mention.entry);
    return [...new Set(entries)].filter((other) => other !== entry);
  }

  /** What is shown on the page, in the order in which it is first named. */
  list(blocks: readonly Block[]): ListedEntry[] {
    const listed = new Map<string, ListedEntry>();
    for (const block of blocks) {
      for (const { entry, kind } of this.of(block)) {
        if (kind === 'quotation') continue;
        const known = listed.get(entry);
        const { text, lang } = this.labelOf(entry);
        if (known) known.count++;
        else listed.set(entry, { id: entry, kind, label: text, lang, count: 1 });
      }
    }
    return [...listed.values()];
  }

  /** A mark that is as it was stays the same object: painters and the card know it by that. */
  #mark(block: Block): readonly Mark[] {
    const before = this.#marks.get(block);
    const found: readonly Omit<Mark, 'block'>[] = [
      ...(this.#mentions.get(block) ?? []),
      ...(this.#anchors.get(block) ?? []).map(({ id, start, end }) => ({ entry: id, start, end, kind: QUOTATION })),
    ];
    const marks = found
      .filter(({ kind, start, end }) => this.#kinds[kind] && start >= 0 && start < end && end <= block.text.length)
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ start, end, entry, kind }) => {
        const same = before?.find((old) => old.start === start && old.end === end && old.entry === entry);
        return same?.kind === kind ? same : { block, start, end, entry, kind };
      });
    if (before?.length === marks.length && before.every((old, i) => old === marks[i])) return before;
    this.#marks.set(block, marks);
    return marks;
  }
}
