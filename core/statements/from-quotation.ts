import type { ArticleFacts } from '../model/article.ts';
import type { FoundQuotation } from '../model/quoted.ts';
import { SURE_ENOUGH } from '../quotations/confidence.ts';
import { shiftDay } from './merge.ts';
import { LONGEST_STATEMENT } from './statement.ts';
import type { KeptStatement } from './statement.ts';
import { withTextFragment } from './text-fragment.ts';

/** Fewer words than this are no statement to be kept without being asked. */
const FEWEST_WORDS = 4;

export interface Reading {
  facts: ArticleFacts;
  /** The agency that the article is from, as it says. */
  agency: string | null;
  /** ISO 8601 day on which the reader sees it. */
  today: string;
}

/** Opens what somebody asked, which is no statement of theirs. */
const QUESTION = /^(?:ob|whether|if|wer|was|wann|wie|wo|warum|weshalb|who|what|when|how|where|why)\s/iu;

/** True if a quotation is kept without being asked: by a known speaker, surely, in words enough and not too many. */
export function isKeptByItself({ speaker, confidence, text, kind }: FoundQuotation): boolean {
  const isKnown = speaker !== null && speaker.entry !== null;
  const states = kind === 'direct' || !QUESTION.test(text);
  return isKnown && states && confidence >= SURE_ENOUGH && text.length <= LONGEST_STATEMENT && hasWords(text);
}

const hasWords = (text: string): boolean => (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= FEWEST_WORDS;

/**
 * A quotation as a statement with the article as its source; null without a speaker, without a web address, or if it is
 * longer than a statement may be. `label`: the speaker's name as it is shown. `id`: a new one.
 */
export function statementOf(
  quotation: FoundQuotation,
  { facts, agency, today }: Reading,
  label: string,
  id: string,
  kept: KeptStatement['kept'],
): KeptStatement | null {
  const text = quotation.text.trim();
  const { speaker } = quotation;
  if (!speaker || text === '' || text.length > LONGEST_STATEMENT || !/^https?:\/\//u.test(facts.url)) return null;
  return {
    id,
    speaker: speaker.entry,
    name: label,
    text,
    lang: quotation.lang,
    kind: quotation.kind,
    cue: quotation.cueText,
    said: quotation.said,
    about: quotation.about,
    sources: [
      {
        url: withTextFragment(facts.url, text),
        title: facts.title || null,
        outlet: facts.outlet ?? new URL(facts.url).hostname,
        via: quotation.via ?? agency,
        published: pastDay(facts.published, today),
        seen: today,
      },
    ],
    kept,
  };
}

/** A day that has not come yet is nobody's date of publication; the reader's clock may be a day behind. */
export const pastDay = (day: string | null, today: string): string | null =>
  day !== null && day <= shiftDay(today, 1) ? day : null;
