import type { Density } from '../core/settings/quiet.ts';
import type { Block } from './block.ts';
import { withinBudget } from './noise-budget.ts';
import type { Mark } from './painter.ts';

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const HEADING = `${[...HEADINGS].join()}, [role="heading"]`;

/** Which of the page's marks are shown. That depends on the whole article: the first mention may come or go anywhere. */
export class ShownMarks {
  readonly #shown = new Map<Block, readonly Mark[]>();
  /** Whether what stands in an element stands in a heading: asked once for all that is beside one another. */
  readonly #inHeading = new WeakMap<Element, boolean>();

  /** What is shown of a block, as chosen last. */
  of(block: Block): readonly Mark[] {
    return this.#shown.get(block) ?? [];
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
    const passages = concerned.map((block) => ({
      length: block.text.length,
      isHeading: this.#isHeading(block.element),
      marks: marksOf(block),
    }));
    const chosen = withinBudget(passages, density);
    return concerned.filter((block, i) => {
      const before = this.of(block);
      const marks = chosen[i]!;
      if (before.length === marks.length && before.every((mark, at) => mark === marks[at])) return false;
      this.#shown.set(block, marks);
      return true;
    });
  }

  delete(block: Block): void {
    this.#shown.delete(block);
  }

  /** What the marks of some blocks may concern: from the heading above the first of them to the one below the last. */
  #around(blocks: readonly Block[], changed: ReadonlySet<Block>, density: Density): readonly Block[] {
    if (changed.size === 0) return [];
    if (density === 'page' || changed.size === blocks.length) return blocks;
    const isChanged = (block: Block): boolean => changed.has(block);
    if (density === 'every') return blocks.filter(isChanged);
    let from = blocks.findIndex(isChanged);
    let to = blocks.findLastIndex(isChanged) + 1;
    while (from > 0 && !this.#isHeading(blocks[from]!.element)) from--;
    while (to < blocks.length && !this.#isHeading(blocks[to]!.element)) to++;
    return blocks.slice(Math.max(0, from), to);
  }

  #isHeading(element: Element): boolean {
    if (HEADINGS.has(element.localName) || element.getAttribute('role') === 'heading') return true;
    const { parentElement } = element;
    if (!parentElement) return false;
    let is = this.#inHeading.get(parentElement);
    if (is === undefined) {
      is = parentElement.closest(HEADING) !== null;
      this.#inHeading.set(parentElement, is);
    }
    return is;
  }
}
