import { carriedWords, reportedMood, wholeQuotes } from './continued.ts';
import { findCues } from './cues.ts';
import { colonSpeaker, findDirect, findEmbedded } from './direct.ts';
import { overlaps } from './finding.ts';
import type { Finding } from './finding.ts';
import { findIndirect } from './indirect.ts';
import { findByPhrase } from './phrases.ts';
import { announcedReport, carriedReport, framedReport } from './report.ts';
import type { Report } from './report.ts';
import type { Sentence } from './sentence.ts';
import { TokenKind } from './tokens.ts';
import { ANY_CUE, WordClass } from './word-class.ts';

const FRAME_WORDS =
  ANY_CUE | WordClass.phraseBefore | WordClass.phraseBehind | WordClass.phraseWithNoun | WordClass.so | WordClass.as;

/** All reported speech of a text in reading order: what has a frame in its sentence, and what carries it on. */
export function findReports(sentences: readonly Sentence[]): Report[] {
  const reports: Report[] = [];
  for (const [number, sentence] of sentences.entries()) {
    const framed = framedFindings(sentence);
    if (framed.length > 0) {
      reports.push(...framed.map((finding) => framedReport(sentence, number, finding)));
    } else {
      carryOn(sentences, number, reports);
    }
  }
  return reports;
}

/** Findings with their own frame, none over another: marked utterances first, then clauses, phrases and single words. */
function framedFindings(sentence: Sentence): Finding[] {
  if (!sentence.hasQuote && (sentence.classes & FRAME_WORDS) === 0) return [];
  const cues = findCues(sentence);
  const taken = findDirect(sentence, cues);
  const free = (finding: Finding): boolean => !taken.some((one) => overlaps(one, finding));
  // a frame that a quotation in marks has used reports nothing else before it
  const used = taken.map((one) => one.cue?.from);
  const unused = (one: Finding): boolean => !(one.cue && one.to <= one.cue.from && used.includes(one.cue.from));
  taken.push(...findIndirect(sentence, cues).filter((one) => free(one) && unused(one)));
  taken.push(...findByPhrase(sentence, taken).filter(free));
  taken.push(...findEmbedded(sentence, cues, taken).filter(free));
  return taken.sort((a, b) => a.from - b.from);
}

/** Adds what a sentence without a frame reports, if it does. */
function carryOn(sentences: readonly Sentence[], number: number, reports: Report[]): void {
  const sentence = sentences[number]!;
  const last = reports[reports.length - 1] ?? null;
  const sameParagraph = last !== null && sentences[last.lastSentence]!.paragraph === sentence.paragraph;
  const follows = last !== null && last.lastSentence === number - 1;

  const quotes = sentence.hasQuote ? wholeQuotes(sentence) : [];
  if (quotes.length > 0) {
    const announcement = sentences[number - 1];
    const isAnnounced =
      announcement !== undefined && (endsWithColon(announcement) || (!follows && endsWithCue(announcement)));
    const source = sameParagraph || (follows && last?.kind === 'direct') ? last : null;
    for (const quote of quotes) {
      reports.push(
        isAnnounced ? announced(sentence, number, quote, announcement) : carriedReport(sentence, number, quote, source),
      );
    }
    return;
  }

  const mood = reportedMood(sentence);
  const carried = sameParagraph && sentence.hasQuote ? carriedWords(sentence) : [];
  if (mood === 'sure' || (mood === 'maybe' && follows && sameParagraph && carried.length === 0)) {
    if (last && follows && sameParagraph && last.carried && last.kind === 'indirect') {
      last.lastSentence = number;
      last.span = { start: last.span.start, end: sentence.span(0, sentence.bodyEnd).end };
    } else {
      const finding: Finding = { kind: 'indirect', from: 0, to: sentence.bodyEnd, cue: null, speaker: null };
      // a sentence of the author's in between may have named somebody else
      reports.push(carriedReport(sentence, number, finding, sameParagraph && follows ? last : null));
    }
    return;
  }

  reports.push(...carried.map((finding) => carriedReport(sentence, number, finding, last)));
}

/** `Smith went on:`, `In May, Smith made this comment:`. */
function announced(sentence: Sentence, number: number, quote: Finding, announcement: Sentence): Report {
  const cue = findCues(announcement).at(-1) ?? null;
  const subject = cue ? null : colonSpeaker(announcement, announcement.length);
  return announcedReport(sentence, number, quote, announcement, cue, subject);
}

/** `Sie fügte hinzu.`: a frame with nothing in it. */
function endsWithCue(sentence: Sentence): boolean {
  const cue = findCues(sentence).at(-1);
  return cue?.verb.kind === 'speech' && cue.to === sentence.bodyEnd;
}

const endsWithColon = (sentence: Sentence): boolean => sentence.kind(sentence.length - 1) === TokenKind.colon;
