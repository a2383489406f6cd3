import type { Report, Speaker } from './report.ts';
import type { Sentence } from './sentence.ts';
import { WordClass } from './word-class.ts';

/** Letters of a frame between two halves. */
const LONGEST_FRAME = 240;

/**
 * Joins what belongs to one utterance: its halves around the frame (`“A,” he said. “B.”`) where the language writes it so,
 * and paragraphs that each begin with an opening mark of which only the last is closed. The parts are the words in marks.
 * Reports come in reading order.
 */
export function joinHalves(reports: readonly Report[], sentences: readonly Sentence[]): Report[] {
  const joined: Report[] = [];
  /** Where the last direct report stands. */
  let last = -1;
  for (const report of reports) {
    const first = report.kind === 'direct' ? joined[last] : undefined;
    if (!first || !(isSecondHalf(first, report, sentences) || isNextParagraph(first, report, sentences))) {
      if (report.kind === 'direct') last = joined.length;
      joined.push(report);
      continue;
    }
    joined[last] = {
      ...first,
      span: { start: first.span.start, end: report.span.end },
      lastSentence: report.lastSentence,
      open: report.open,
      parts: [...(first.parts ?? [first.span]), report.span],
    };
  }
  return joined;
}

function isSecondHalf(first: Report, second: Report, sentences: readonly Sentence[]): boolean {
  // only one frame lies inside of an utterance
  if (first.parts || !first.cue || first.cue.start < first.span.end) return false;
  const here = sentences[first.sentence]!;
  if (!here.lexicon.language.grammar.framesInside || sentences[second.sentence]!.paragraph !== here.paragraph)
    return false;
  if (second.sentence > first.lastSentence + 1 || second.span.start - first.span.end > LONGEST_FRAME) return false;
  // `he said, adding that “…”` is another report
  if (second.sentence === first.sentence && hasOtherClause(here, first.cue.end, second.span.start)) return false;
  const isSameFrame = second.cue === null ? second.carried : second.cue.start === first.cue.start;
  return isSameFrame && isSame(first.speaker, second.speaker);
}

function hasOtherClause(sentence: Sentence, from: number, to: number): boolean {
  for (let at = 0; at < sentence.length && sentence.start(at) < to; at++)
    if (
      sentence.start(at) >= from &&
      (sentence.is(at, WordClass.complementiser | WordClass.passive) || isReportingGerund(sentence, at))
    )
      return true;
  return false;
}

/** `adding`, but not `referring to the vote`, behind which nothing is reported. */
const isReportingGerund = (sentence: Sentence, at: number): boolean =>
  sentence.is(at, WordClass.cueGerund) &&
  sentence.lexicon.verbsOf(sentence.word(at)).some(({ kind, gerund }) => kind !== 'label' && gerund !== undefined);

const isSame = (one: Speaker | null, other: Speaker | null): boolean =>
  one?.sentence === other?.sentence && one?.phrase.from === other?.phrase.from;

function isNextParagraph(first: Report, second: Report, sentences: readonly Sentence[]): boolean {
  if (!first.open || second.cue !== null) return false;
  const next = sentences[second.sentence]!;
  const opensParagraph = sentences[second.sentence - 1]?.paragraph !== next.paragraph;
  return opensParagraph && next.paragraph === sentences[first.lastSentence]!.paragraph + 1;
}
