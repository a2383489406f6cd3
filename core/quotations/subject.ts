import { mayBeAdjective, nounPhraseAt, objectPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';
import { TokenKind } from './tokens.ts';
import { ANY_CUE, OTHER_FINITE, WordClass } from './word-class.ts';

/** Units between a verb and a subject behind it, and a subject and a verb behind it. */
const MAX_BETWEEN = 5;
const MAX_SUBJECT = 45;
const SKIPPED = WordClass.objectPronoun | WordClass.adverb;
const CLAUSE_OPENERS = WordClass.subordinator | WordClass.complementiser;

/** The subject of the finite verb at `verb`; null when unsure. */
export function subjectOf(sentence: Sentence, verb: number): NounPhrase | null {
  return sentence.lexicon.language.grammar.verbSecond
    ? verbSecondSubject(sentence, verb)
    : (subjectBefore(sentence, verb) ?? (isFirst(sentence, verb) ? subjectBehind(sentence, verb) : null));
}

/** True if the verb opens its clause: behind a quotation, a comma or nothing. */
export function isFirst(sentence: Sentence, verb: number): boolean {
  if (verb === 0) return true;
  return sentence.quote(verb - 1) ? sentence.endsApart(verb - 1) : sentence.isBreak(verb - 1);
}

/** The noun phrase behind a verb, past pronouns and adverbs that may stand between. */
export function subjectBehind(sentence: Sentence, verb: number): NounPhrase | null {
  for (let at = verb + 1; at <= verb + 1 + MAX_BETWEEN; at++) {
    const phrase = nounPhraseAt(sentence, at);
    // `hatte letzten September kritisiert` tells when, and the subject stands before
    if (phrase) return sentence.lexicon.isTime(sentence.word(phrase.core.to - 1)) ? null : phrase;
    if (!sentence.is(at, SKIPPED)) return null;
  }
  return null;
}

function verbSecondSubject(sentence: Sentence, verb: number): NounPhrase | null {
  const behind = subjectBehind(sentence, verb);
  if (behind?.pronoun && !mayBeObject(sentence, behind.from)) return behind;
  const isBehindComma = verb > 0 && sentence.isComma(verb - 1);
  if (isBehindComma && isBareSubject(sentence, verb - 1)) return openingSubject(sentence, verb);
  if (isFirst(sentence, verb)) {
    const isAppositionsEnd = isBehindComma && !sentence.quote(verb - 2);
    if (!isAppositionsEnd) return speaking(sentence, behind);
    return withApposition(sentence, verb) ?? speaking(sentence, behind) ?? openingSubject(sentence, verb);
  }
  if (sentence.is(verb - 1, WordClass.coordinator)) {
    return subordinateSubject(sentence, verb) ?? openingSubject(sentence, verb);
  }
  const start = clauseStart(sentence, verb);
  const before = nounPhraseAt(sentence, pastAdverbs(sentence, start, verb));
  if (!before || before.to > verb || hasVerb(sentence, before.to, verb)) return speaking(sentence, behind);
  const isObject = isMute(sentence, before) || isAdverbial(sentence, start, verb, before);
  return isObject ? (speaking(sentence, behind) ?? speaking(sentence, before)) : before;
}

/** Null for a phrase that stands for words or things (`Vorbehalte`, `die Frage`): nobody speaks there. */
const speaking = (sentence: Sentence, phrase: NounPhrase | null): NounPhrase | null =>
  phrase && isMute(sentence, phrase) ? null : phrase;

export const isMute = (sentence: Sentence, { core }: NounPhrase): boolean =>
  core.to - core.from === 1 && sentence.lexicon.isMute(sentence.word(core.from));

/** `Auch die Ministerin äußerte`: behind the adverbs that a clause opens with, if its verb does not follow at once. */
function pastAdverbs(sentence: Sentence, start: number, verb: number): number {
  let at = start;
  while (at < verb && sentence.is(at, WordClass.adverb)) at++;
  return at < verb ? at : start;
}

/** `während die Partei den Plan unterstützt und fordert`: the subject of the clause that the coordinated verb is in. */
function subordinateSubject(sentence: Sentence, verb: number): NounPhrase | null {
  const start = clauseStart(sentence, verb);
  const isVerbFinal = sentence.isWord(verb - 2) && !sentence.isCapital(verb - 2);
  if (!isVerbFinal || !sentence.is(start - 1, WordClass.subordinator)) return null;
  const phrase = nounPhraseAt(sentence, start);
  return phrase && phrase.to < verb ? phrase : null;
}

/** Ends of adverbs and participles, which open a sentence with a capital. */
const ADVERB = /(?:end|lich|isch|weise|seits|falls|los)$/u;

/** Words before the verb that tell when or how, participles among them: `Als Antwort auf den Brief`, `Ende Januar`, `Stellvertretend für die EU`. */
function isAdverbial(sentence: Sentence, start: number, verb: number, { core, from }: NounPhrase): boolean {
  if (sentence.is(start - 1, WordClass.subordinator)) return true;
  const head = sentence.word(core.from);
  if (sentence.lexicon.isTime(head)) return true;
  // `Der deutschsprachigen Zeitung sagte X`: with this article an adjective in -en is no subject's
  if (sentence.is(from, WordClass.objectArticle) && /en$/u.test(sentence.word(from + 1)) && core.from > from + 1)
    return true;
  if (from !== 0 || from !== core.from) return false;
  const isAdverb = ADVERB.test(head) && from + 1 === verb;
  return isAdverb || (/(?:end|t)$/u.test(head) && sentence.is(from + 1, WordClass.preposition));
}

/**
 * True if the words up to `end` are a noun phrase with what hangs on it by commas, so that the verb behind `end` is its
 * own (`Die Ministerin, die gestern kam, sagte`) and no frame behind a clause.
 */
export function isBareSubject(sentence: Sentence, end: number): boolean {
  let start = 0;
  while (start < end && sentence.is(start, WordClass.coordinator | WordClass.adverb)) start++;
  const phrase = nounPhraseAt(sentence, start);
  if (!phrase || phrase.pronoun || phrase.to > end) return false;
  // `Die Politikerin von der Partei, Anja Muster, kritisierte`: without a verb no clause ends at the comma
  const behind = prepositionalEnd(sentence, phrase.to);
  if (behind < end && sentence.isComma(behind) && !hasVerb(sentence, start, end) && !hasQuote(sentence, start, end))
    return true;
  if (phrase.to < end && isVerbless(sentence, start, end)) return true;
  if (phrase.to === end) return phrase.apposition !== null;
  if (!sentence.isComma(phrase.to)) return false;
  const next = phrase.to + 1;
  const isRelative = sentence.is(next, WordClass.relative);
  return isRelative || (sentence.is(next, WordClass.preposition) && sentence.is(next + 1, WordClass.relative));
}

/** The subject that the sentence begins with, for a verb further on (`X lobte Y und sagte`). */
function openingSubject(sentence: Sentence, verb: number): NounPhrase | null {
  let start = 0;
  while (start < verb && sentence.is(start, WordClass.coordinator | WordClass.adverb)) start++;
  if (verb - start > MAX_SUBJECT) return null;
  const phrase = nounPhraseAt(sentence, start);
  if (!phrase || phrase.to > verb) return null;
  if (!isMute(sentence, phrase)) return phrase;
  // `Die Kritik wies Roth zurück und sagte`
  for (let at = phrase.to; at < verb; at++) {
    if (sentence.is(at, OTHER_FINITE | WordClass.cue)) return speaking(sentence, subjectBehind(sentence, at));
  }
  return null;
}

/** Where the clause of a verb begins: behind the last break or word that opens a clause. */
function clauseStart(sentence: Sentence, verb: number): number {
  let start = verb;
  while (start > 0 && verb - start < MAX_SUBJECT) {
    const before = start - 1;
    if (sentence.quote(before) ? sentence.endsApart(before) : sentence.isBreak(before)) {
      if (!isInnerStop(sentence, before)) break;
    }
    if (sentence.is(before, CLAUSE_OPENERS)) break;
    start--;
  }
  while (start < verb && sentence.is(start, WordClass.coordinator)) start++;
  return start;
}

const isInnerStop = (sentence: Sentence, at: number): boolean =>
  sentence.kind(at) === TokenKind.stop && !sentence.isBreak(at + 1) && at + 1 < sentence.length;

/** `sie` and `es` behind a verb may be its object. */
const mayBeObject = (sentence: Sentence, at: number): boolean =>
  sentence.is(at, WordClass.she | WordClass.otherSubject) && !sentence.is(at, WordClass.he);

export function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence.is(at, OTHER_FINITE | WordClass.cue)) return true;
  return false;
}

