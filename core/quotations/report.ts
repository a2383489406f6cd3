import type { Span } from '../model/mention.ts';
import type { Cue } from './cues.ts';
import type { Finding } from './finding.ts';
import { speakerOf } from './speaker.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';

/** Words that name a speaker, in their sentence. Reports that share a frame share this object. */
export interface Speaker {
  sentence: number;
  phrase: NounPhrase;
}

/** Reported speech in its place in the text. */
export interface Report {
  kind: 'direct' | 'indirect';
  span: Span;
  cue: Span | null;
  speaker: Speaker | null;
  /** First and last sentence of the words said. */
  sentence: number;
  lastSentence: number;
  /** The words in marks, if the frame stands between them. */
  parts?: Span[];
  /** True for words in marks that were not closed. */
  open: boolean;
  /** True if a sentence before told who speaks. */
  carried: boolean;
}

/** A finding with a frame of its own as a report. */
export function framedReport(sentence: Sentence, number: number, finding: Finding): Report {
  return {
    ...placed(sentence, number, finding),
    cue: finding.cue ? sentence.span(finding.cue.from, finding.cue.to) : null,
    speaker: finding.speaker ? { sentence: number, phrase: finding.speaker } : null,
    carried: false,
  };
}

/** A finding whose speaker an earlier report told; null if nobody did. */
export function carriedReport(sentence: Sentence, number: number, finding: Finding, source: Report | null): Report {
  return { ...placed(sentence, number, finding), cue: null, speaker: source?.speaker ?? null, carried: true };
}

/** A finding that the sentence before announced (`Smith went on:`). */
export function announcedReport(
  sentence: Sentence,
  number: number,
  finding: Finding,
  announcement: Sentence,
  cue: Cue | null,
  subject: NounPhrase | null,
): Report {
  const phrase = cue ? speakerOf(announcement, cue, null) : subject;
  return {
    ...placed(sentence, number, finding),
    cue: cue ? announcement.span(cue.at, cue.at + 1) : null,
    speaker: phrase ? { sentence: number - 1, phrase } : null,
    carried: false,
  };
}

function placed(sentence: Sentence, number: number, { kind, from, to }: Finding) {
  const quote = kind === 'direct' && to === from + 1 ? sentence.quote(from) : null;
  const span = quote ? sentence.saidAt(from) : sentence.span(from, to);
  return { kind, span, sentence: number, lastSentence: number, open: quote !== null && !quote.closed };
}
