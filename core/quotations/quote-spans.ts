import type { Lexicon } from './lexicon.ts';
import type { Paragraph } from './paragraphs.ts';
import { markAt, TokenKind } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** An outermost pair of quotation marks, as token numbers. `close` is the token behind the last word if no mark is there. */
export interface QuoteSpan {
  open: number;
  close: number;
  /** False if the quotation goes on in the next paragraph, whose own mark opens it again. */
  closed: boolean;
}

interface OpenMark {
  token: number;
  mark: string;
}

/** How many paragraphs a quotation may run on without a mark of its own. */
const MAX_PARAGRAPHS = 3;
/** A quotation as long as this is a mistake in the marks. */
const MAX_TOKENS = 4000;
/** Marks that may be open at once; more is noise, and would cost time. */
const MAX_DEPTH = 6;
const APOSTROPHES = "'’";
const STRAIGHT = '"\'';

/**
 * Pairs the quotation marks of a text, paragraph by paragraph; what is nested belongs to the outer pair. A mark without
 * a partner is left out, unless the next paragraph opens again (the newspapers' way with a long quotation).
 */
export function findQuoteSpans(tokens: Tokens, paragraphs: readonly Paragraph[]): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  let pending: OpenMark | null = null;
  let pendingAge = 0;
  for (const [number, paragraph] of paragraphs.entries()) {
    const { found, left, strayClose } = pairMarks(tokens, paragraph);
    if (pending && strayClose && pendingAge < MAX_PARAGRAPHS && strayClose.token - pending.token < MAX_TOKENS) {
      if (closes(paragraph.lexicon, pending.mark, strayClose.mark)) {
        spans.push({ open: pending.token, close: strayClose.token, closed: true });
        pending = null;
      }
    }
    const last = spans[spans.length - 1];
    for (const span of found) if (!last || span.open > last.close) spans.push(span);
    const outer = left[0];
    const next = paragraphs[number + 1];
    if (outer && next && opensWith(tokens, next, outer.mark)) {
      spans.push({ open: outer.token, close: paragraph.to, closed: false });
      pending = null;
    } else if (outer) {
      pending = outer;
      pendingAge = 0;
    } else {
      pendingAge++;
    }
  }
  return withoutOverlap(spans);
}

function pairMarks(tokens: Tokens, { from, to, lexicon }: Paragraph) {
  const found: QuoteSpan[] = [];
  const stack: OpenMark[] = [];
  let strayClose: OpenMark | null = null;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== TokenKind.mark) continue;
    const mark = markAt(tokens, at);
    const partner =
      canClose(tokens, at, to) && !isApostropheHere(tokens, at, to, mark) ? partnerOf(lexicon, stack, mark) : -1;
    if (partner >= 0) {
      const open = stack[partner]!;
      stack.length = partner;
      // what was found inside is nested now
      while (found.length > 0 && found[found.length - 1]!.open > open.token) found.pop();
      found.push({ open: open.token, close: at, closed: true });
    } else if (lexicon.closersOf.has(mark) && canOpen(tokens, at, from) && !isOpen(stack, mark)) {
      if (stack.length === MAX_DEPTH) stack.shift();
      stack.push({ token: at, mark });
    } else if (stack.length === 0 && !strayClose && lexicon.isCloser.has(mark) && found.length === 0) {
      if (!APOSTROPHES.includes(mark)) strayClose = { token: at, mark };
    }
  }
  return { found, left: stack, strayClose };
}

const isOpen = (stack: readonly OpenMark[], mark: string): boolean =>
  STRAIGHT.includes(mark) && stack.some((open) => open.mark === mark);

const closes = (lexicon: Lexicon, open: string, close: string): boolean =>
  lexicon.closersOf.get(open)?.includes(close) ?? false;

/** The innermost open mark that `mark` closes, or -1. A closing mark may leave unclosed marks inside behind. */
function partnerOf(lexicon: Lexicon, stack: readonly OpenMark[], mark: string): number {
  for (let at = stack.length - 1; at >= 0; at--) if (closes(lexicon, stack[at]!.mark, mark)) return at;
  return -1;
}

const touchesLeft = (tokens: Tokens, at: number): boolean => at > 0 && tokens.end[at - 1] === tokens.start[at];
const touchesRight = (tokens: Tokens, at: number): boolean =>
  at + 1 < tokens.count && tokens.start[at + 1] === tokens.end[at] && tokens.kind[at + 1] !== TokenKind.lineBreak;

/** An opening mark stands before a word, and after a blank, a bracket, a dash or another mark. */
function canOpen(tokens: Tokens, at: number, from: number): boolean {
  if (!touchesRight(tokens, at)) return false;
  if (at === from || !touchesLeft(tokens, at)) return true;
  const before = tokens.kind[at - 1];
  return (
    before === TokenKind.open ||
    before === TokenKind.dash ||
    before === TokenKind.mark ||
    before === TokenKind.colon ||
    before === TokenKind.other
  );
}

/** A closing mark stands behind a word or a stop, and not before a word. */
function canClose(tokens: Tokens, at: number, to: number): boolean {
  // `'outreach,' "`: a blank parts the closing marks of a quotation in a quotation
  if (!touchesLeft(tokens, at)) return tokens.kind[at - 1] === TokenKind.mark && !touchesRight(tokens, at);
  if (at + 1 >= to || !touchesRight(tokens, at)) return true;
  const next = tokens.kind[at + 1];
  return next !== TokenKind.word && next !== TokenKind.number && next !== TokenKind.open;
}

/**
 * True for the apostrophe of `the workers’ rights` in single quotation marks: a word goes on behind it, and a better
 * closing mark follows.
 */
function isApostropheHere(tokens: Tokens, at: number, to: number, mark: string): boolean {
  if (!APOSTROPHES.includes(mark)) return false;
  const before = tokens.text.charAt(tokens.end[at - 1]! - 1);
  if (before !== 's' || touchesRight(tokens, at) || tokens.kind[at + 1] !== TokenKind.word) return false;
  for (let next = at + 1; next < to; next++) {
    if (tokens.kind[next] !== TokenKind.mark) continue;
    if (markAt(tokens, next) === mark) return canClose(tokens, next, to);
    if (canOpen(tokens, next, at)) return false;
  }
  return false;
}

const opensWith = (tokens: Tokens, { from }: Paragraph, mark: string): boolean =>
  tokens.kind[from] === TokenKind.mark && markAt(tokens, from) === mark;

function withoutOverlap(spans: readonly QuoteSpan[]): QuoteSpan[] {
  const kept: QuoteSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.open - b.open)) {
    const last = kept[kept.length - 1];
    if (!last || span.open >= last.close) kept.push(span);
  }
  return kept;
}