const CLOSED =
  WordClass.subjectArticle |
  WordClass.objectArticle |
  WordClass.preposition |
  WordClass.nounPreposition |
  WordClass.coordinator |
  WordClass.nameParticle;

/** True if the words are nouns, names and what goes with them only: no word among them may be a verb. */
function isVerbless(sentence: Sentence, from: number, to: number): boolean {
  let isAdjectiveDue = false;
  for (let at = from; at < to; at++) {
    if (sentence.quote(at)) return false;
    const isClosed = sentence.is(at, CLOSED);
    const isOpenWord = sentence.isWord(at) && !sentence.isCapital(at) && !isClosed;
    if (isOpenWord && !(isAdjectiveDue && mayBeAdjective(sentence, at))) return false;
    isAdjectiveDue = isClosed || isOpenWord;
  }
  return true;
}

/** Behind the prepositional phrases that begin at `at` (`in Deutschland`). */
export function prepositionalEnd(sentence: Sentence, at: number): number {
  let to = at;
  while (sentence.is(to, WordClass.preposition)) {
    const phrase = objectPhraseAt(sentence, to + 1);
    if (!phrase || phrase.apposition) return to;
    to = phrase.to;
  }
  return to;
}

function hasQuote(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence.quote(at)) return true;
  return false;
}

