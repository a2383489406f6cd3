import type { BlockSpan } from '../core/model/quoted.ts';
import type { Block } from './block.ts';

/** Words that the reader has selected in the text that we read. */
export interface SelectedWords {
  spans: BlockSpan[];
  /** The first block of them. */
  block: Block;
  text: string;
}

/** Fewer words than this are nothing that somebody said. */
const FEWEST_WORDS = 3;
const MARKS = /^[\s„“”"«»‚‘’'›‹]+|[\s„“”"«»‚‘’'›‹]+$/gu;

/** What is selected, in one of these shadow roots too; null if it is nothing, or reaches from one tree into another. */
export function selectedRange(document: Document, shadowRoots: ShadowRoot[]): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const composed = shadowRoots.length > 0 ? selection.getComposedRanges?.({ shadowRoots })[0] : undefined;
  if (!composed) return selection.isCollapsed ? null : selection.getRangeAt(0);
  const { startContainer, startOffset, endContainer, endOffset } = composed;
  if (composed.collapsed || startContainer.getRootNode() !== endContainer.getRootNode()) return null;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** The selected words, block by block, without quotation marks around them; null if they are too few or not ours. */
export function selectedWords(range: Range, blocks: readonly Block[]): SelectedWords | null {
  const root = range.startContainer.getRootNode();
  const found: { block: Block; start: number; end: number }[] = [];
  for (const block of blocks) {
    // the element of what stands in a shadow root may be its host
    if (root.nodeType === Node.DOCUMENT_NODE && !range.intersectsNode(block.element)) continue;
    const whole = block.toRange(0, block.text.length);
    if (whole?.startContainer.getRootNode() !== root || !touches(range, whole)) continue;
    const start = block.offsetOf(range.startContainer, range.startOffset) ?? edge(range, whole, 'start', block);
    const end = block.offsetOf(range.endContainer, range.endOffset) ?? edge(range, whole, 'end', block);
    if (end > start) found.push({ block, ...trimmed(block.text, start, end) });
  }
  const [first] = found;
  const text = found
    .map(({ block, start, end }) => block.text.slice(start, end))
    .join(' ')
    .replace(MARKS, '');
  if (!first || (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST_WORDS) return null;
  return { block: first.block, text, spans: found.map(({ block, start, end }) => ({ block: block.id, start, end })) };
}

function touches(a: Range, b: Range): boolean {
  return a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;
}

/** Where a selection that begins or ends in an element, or outside of a block, cuts it: at its beginning or end. */
function edge(range: Range, whole: Range, which: 'start' | 'end', block: Block): number {
  if (which === 'start') return 0;
  return range.compareBoundaryPoints(Range.END_TO_END, whole) < 0 ? 0 : block.text.length;
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const lead = /^[\s„“”"«»‚‘’'›‹]*/u.exec(words)![0].length;
  const tail = /[\s„“”"«»‚‘’'›‹]*$/u.exec(words)![0].length;
  return lead + tail >= words.length ? { start, end } : { start: start + lead, end: end - tail };
}
