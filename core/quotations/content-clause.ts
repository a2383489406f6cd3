import type { Cue } from './cues.ts';
import { nounPhraseAt, objectPhraseAt } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';
import { TokenKind } from './tokens.ts';
import { prepositionalEnd } from './subject.ts';
import { ANY_CUE, OTHER_FINITE, SUBJECT_PRONOUN, WordClass } from './word-class.ts';

/** Units between a cue and the word that opens its content, where no comma shows the way. */
const MAX_OBJECT = 12;
const MIN_CLAUSE = 3;

/** The clause that a cue reports, from `from` on (behind verb and subject); null if none follows. */
export function contentBehind(sentence: Sentence, cue: Cue, from: number): { from: number; to: number } | null {
  const start = sentence.lexicon.language.grammar.verbSecond
    ? contentBehindComma(sentence, cue, from)
    : contentWithoutComma(sentence, cue, from);
  if (start < 0) return null;
  const to = Math.min(contentEnd(sentence, start), mainClauseBehind(sentence, cue, start));
  return to - start >= MIN_CLAUSE ? { from: start, to } : null;
}

function opensWithVerb(sentence: Sentence, at: number): boolean {
  if (sentence.is(at, OTHER_FINITE | WordClass.cue)) return true;
  return sentence.isUnknown(at) && sentence.is(at + 1, WordClass.subjectArticle | SUBJECT_PRONOUN);
}

/** `Nachdem X gesagt hatte, dass …, fuhr sie ab`: where the clause begins that such a sentence is about. */
function mainClauseBehind(sentence: Sentence, cue: Cue, from: number): number {
  const isSubordinate = sentence.is(0, WordClass.subordinator) && sentence.lexicon.language.grammar.verbSecond;
  if (!isSubordinate || nextBreak(sentence, 0) < cue.at) return sentence.length;
  for (let at = from + MIN_CLAUSE; at < sentence.length; at++) {
    if (sentence.isComma(at) && opensWithVerb(sentence, at + 1)) return at;
  }
  return sentence.length;
}

function contentBehindComma(sentence: Sentence, cue: Cue, from: number): number {
  let isNear = true;
  for (let at = from; at < sentence.length; at++) {
    const kind = sentence.kind(at);
    if (kind === TokenKind.semicolon || kind === TokenKind.colon) return -1;
    if (kind === TokenKind.stop && at >= sentence.bodyEnd) return -1;
    if (at > from && sentence.is(at, WordClass.cue) && sentence.isComma(at - 1)) return -1;
    if (!sentence.isComma(at)) continue;
    const next = at + 1;
    if (sentence.is(next, WordClass.complementiser)) {
      // `auf die Frage, ob es so sei`: somebody else's words
      if (!sentence.lexicon.isAsked(sentence.word(at - 1)) || cue.verb.kind !== 'speech') return next;
      at = nextBreak(sentence, next) - 1;
      isNear = false;
      continue;
    }
    if (cue.verb.kind === 'demand' && isInfinitive(sentence, next)) return next;
    if (
      (isNear ? isReported(sentence, next) || !hasObject(sentence, from, at) : isReported(sentence, next)) &&
      isMainClause(sentence, next)
    )
      return next;
    isNear = false;
  }
  return -1;
}

/** `erklärte die Wahl für ungültig`: the verb has its object, so that a clause behind the comma goes on with the story. */
function hasObject(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (sentence.is(at, WordClass.preposition)) {
      const phrase = objectPhraseAt(sentence, at + 1);
      if (phrase && phrase.to <= to) at = phrase.to - 1;
    } else if (nounPhraseAt(sentence, at)?.pronoun === false) return true;
  }
  return false;
}

/** True if the clause has a verb in the mood of reports, so that its cue may be further off. */
function isReported(sentence: Sentence, from: number): boolean {
  for (let at = from; at < nextBreak(sentence, from); at++) {
    if (sentence.is(at, WordClass.reportive | WordClass.carryingOn)) return true;
  }
  return false;
}

/** A verb-second clause: a noun phrase or another opening, and a finite verb that is not the clause's last word. */
function isMainClause(sentence: Sentence, from: number): boolean {
  const refused = WordClass.subordinator | WordClass.coordinator | WordClass.relative | WordClass.as | WordClass.so;
  const phrase = nounPhraseAt(sentence, from);
  if (!phrase && sentence.is(from, refused)) return false;
  const end = nextBreak(sentence, from);
  if (end - from < MIN_CLAUSE) return false;
  if (phrase && phrase.to < end) {
    const verb = skipAdverbs(sentence, prepositionalEnd(sentence, phrase.to));
    return verb < end && isVerbLike(sentence, verb) && (verb < end - 1 || phrase.pronoun);
  }
  // `…, dennoch ist der Schaden hoch` goes on with the story
  if (sentence.is(from, WordClass.adverb) && !isReported(sentence, from)) return false;
  // `…, hinterlegt werden sollte` is the end of a subordinate clause
  if (sentence.isUnknown(from) && sentence.is(from + 1, OTHER_FINITE)) return false;
  for (let at = from + 1; at < end - 1; at++) {
    if (sentence.is(at, OTHER_FINITE)) return !sentence.is(from, refused);
  }
  return false;
}

