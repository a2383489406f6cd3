import type { Sentence } from './sentence.ts';
import { TokenKind } from './tokens.ts';
import { ANY_CUE, OTHER_FINITE, SUBJECT_PRONOUN, WordClass } from './word-class.ts';

/** Words that may name a speaker, as positions in a sentence, end exclusive. */
export interface NounPhrase {
  from: number;
  to: number;
  /** Head noun and name, without article and without what hangs on it (`Vertraute` of `der Vertraute von Putin`). */
  core: { from: number; to: number };
  /** The same of an apposition (`der Sprecher, Lars Bering`), if there is one. */
  apposition: { from: number; to: number } | null;
  pronoun: boolean;
}

const MAX_MODIFIERS = 7;
const MAX_PARTS = 6;
const MAX_LOWER_WORDS = 12;
/** Words of a name in quotation marks. */
const LONGEST_NAME = 4;
/** Classes that cannot stand before a noun in its phrase. */
const NO_MODIFIER =
  WordClass.preposition |
  WordClass.subordinator |
  WordClass.complementiser |
  WordClass.coordinator |
  WordClass.objectPronoun |
  WordClass.relative |
  WordClass.as |
  WordClass.phraseBefore |
  SUBJECT_PRONOUN |
  OTHER_FINITE |
  ANY_CUE;

/** The subject-like phrase that begins at `at`, with appositions; null if none does. */
export function nounPhraseAt(sentence: Sentence, at: number): NounPhrase | null {
  if (sentence.is(at, SUBJECT_PRONOUN) && !isNominal(sentence, at)) {
    if (isPolite(sentence, at)) return null;
    return { from: at, to: at + 1, core: { from: at, to: at + 1 }, apposition: null, pronoun: true };
  }
  const core = coreAt(sentence, at);
  if (!core) return null;
  let to = modifiersEnd(sentence, core.to);
  const apposition = appositionAt(sentence, to);
  if (apposition) to = apposition.to;
  return { from: at, to, core, apposition: apposition ? apposition.core : null, pronoun: false };
}

/** `glauben Sie`: where nouns have a capital, a pronoun that has one inside a sentence speaks to the reader. */
const isPolite = (sentence: Sentence, at: number): boolean =>
  sentence.lexicon.language.grammar.capitalNouns && at > 0 && !sentence.isBreak(at - 1) && sentence.isCapital(at);

/** `die` and `das` may be an article and a pronoun: an article if a noun can follow. */
const isNominal = (sentence: Sentence, at: number): boolean =>
  sentence.is(at, WordClass.subjectArticle) && coreAt(sentence, at) !== null;

/** Head noun and name of the phrase at `at`, behind its article and adjectives. */
function coreAt(sentence: Sentence, at: number): { from: number; to: number } | null {
  const isArticle = sentence.is(at, WordClass.subjectArticle);
  if (!isArticle && isNoBeginning(sentence, at)) return null;
  const first = isArticle ? at + 1 : at;
  if (isArticle && sentence.is(first, WordClass.objectArticle)) return someOf(sentence, at);
  return sentence.lexicon.language.grammar.capitalNouns
    ? capitalCore(sentence, first, isArticle)
    : plainCore(sentence, first, isArticle);
}

/** `Einige der Abgeordneten`, but not `ein der Partei nahes Blatt`. */
function someOf(sentence: Sentence, at: number): { from: number; to: number } | null {
  if (sentence.lexicon.isDefinite(sentence.word(at)) || sentence.is(at, WordClass.relative)) return null;
  const core = bareCore(sentence, at + 2);
  const isOwner = core && mayBeAdjective(sentence, core.to) && !sentence.is(core.to, OTHER_FINITE | ANY_CUE);
  return isOwner ? null : core;
}

function isNoBeginning(sentence: Sentence, at: number): boolean {
  if (sentence.is(at, WordClass.objectArticle | WordClass.adverb)) return true;
  // `Angaben` is a noun inside a sentence, and a verb form only in small letters
  return sentence.is(at, NO_MODIFIER) && !(sentence.lexicon.language.grammar.capitalNouns && isNoun(sentence, at));
}

