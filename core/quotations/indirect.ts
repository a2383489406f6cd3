import { contentBehind } from './content-clause.ts';
import type { Cue } from './cues.ts';
import { contains } from './finding.ts';
import type { Finding } from './finding.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';
import { isFirst, subjectBehind, subjectOf } from './subject.ts';
import { OTHER_FINITE, WordClass } from './word-class.ts';

/** A clause before a frame has at least so many words. */
const MIN_CLAUSE = 4;

/** Speech reported by verbs, without quotation marks of its own: `X sagte, dass …`, `…, sagte X`, `X said that …`. */
export function findIndirect(sentence: Sentence, cues: readonly Cue[]): Finding[] {
  const found: Finding[] = [];
  let lastSpeaker: NounPhrase | null = null;
  for (const cue of cues) {
    if (cue.verb.kind === 'label' || found.some((one) => contains(one, cue.at))) continue;
    const speaker = speakerOf(sentence, cue, lastSpeaker);
    const finding =
      asClause(sentence, cue) ?? contentFinding(sentence, cue, speaker) ?? frameBehind(sentence, cue, speaker);
    if (!finding) continue;
    const before = found.findIndex((one) => one.from < finding.to && finding.from < one.to);
    if (before < 0) found.push(finding);
    lastSpeaker = finding.speaker ?? lastSpeaker;
  }
  return found;
}

/** Who says it: nobody in the passive; for a participle like `saying`, who said the clause before, or its subject. */
export function speakerOf(sentence: Sentence, cue: Cue, before: NounPhrase | null): NounPhrase | null {
  if (cue.passive) return null;
  if (cue.gerund) return before ?? gerundSubject(sentence, cue);
  return subjectOf(sentence, cue.finite);
}

/** `Smith spoke on Monday, saying …`: the subject of the first finite verb. */
function gerundSubject(sentence: Sentence, cue: Cue): NounPhrase | null {
  for (let at = 1; at < cue.at; at++) {
    if (sentence.is(at, OTHER_FINITE | WordClass.cue)) return subjectOf(sentence, at);
  }
  const opening = subjectBehind(sentence, -1);
  return opening && opening.to < cue.at ? opening : null;
}

function contentFinding(sentence: Sentence, cue: Cue, speaker: NounPhrase | null): Finding | null {
  const from = Math.max(cue.to, speaker && speaker.from > cue.finite ? speaker.to : 0);
  const content = contentBehind(sentence, cue, from);
  return content ? { kind: 'indirect', ...content, cue: { from: cue.at, to: cue.at + 1 }, speaker } : null;
}

/** `Dies sei schwierig, sagte X`, `It is hard, X said`: what stands before the frame. */
function frameBehind(sentence: Sentence, cue: Cue, speaker: NounPhrase | null): Finding | null {
  if (!speaker || cue.verb.kind === 'opinion' && !isFirst(sentence, cue.finite)) return null;
  const frame = Math.min(cue.finite, speaker.from);
  const comma = frame - 1;
  if (!sentence.isComma(comma) || comma < MIN_CLAUSE || sentence.quote(comma - 1)) return null;
  if (speaker.from < cue.finite && speaker.to < cue.finite && !adjacent(sentence, speaker.to, cue.finite)) return null;
  if (sentence.is(0, WordClass.subordinator | WordClass.as) && !hasComma(sentence, comma)) return null;
  return { kind: 'indirect', from: 0, to: comma, cue: { from: cue.at, to: cue.at + 1 }, speaker };
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
  const speaker = cue.passive ? null : subjectBehind(sentence, opener);
  const named = { cue: { from: cue.at, to: cue.at + 1 }, speaker };
  if (opener > 0) return opener - 1 >= MIN_CLAUSE ? { kind: 'indirect', from: 0, to: opener - 1, ...named } : null;
  const to = sentence.bodyEnd;
  const isClause = sentence.isComma(end) && to - end > MIN_CLAUSE;
  return isClause ? { kind: 'indirect', from: end + 1, to, ...named } : null;
}
