import { compareBlocks } from './block.ts';
import type { Block } from './block.ts';

/** Text, and what is text in XHTML: a comment in a paragraph is no part of it. */
const TEXT = new Set<number>([3, 4]);

/** The blocks of the page as it is now: in document order, by element and by text node. */
export class BlockStore {
  #ordered: Block[] = [];
  /** How many of those are still there. */
  #size = 0;
  // both maps are made when somebody asks, for what is in them then: most pages never change, and a long one has thousands of blocks
  #byElement: Map<Element, OneOrMore> | null = null;
  #byNode: Map<Text, OneOrMore> | null = null;

  get ordered(): readonly Block[] {
    this.#sweep();
    return this.#ordered;
  }

  has(block: Block): boolean {
    return block.isThere;
  }

  /** The blocks whose container is this element. */
  in(element: Element): readonly Block[] {
    return listOf(this.#elements.get(element));
  }

  /** The block that is all of the text of the nearest element with blocks around a node; null if that has others. */
  wholeAround(node: Node): Block | null {
    const elements = this.#elements;
    // nothing in such an element is shown in a slot
    for (let at: Node | null = node; at; at = at.parentNode) {
      const found = elements.get(at as Element);
      if (found !== undefined) return !Array.isArray(found) && found.isWhole ? found : null;
    }
    return null;
  }

  /** The blocks that hold a part of a text node. */
  at(node: Node): readonly Block[] {
    const whole = TEXT.has(node.nodeType) ? this.wholeAround(node) : null;
    if (whole) return [whole];
    if (!this.#byNode) {
      this.#byNode = new Map();
      for (const block of this.ordered) addNodes(this.#byNode, block);
    }
    return listOf(this.#byNode.get(node as Text));
  }

  /** Adds a block that stands behind all others: what is read first comes in order. */
  append(block: Block): void {
    this.#ordered.push(block);
    this.#index(block);
  }

  add(block: Block): void {
    this.#sweep();
    this.#ordered.splice(this.#placeOf(block), 0, block);
    this.#index(block);
  }

  remove(block: Block): void {
    if (!block.isThere) return;
    // taken out of the list together with others that go at the same time
    block.isThere = false;
    this.#size--;
    if (this.#byElement) pull(this.#byElement, block.element, block);
    if (this.#byNode && !block.isWhole) for (const { node } of block.parts) pull(this.#byNode, node, block);
  }

  get #elements(): ReadonlyMap<Element, OneOrMore> {
    if (!this.#byElement) {
      this.#byElement = new Map();
      for (const block of this.ordered) push(this.#byElement, block.element, block);
    }
    return this.#byElement;
  }

  #index(block: Block): void {
    block.isThere = true;
    this.#size++;
    if (this.#byElement) push(this.#byElement, block.element, block);
    if (this.#byNode) addNodes(this.#byNode, block);
  }

  #sweep(): void {
    if (this.#size < this.#ordered.length) this.#ordered = this.#ordered.filter(({ isThere }) => isThere);
  }

  /** Where a block belongs; new blocks mostly come last. */
  #placeOf(block: Block): number {
    let low = 0;
    let high = this.#ordered.length;
    if (high === 0 || compareBlocks(this.#ordered[high - 1]!, block) < 0) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareBlocks(this.#ordered[middle]!, block) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

type OneOrMore = Block | Block[];

function listOf(found: OneOrMore | undefined): readonly Block[] {
  return found === undefined ? [] : Array.isArray(found) ? found : [found];
}

function addNodes(map: Map<Text, OneOrMore>, block: Block): void {
  // found by its element, so that its text nodes need not be looked at
  if (block.isWhole) return;
  for (const { node } of block.parts) push(map, node, block);
}

/** A block whose parts lie in one node or element comes several times in a row, and is kept once. */
function push<K>(map: Map<K, OneOrMore>, key: K, block: Block): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, block);
  else if (!Array.isArray(found)) {
    if (found !== block) map.set(key, [found, block]);
  } else if (found.at(-1) !== block) found.push(block);
}

function pull<K>(map: Map<K, OneOrMore>, key: K, block: Block): void {
  const found = map.get(key);
  if (found === block) map.delete(key);
  if (!Array.isArray(found)) return;
  const rest = found.filter((other) => other !== block);
  if (rest.length > 1) map.set(key, rest);
  else map.set(key, rest[0]!);
}
