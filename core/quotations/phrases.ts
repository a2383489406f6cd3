import { overlaps } from './finding.ts';
import type { Finding } from './finding.ts';
import { nounPhraseAt, objectPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';
import { sourceIn } from './speaker.ts';
import { TokenKind } from './tokens.ts';
import { OTHER_FINITE, WordClass } from './word-class.ts';

/** A phrase that names a source, as positions. */
interface SourcePhrase {
  from: number;
  to: number;
  cue: { from: number; to: number };
  speaker: NounPhrase;
  /** True for `, so X`, which stands only behind what was said. */
  behindOnly: boolean;
}

const MIN_CLAUSE = 3;
const MAX_SOURCE = 10;

/** Speech reported by a phrase: `laut X`, `X zufolge`, `nach Angaben von X`, `according to X`, `, so X`. */
export function findByPhrase(sentence: Sentence, taken: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const phrase = phraseAt(sentence, at);
    if (!phrase) continue;
    at = Math.max(at, phrase.to - 1);
    const content = quotedBehind(sentence, phrase) ?? contentOf(sentence, phrase);
    if (!content) continue;
    const finding: Finding = { kind: 'indirect', ...content, cue: phrase.cue, speaker: phrase.speaker };
    const frames = [...taken, ...found];
    if (!frames.some((one) => overlaps(one, finding) || (!overlaps(one, phrase) && one.cue))) found.push(finding);
  }
  return found;
}

function phraseAt(sentence: Sentence, at: number): SourcePhrase | null {
  if (sentence.is(at, WordClass.phraseBefore)) return before(sentence, at);
  if (sentence.is(at, WordClass.phraseBehind)) return behind(sentence, at);
  if (sentence.is(at, WordClass.phraseWithNoun)) return withNoun(sentence, at);
  if (sentence.is(at, WordClass.so) && sentence.isComma(at - 1)) return soName(sentence, at);
  return null;
}

function before(sentence: Sentence, at: number): SourcePhrase | null {
  const { phrases } = sentence.lexicon.language;
  const phrase = phrases.before.find((words) => words.split(' ').every((word, i) => sentence.word(at + i) === word));
  if (!phrase) return null;
  const source = at + phrase.split(' ').length;
  const speaker = objectPhraseAt(sentence, source);
  return speaker ? { from: at, to: speaker.to, cue: { from: at, to: source }, speaker, behindOnly: false } : null;
}

/** `einem Bericht der Zeitung zufolge`: the phrase that ends right before the word. */
function behind(sentence: Sentence, at: number): SourcePhrase | null {
  for (let from = Math.max(0, at - MAX_SOURCE); from < at; from++) {
    const opens = from === 0 || sentence.isBreak(from - 1) || sentence.is(from - 1, OTHER_FINITE);
    if (!opens && !sentence.is(from, WordClass.objectArticle)) continue;
    const speaker = objectPhraseAt(sentence, from);
    if (speaker?.to === at) {
      return { from, to: at + 1, cue: { from: at, to: at + 1 }, speaker, behindOnly: false };
    }
  }
  const last = sentence.isCapital(at - 1) ? objectPhraseAt(sentence, at - 1) : null;
  return last ? { from: at - 1, to: at + 1, cue: { from: at, to: at + 1 }, speaker: last, behindOnly: false } : null;
}

