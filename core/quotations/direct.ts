import type { Cue } from './cues.ts';
import { contains } from './finding.ts';
import type { Finding } from './finding.ts';
import { speakerOf } from './speaker.ts';
import { mayBeAdjective, nounPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';
import { isMute, subjectBehind } from './subject.ts';
import { TokenKind } from './tokens.ts';
import { OTHER_FINITE, WordClass } from './word-class.ts';

/** How much of a frame may stand between two halves of a quotation. */
const MAX_FRAME = 25;
/** Words that make a quotation inside a sentence more than a name or a title. */
const MIN_WORDS = 3;
/** Words without a stop that are an utterance all the same. */
const MIN_UTTERANCE = 5;
/** Share of a reported clause in marks from which on they are reported alone. */
const MOST_SAID = 0.6;
/** Words that no name has. */
const LONGER_THAN_NAMES = 6;

interface Frame {
  cue: { from: number; to: number } | null;
  speaker: NounPhrase | null;
}

/** Whole utterances in quotation marks with a frame in the same sentence: behind, before, or between two halves. */
export function findDirect(sentence: Sentence, cues: readonly Cue[]): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < sentence.length; at++) {
    if (!sentence.quote(at)) continue;
    const previous = found[found.length - 1] ?? null;
    const frame =
      (previous && between(sentence, cues, previous, at)) ??
      (opensUtterance(sentence, at, found) ? behind(sentence, cues, at) : null) ??
      before(sentence, cues, at);
    if (frame) found.push({ kind: 'direct', from: at, to: at + 1, ...frame });
  }
  return found;
}

/** Words in quotation marks that a verb reports without a whole clause: `nannte das „falsch“`, `called it “unfair”`. */
export function findEmbedded(sentence: Sentence, cues: readonly Cue[], taken: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < sentence.length; at++) {
    if (!sentence.quote(at) || taken.some((one) => contains(one, at))) continue;
    const cue = governing(sentence, cues, at);
    if (!cue || isTitle(sentence, at, cue)) continue;
    const speaker = speakerOf(sentence, cue, null);
    if (!speaker && cue.verb.kind === 'label') continue;
    if ([speaker, ...taken.map((one) => one.speaker)].some((one) => one && contains(one, at))) continue;
    const clause = mixedClause(sentence, cue, at);
    const said = clause ?? { from: at, to: at + 1 };
    found.push({ kind: clause ? 'indirect' : 'direct', ...said, cue: cueSpan(cue), speaker });
    at = said.to - 1;
  }
  return found;
}

/**
 * The clause that a verb reports with some words of it in marks (`called the test “a clear violation” of five
 * resolutions`, `With so many systems, “nothing can fail,” he said`); null where the marks hold nearly all.
 */
function mixedClause(sentence: Sentence, cue: Cue, at: number): { from: number; to: number } | null {
  if (!sentence.lexicon.language.grammar.mixedClauses) return null;
  const clause = cue.to <= at ? clauseBehind(sentence, cue, at) : clauseBefore(sentence, at);
  if (!clause) return null;
  const whole = sentence.span(clause.from, clause.to);
  const said = sentence.saidAt(at);
  return said.end - said.start < (whole.end - whole.start) * MOST_SAID ? clause : null;
}

function clauseBehind(sentence: Sentence, cue: Cue, at: number): { from: number; to: number } | null {
  for (let i = cue.to; i < at; i++) if (sentence.isBreak(i) && !sentence.quote(i)) return null;
  let to = at + 1;
  while (to < sentence.bodyEnd && (sentence.quote(to) !== null || !sentence.isBreak(to))) to++;
  return { from: cue.to, to };
}

function clauseBefore(sentence: Sentence, at: number): { from: number; to: number } | null {
  let from = 0;
  while (sentence.is(from, WordClass.coordinator)) from++;
  for (let i = from; i < at; i++) if (sentence.isBreak(i) && !sentence.isComma(i)) return null;
  return from < at ? { from, to: at + 1 } : null;
}

const cueSpan = (cue: Cue): { from: number; to: number } => ({ from: cue.at, to: cue.at + 1 });

/** True if nothing but an introduction stands before the quotation, so that it is the sentence's own subject matter. */
function opensUtterance(sentence: Sentence, at: number, found: readonly Finding[]): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (found.some((one) => contains(one, i))) return true;
    if (sentence.kind(i) === TokenKind.colon) return true;
    if (!sentence.is(i, WordClass.coordinator) && !sentence.isBreak(i)) return false;
  }
  return true;
}

