import { describe, expect, it } from 'vitest';
import { roleLine } from '../../../core/dossier/role-line.ts';
import type { RoleView } from '../../../core/model/view.ts';

const role = (from: string | null, to: string | null): RoleView => ({
  title: { text: 'Chair', lang: 'en' },
  of: null,
  from,
  to,
  source: null,
});

describe('roles on a line', () => {
  it('goes from the first year to today', () => {
    const line = roleLine([role('2020', null), role('2015-01-01', '2019-12-31')], '2025-01-01')!;
    expect(line.ticks.map(({ year }) => year)).toEqual([2015, 2017, 2019, 2021, 2023, 2025]);
    expect(line.bars[0]).toMatchObject({
      start: expect.closeTo(0.5, 2),
      end: expect.closeTo(1, 2),
      openStart: false,
      openEnd: true,
    });
    expect(line.bars[1]).toMatchObject({ start: expect.closeTo(0, 2), end: expect.closeTo(0.5, 2), openEnd: false });
  });

  it('says what is open, and keeps every bar on the line', () => {
    const line = roleLine([role(null, '2020'), role('2031-05', null)], '2025-01-01')!;
    expect(line.bars[0]).toMatchObject({ start: 0, openStart: true });
    for (const { start, end } of line.bars) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(1);
      expect(end).toBeGreaterThanOrEqual(start);
    }
  });

  it('is none without dates', () => expect(roleLine([role(null, null)], '2025-01-01')).toBeNull());
});