function capitalCore(sentence: Sentence, first: number, hasArticle: boolean): { from: number; to: number } | null {
  let from = first;
  while (from - first < MAX_MODIFIERS && !isNoun(sentence, from)) {
    const isNumber = sentence.kind(from) === TokenKind.number;
    // `der 81-jährige`
    if (isNumber && hasArticle && /\d-\p{L}/u.test(sentence.text(from, from + 1)) && !isNoun(sentence, from + 1)) {
      return { from, to: from + 1 };
    }
    const isModifier = sentence.isWord(from) && !sentence.is(from, NO_MODIFIER | WordClass.objectArticle);
    if (!isNumber && !isModifier) return null;
    if (!hasArticle && sentence.is(from, WordClass.adverb)) return null;
    from++;
  }
  if (!isNoun(sentence, from)) return null;
  // what is in marks by itself is a name or what somebody said
  if (sentence.quote(from) && from === first && !hasArticle && !isName(sentence, from)) return null;
  const owned = ownedBy(sentence, from);
  return owned >= 0 ? { from: owned, to: nameEnd(sentence, owned) } : { from, to: nameEnd(sentence, from) };
}

/** A word in small letters that ends as an adjective before its noun does, where nouns have a capital. */
export const mayBeAdjective = (sentence: Sentence, at: number): boolean =>
  sentence.isWord(at) && !sentence.isCapital(at) && /e[rnsm]?$/u.test(sentence.word(at));

/** `Mannheims oberster Bürgermeister`: behind a genitive and adjectives, the noun that it owns; or -1. */
function ownedBy(sentence: Sentence, at: number): number {
  if (!/s$/u.test(sentence.word(at)) || isNoun(sentence, at + 1)) return -1;
  let noun = at + 1;
  while (noun - at < MAX_MODIFIERS && sentence.isWord(noun) && !isNoun(sentence, noun)) {
    if (sentence.is(noun, NO_MODIFIER | WordClass.objectArticle | WordClass.subjectArticle | WordClass.adverb))
      return -1;
    if (!mayBeAdjective(sentence, noun)) return -1;
    noun++;
  }
  return noun > at + 1 && isNoun(sentence, noun) ? noun : -1;
}

/** A capital word or something in quotation marks. */
const isNoun = (sentence: Sentence, at: number): boolean =>
  (sentence.isCapital(at) && !sentence.is(at, WordClass.adverb | (NO_MODIFIER & ~ANY_CUE & ~OTHER_FINITE))) ||
  sentence.quote(at) !== null;

/** Behind a run of capital words with the small words of names and the stops of initials and abbreviations. */
function nameEnd(sentence: Sentence, from: number): number {
  let to = from + 1;
  for (;;) {
    if (sentence.quote(to) && !isName(sentence, to)) return to;
    if (isNoun(sentence, to)) to++;
    else if (isInnerStop(sentence, to) && isNoun(sentence, to + 1)) to += 2;
    else if (sentence.is(to, WordClass.nameParticle) && isNameBehindParticles(sentence, to)) to += 1;
    else return to;
  }
}

/** What is in quotation marks behind a noun is a name if it is short (`die Zeitung „Haaretz“`), else what is said. */
function isName(sentence: Sentence, at: number): boolean {
  const { open, close } = sentence.quote(at)!;
  return close - open - 1 <= LONGEST_NAME && sentence.tokens.capital[open + 1] === 1;
}

const isInnerStop = (sentence: Sentence, at: number): boolean =>
  sentence.kind(at) === TokenKind.stop &&
  (sentence.is(at - 1, WordClass.abbreviation) || sentence.end(at - 1) - sentence.start(at - 1) === 1);

/**
 * `van der Bellen` behind a name, but not `von der Polizei` behind a noun, nor an article by itself: `sagte Peskow der
 * Agentur Tass` tells whom he told it.
 */
function isNameBehindParticles(sentence: Sentence, at: number): boolean {
  const isArticle = sentence.is(at, WordClass.objectArticle | WordClass.subjectArticle);
  if (isArticle && !sentence.is(at - 1, WordClass.nameParticle)) return false;
  const next = sentence.is(at + 1, WordClass.nameParticle) ? at + 2 : at + 1;
  return sentence.isCapital(next) && !sentence.is(at, WordClass.nounPreposition);
}

