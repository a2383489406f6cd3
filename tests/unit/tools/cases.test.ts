import { describe, expect, it } from 'vitest';
import { readCases, scoreCases } from '../../../tools/evaluate/cases.ts';

describe('the hard cases', async () => {
  const cases = await readCases([]);

  it('are at least 150, half of them without a thing to mark or with a word that tempts, in both languages', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    const german = cases.filter(({ hard }) => hard.lang === 'de').length;
    expect(german / cases.length).toBeGreaterThan(0.4);
    expect(german / cases.length).toBeLessThan(0.6);
  });

  it('are met with a precision of 98 % or more', () => {
    const { precision, recall } = scoreCases(cases);
    expect(precision).toBeGreaterThanOrEqual(98);
    expect(recall).toBeGreaterThanOrEqual(90);
  });
});
