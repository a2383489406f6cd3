import { compareBlocks } from './block.ts';
import type { Block } from './block.ts';

/** The blocks of the page as it is now: in document order, by element and by text node. */
export class BlockStore {
  #ordered: Block[] = [];
  #byElement = new Map<Element, Block[]>();
  #byNode = new Map<Text, Block[]>();
  #live = new Set<Block>();

  get ordered(): readonly Block[] {
    this.#sweep();
    return this.#ordered;
  }

  has(block: Block): boolean {
    return this.#live.has(block);
  }

  /** The blocks whose container is this element. */
  in(element: Element): readonly Block[] {
    return this.#byElement.get(element) ?? [];
  }

  /** The blocks that hold a part of a text node. */
  at(node: Node): readonly Block[] {
    return this.#byNode.get(node as Text) ?? [];
  }

  add(block: Block): void {
    this.#sweep();
    this.#ordered.splice(this.#placeOf(block), 0, block);
    this.#live.add(block);
    push(this.#byElement, block.element, block);
    for (const node of nodesOf(block)) push(this.#byNode, node, block);
  }

  remove(block: Block): void {
    // taken out of the list together with others that go at the same time
    if (!this.#live.delete(block)) return;
    pull(this.#byElement, block.element, block);
    for (const node of nodesOf(block)) pull(this.#byNode, node, block);
  }

  #sweep(): void {
    if (this.#live.size < this.#ordered.length) this.#ordered = this.#ordered.filter((block) => this.#live.has(block));
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

function nodesOf(block: Block): Set<Text> {
  return new Set(block.parts.map((part) => part.node));
}

function push<K>(map: Map<K, Block[]>, key: K, block: Block): void {
  const list = map.get(key);
  if (list) list.push(block);
  else map.set(key, [block]);
}

function pull<K>(map: Map<K, Block[]>, key: K, block: Block): void {
  const rest = map.get(key)?.filter((other) => other !== block) ?? [];
  if (rest.length > 0) map.set(key, rest);
  else map.delete(key);
}
