import { fromRaw, normalise, toRaw } from '../core/text/normalize.ts';
import type { NormalisedText } from '../core/text/normalize.ts';
import { isShownBefore } from './flat-tree.ts';

/** A part of a text node: UTF-16 offsets into its data. */
export interface NodeSpan {
  node: Text;
  from: number;
  to: number;
}

/** A part of a text node and where it stands in its block's raw text. */
export interface BlockPart extends NodeSpan {
  start: number;
}

/** A paragraph-like run of inline content: its text as it is matched, and the way back to the page's text nodes. */
export interface Block {
  id: number;
  /** The nearest element around it that is not inline; several blocks may share it. */
  element: Element;
  /** Its text as it stands in the page. */
  readonly raw: string;
  /** The same, normalised; made when somebody asks for it. */
  readonly text: string;
  /** It is a heading, or a part of one. */
  readonly isHeading: boolean;
  /** Primary subtag in lower case of the nearest `lang`, if one is set below the root element. */
  lang?: string;
  /** None where the element holds another text by now, or did not stand as it was taken to. */
  readonly parts: readonly BlockPart[];
  /** It is all of the text of its element, and of no other. */
  readonly isWhole: boolean;
  /** It is a block of the page as it is now: what keeps those says so. */
  isThere: boolean;
  /** The places in the text nodes that a span of `text` covers, in order. */
  spans(start: number, end: number): NodeSpan[];
  /** A live range over a span of `text`; null if the page has changed the text nodes since. */
  toRange(start: number, end: number): Range | null;
  /** The offset in `text` of a place in one of the text nodes; null if the block does not have it. */
  offsetOf(node: Node, offset: number): number | null;
}

/** What is known of the place where a block stands. */
export interface BlockPlace {
  element: Element;
  isHeading: boolean;
  lang: string | undefined;
}

/** Says whether a block that was read without looking at all of it is what it was taken for. */
export type BlockCheck = (block: Block) => boolean;

/**
 * Makes a block of its parts; `raw` is their text with a blank wherever a break stands between two of them. Without parts it
 * is all the text of the element, whose text nodes are not looked at before somebody asks for them; `check`, if there is one,
 * is asked then, and the block has none if it says no.
 */
export function makeBlock(
  id: number,
  place: BlockPlace,
  raw: string,
  parts: BlockPart[] | null,
  check: BlockCheck | null = null,
): Block {
  return new PageBlock(id, place, raw, parts, check);
}

/** True if both cover the same text nodes with the same text, so that what is known of one holds for the other. */
export function sameBlock(a: Block, b: Block): boolean {
  return (
    a.raw === b.raw &&
    a.element === b.element &&
    a.lang === b.lang &&
    a.isHeading === b.isHeading &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, i) => {
      const other = b.parts[i]!;
      return part.node === other.node && part.from === other.from && part.to === other.to && part.start === other.start;
    })
  );
}

/** Sorts blocks as they are shown. */
export function compareBlocks(a: Block, b: Block): number {
  const first = beginningOf(a);
  const second = beginningOf(b);
  if (first.node === second.node) return first.from - second.from;
  return isShownBefore(first.node, second.node) ? -1 : 1;
}

const beginningOf = (block: Block): { node: Node; from: number } =>
  block.isWhole ? { node: block.element, from: 0 } : block.parts[0]!;

/** All text nodes of an element, in which nothing is left out; none if it holds another text. */
function partsOf(element: Element, raw: string): BlockPart[] {
  const parts: BlockPart[] = [];
  let text = '';
  const nodes = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    const { data } = node;
    if (data !== '') parts.push({ node, from: 0, to: data.length, start: text.length });
    text += data;
  }
  return text === raw ? parts : [];
}

class PageBlock implements Block {
  readonly id: number;
  readonly element: Element;
  readonly raw: string;
  readonly isHeading: boolean;
  readonly isWhole: boolean;
  isThere = false;
  readonly lang?: string;
  #normal: NormalisedText | null = null;
  /** Null until somebody asks for them. */
  #parts: readonly BlockPart[] | null;
  readonly #check: BlockCheck | null;

  constructor(
    id: number,
    { element, isHeading, lang }: BlockPlace,
    raw: string,
    parts: BlockPart[] | null,
    check: BlockCheck | null,
  ) {
    this.id = id;
    this.element = element;
    this.raw = raw;
    this.isHeading = isHeading;
    this.isWhole = parts === null;
    this.#parts = parts;
    this.#check = check;
    if (lang) this.lang = lang;
  }

  get text(): string {
    return this.#normalised.text;
  }

  get parts(): readonly BlockPart[] {
    this.#parts ??= this.#check === null || this.#check(this) ? partsOf(this.element, this.raw) : [];
    return this.#parts;
  }

  spans(start: number, end: number): NodeSpan[] {
    const { map } = this.#normalised;
    const rawStart = toRaw(map, start, 'start');
    const rawEnd = toRaw(map, end, 'end');
    const found: NodeSpan[] = [];
    for (let i = this.#partAt(rawStart); i < this.parts.length; i++) {
      const { node, from, to, start: partStart } = this.parts[i]!;
      if (partStart >= rawEnd) break;
      const first = Math.max(from, from + rawStart - partStart);
      const last = Math.min(to, from + rawEnd - partStart);
      if (last > first) found.push({ node, from: first, to: last });
    }
    return found;
  }

  toRange(start: number, end: number): Range | null {
    const spans = this.spans(start, end);
    const first = spans[0];
    const last = spans.at(-1);
    if (!first || !last || first.to > first.node.length || last.to > last.node.length) return null;
    if (!first.node.isConnected || !last.node.isConnected) return null;
    // no range can begin in one tree and end in another
    if (first.node !== last.node && first.node.getRootNode() !== last.node.getRootNode()) return null;
    const range = this.element.ownerDocument.createRange();
    range.setStart(first.node, first.from);
    range.setEnd(last.node, last.to);
    return range;
  }

  offsetOf(node: Node, offset: number): number | null {
    const part = this.parts.find((one) => one.node === node && one.from <= offset && offset <= one.to);
    return part ? fromRaw(this.#normalised.map, part.start + offset - part.from) : null;
  }

  get #normalised(): NormalisedText {
    this.#normal ??= normalise(this.raw);
    return this.#normal;
  }

  /** The last part that starts at or before a raw offset. */
  #partAt(raw: number): number {
    let low = 0;
    let high = this.parts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.parts[middle]!.start <= raw) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
