import { carriedWords, reportedMood, wholeQuotes } from './continued.ts';
import { findCues } from './cues.ts';
import { findDirect, findEmbedded } from './direct.ts';
import { overlaps } from './finding.ts';
import type { Finding } from './finding.ts';
import { findIndirect } from './indirect.ts';
import { findByPhrase } from './phrases.ts';
import { announcedReport, carriedReport, framedReport } from './report.ts';
import type { Report } from './report.ts';
import type { Sentence } from './sentence.ts';
import { TokenKind } from './tokens.ts';

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
  const cues = findCues(sentence);
  const taken = findDirect(sentence, cues);
  const free = (finding: Finding): boolean => !taken.some((one) => overlaps(one, finding));
  taken.push(...findIndirect(sentence, cues).filter(free));
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

  const quotes = wholeQuotes(sentence);
  if (quotes.length > 0) {
    const announcement = sentences[number - 1];
    const isAnnounced = announcement !== undefined && endsWithColon(announcement);
    const source = sameParagraph || (follows && last?.kind === 'direct') ? last : null;
    for (const quote of quotes) {
      reports.push(
        isAnnounced
          ? announcedReport(sentence, number, quote, announcement, findCues(announcement).at(-1) ?? null)
          : carriedReport(sentence, number, quote, source),
      );
    }
    return;
  }

  const mood = reportedMood(sentence);
  if (mood === 'sure' || (mood === 'maybe' && follows && sameParagraph)) {
    if (last && follows && sameParagraph && last.carried && last.kind === 'indirect') {
      last.lastSentence = number;
      last.span = { start: last.span.start, end: sentence.span(0, sentence.bodyEnd).end };
    } else {
      const finding: Finding = { kind: 'indirect', from: 0, to: sentence.bodyEnd, cue: null, speaker: null };
      reports.push(carriedReport(sentence, number, finding, sameParagraph ? last : null));
    }
    return;
  }

  if (sameParagraph) {
    reports.push(...carriedWords(sentence).map((finding) => carriedReport(sentence, number, finding, last)));
  }
}

const endsWithColon = (sentence: Sentence): boolean => sentence.kind(sentence.length - 1) === TokenKind.colon;