/** `nach Angaben der Polizei`, and `seiner Meinung nach` with the noun before. */
function withNoun(sentence: Sentence, at: number): SourcePhrase | null {
  const { isSourceNoun, isBareSourceNoun, isDefinite } = sentence.lexicon;
  const cue = { from: at, to: at + 1 };
  const whole = objectPhraseAt(sentence, at + 1);
  if (whole && isSourceNoun(sentence.word(whole.core.from))) {
    const speaker = sourceIn(sentence, whole);
    // `nach der Unabhängigkeitserklärung` tells when
    const isEvent =
      speaker === whole && isDefinite(sentence.word(at + 1)) && !isBareSourceNoun(sentence.word(whole.core.from));
    return isEvent ? null : { from: at, to: whole.to, cue, speaker, behindOnly: false };
  }
  const isBehind = at > 1 && isSourceNoun(sentence.word(at - 1)) && (sentence.isBreak(at - 3) || at === 2);
  const speaker = isBehind ? objectPhraseAt(sentence, at - 2) : null;
  return speaker ? { from: at - 2, to: at + 1, cue, speaker, behindOnly: false } : null;
}

function soName(sentence: Sentence, at: number): SourcePhrase | null {
  const speaker = nounPhraseAt(sentence, at + 1);
  if (!speaker) return null;
  let to = speaker.to;
  if (sentence.is(to, WordClass.adverb)) to++;
  const isWhole = sentence.isBreak(to) || sentence.is(to, WordClass.preposition);
  const cue = { from: at, to: at + 1 };
  return isWhole ? { from: at, to, cue, speaker, behindOnly: true } : null;
}

/** `According to Smith, “…”`: words in marks and nothing else. */
function quotedBehind(sentence: Sentence, phrase: SourcePhrase): Pick<Finding, 'kind' | 'from' | 'to'> | null {
  const at = sentence.isComma(phrase.to) || sentence.kind(phrase.to) === TokenKind.colon ? phrase.to + 1 : phrase.to;
  const isWhole = phrase.from === 0 && sentence.quote(at) !== null && at + 1 >= sentence.bodyEnd;
  return isWhole ? { kind: 'direct', from: at, to: at + 1 } : null;
}

/** What the source says: the rest of the sentence, or the subordinate clause that the phrase stands in. */
function contentOf(sentence: Sentence, phrase: SourcePhrase): { from: number; to: number } | null {
  const end = sentence.bodyEnd;
  // `Der Präsident sei, so Roth, schuld daran`: it stands in the middle of what is said
  const isInside = phrase.behindOnly && sentence.isComma(phrase.to) && end - phrase.to > MIN_CLAUSE;
  const isLast = phrase.to >= end || (phrase.behindOnly && phrase.from > MIN_CLAUSE && !isInside);
  let from = 0;
  let to = end;
  if (phrase.from === 0) from = behindSource(sentence, phrase.to);
  else if (isLast) to = sentence.isComma(phrase.from - 1) ? phrase.from - 1 : phrase.from;
  else ({ from, to } = clauseAround(sentence, phrase, end));
  return to - from >= MIN_CLAUSE && !hasColon(sentence, from, to) ? { from, to } : null;
}

/** Behind a source that opens the sentence, with what hangs on it up to a comma (`two officials briefed on the talks,`). */
function behindSource(sentence: Sentence, to: number): number {
  if (sentence.lexicon.language.grammar.verbSecond) return sentence.isComma(to) ? to + 1 : to;
  for (let at = to; at < to + MAX_SOURCE && !sentence.is(at, OTHER_FINITE); at++)
    if (sentence.isComma(at)) return at + 1;
  return to;
}

function clauseAround(sentence: Sentence, phrase: SourcePhrase, end: number): { from: number; to: number } {
  let from = phrase.from;
  while (from > 0 && !isClauseBreak(sentence, from - 1)) from--;
  const opens = WordClass.subordinator | WordClass.relative | WordClass.complementiser;
  if (from === 0 || !sentence.is(from, opens)) return { from: 0, to: end };
  let to = phrase.to;
  while (to < end && !isClauseBreak(sentence, to)) to++;
  return { from, to };
}

const isClauseBreak = (sentence: Sentence, at: number): boolean =>
  sentence.isComma(at) || sentence.kind(at) === TokenKind.semicolon;

const hasColon = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (sentence.kind(at) === TokenKind.colon && sentence.quote(at + 1)) return true;
  return false;
};
