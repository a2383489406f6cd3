import type { BlockSpan, PageQuotation } from '../core/model/quoted.ts';
import type { Block } from './block.ts';
import { firstWord } from './first-word.ts';

/** What a quotation is known by as long as its page has the same text. */
export const quotationId = ({ spans }: PageQuotation): string =>
  spans.map(({ block, start, end }) => `${block}:${start}-${end}`).join(' ');

/**
 * Where a quotation is marked: at the words that report it, since a mark over all that was said would open its card
 * wherever the pointer rests; at its first word if nothing reports it. Null if it is not marked: nothing to keep, or
 * speech without marks and without anybody who says it.
 */
export function anchorOf(
  { dismissed, kind, speaker, cue, spans }: PageQuotation,
  blocks: ReadonlyMap<number, Block>,
): { block: Block; start: number; end: number } | null {
  if (dismissed || (kind === 'indirect' && !speaker)) return null;
  const at = cue ?? (spans[0] && firstWordOf(spans[0], blocks));
  const block = at && blocks.get(at.block);
  return block && at.end <= block.text.length ? { block, start: at.start, end: at.end } : null;
}

function firstWordOf(span: BlockSpan, blocks: ReadonlyMap<number, Block>): BlockSpan | null {
  const word = firstWord(blocks.get(span.block)?.text.slice(span.start, span.end) ?? '');
  return word && { ...span, start: span.start + word.start, end: span.start + word.end };
}

/** Words that the reader selected, as a quotation of which nobody knows more. */
export const quotationOfWords = ({
  spans,
  text,
  about,
  lang,
}: Pick<PageQuotation, 'spans' | 'text' | 'about'> & { lang: string | null }): PageQuotation => ({
  kind: 'direct',
  spans,
  text,
  lang: lang ?? '',
  cue: null,
  cueText: null,
  speaker: null,
  confidence: 0,
  about,
  said: null,
  via: null,
  label: null,
  statement: null,
  decided: false,
  dismissed: false,
});
