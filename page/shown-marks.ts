import type { Density } from '../core/settings/quiet.ts';
import type { Block } from './block.ts';
import { withinBudget } from './noise-budget.ts';
import type { Mark } from './painter.ts';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Which of the page's marks are shown. That depends on the whole article: the first mention may come or go anywhere. */
export class ShownMarks {
  readonly #shown = new Map<Block, readonly Mark[]>();
  readonly #headings = new WeakMap<Element, boolean>();

  /** What is shown of a block, as chosen last. */
  of(block: Block): readonly Mark[] {
    return this.#shown.get(block) ?? [];
  }

  /** Chooses anew from all blocks in the order of the text; gives those of which something else is shown than before. */
  choose(blocks: readonly Block[], marksOf: (block: Block) => readonly Mark[], density: Density): Block[] {
    const passages = blocks.map((block) => ({
      length: block.text.length,
      isHeading: this.#isHeading(block.element),
      marks: marksOf(block),
    }));
    const chosen = withinBudget(passages, density);
    return blocks.filter((block, i) => {
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

  #isHeading(element: Element): boolean {
    let is = this.#headings.get(element);
    if (is === undefined) {
      is = element.closest(HEADING) !== null;
      this.#headings.set(element, is);
    }
    return is;
  }
}
