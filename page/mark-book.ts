import type { EntryBrief } from '../core/model/annotation.ts';
import type { Kind } from '../core/model/kind.ts';
import type { Mention } from '../core/model/mention.ts';
import type { BlockSpan, PageQuotation } from '../core/model/quoted.ts';
import type { ListedEntry, Words } from '../core/model/view.ts';
import type { Quiet } from '../core/settings/quiet.ts';
import type { Block } from './block.ts';
import { flatParent } from './flat-tree.ts';
import { byPlace } from './painter.ts';
import type { Mark, MarkKind } from './painter.ts';
import { PlaceCells } from './place-cells.ts';
import { anchorOf, quotationId } from './quotation-anchor.ts';
import { sameItems } from './same-items.ts';
import { ShownMarks } from './shown-marks.ts';
import { isWanted } from './wanted.ts';

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
const NONE: readonly Mark[] = [];
const NO_MENTIONS: readonly Mention[] = [];
const NO_ANCHORS: readonly Anchor[] = [];

/** What of the mentions is marked, and how many of the marks are shown. */
export interface MarkOptions extends Omit<Quiet, 'reading'> {
  kinds: Record<Kind, boolean>;
  quotations: boolean;
}

const isHeadline = ({ element }: Block): boolean => element.closest('h1') !== null;

/** Which mentions each block has, what of them is marked as the reader chose, and which of these marks are shown. */
export class MarkBook {
  readonly #mentions = new Map<Block, readonly Mention[]>();
  readonly #marks = new Map<Block, readonly Mark[]>();
  readonly #briefs = new Map<string, EntryBrief>();
  readonly #quotations = new Map<string, PageQuotation>();
  /** Where a block tells of quotations. */
  readonly #anchors = new Map<Block, readonly Anchor[]>();
  readonly #shown = new ShownMarks();
  #options: MarkOptions;

  constructor(options: MarkOptions) {
    this.#options = options;
  }

  learn(briefs: readonly EntryBrief[]): void {
    for (const brief of briefs) this.#briefs.set(brief.id, brief);
  }

  /** Keeps a block's mentions and gives its marks: the very same list if nothing about them has changed. */
  set(block: Block, mentions: readonly Mention[]): readonly Mark[] {
    if (mentions.length > 0) this.#mentions.set(block, mentions);
    // most blocks have none, before and after
    else if (!this.#mentions.delete(block)) return this.of(block);
    return this.#mark(block);
  }

  setOptions(options: MarkOptions): void {
    this.#options = options;
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

  /** How many quotations are known, and how many of them are kept. */
  get quotationCounts(): { quotations: number; kept: number } {
    const all = [...this.#quotations.values()].filter(({ dismissed }) => !dismissed);
    return { quotations: all.length, kept: all.filter(({ statement }) => statement !== null).length };
  }

  delete(block: Block): void {
    this.#mentions.delete(block);
    this.#anchors.delete(block);
    this.#marks.delete(block);
    this.#shown.delete(block);
  }

  /** What of a block's marks is shown, as chosen last. */
  shown(block: Block): readonly Mark[] {
    return this.#shown.of(block);
  }

  /**
   * Chooses what is shown of all blocks, in their order, where only some are `changed` since then no more than needed; gives
   * those of which something else is shown than before.
   */
  choose(blocks: readonly Block[], changed?: ReadonlySet<Block>): Block[] {
    return this.#shown.choose(blocks, (block) => this.of(block), this.#options.density, changed);
  }

  of(block: Block): readonly Mark[] {
    return this.#marks.get(block) ?? NONE;
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

  /** What is marked on the page, shown or not, in the order in which it is first named. */
  list(blocks: readonly Block[]): ListedEntry[] {
    const listed = new Map<string, ListedEntry & { places: PlaceCells }>();
    const all = blocks.reduce((sum, { raw }) => sum + raw.length, 0);
    let before = 0;
    for (const block of blocks) {
      const marks = this.of(block);
      const headline = marks.length > 0 && isHeadline(block);
      for (const { entry, kind, start } of marks) {
        if (kind === 'quotation') continue;
        let known = listed.get(entry);
        if (!known) {
          const { text, lang } = this.labelOf(entry);
          const fresh = { id: entry, kind, label: text, lang, count: 0, at: [], headline: false };
          listed.set(entry, (known = { ...fresh, places: new PlaceCells() }));
        }
        known.count++;
        known.headline ||= headline;
        known.places.add((before + start) / all);
      }
      before += block.raw.length;
    }
    return [...listed.values()].map(({ places, ...entry }) => ({ ...entry, at: places.places }));
  }

  /** The quotations of these blocks that are marked, in the order of the text. */
  quotationsIn(blocks: readonly Block[]): { mark: Mark; quotation: PageQuotation }[] {
    // most blocks of a long page have none
    const quoting = blocks.filter((block) => this.#anchors.has(block));
    return quoting.flatMap((block) =>
      this.#anchors
        .get(block)!
        .toSorted((a, b) => a.start - b.start)
        .map(({ id, start, end }) => ({
          mark: { block, start, end, entry: id, kind: QUOTATION },
          quotation: this.#quotations.get(id)!,
        })),
    );
  }

  /** A mark that is as it was stays the same object: painters and the card know it by that. */
  #mark(block: Block): readonly Mark[] {
    const before = this.#marks.get(block);
    const mentions = this.#mentions.get(block) ?? NO_MENTIONS;
    const anchors = this.#anchors.get(block) ?? NO_ANCHORS;
    // of a long page most blocks
    if (mentions.length === 0 && anchors.length === 0 && before === undefined) return NONE;
    const { kinds, quotations } = this.#options;
    const marks: Mark[] = [];
    const add = (entry: string, start: number, end: number, kind: MarkKind): void => {
      // its length as matched is known only to who normalises it: not for every block of a long page
      if (start < 0 || start >= end || (end > block.raw.length && end > block.text.length)) return;
      const same = before?.find((old) => old.start === start && old.end === end && old.entry === entry);
      marks.push(same?.kind === kind ? same : { block, start, end, entry, kind });
    };
    for (const mention of mentions) {
      const { entry, start, end, kind } = mention;
      if (kinds[kind] && isWanted(mention, this.#briefs.get(entry), this.#options)) add(entry, start, end, kind);
    }
    if (quotations) for (const { id, start, end } of anchors) add(id, start, end, QUOTATION);
    if (marks.length > 1) marks.sort(byPlace);
    if (before && sameItems(before, marks)) return before;
    this.#marks.set(block, marks);
    return marks;
  }
}
