import type { Mention } from '../model/mention.ts';
import type { EntryFacts } from './entry-facts.ts';
import type { Finding } from './finding.ts';
import type { Score } from './score.ts';
import { CHOICE_SHARE, CHOICE_THRESHOLD, CLEAR_SHARE, THRESHOLD } from './weights.ts';

export interface Scored {
  facts: EntryFacts;
  score: Score;
}

export interface Choice {
  /** What is marked, if anything is. */
  mention: Mention | null;
  rejected: Mention[];
}

const MOST_SURE = 0.99;
const MOST_OTHERS = 9;
/** Share of the best's odds below which an entry is not counted against it. */
const NEGLIGIBLE = 0.03;

/**
 * Weighs the entries of one name against each other and against nobody we know (odds 1): the best is marked if it is sure
 * and clear, or as "one of these" if all together are sure and none is clear.
 */
export function choose(scored: Scored[]): Choice {
  const odds = scored.map(({ score }) => Math.exp(score.weight));
  const most = Math.max(...odds);
  // however many of a name a pack has of whom the article says nothing: together they are no more than a stranger
  const all = odds.filter((one) => one >= NEGLIGIBLE * most).reduce((sum, one) => sum + one, 0);
  const order = scored.map((_, i) => i).sort((a, b) => odds[b]! - odds[a]!);
  const mentions = order.map((i) => mentionOf(scored[i]!, odds[i]! / (1 + all)));
  const best = mentions[0]!;
  const isClear = odds[order[0]!]! >= CLEAR_SHARE * all;
  if (isClear && best.confidence >= THRESHOLD) return { mention: best, rejected: mentions.slice(1) };
  const together = all / (1 + all);
  if (isClear || together < CHOICE_THRESHOLD) return { mention: null, rejected: mentions };
  // that all of them are well known does not make it sure that one of them is meant
  if (!scored[order[0]!]!.score.findings.some(isTelling)) return { mention: null, rejected: mentions };
  const others = order.slice(1).filter((i) => odds[i]! >= CHOICE_SHARE * all);
  if (others.length === 0 || others.length > MOST_OTHERS) return { mention: null, rejected: mentions };
  const mention = { ...best, confidence: rounded(together), others: others.map((i) => scored[i]!.facts.entry.id) };
  mention.why = [...mention.why, { code: 'one_of_several', args: [] }];
  return { mention, rejected: mentions.slice(1 + others.length) };
}

const GENERAL = new Set(['well_known', 'language', 'in_office', 'weak_name']);
const isTelling = ({ code, weight }: Finding): boolean => weight > 0 && !GENERAL.has(code);

/** Marks none of them, whatever speaks for it. */
export const noneOf = (scored: readonly Scored[]): Choice => ({
  mention: null,
  rejected: scored.map((one) => mentionOf(one, Math.exp(one.score.weight) / (1 + Math.exp(one.score.weight)))),
});

function mentionOf({ facts: { entry }, score }: Scored, confidence: number): Mention {
  const [form, ...rest] = score.findings;
  const bySize = rest.filter(({ weight }) => weight !== 0).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  // a weak name is no reason by itself; what is said of it is
  const findings = form?.code === 'weak_name' ? bySize : [form!, ...bySize];
  const why = findings.map(({ code, args }) => ({ code, args }));
  return {
    start: score.start,
    end: score.end,
    entry: entry.id,
    kind: entry.kind,
    confidence: rounded(confidence),
    why: why.length > 0 ? why : [{ code: 'no_support', args: [] }],
  };
}

const rounded = (confidence: number): number => Math.round(100 * Math.min(MOST_SURE, confidence)) / 100;
