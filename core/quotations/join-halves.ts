import type { Report } from './report.ts';
import type { Sentence } from './sentence.ts';

/** Letters of a frame between two halves. */
const LONGEST_FRAME = 240;

/**
 * Joins the halves of one utterance around its frame (`“A,” he said. “B.”`) where the language writes it so: one
 * quotation, whose parts are the words in marks. Reports come in reading order.
 */
export function joinHalves(reports: readonly Report[], sentences: readonly Sentence[]): Report[] {
  const joined: Report[] = [];
  for (const report of reports) {
    const last = joined.at(-1);
    if (!last || !isSecondHalf(last, report, sentences)) {
      joined.push(report);
      continue;
    }
    joined[joined.length - 1] = {
      ...last,
      span: { start: last.span.start, end: report.span.end },
      lastSentence: report.lastSentence,
      parts: [...(last.parts ?? [last.span]), report.span],
    };
  }
  return joined;
}

function isSecondHalf(first: Report, second: Report, sentences: readonly Sentence[]): boolean {
  if (first.kind !== 'direct' || second.kind !== 'direct') return false;
  // only one frame lies inside of an utterance
  if (first.parts || !first.cue || first.cue.start < first.span.end) return false;
  const here = sentences[first.sentence]!;
  if (!here.lexicon.language.grammar.framesInside || sentences[second.sentence]!.paragraph !== here.paragraph)
    return false;
  if (second.sentence > first.lastSentence + 1 || second.span.start - first.span.end > LONGEST_FRAME) return false;
  const isSameFrame = second.cue === null ? second.carried : second.cue.start === first.cue.start;
  return isSameFrame && second.speaker?.phrase === first.speaker?.phrase;
}