/** Subject–verb order: the clause's words before the verb, without what is put before them by a comma. */
function subjectBefore(sentence: Sentence, verb: number): NounPhrase | null {
  let end = verb;
  while (end > 0 && sentence.is(end - 1, OTHER_FINITE | WordClass.adverb)) end--;
  if (end === 0) return null;
  if (sentence.is(end - 1, WordClass.coordinator)) return openingSubject(sentence, verb);
  if (sentence.isComma(end - 1) && !sentence.quote(end - 2)) return beforeApposition(sentence, end);
  const start = clauseStart(sentence, end);
  return lastPhrase(sentence, start, end);
}

/** `The chairman, Phil Lovas, said`: the phrase before the verb, with what hangs on it by commas. */
const beforeApposition = (sentence: Sentence, end: number): NounPhrase | null =>
  withApposition(sentence, end) ?? relativeHead(sentence, end) ?? openingChain(sentence, end - 1);

/** An abbreviation or an initial: the stop behind it ends nothing. */
const isShort = (sentence: Sentence, at: number): boolean =>
  sentence.is(at, WordClass.abbreviation) || (at >= 0 && sentence.end(at) - sentence.start(at) === 1);

/** The phrase whose apposition ends right before the verb. */
function withApposition(sentence: Sentence, end: number): NounPhrase | null {
  for (let start = end - 2; start >= 0 && end - start < MAX_SUBJECT; start--) {
    const isStart = start === 0 || sentence.isBreak(start - 1) || sentence.is(start - 1, CLAUSE_OPENERS);
    if (sentence.kind(start - 1) === TokenKind.stop && isShort(sentence, start - 2)) continue;
    const phrase = isStart ? nounPhraseAt(sentence, start) : null;
    if (phrase?.apposition && phrase.to === end - 1) return phrase;
  }
  return null;
}

/**
 * `Ms. Lind, 43, the mayor since 2019, said`: the phrase that opens the sentence or follows a quotation, if no verb stands up
 * to the comma `end`.
 */
function openingChain(sentence: Sentence, end: number): NounPhrase | null {
  let start = end;
  while (start > 0 && !sentence.quote(start - 1)) start--;
  if (sentence.isComma(start)) start++;
  while (sentence.is(start, WordClass.coordinator | WordClass.adverb)) start++;
  const phrase = nounPhraseAt(sentence, start);
  if (!phrase || phrase.pronoun || !sentence.isComma(phrase.to) || phrase.to >= end) return null;
  return hasVerb(sentence, start, end) || hasQuote(sentence, start, end) ? null : phrase;
}

/** `Smith, who leads the party, said`: the phrase before the relative clause. */
function relativeHead(sentence: Sentence, end: number): NounPhrase | null {
  for (let at = end - 2; at > 0 && end - at < MAX_SUBJECT; at--) {
    if (!sentence.isComma(at)) continue;
    if (!sentence.is(at + 1, WordClass.relative)) return null;
    return lastPhrase(sentence, clauseStart(sentence, at), at);
  }
  return null;
}

/** The first noun phrase from `start` on that reaches to `end`, with what is between being no verb. */
function lastPhrase(sentence: Sentence, start: number, end: number): NounPhrase | null {
  for (let at = start; at < end; at++) {
    if (at > start && !mayBeginPhrase(sentence, at)) continue;
    const phrase = nounPhraseAt(sentence, at);
    if (!phrase) continue;
    if (phrase.to === end) return phrase;
    if (phrase.to < end && !phrase.pronoun && at === start && hangsOn(sentence, phrase.to, end)) return phrase;
  }
  return null;
}

const mayBeginPhrase = (sentence: Sentence, at: number): boolean =>
  sentence.is(at, WordClass.subjectArticle | WordClass.he | WordClass.she | WordClass.otherSubject) ||
  (sentence.isCapital(at) && !sentence.isCapital(at - 1));

/** True if only prepositional phrases lie between a noun and its verb (`a man in the crowd said`). */
function hangsOn(sentence: Sentence, from: number, to: number): boolean {
  if (!sentence.is(from, WordClass.preposition)) return false;
  for (let at = from; at < to; at++) {
    if (sentence.isBreak(at) || sentence.is(at, OTHER_FINITE | ANY_CUE | CLAUSE_OPENERS)) return false;
  }
  return true;
}
