import type { Kind } from './kind.ts';
import type { Reason } from './reason.ts';

/** A half-open span of UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A span that names an entry. `confidence` is 0 to 1; `why` holds the evidence, strongest first. */
export interface Mention extends Span {
  entry: string;
  kind: Kind;
  confidence: number;
  why: Reason[];
  /** Ids of the other entries that it may name, likeliest first, where the evidence cannot tell them apart. */
  others?: string[];
  /** Set where the reader decided who is meant: the entry that it would be without that. */
  corrected?: string;
}

/** Words beside a quotation, or elsewhere in the text, that name who speaks. */
export interface SpeakerSpan extends Span {
  text: string;
  entry?: string;
  /** Set where the words are a pronoun, and so nobody's name. */
  pronoun?: boolean;
}

/**
 * Reported speech: `start`/`end` hold the words said, without quotation marks and frame. `speaker` is what stands beside
 * the quotation (name, description or pronoun), `resolved` what it stands for.
 */
export interface Quotation extends Span {
  kind: 'direct' | 'indirect';
  /** The words said, where a frame stands between them (`“A,” he said. “B.”`): `start` and `end` are then the outermost. */
  parts?: Span[];
  cue: Span | null;
  speaker: SpeakerSpan | null;
  resolved: SpeakerSpan | null;
  /** 0 to 1: how sure it is that this was said, and by `resolved` (core/quotations/confidence.ts). */
  confidence: number;
}
