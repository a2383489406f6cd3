import type { TextPart } from '../core/model/view.ts';
import type { Block } from './block.ts';
import { firstWhere } from './first-where.ts';

/** Which part of the text of these blocks is in the window; null if there is no text. A few rectangles are measured. */
export function partInView(view: Window, blocks: readonly Block[]): TextPart | null {
  const all = lengthOf(blocks, blocks.length);
  if (all === 0) return null;
  const first = firstWhere(blocks, (block) => block.element.getBoundingClientRect().bottom > 0);
  const behind = firstWhere(blocks, (block) => block.element.getBoundingClientRect().top >= view.innerHeight);
  const from = lengthOf(blocks, first) + lengthAbove(blocks[first], 0);
  const to = lengthOf(blocks, behind - 1) + lengthAbove(blocks[behind - 1], view.innerHeight);
  return { from: rounded(from / all), to: rounded(Math.max(from, to) / all) };
}

/** How much of a block's text is above a line of the window, if its lines are equally long. */
function lengthAbove(block: Block | undefined, line: number): number {
  if (!block) return 0;
  const { top, height } = block.element.getBoundingClientRect();
  return height === 0 ? 0 : block.raw.length * Math.min(1, Math.max(0, (line - top) / height));
}

function lengthOf(blocks: readonly Block[], count: number): number {
  let length = 0;
  for (let i = 0; i < count; i++) length += blocks[i]!.raw.length;
  return length;
}

const rounded = (share: number): number => Math.round(share * 1_000) / 1_000;
