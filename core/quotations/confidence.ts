import type { Quotation } from '../model/mention.ts';

/** How a quotation's speaker is known: beside it by name or by description, by a pronoun, by an earlier frame, not at all. */
export type Basis = 'named' | 'described' | 'pronoun' | 'carried' | 'nobody';

/**
 * Share of the quotations of a kind that were real and had the right words for their speaker, in the German train part
 * of the corpora of docs/performance.md (`named` and `described` are one there); a pronoun and a description may in
 * addition be taken for somebody else, which nobody has counted: so a pronoun gets a tenth less, and a description,
 * which rests on who had an office when, a fifth.
 */
const RIGHT: Record<Quotation['kind'], Record<Basis, number>> = {
  direct: { named: 0.94, described: 0.75, pronoun: 0.77, carried: 0.79, nobody: 0 },
  indirect: { named: 0.89, described: 0.71, pronoun: 0.73, carried: 0.77, nobody: 0 },
};

/** From this confidence on, what somebody said is kept without being asked: speakers that are named beside it. */
export const SURE_ENOUGH = 0.8;

/** 0 to 1; `sureness`: of the speaker's own name. */
export const confidenceOf = (kind: Quotation['kind'], basis: Basis, sureness: number): number =>
  Math.round(RIGHT[kind][basis] * sureness * 100) / 100;
