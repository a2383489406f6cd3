import type { BlockText } from './article.ts';
import type { Span } from './mention.ts';

/** A span of one block of a page. */
export interface BlockSpan extends Span {
  block: BlockText['id'];
}

/** Reported speech in an article's blocks. */
export interface FoundQuotation {
  kind: 'direct' | 'indirect';
  /** The words said, a span for each block that they are in, in order; a frame between them is left out. */
  spans: BlockSpan[];
  /** The same as one text. */
  text: string;
  /** BCP 47 primary subtag; empty if unknown. */
  lang: string;
  cue: BlockSpan | null;
  cueText: string | null;
  /**
   * Who said it: the entry, or the words of the article for somebody whom no pack knows. `described`: they are nobody's
   * name, but tell who it is (`der Niederländer`). Null if nobody is told.
   */
  speaker: { entry: string | null; name: string; described?: true } | null;
  confidence: number;
  /** Ids of the entries that the words said mention, without the speaker. */
  about: string[];
  /** When the frame says that it was said: ISO 8601, as precise as told. */
  said: string | null;
  /** The agency that was told it, as the frame has it. */
  via: string | null;
}

/** A quotation as the page has it: what was found, and what became of it. */
export interface PageQuotation extends FoundQuotation {
  /** Label of the speaker's entry, else the words of the article; null if nobody is told. */
  label: { text: string; lang: string } | null;
  /** Id of the statement that it is kept as; null if it is not. */
  statement: string | null;
  /** True if the reader said who speaks, or that it is nothing to keep. */
  decided: boolean;
  dismissed: boolean;
}