/** In a language without capital nouns: all words up to something that cannot be part of a noun phrase. */
function plainCore(sentence: Sentence, first: number, hasArticle: boolean): { from: number; to: number } | null {
  let to = first;
  while (to - first < MAX_LOWER_WORDS) {
    const isNumber = sentence.kind(to) === TokenKind.number;
    const isPart = isNumber || sentence.isWord(to) || sentence.quote(to) !== null;
    // `Peskov tempered discussions`: a past form behind a name is the verb
    if (to > first && sentence.isCapital(to - 1) && !sentence.isCapital(to) && /ed$/u.test(sentence.word(to))) break;
    if (
      isPart &&
      (!sentence.is(to, NO_MODIFIER | WordClass.adverb | WordClass.subjectArticle) ||
        isNameWord(sentence, to) ||
        // `the report said`: behind an article a word is no verb
        (hasArticle && to === first && sentence.is(to, ANY_CUE)))
    )
      to++;
    else if (isInnerStop(sentence, to) && sentence.isWord(to + 1)) to += 1;
    else break;
  }
  if (to === first) return null;
  const hasCapital = sentence.isCapital(to - 1) || sentence.quote(to - 1) !== null;
  return hasArticle || hasCapital || sentence.isWord(to - 1) ? { from: first, to } : null;
}

/** A verb form with a capital inside a sentence is a name (`May`, `Rich States`). */
const isNameWord = (sentence: Sentence, at: number): boolean =>
  at > 0 && sentence.isCapital(at) && !sentence.is(at, SUBJECT_PRONOUN | WordClass.subjectArticle);

/** Behind the genitives, prepositional phrases and coordinated nouns that hang on a noun ending at `at`. */
function modifiersEnd(sentence: Sentence, at: number): number {
  let to = at;
  for (let part = 0; part < MAX_PARTS; part++) {
    const end = modifierEnd(sentence, to);
    if (end === to) return to;
    to = end;
  }
  return to;
}

function modifierEnd(sentence: Sentence, at: number): number {
  const { capitalNouns } = sentence.lexicon.language.grammar;
  if (sentence.is(at, WordClass.nounPreposition)) {
    const noun = sentence.is(at + 1, WordClass.objectArticle | WordClass.subjectArticle) ? at + 2 : at + 1;
    return bareCore(sentence, noun)?.to ?? at;
  }
  if (capitalNouns && sentence.lexicon.isOwning(sentence.word(at))) return bareCore(sentence, at + 1)?.to ?? at;
  if (sentence.is(at, WordClass.coordinator)) {
    const noun = sentence.is(at + 1, WordClass.subjectArticle) ? at + 2 : at + 1;
    const end = bareCore(sentence, noun)?.to;
    return end !== undefined && (capitalNouns || sentence.isCapital(noun)) ? end : at;
  }
  return at;
}

const bareCore = (sentence: Sentence, at: number): { from: number; to: number } | null =>
  sentence.lexicon.language.grammar.capitalNouns ? capitalCore(sentence, at, true) : plainCore(sentence, at, true);

/** `, der Direktor der Behörde,`: a noun phrase between a comma and the next break. */
function appositionAt(sentence: Sentence, at: number): { core: { from: number; to: number }; to: number } | null {
  if (!sentence.isComma(at) || sentence.quote(at + 1)) return null;
  const core = coreAt(sentence, at + 1);
  if (!core || sentence.is(at + 1, SUBJECT_PRONOUN & ~WordClass.otherSubject)) return null;
  let to = modifiersEnd(sentence, core.to);
  // `Mitch McConnell, R-Ky., said`
  if (sentence.kind(to) === TokenKind.stop && sentence.is(to - 1, WordClass.abbreviation)) to++;
  const isWhole = sentence.isBreak(to) && sentence.kind(to) !== TokenKind.dash;
  return isWhole ? { core, to } : null;
}

/** The phrase in any case that begins at `at` (`der Polizei`, `einem Bericht der Zeitung`); null if none does. */
export function objectPhraseAt(sentence: Sentence, at: number): NounPhrase | null {
  const isArticle = sentence.is(at, WordClass.objectArticle | WordClass.subjectArticle);
  const core = isArticle ? bareCore(sentence, at + 1) : coreAt(sentence, at);
  if (!core) return null;
  const to = modifiersEnd(sentence, core.to);
  const apposition = appositionAt(sentence, to);
  return { from: at, to: apposition?.to ?? to, core, apposition: apposition?.core ?? null, pronoun: false };
}
