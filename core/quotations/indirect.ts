import { contentBehind, contentEnd } from './content-clause.ts';
import type { Cue } from './cues.ts';
import { contains } from './finding.ts';
import type { Finding } from './finding.ts';
import { objectPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';
import { hasVerb, isBareSubject, isFirst, subjectBehind } from './subject.ts';
import { speakerOf } from './speaker.ts';
import { OTHER_FINITE, WordClass } from './word-class.ts';

/** A clause before a frame has at least so many words. */
const MIN_CLAUSE = 3;

/** Speech reported by verbs, without quotation marks of its own: `X sagte, dass …`, `…, sagte X`, `X said that …`. */
export function findIndirect(sentence: Sentence, cues: readonly Cue[]): Finding[] {
  const found: Finding[] = [];
  let lastSpeaker: NounPhrase | null = null;
  for (const cue of cues) {
    if (cue.verb.kind === 'label' || found.some((one) => contains(one, cue.at))) continue;
    const speaker: NounPhrase | null = speakerOf(sentence, cue, lastSpeaker);
    lastSpeaker = speaker ?? lastSpeaker;
    const finding =
      asClause(sentence, cue) ?? contentFinding(sentence, cue, speaker) ?? frameBehind(sentence, cue, speaker);
    if (!finding) continue;
    const before = found.findIndex((one) => one.from < finding.to && finding.from < one.to);
    if (before < 0) found.push(finding);
  }
  return found;
}

function contentFinding(sentence: Sentence, cue: Cue, speaker: NounPhrase | null): Finding | null {
  const from = Math.max(cue.to, speaker && speaker.from > cue.finite ? speaker.to : 0);
  // `Asked whether she would run, Lind replied`: a participle, and somebody else asked
  if (!speaker && cue.at === 0 && !sentence.lexicon.language.grammar.verbSecond) return null;
  const content = contentBehind(sentence, cue, from);
  if (!content) return null;
  const denied = cue.verb.denies ? deniedWords(sentence, Math.min(from, cue.finite + 1), content.from) : null;
  return { kind: 'indirect', ...content, cue: { from: cue.at, to: cue.at + 1 }, speaker: denied ?? speaker };
}

/** `wies Berichte zurück, …`, `denied claims that …`: whose words follow is told by the noun for them. */
function deniedWords(sentence: Sentence, from: number, to: number): NounPhrase | null {
  const isWords = (at: number): boolean => {
    const word = sentence.word(at);
    return sentence.lexicon.isMute(word) || sentence.lexicon.isSourceNoun(word);
  };
  // `denied claims that …`: the noun looks like a verb
  if (!sentence.isComma(to - 1) && isWords(to - 1)) {
    const core = { from: to - 1, to };
    return { ...core, core, apposition: null, pronoun: false };
  }
  for (let at = from; at < to; at++) {
    const phrase = objectPhraseAt(sentence, at);
    if (phrase && phrase.to <= to && (isWords(phrase.core.from) || isWords(phrase.core.to - 1))) return phrase;
  }
  return null;
}

/** `Dies sei schwierig, sagte X`, `It is hard, X said`: what stands before the frame. */
function frameBehind(sentence: Sentence, cue: Cue, speaker: NounPhrase | null): Finding | null {
  if (!speaker || (cue.verb.kind === 'opinion' && !isFirst(sentence, cue.finite))) return null;
  const frame = Math.min(cue.finite, speaker.from);
  const comma = frame - 1;
  if (!sentence.isComma(comma) || sentence.quote(comma - 1)) return null;
  if (isBareSubject(sentence, comma)) return null;
  if (speaker.from < cue.finite && speaker.to < cue.finite && !adjacent(sentence, speaker.to, cue.finite)) return null;
  if (sentence.is(0, WordClass.subordinator | WordClass.as) && !hasComma(sentence, comma)) return null;
  if (sentence.lexicon.language.grammar.verbSecond && !isInvertedFrame(sentence, cue, frame)) return null;
  const named = { cue: { from: cue.at, to: cue.at + 1 }, speaker };
  const rest = restBehind(sentence, Math.max(cue.to, speaker.to));
  if (comma < MIN_CLAUSE && (!rest || sentence.lexicon.language.grammar.verbSecond)) return null;
  return { kind: 'indirect', ...(rest && rest.to - rest.from > comma ? rest : { from: 0, to: comma }), ...named };
}

/**
 * Where the verb stands second, a frame behind begins with it (`…, sagte X`), and what is before the comma has a verb of its
 * own in its first clause, or behind a condition; else it belongs to the frame's sentence (`In der Rede, die er hielt, warnte X`).
 */
function isInvertedFrame(sentence: Sentence, cue: Cue, frame: number): boolean {
  if (cue.finite !== frame) return false;
  let first = 0;
  while (!sentence.isComma(first)) first++;
  if (sentence.is(0, WordClass.subordinator)) return sentence.is(first + 1, OTHER_FINITE);
  const next = sentence.is(first + 1, WordClass.preposition) ? first + 2 : first + 1;
  return !sentence.is(next, WordClass.relative) || first === frame - 1 || hasVerb(sentence, 0, first);
}

/** `In ten years, he said, the work will be done`: what goes on behind a frame in the middle. */
function restBehind(sentence: Sentence, frameEnd: number): { from: number; to: number } | null {
  const from = frameEnd + 1;
  const loose =
    WordClass.relative | WordClass.subordinator | WordClass.cueGerund | WordClass.coordinator | WordClass.preposition;
  if (!sentence.isComma(frameEnd) || sentence.is(from, loose) || sentence.quote(from)) return null;
  const to = contentEnd(sentence, from);
  return to > from ? { from, to } : null;
}

function adjacent(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!sentence.is(at, OTHER_FINITE | WordClass.adverb)) return false;
  return true;
}

const hasComma = (sentence: Sentence, to: number): boolean => {
  for (let at = 1; at < to; at++) if (sentence.isComma(at)) return true;
  return false;
};

/** `Wie X mitteilte, …` and `…, wie X mitteilte`: all the sentence but the clause that names the source. */
function asClause(sentence: Sentence, cue: Cue): Finding | null {
  let opener = cue.at - 1;
  while (opener >= 0 && !sentence.is(opener, WordClass.as) && cue.at - opener < 25) opener--;
  if (opener < 0 || !sentence.is(opener, WordClass.as)) return null;
  if (opener > 0 && !sentence.isComma(opener - 1)) return null;
  let end = Math.max(cue.to, cue.at + 1);
  while (end < sentence.length && !sentence.isBreak(end)) end++;
  const subject = cue.passive ? null : subjectBehind(sentence, opener);
  // `wie es auf der Konferenz hieß`
  const speaker = subject?.pronoun && sentence.is(subject.from, WordClass.impersonal) ? null : subject;
  const named = { cue: { from: cue.at, to: cue.at + 1 }, speaker };
  if (opener > 0) return opener - 1 >= MIN_CLAUSE ? { kind: 'indirect', from: 0, to: opener - 1, ...named } : null;
  const to = sentence.bodyEnd;
  const isClause = sentence.isComma(end) && to - end > MIN_CLAUSE;
  return isClause ? { kind: 'indirect', from: end + 1, to, ...named } : null;
}
