import type { Cue } from './cues.ts';
import { nounPhraseAt, objectPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';
import { subjectOf } from './subject.ts';
import { OTHER_FINITE, WordClass } from './word-class.ts';

/** Who says it: nobody in the passive; for a participle like `saying`, who said the clause before, or its subject. */
export function speakerOf(sentence: Sentence, cue: Cue, before: NounPhrase | null): NounPhrase | null {
  if (cue.passive) return null;
  const speaker = cue.gerund ? gerundSubject(sentence, cue, before) : subjectOf(sentence, cue.finite);
  return speaker?.pronoun && sentence.is(speaker.from, WordClass.impersonal)
    ? impersonalSource(sentence, cue)
    : speaker;
}

/** Whose words they are in `Aus dem Ministerium hieß es, …` and `…, hieß es in einer Mitteilung des Vereins`. */
function impersonalSource(sentence: Sentence, { finite }: Cue): NounPhrase | null {
  const { opensSource } = sentence.lexicon;
  if (!sentence.is(finite + 1, WordClass.impersonal)) return null;
  let at = finite + 2;
  while (sentence.is(at, WordClass.adverb) && !sentence.is(at, WordClass.preposition)) at++;
  const behind = opensSource.has(sentence.word(at)) ? objectPhraseAt(sentence, at + 1) : null;
  if (behind) return sourceIn(sentence, behind);
  const before = opensSource.has(sentence.word(0)) ? objectPhraseAt(sentence, 1) : null;
  return before?.to === finite ? sourceIn(sentence, before) : null;
}

/** Who is the source in `Angaben der Polizei`: the phrase behind the noun, or the noun itself. */
export function sourceIn(sentence: Sentence, whole: NounPhrase): NounPhrase {
  if (!sentence.lexicon.isSourceNoun(sentence.word(whole.core.from))) return whole;
  const next = whole.core.from + 1;
  const isNamed = sentence.lexicon.opensAuthor.has(sentence.word(next));
  if (!isNamed && sentence.is(next, WordClass.nounPreposition)) return whole;
  const behind = isNamed ? next + 1 : next;
  const owner = behind < whole.to ? objectPhraseAt(sentence, behind) : null;
  // `nach Meldungen Schäden verursacht`: by itself a noun owns the one before it only in the genitive
  const isBare = !isNamed && !sentence.is(behind, WordClass.objectArticle | WordClass.subjectArticle);
  return owner && !(isBare && !/[sxzß’']$/u.test(sentence.word(owner.core.to - 1))) ? owner : whole;
}

/**
 * `Smith left on Monday, saying …`: behind a comma who spoke before, or the sentence's subject. Without a comma it is the
 * noun right before (`with an envoy suggesting …`).
 */
function gerundSubject(sentence: Sentence, cue: Cue, before: NounPhrase | null): NounPhrase | null {
  if (cue.at > 0 && !sentence.isBreak(cue.at - 1)) return null;
  if (before) return before;
  for (let at = 1; at < cue.at; at++) {
    if (sentence.is(at, OTHER_FINITE | WordClass.cue)) return subjectOf(sentence, at);
  }
  let start = 0;
  while (sentence.is(start, WordClass.adverb | WordClass.coordinator) || (start > 0 && sentence.isComma(start)))
    start++;
  const opening = nounPhraseAt(sentence, start);
  return opening && opening.to < cue.at ? opening : null;
}
