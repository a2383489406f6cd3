import type { ArticleFacts, BlockText } from './article.ts';
import type { Kind } from './kind.ts';
import type { Mention } from './mention.ts';

/**
 * What one batch of an article tells about who is in it. The caller keeps it and sends it along with the article's next
 * batch, so that the background holds no state and a family name in one batch is understood by the full name in another.
 */
export interface Evidence {
  /** Entry id → the words that named it without doubt. */
  named: Record<string, string>;
  /** Folded family name → a full name on the page that is nobody we know (`dmitriev` → `Sergei Dmitriev`). */
  rivals: Record<string, string>;
  /** Entry id → a title of its own with a name that others have too (`Präsident Bush`). */
  titled?: Record<string, string>;
  /** Folded word → where the article surely uses it as an ordinary word (`der Regen`). */
  used?: Record<string, string>;
}

export interface AnnotateRequest {
  facts: ArticleFacts;
  blocks: BlockText[];
  known: Evidence;
}

export interface BlockAnnotation {
  id: number;
  mentions: Mention[];
  /** True if a candidate was left alone for want of support that another batch may bring. */
  open: boolean;
}

/** What a page needs to know of an entry to list it. */
export interface EntryBrief {
  id: string;
  kind: Kind;
  /** The label in the reader's first language that the entry has one in. */
  label: string;
  lang: string;
  /** Set for a term that a pack calls an everyday word. */
  everyday?: true;
}

export interface AnnotateResult {
  blocks: BlockAnnotation[];
  /** One brief for every entry that `blocks` mentions. */
  entries: EntryBrief[];
  /** `known` and what this batch adds to it. */
  evidence: Evidence;
}