function skipAdverbs(sentence: Sentence, from: number): number {
  let at = from;
  while (sentence.is(at, WordClass.adverb)) at++;
  return at;
}

function isVerbLike(sentence: Sentence, at: number): boolean {
  if (sentence.is(at, OTHER_FINITE | ANY_CUE)) return true;
  const closed = WordClass.preposition | WordClass.objectArticle | WordClass.coordinator | WordClass.objectPronoun;
  return sentence.isWord(at) && !sentence.isCapital(at) && !sentence.is(at, closed | WordClass.adverb);
}

const nextBreak = (sentence: Sentence, from: number): number => {
  let at = from;
  while (at < sentence.length && (!sentence.isBreak(at) || sentence.quote(at))) at++;
  return at;
};

/** `…, Verhandlungen aufzunehmen`: a clause with the mark of the infinitive before its last word or inside it. */
function isInfinitive(sentence: Sentence, from: number): boolean {
  if (sentence.is(from, WordClass.preposition) && sentence.lexicon.opensPurpose.has(sentence.word(from))) return false;
  for (let at = from; at < sentence.length; at++) {
    const end = nextBreak(sentence, at);
    if (end === at) continue;
    if (sentence.is(end - 2, WordClass.infinitiveMark) || /^.{2,}zu.{3,}n$/u.test(sentence.word(end - 1))) return true;
    if (sentence.is(at, WordClass.subordinator | WordClass.complementiser)) return false;
    at = end;
  }
  return false;
}

/** No comma leads to the content: a word that opens it, or for a verb of saying a subject right behind the cue. */
function contentWithoutComma(sentence: Sentence, cue: Cue, from: number): number {
  let first = from;
  while (sentence.is(first, WordClass.adverb) && !sentence.is(first, WordClass.complementiser)) first++;
  const isDemand = cue.verb.kind === 'demand';
  for (let at = from; at < Math.min(sentence.length, from + MAX_OBJECT); at++) {
    if (sentence.lexicon.isAsked(sentence.word(at))) break;
    if (sentence.is(at, WordClass.complementiser)) return at;
    if (isDemand && sentence.is(at, WordClass.infinitiveMark)) return at;
    if (sentence.isBreak(at) && !sentence.quote(at)) break;
    if (sentence.is(at, OTHER_FINITE) && at > first) break;
  }
  if (isDemand || cue.verb.kind === 'label' || sentence.isBreak(first)) return -1;
  const opens = sentence.is(first, SUBJECT_PRONOUN | WordClass.subjectArticle) || sentence.isCapital(first);
  const mayOpen = opens || sentence.kind(first) === TokenKind.number || !sentence.is(first, CLOSED);
  return mayOpen && hasFinite(sentence, first) ? first : -1;
}

const CLOSED =
  WordClass.preposition |
  WordClass.objectPronoun |
  WordClass.infinitiveMark |
  WordClass.subordinator |
  WordClass.coordinator |
  WordClass.relative |
  WordClass.as;

function hasFinite(sentence: Sentence, from: number): boolean {
  if (sentence.is(from, SUBJECT_PRONOUN)) return true;
  for (let at = from + 1; at < sentence.length && !sentence.isComma(at); at++) {
    if (sentence.quote(at)) return true;
    if (sentence.is(at, OTHER_FINITE | ANY_CUE) && !sentence.isCapital(at)) return true;
    if (sentence.isWord(at) && !sentence.isCapital(at) && /^.{3,}(?:s|ed)$/u.test(sentence.word(at))) return true;
  }
  return false;
}

/** Where reported content ends: with the sentence, or before the next frame, semicolon or colon. */
export function contentEnd(sentence: Sentence, from: number): number {
  const { verbSecond } = sentence.lexicon.language.grammar;
  const end = sentence.bodyEnd;
  for (let at = from + MIN_CLAUSE; at < end; at++) {
    const kind = sentence.kind(at);
    if (kind === TokenKind.semicolon) return at;
    if (kind === TokenKind.colon && sentence.quote(at + 1)) return at;
    if (sentence.is(at, WordClass.coordinator) && sentence.is(at + 1, WordClass.cue) && !sentence.isBreak(at + 2)) {
      return sentence.isComma(at - 1) ? at - 1 : at;
    }
    if (!sentence.isComma(at)) continue;
    if (sentence.is(at + 1, WordClass.cueGerund)) return at;
    if (sentence.is(at + 1, WordClass.as) && (!verbSecond || endsWithCue(sentence, at + 1))) return at;
    if (verbSecond && sentence.is(at + 1, WordClass.so | WordClass.cue) && nounPhraseAt(sentence, at + 2)) return at;
  }
  return end;
}

function endsWithCue(sentence: Sentence, from: number): boolean {
  const end = nextBreak(sentence, from);
  return sentence.is(end - 1, ANY_CUE) || sentence.is(end - 2, WordClass.cueParticiple);
}
