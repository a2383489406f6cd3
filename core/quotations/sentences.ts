import type { Paragraph } from './paragraphs.ts';
import type { QuoteSpan } from './quote-spans.ts';
import { Sentence } from './sentence.ts';
import { TokenKind } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { ANY_CUE, WordClass } from './word-class.ts';

/** A longer sentence is cut, so that no text costs more than its length. */
const MAX_UNITS = 300;
/** Longest bracket that is left out, in tokens. */
const MAX_BRACKET = 20;
/** Words that a frame behind `“Why?”` may have before its verb, and the longest ordinal. */
const SHORT_FRAME = 5;
const ORDINAL_DIGITS = 2;

/** Cuts paragraphs into sentences. A quotation in marks is one unit, whatever stops are in it. */
export function findSentences(
  tokens: Tokens,
  paragraphs: readonly Paragraph[],
  spans: readonly QuoteSpan[],
): Sentence[] {
  const quotes = new Map(spans.map((span) => [span.open, span]));
  const sentences: Sentence[] = [];
  let covered = 0;
  for (const [number, paragraph] of paragraphs.entries()) {
    let units: number[] = [];
    const finish = (): void => {
      if (units.length > 0) sentences.push(new Sentence(tokens, paragraph.lexicon, number, units, quotes));
      units = [];
    };
    for (let at = Math.max(paragraph.from, covered); at < paragraph.to; at++) {
      const quote = quotes.get(at);
      if (quote) {
        if (units.length === MAX_UNITS) finish();
        units.push(at);
        at = quote.closed ? quote.close : quote.close - 1;
        covered = at + 1;
        if (endsInQuote(tokens, quote, at, paragraph)) finish();
        continue;
      }
      if (units.length === MAX_UNITS) finish();
      const kind = tokens.kind[at];
      if (kind === TokenKind.open) {
        at = bracketEnd(tokens, at, paragraph.to, quotes);
        continue;
      }
      // a mark without a partner, a stray closing bracket
      if (kind === TokenKind.mark || kind === TokenKind.close) continue;
      units.push(at);
      if (kind === TokenKind.stop && endsSentence(tokens, at, paragraph)) finish();
    }
    finish();
  }
  return sentences;
}

/** The token of the closing bracket, or `at` if there is none near or a quotation stands inside. */
function bracketEnd(tokens: Tokens, at: number, to: number, quotes: ReadonlyMap<number, QuoteSpan>): number {
  for (let end = at + 1; end < Math.min(to, at + MAX_BRACKET); end++) {
    if (quotes.has(end)) return at;
    if (tokens.kind[end] === TokenKind.close) return end;
  }
  return at;
}

function endsSentence(tokens: Tokens, at: number, { from, to, lexicon }: Paragraph): boolean {
  const next = at + 1;
  if (next >= to) return true;
  if (tokens.kind[next] === TokenKind.stop) return false;
  const isFullStop = tokens.text.charAt(tokens.start[at]!) === '.';
  if (isFullStop && at > from && isAbbreviated(tokens, at - 1, lexicon.language.ordinals)) return false;
  return beginsSentence(tokens, next);
}

function isAbbreviated(tokens: Tokens, before: number, ordinals: boolean): boolean {
  const length = tokens.end[before]! - tokens.start[before]!;
  if (tokens.end[before] !== tokens.start[before + 1]) return false;
  if (tokens.kind[before] === TokenKind.number) return ordinals && length <= ORDINAL_DIGITS;
  if (tokens.kind[before] !== TokenKind.word) return false;
  if ((tokens.classes[before]! & WordClass.abbreviation) !== 0) return true;
  return length === 1 && tokens.capital[before] === 1;
}

const beginsSentence = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === TokenKind.word ? tokens.capital[at] === 1 : tokens.kind[at] !== TokenKind.comma;

/** True if the sentence ends with a quotation that brings its own stop (`„Das ist gut.“ Danach …`). */
function endsInQuote(tokens: Tokens, quote: QuoteSpan, last: number, { to, lexicon }: Paragraph): boolean {
  const next = last + 1;
  if (next >= to) return true;
  const stop = quote.close - 1;
  if (stop <= quote.open || tokens.kind[stop] !== TokenKind.stop) return false;
  const kind = tokens.kind[next];
  if (kind === TokenKind.stop) return false;
  if (kind === TokenKind.mark) return true;
  if (kind !== TokenKind.word && kind !== TokenKind.number) return false;
  if (tokens.capital[next] !== 1 && kind === TokenKind.word) return false;
  const isFullStop = tokens.text.charAt(tokens.start[stop]!) === '.';
  return isFullStop || lexicon.language.grammar.verbSecond || !hasShortFrame(tokens, next, to);
}

/** True for `Smith asked.` behind a quotation that ends with a question mark. */
function hasShortFrame(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + SHORT_FRAME) && tokens.kind[at] === TokenKind.word; at++) {
    if ((tokens.classes[at]! & ANY_CUE) === 0) continue;
    const behind = tokens.kind[at + 1];
    return at + 1 >= to || behind === TokenKind.stop || behind === TokenKind.comma;
  }
  return false;
}
