import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../core/dossier/chart.ts';
import { saidThing } from '../../support/said.ts';

const on = (day: string, ...about: string[]) => saidThing({ day, about });

describe('the chart of statements', () => {
  it('counts by month and topic, the empty months too', () => {
    expect(chartOf([on('2024-11-30', 'a'), on('2025-02-01', 'a', 'b'), on('2025-02-03', 'b'), on('2025-02')])).toEqual({
      unit: 'month',
      topics: ['a', 'b'],
      bars: [
        { period: '2024-11', counts: [1, 0, 0] },
        { period: '2024-12', counts: [0, 0, 0] },
        { period: '2025-01', counts: [0, 0, 0] },
        { period: '2025-02', counts: [1, 1, 1] },
      ],
      highest: 3,
    });
  });

  it('goes by quarters and by years where months would be too many or are not told', () => {
    const quarters = chartOf([on('2020-01-01', 'a'), on('2023-12-01', 'a')])!;
    expect([quarters.unit, quarters.bars.length, quarters.bars[0]!.period]).toEqual(['quarter', 16, '2020-Q1']);
    const years = chartOf([on('2014', 'a'), on('2016-05-01', 'a')])!;
    expect([years.unit, years.bars.map(({ period }) => period)]).toEqual(['year', ['2014', '2015', '2016']]);
  });

  it('has colours for four topics only', () => {
    const chart = chartOf([on('2025-01-01', 'a', 'b', 'c', 'd', 'e'), on('2025-02-01', 'e'), on('2025-02-01', 'f')])!;
    expect(chart.topics).toEqual(['e', 'a', 'b', 'c']);
    expect(chart.bars[1]!.counts).toEqual([1, 0, 0, 0, 1]);
  });

  it('is none of one period, nor of what has no day', () => {
    expect(chartOf([on('2025-01-01', 'a'), on('2025-01-09', 'b'), on('', 'a')])).toBeNull();
    expect(chartOf([])).toBeNull();
  });
});