/** `„…“, sagte X` and `“…,” X said`. */
function behind(sentence: Sentence, cues: readonly Cue[], at: number): Frame | null {
  let first = at + 1;
  while (sentence.isComma(first) || sentence.kind(first) === TokenKind.dash) first++;
  if (sentence.is(first, WordClass.so)) {
    const speaker = nounPhraseAt(sentence, first + 1);
    return speaker && { cue: { from: first, to: first + 1 }, speaker };
  }
  if (sentence.is(first, WordClass.as)) {
    // `„Onkel Ted“, wie er genannt wurde` is a name
    const cue = cues.find((one) => one.at > first && one.verb.kind !== 'label');
    return cue ? { cue: cueSpan(cue), speaker: subjectBehind(sentence, first) } : null;
  }
  const inverted = cues.find((one) => one.finite === first && !one.gerund);
  if (first === at + 1 && !endsUtterance(sentence, at)) return null;
  if (inverted) return { cue: cueSpan(inverted), speaker: speakerOf(sentence, inverted, null) };
  if (sentence.kind(first - 1) === TokenKind.dash) return signature(sentence, first);
  if (sentence.lexicon.language.grammar.verbSecond) return unknownVerb(sentence, at, first);
  for (const cue of cues) {
    if (cue.at <= first || cue.verb.kind === 'label' || cue.gerund) continue;
    const speaker = speakerOf(sentence, cue, null);
    return speaker?.from === first ? { cue: cueSpan(cue), speaker } : null;
  }
  return null;
}

/** `“…” — Maria Muster` */
function signature(sentence: Sentence, at: number): Frame | null {
  const speaker = nounPhraseAt(sentence, at);
  return speaker && sentence.isCapital(at) && speaker.to >= sentence.bodyEnd ? { cue: null, speaker } : null;
}

/** `„…“, strich X heraus`: behind an utterance and a comma, a verb that we do not know and a subject. */
function unknownVerb(sentence: Sentence, at: number, verb: number): Frame | null {
  if (verb !== at + 2 || !hasUtterance(sentence, at) || !sentence.isUnknown(verb)) return null;
  // `empörte sich Roth`
  const behind = sentence.is(verb + 1, WordClass.objectPronoun) ? verb + 2 : verb + 1;
  const speaker = nounPhraseAt(sentence, behind);
  return speaker && !speaker.pronoun ? { cue: { from: verb, to: verb + 1 }, speaker } : null;
}

/** True if the words in marks end like an utterance, so that a verb right behind them is a frame and not their own. */
function endsUtterance(sentence: Sentence, at: number): boolean {
  const quote = sentence.quote(at)!;
  return sentence.endsApart(at) || quote.close - quote.open > MIN_WORDS + 2;
}

/** `X sagte: „…“`, `X said, “…”`, and a colon behind a sentence without a cue. */
function before(sentence: Sentence, cues: readonly Cue[], at: number): Frame | null {
  const opener = sentence.kind(at - 1);
  const cue = lastBefore(cues, at);
  if (opener === TokenKind.colon) {
    if (cue) return { cue: cueSpan(cue), speaker: speakerOf(sentence, cue, openingPhrase(sentence, cue)) };
    return hasUtterance(sentence, at) ? { cue: null, speaker: colonSpeaker(sentence, at) } : null;
  }
  if (!cue || cue.verb.kind === 'label') return null;
  // `schlug vor, „Doping“ als Straftat anzuerkennen`: a word of the author's sentence
  const isWhole =
    hasUtterance(sentence, at) ||
    sentence.quote(at)!.close - sentence.quote(at)!.open > MIN_WORDS ||
    sentence.isBreak(at + 1);
  const isBehindComma = opener === TokenKind.comma && isWhole && reaches(sentence, cue, at);
  const isBehindCue = cue.to === at && hasUtterance(sentence, at);
  if (!isBehindComma && !isBehindCue) return null;
  return { cue: cueSpan(cue), speaker: speakerOf(sentence, cue, openingPhrase(sentence, cue)) };
}

const lastBefore = (cues: readonly Cue[], at: number): Cue | null => {
  const earlier = cues.filter((cue) => cue.at < at && cue.to <= at);
  return earlier[earlier.length - 1] ?? null;
};

/** True if only the cue's subject, adverbs and addressee lie between a cue and the comma before a quotation. */
function reaches(sentence: Sentence, cue: Cue, at: number): boolean {
  const behindVerb = subjectBehind(sentence, cue.finite);
  for (let i = Math.max(cue.to, behindVerb?.to ?? 0); i < at - 1; i++) {
    if (sentence.isBreak(i) || sentence.is(i, OTHER_FINITE | WordClass.complementiser)) return false;
  }
  return true;
}

function openingPhrase(sentence: Sentence, cue: Cue): NounPhrase | null {
  const phrase = subjectBehind(sentence, -1);
  return phrase && phrase.to <= cue.at ? phrase : null;
}

