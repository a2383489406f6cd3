import MarkJs from 'mark.js';
import type { NodeSpan } from './block.ts';

/** What mark.js is given: its own keys and a number of ours that it hands back with each element. */
interface NumberedRange extends MarkJs.Range {
  number: number;
}

/** A stretch of a text node's own text. The first stretch of a node is held by the node itself. */
interface Stretch {
  from: number;
  to: number;
  head: Text;
  /** What was put behind the head, and what the head was left with; null while nothing is wrapped. */
  wrapped: { inserted: ChildNode[]; texts: Map<Text, string> } | null;
}

interface SplitNode {
  /** The page's text before anything was wrapped. */
  data: string;
  stretches: Stretch[];
}

/** A part of a text node to be wrapped. `number` is handed to the decorator. */
export interface Wrap {
  from: number;
  to: number;
  number: number;
}

/**
 * Wraps parts of text nodes in `<mark>` elements with mark.js and takes them out again. mark.js's own `unmark` joins the
 * page's neighbouring text nodes; here each of the page's text nodes keeps its place and gets its text back.
 */
export class SplitText {
  readonly #nodes = new Map<Text, SplitNode>();

  /** Wraps parts of one stretch of a text node. Stretches of one node must not overlap. */
  wrap(
    { node, from, to }: NodeSpan,
    wraps: readonly Wrap[],
    decorate: (element: Element, number: number) => void,
  ): void {
    const stretch = this.#stretch(node, from, to);
    if (!stretch || wraps.length === 0) return;
    const { head } = stretch;
    const behind = head.nextSibling;
    const ranges: NumberedRange[] = wraps.map((wrap) => ({
      start: wrap.from - from,
      length: wrap.to - wrap.from,
      number: wrap.number,
    }));
    // mark.js counts over the text nodes of its context: with this one alone, its offsets are ours. It takes any node.
    new MarkJs([head] as unknown as HTMLElement[]).markRanges(ranges, {
      each: (element, range) => {
        // without its attribute, a page that uses mark.js itself leaves ours alone
        element.removeAttribute('data-markjs');
        decorate(element, (range as NumberedRange).number);
      },
    });
    const inserted: ChildNode[] = [];
    for (let at = head.nextSibling; at && at !== behind; at = at.nextSibling) inserted.push(at);
    const texts = new Map([[head, head.data]]);
    for (const child of inserted) {
      const text = child.nodeType === 3 ? child : child.firstChild;
      if (text?.nodeType === 3) texts.set(text as Text, (text as Text).data);
    }
    stretch.wrapped = { inserted, texts };
  }

  /**
   * Takes the marks out of a stretch. What somebody else has written into since is left as they made it, and what of
   * ours is beside it goes; false if there was such a thing. `written`: nodes that were written anew, maybe with the
   * text that our cut has left them.
   */
  unwrap(node: Text, from: number, written?: ReadonlySet<Node>): boolean {
    const split = this.#nodes.get(node);
    const stretch = split?.stretches.find((candidate) => candidate.from === from);
    if (!split || !stretch?.wrapped) return true;
    const { inserted, texts } = stretch.wrapped;
    stretch.wrapped = null;
    const { head } = stretch;
    const isOurs = (text: Node): boolean => !written?.has(text) && (text as Text).data === texts.get(text as Text);
    const untouched = [...texts.keys()].every(isOurs);
    const rewritten = !isOurs(head);
    // also if the page has put its own node elsewhere, or taken our pieces away: they are of its text
    if (untouched) head.data = split.data.slice(stretch.from, stretch.to);
    for (const child of inserted) {
      const own = child.nodeType === 3 ? child : child.firstChild;
      // where the page has written its whole text anew, what we split off is stale; else it is the page's text still
      if (untouched || (rewritten && (own === null || isOurs(own)))) child.remove();
      else if (child.nodeType === 1) child.replaceWith(...child.childNodes);
    }
    this.#rejoin(node, split);
    return untouched;
  }

  /** The stretch with these bounds, cut out of the one around it if need be. */
  #stretch(node: Text, from: number, to: number): Stretch | null {
    let split = this.#nodes.get(node);
    if (!split) {
      if (to > node.length) return null;
      split = { data: node.data, stretches: [{ from: 0, to: node.length, head: node, wrapped: null }] };
      this.#nodes.set(node, split);
    }
    const at = split.stretches.findIndex((stretch) => stretch.from <= from && to <= stretch.to);
    const around = split.stretches[at];
    if (!around || around.wrapped || around.head.length !== around.to - around.from) return null;
    const cut = (stretch: Stretch, offset: number): Stretch => {
      const right = {
        from: offset,
        to: stretch.to,
        head: stretch.head.splitText(offset - stretch.from),
        wrapped: null,
      };
      stretch.to = offset;
      split.stretches.splice(split.stretches.indexOf(stretch) + 1, 0, right);
      return right;
    };
    const found = around.from < from ? cut(around, from) : around;
    if (to < found.to) cut(found, to);
    return found;
  }

  /** Puts the page's text node back together once nothing in it is wrapped. */
  #rejoin(node: Text, split: SplitNode): void {
    if (split.stretches.some((stretch) => stretch.wrapped)) return;
    this.#nodes.delete(node);
    const [first, ...others] = split.stretches;
    if (!first || others.length === 0) return;
    const untouched = split.stretches.every(({ head, from, to }) => head.data === split.data.slice(from, to));
    if (untouched) node.data = split.data;
    if (untouched || node.data !== split.data.slice(0, first.to)) for (const { head } of others) head.remove();
  }
}
