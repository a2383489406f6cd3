import type { Density } from '../core/settings/quiet.ts';
import type { Block } from './block.ts';
import { NoiseBudget } from './noise-budget.ts';
import type { Mark } from './painter.ts';
import { sameItems } from './same-items.ts';

const NONE: readonly Mark[] = [];

/** Which of the page's marks are shown. That depends on the whole article: the first mention may come or go anywhere. */
export class ShownMarks {
  readonly #shown = new Map<Block, readonly Mark[]>();
  /** Behind what changed last: a long page is answered part by part. */
  #next = 0;

  /** What is shown of a block, as chosen last. */
  of(block: Block): readonly Mark[] {
    return this.#shown.get(block) ?? NONE;
  }

  /**
   * Chooses anew from all blocks in the order of the text, or, where only some have other marks than before, from what that
   * may concern; gives those of which something else is shown than before.
   */
  choose(
    blocks: readonly Block[],
    marksOf: (block: Block) => readonly Mark[],
    density: Density,
    changed?: ReadonlySet<Block>,
  ): Block[] {
    const concerned = changed ? this.#around(blocks, changed, density) : blocks;
    const budget = new NoiseBudget(density);
    const others: Block[] = [];
    for (const block of concerned) {
      const marks = budget.choose(block.raw.length, block.isHeading, marksOf(block));
      if (sameItems(this.of(block), marks)) continue;
      this.#shown.set(block, marks);
      others.push(block);
    }
    return others;
  }

  delete(block: Block): void {
    this.#shown.delete(block);
  }

  /** What the marks of some blocks may concern: from the heading above the first of them to the one below the last. */
  #around(blocks: readonly Block[], changed: ReadonlySet<Block>, density: Density): readonly Block[] {
    if (changed.size === 0) return [];
    if (density === 'page' || changed.size === blocks.length) return blocks;
    let { from, to } = this.#extentOf(blocks, changed);
    this.#next = to;
    if (density === 'every') return blocks.slice(Math.max(0, from), to).filter((block) => changed.has(block));
    while (from > 0 && !blocks[from]!.isHeading) from--;
    while (to < blocks.length && !blocks[to]!.isHeading) to++;
    return blocks.slice(Math.max(0, from), to);
  }

  /** From the first that has changed to behind the last. */
  #extentOf(blocks: readonly Block[], changed: ReadonlySet<Block>): { from: number; to: number } {
    const isChanged = (block: Block): boolean => changed.has(block);
    let from = -1;
    let left = changed.size;
    for (let at = this.#next; at < blocks.length; at++) {
      if (!isChanged(blocks[at]!)) continue;
      if (from < 0) from = at;
      if (--left === 0) return { from, to: at + 1 };
    }
    return { from: blocks.findIndex(isChanged), to: blocks.findLastIndex(isChanged) + 1 };
  }
}
