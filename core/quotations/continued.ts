import type { Finding } from './finding.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';
import { TokenKind } from './tokens.ts';
import { OTHER_FINITE, WordClass } from './word-class.ts';

/** Words in marks that carry a report on inside a sentence of the author's. */
const MIN_WORDS = 4;
/** Where the finite verb of a verb-second sentence has to come, and the longest way to it. */
const MAX_PREFIELD = 30;

/** A sentence that is nothing but words in quotation marks: its quotations, or none. */
export function wholeQuotes(sentence: Sentence): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const quote = sentence.quote(at);
    if (quote && quote.close - quote.open > 2 && !isHeading(sentence, quote)) {
      found.push({ kind: 'direct', from: at, to: at + 1, cue: null, speaker: null });
    } else if (!sentence.isBreak(at) && !sentence.is(at, WordClass.coordinator)) return [];
  }
  return found;
}

/** A heading in marks: in a language with small nouns, nearly all of its longer words have a capital. */
function isHeading(sentence: Sentence, { open, close }: { open: number; close: number }): boolean {
  const { tokens, lexicon } = sentence;
  if (lexicon.language.grammar.capitalNouns || close - open > LONGEST_HEADING) return false;
  let words = 0;
  let capitals = 0;
  for (let at = open + 1; at < close; at++) {
    if (tokens.kind[at] !== TokenKind.word || tokens.end[at]! - tokens.start[at]! < LONG_WORD) continue;
    words++;
    if (tokens.capital[at] === 1) capitals++;
  }
  return words > 1 && capitals === words;
}
const LONGEST_HEADING = 10;
const LONG_WORD = 4;

/** How a sentence without a frame tells that it reports: `sure` by Konjunktiv I, `maybe` by Konjunktiv II. */
export function reportedMood(sentence: Sentence): 'sure' | 'maybe' | 'none' {
  const { reportive, carryingOn } = WordClass;
  if (isReportiveSecond(sentence)) return 'sure';
  for (let at = 0; at < Math.min(sentence.length, MAX_PREFIELD); at++) {
    if (!sentence.is(at, OTHER_FINITE | WordClass.cue)) continue;
    // `es sei denn`, `sei es`, `so sei …`: the verb of a sentence has something before it
    if (sentence.is(at, reportive)) return at > 0 && sentence.word(at + 1) !== 'denn' ? 'sure' : 'none';
    // `Wenn er käme, wäre das gut` is a condition
    if (sentence.is(at, carryingOn)) return at > 0 && !sentence.is(0, WordClass.subordinator) ? 'maybe' : 'none';
    if (!sentence.is(0, WordClass.subordinator)) return 'none';
  }
  return 'none';
}

/** `Die Regierung plane das`: a form of the report where the verb of the sentence stands. */
function isReportiveSecond(sentence: Sentence): boolean {
  const { he, she, impersonal, adverb, otherSubject } = WordClass;
  const phrase = nounPhraseAt(sentence, sentence.is(0, WordClass.coordinator) ? 1 : 0);
  // `ich plane` is no report
  if (!phrase || (phrase.pronoun && !sentence.is(phrase.from, he | she | impersonal))) return false;
  let at = phrase.to;
  while (sentence.is(at, adverb)) at++;
  // an adjective would have its noun behind it
  const isVerb = sentence.isBreak(at + 1) || (sentence.is(at + 1, BEHIND_VERBS) && !sentence.is(at + 1, otherSubject));
  return isVerb && sentence.isUnknown(at) && sentence.lexicon.endsReportive(sentence.word(at));
}

const BEHIND_VERBS =
  WordClass.subjectArticle |
  WordClass.objectArticle |
  WordClass.objectPronoun |
  WordClass.preposition |
  WordClass.adverb;

/** Quotations inside a sentence that follows reported speech (`Das Land müsse „neu bewerten, wo es steht“`). */
export function carriedWords(sentence: Sentence): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const quote = sentence.quote(at);
    if (!quote || quote.close - quote.open - 1 < MIN_WORDS) continue;
    const endsWithStop = sentence.tokens.kind[quote.close - 1] === TokenKind.stop;
    if (endsWithStop) found.push({ kind: 'direct', from: at, to: at + 1, cue: null, speaker: null });
  }
  return found;
}
