import type { Mention, Quotation } from '../model/mention.ts';
import { attribute } from './attribute.ts';
import { findReports } from './find-reports.ts';
import { joinHalves } from './join-halves.ts';
import { lexicons } from './lexicons.ts';
import type { Offices } from './offices.ts';
import { findParagraphs } from './paragraphs.ts';
import { findQuoteSpans } from './quote-spans.ts';
import { findSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

/**
 * Finds reported speech and who says it, in a text of one or more paragraphs (a line each). `lang` is its BCP 47 primary
 * subtag, or null to tell it by the text; a paragraph that is clearly in another known language is read in that one.
 * `mentions` are sorted by start; `offices` tell whom a description
 * without a name means. Offsets are UTF-16 code units, end exclusive. Takes time linear in the text.
 */
export function findQuotations(
  text: string,
  lang: string | null,
  mentions: readonly Mention[],
  offices: Offices | null = null,
): Quotation[] {
  const tokens = tokenise(text);
  const paragraphs = findParagraphs(tokens, lang, lexicons());
  const spans = findQuoteSpans(tokens, paragraphs);
  const sentences = findSentences(tokens, paragraphs, spans);
  return attribute(text, sentences, joinHalves(findReports(sentences), sentences), mentions, offices);
}