/** Behind a colon without a cue, the subject that the sentence opens with, if a verb follows it. */
export function colonSpeaker(sentence: Sentence, at: number): NounPhrase | null {
  let start = 0;
  // `On July 6, Sanders made the following comment:`
  if (sentence.is(0, WordClass.preposition) && !sentence.lexicon.language.grammar.verbSecond)
    while (start < at && !sentence.isComma(start - 1)) start++;
  const phrase = nounPhraseAt(sentence, start);
  if (!phrase || phrase.pronoun || sentence.isBreak(phrase.to) || isMute(sentence, phrase)) return null;
  let behind = phrase.to;
  while (sentence.is(behind, WordClass.adverb)) behind++;
  if (behind === at - 1) return phrase;
  const { from, to } = phrase.core;
  const { capitalNouns } = sentence.lexicon.language.grammar;
  const isNamed = sentence.isCapital(to - 1) && (!capitalNouns || (to - from > 1 && sentence.isCapital(to - 2)));
  return isNamed || sentence.lexicon.isTitle(sentence.word(from)) ? phrase : null;
}

/** True if the words in marks read as an utterance: they end with a stop, or are a few words with a capital first. */
function hasUtterance(sentence: Sentence, at: number): boolean {
  const quote = sentence.quote(at)!;
  const { kind, capital } = sentence.tokens;
  if (kind[quote.close - 1] === TokenKind.stop) return true;
  return capital[quote.open + 1] === 1 && quote.close - quote.open > MIN_UTTERANCE;
}

/** `„…“, sagte X, „…“`: the second half has the frame of the first. */
function between(sentence: Sentence, cues: readonly Cue[], previous: Finding, at: number): Frame | null {
  const gap = at - previous.to;
  if (gap > MAX_FRAME || previous.cue === null) return null;
  if (previous.cue.from < previous.to) return gap <= 1 ? { cue: previous.cue, speaker: previous.speaker } : null;
  const frameEnd = Math.max(previous.cue.to, previous.speaker?.to ?? 0);
  const hasOtherCue = cues.some((cue) => cue.at >= frameEnd && cue.at < at);
  const joins =
    sentence.isComma(at - 1) || sentence.kind(at - 1) === TokenKind.colon || sentence.kind(at - 1) === TokenKind.dash;
  return joins && !hasOtherCue ? { cue: previous.cue, speaker: previous.speaker } : null;
}

/** The verb that reports the words at `at`: the last one before them, or one that follows in the same clause. */
function governing(sentence: Sentence, cues: readonly Cue[], at: number): Cue | null {
  const mayReport = (cue: Cue): boolean => cue.verb.kind !== 'opinion' && !cue.gerund;
  const earlier = cues.filter((cue) => cue.finite < at && mayReport(cue)).at(-1);
  if (earlier && noClauseBetween(sentence, earlier.finite, at)) return earlier;
  const later = cues.find((cue) => cue.at > at && mayReport(cue));
  return later && noClauseBetween(sentence, at, later.at) ? later : null;
}

function noClauseBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (sentence.isComma(at) && sentence.is(at + 1, WordClass.relative | WordClass.subordinator)) return false;
    if (sentence.kind(at) === TokenKind.semicolon || sentence.kind(at) === TokenKind.stop) return false;
  }
  return true;
}

/** `der „Rat“`, `der neue „Rat“` */
function isBehindDefinite(sentence: Sentence, at: number): boolean {
  const { isDefinite } = sentence.lexicon;
  return isDefinite(sentence.word(at - 1)) || (mayBeAdjective(sentence, at - 1) && isDefinite(sentence.word(at - 2)));
}

/** A name in quotation marks, or a word with a wink: too short, or capital words throughout. */
function isTitle(sentence: Sentence, at: number, cue: Cue): boolean {
  const quote = sentence.quote(at)!;
  const { kind, capital, classes } = sentence.tokens;
  const { capitalNouns } = sentence.lexicon.language.grammar;
  const words = quote.close - quote.open - 1;
  // `laut „tagesschau.de“`
  if (sentence.is(at - 1, WordClass.phraseBefore)) return true;
  const opensWithCapital = capital[quote.open + 1] === 1;
  if (cue.verb.kind === 'label' && !opensWithCapital) return false;
  if (words < MIN_WORDS) return opensWithCapital || !capitalNouns;
  // `Kubricks Film „2001: Odyssee im Weltraum“`, `die Gelbhemden der „Allianz des Volkes“`
  const opensAsName = opensWithCapital || kind[quote.open + 1] === TokenKind.number;
  const isNamed = sentence.isCapital(at - 1) || (capitalNouns && isBehindDefinite(sentence, at));
  if (opensAsName && isNamed && kind[quote.close - 1] !== TokenKind.stop) return true;
  if (!opensWithCapital || words >= LONGER_THAN_NAMES) return false;
  for (let i = quote.open + 2; i < quote.close; i++) {
    if (kind[i] === TokenKind.word && capital[i] !== 1 && classes[i] === 0) return false;
  }
  return true;
}
