import type { CueVerb } from './language.ts';
import type { Sentence } from './sentence.ts';
import { WordClass } from './word-class.ts';

/** A cue verb in a sentence. Positions count units. */
export interface Cue {
  verb: CueVerb;
  /** The word that carries the meaning, and the finite verb (an auxiliary, or the same). */
  at: number;
  finite: number;
  /** Position behind the last part of the verb (`mit` of `teilte … mit`). */
  to: number;
  passive: boolean;
  /** True for `saying`: the subject is the main clause's. */
  gerund: boolean;
}

/** How far apart the parts of a verb may stand, in units. */
const MAX_REACH = 40;
const MAX_AUXILIARY = 30;

/** All cue verbs of a sentence outside quotation marks, in reading order. */
export function findCues(sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const cue = cueAt(sentence, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueAt(sentence: Sentence, at: number): Cue | null {
  if (sentence.isCapital(at) && at > 0) return null;
  if (sentence.is(at, WordClass.cueParticiple)) {
    const cue = perfectCue(sentence, at);
    if (cue) return cue;
  }
  if (sentence.is(at, WordClass.cue) && !isNounHere(sentence, at)) {
    const cue = finiteCue(sentence, at);
    if (cue) return cue;
  }
  if (sentence.is(at, WordClass.cueGerund)) return plainCue(sentence, at, 'gerund');
  return null;
}

/** An English verb form behind an article or a preposition is a noun (`the report`, `of claims`). */
const isNounHere = (sentence: Sentence, at: number): boolean =>
  !sentence.lexicon.language.grammar.capitalNouns &&
  sentence.is(at - 1, WordClass.subjectArticle | WordClass.objectArticle | WordClass.nounPreposition);

function finiteCue(sentence: Sentence, at: number): Cue | null {
  const verbs = sentence.lexicon.verbsOf(sentence.word(at));
  for (const verb of verbs) {
    if (!verb.particle || !hasForm(verb.finite, sentence.word(at))) continue;
    const particle = particleBehind(sentence, at, verb.particle);
    if (particle > 0) return { verb, at, finite: at, to: particle + 1, passive: false, gerund: false };
  }
  return plainCue(sentence, at, 'finite');
}

function plainCue(sentence: Sentence, at: number, form: 'finite' | 'gerund'): Cue | null {
  const word = sentence.word(at);
  const verb = sentence.lexicon.verbsOf(word).find((one) => hasForm(one[form] ?? '', word) && !one.particle);
  if (!verb) return null;
  const before = skipAdverbs(sentence, at - 1);
  const passive =
    form === 'finite' && sentence.is(before, WordClass.passive) && !sentence.lexicon.language.grammar.verbSecond;
  return { verb, at, finite: at, to: at + 1, passive, gerund: form === 'gerund' };
}

const hasForm = (list: string, word: string): boolean => ` ${list} `.includes(` ${word} `);

function skipAdverbs(sentence: Sentence, from: number): number {
  let at = from;
  while (at > 0 && sentence.is(at, WordClass.adverb) && !sentence.is(at, WordClass.passive)) at--;
  return at;
}

/** The separated part of a verb closes its clause; an apposition may lie between. */
function particleBehind(sentence: Sentence, verb: number, particle: string): number {
  for (let at = verb + 1; at < Math.min(sentence.length, verb + MAX_REACH); at++) {
    if (sentence.is(at, WordClass.complementiser)) return -1;
    if (!sentence.is(at, WordClass.particle) || sentence.word(at) !== particle) continue;
    if (sentence.isBreak(at + 1) || sentence.is(at + 1, WordClass.coordinator) || at === verb + 1) return at;
  }
  return -1;
}

/** `hat … gesagt`, `wurde … gesagt`, `gesagt hatte`. */
function perfectCue(sentence: Sentence, at: number): Cue | null {
  const word = sentence.word(at);
  const verb = sentence.lexicon.verbsOf(word).find((one) => hasForm(one.participle ?? '', word));
  if (!verb) return null;
  const auxiliary = auxiliaryOf(sentence, at);
  // some participles are finite forms too (`bestätigt`): the participle closes its clause
  const closes = sentence.isBreak(at + 1) || auxiliary > at;
  if (auxiliary < 0 || (sentence.is(at, WordClass.cue) && !closes)) return null;
  const isPassive = sentence.is(auxiliary, WordClass.passive) || sentence.is(at + 1, WordClass.passive);
  const passive = isPassive && !verb.passiveSpeaks;
  return { verb, at, finite: auxiliary, to: Math.max(at, auxiliary) + 1, passive, gerund: false };
}

function auxiliaryOf(sentence: Sentence, participle: number): number {
  const either = WordClass.have | WordClass.passive;
  if (sentence.is(participle + 1, either)) return participle + 1;
  for (let at = participle - 1; at >= Math.max(0, participle - MAX_AUXILIARY); at--) {
    if (sentence.is(at, either)) return at;
    if (sentence.is(at, WordClass.complementiser)) return -1;
  }
  return -1;
}
