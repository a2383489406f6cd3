import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../../core/model/mention.ts';
import { QuotationScore } from '../../../tools/evaluate/quotations.ts';

const text = 'Roth said it is late. “We go now,” said Kunz.';
const span = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const found = (words: string, kind: Quotation['kind'], speaker: string | null): Quotation => ({
  ...span(words),
  kind,
  cue: null,
  speaker: speaker === null ? null : { ...span(speaker), text: speaker },
  resolved: null,
  confidence: 0,
});
const gold = {
  id: 'one',
  text,
  quotes: [
    { ...span('it is late'), type: 'indirect', speaker: span('Roth') },
    { ...span('“We go now,”'), type: 'mixed', speaker: span('Kunz') },
    { ...span('said Kunz'), type: 'reported', speaker: null },
  ],
};

function scored(...quotations: Quotation[]): QuotationScore {
  const score = new QuotationScore();
  score.add(gold, quotations);
  return score;
}

describe('the score of quotations', () => {
  it('is full for what is found with the right speaker, within half of the span', () => {
    const { direct, indirect, misses } = scored(
      found('is late', 'indirect', 'Roth'),
      found('We go now,', 'direct', 'Kunz'),
    );
    expect(indirect.scores).toMatchObject({ precision: 100, recall: 100, attributedPrecision: 100 });
    expect(direct.scores).toMatchObject({ precision: 100, recall: 100, attributedPrecision: 100 });
    expect(misses).toEqual([]);
  });

  it('counts what is missed, made up, or given to somebody else', () => {
    const { direct, indirect, misses } = scored(found('We go', 'direct', 'Roth'), found('Roth said', 'indirect', null));
    expect(direct.scores).toMatchObject({ matched: 0, precision: 0 });
    expect(indirect.scores).toMatchObject({ gold: 1, predicted: 1, matched: 0 });
    expect(misses.map(({ failure }) => failure).sort()).toEqual(['extra', 'extra', 'missed', 'missed']);
    expect(scored(found('We go now,', 'direct', 'Roth')).misses.map(({ failure }) => failure)).toContain('speaker');
  });

  it('takes the kind from the gold, and leaves summaries of speech alone', () => {
    expect(scored(found('We go now,', 'indirect', 'Kunz')).direct.scores).toMatchObject({ matched: 1, precision: 100 });
    expect(scored(found('said Kunz', 'indirect', null)).indirect.predicted).toBe(0);
  });
});
