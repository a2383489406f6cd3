import type { ArticleFacts } from '../model/article.ts';
import type { FoundQuotation } from '../model/quoted.ts';

/** What the reader says of a quotation in its card. */
export type QuotationChoice =
  /** Keep it as what its speaker said, or as what somebody else did. */
  | { type: 'keep'; speaker: { entry: string | null; name: string } }
  /** It is nothing to keep, now or when it is read again. */
  | { type: 'dismiss' }
  /** It is not kept any more; what was found in it stays. */
  | { type: 'forget' };

export interface QuotationRequest {
  facts: ArticleFacts;
  quotation: Omit<FoundQuotation, 'spans' | 'cue'>;
  choice: QuotationChoice;
  /** The agency that the article is from. */
  agency: string | null;
}

/** Why a statement is not kept, for the reader to know; what weighs most first. */
export const KEEP_TROUBLES = [
  'full',
  'no_store',
  'private',
  'too_long',
  'no_address',
  'page_full',
  'page_long',
] as const;

/**
 * `full`: there is no room in the store; `no_store`: the browser does not let us read or write it; `page_full`: the page has brought as many as one page may by itself; `page_long`:
 * it has more quotations or text than is read.
 */
export type KeepTrouble = (typeof KEEP_TROUBLES)[number];

/** The one of two that weighs more. */
export function worseTrouble(one: KeepTrouble | null, other: KeepTrouble | null): KeepTrouble | null {
  return KEEP_TROUBLES.find((trouble) => trouble === one || trouble === other) ?? null;
}

export interface QuotationOutcome {
  /** Id of the statement; null if there is none. */
  statement: string | null;
  trouble: KeepTrouble | null;
}
