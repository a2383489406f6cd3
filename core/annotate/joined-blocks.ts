import type { BlockText } from '../model/article.ts';
import type { Mention, Span } from '../model/mention.ts';
import type { BlockSpan } from '../model/quoted.ts';

/** The blocks of an article as one text, a line each, and the way back. */
export class JoinedBlocks {
  readonly text: string;
  readonly #blocks: readonly BlockText[];
  /** Where each block begins. */
  readonly #starts: number[] = [];

  constructor(blocks: readonly BlockText[]) {
    this.#blocks = blocks;
    let at = 0;
    for (const { text } of blocks) {
      this.#starts.push(at);
      at += text.length + 1;
    }
    this.text = blocks.map(({ text }) => text).join('\n');
  }

  /** The mentions of the blocks, given in the same order, as mentions of the text. */
  mentions(byBlock: readonly (readonly Mention[])[]): Mention[] {
    return byBlock.flatMap((mentions, i) => {
      const by = this.#starts[i]!;
      return mentions.map((mention) => ({ ...mention, start: mention.start + by, end: mention.end + by }));
    });
  }

  /** A span of the text as spans of the blocks that it covers. */
  spans({ start, end }: Span): BlockSpan[] {
    const found: BlockSpan[] = [];
    for (let i = this.#at(start); i < this.#blocks.length && this.#starts[i]! < end; i++) {
      const { id, text } = this.#blocks[i]!;
      const from = Math.max(0, start - this.#starts[i]!);
      const to = Math.min(text.length, end - this.#starts[i]!);
      if (to > from) found.push({ block: id, start: from, end: to });
    }
    return found;
  }

  /** The block at an offset. */
  blockAt(offset: number): BlockText {
    return this.#blocks[this.#at(offset)]!;
  }

  #at(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
