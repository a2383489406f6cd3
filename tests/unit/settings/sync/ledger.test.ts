import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAlive, merge, withoutOldGraves } from '../../../../core/settings/sync/ledger.ts';
import type { Ledger } from '../../../../core/settings/sync/ledger.ts';
import { canonical } from '../../../../core/settings/sync/canonical.ts';

const entries = fc.record(
  {
    at: fc.nat(3),
    by: fc.constantFrom('a', 'b', 'c'),
    value: fc.oneof(fc.boolean(), fc.constantFrom('x', 'y'), fc.record({ p: fc.nat(1), q: fc.nat(1) })),
  },
  { requiredKeys: ['at', 'by'] },
);
const ledgers: fc.Arbitrary<Ledger> = fc
  .array(fc.tuple(fc.constantFrom('g/a', 'g/b', 's/1/on', 'w/2'), entries), { maxLength: 6 })
  .map((rows) => new Map(rows));
const told = (ledger: Ledger): string => canonical(Object.fromEntries(ledger));
const same = (one: Ledger, other: Ledger): void => expect(told(one)).toBe(told(other));

describe('ledgers of several machines', () => {
  it('come to the same in any order, however often they meet', () => {
    fc.assert(
      fc.property(ledgers, ledgers, ledgers, (a, b, c) => {
        same(merge(a, b), merge(b, a));
        same(merge(merge(a, b), c), merge(a, merge(b, c)));
        same(merge(a, a), a);
        same(merge(merge(a, b), b), merge(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it('keep of every field what was chosen last', () => {
    fc.assert(
      fc.property(ledgers, ledgers, (a, b) => {
        for (const [key, { at }] of merge(a, b)) expect(at).toBe(Math.max(a.get(key)?.at ?? -1, b.get(key)?.at ?? -1));
      }),
    );
  });

  it('forget after more than a year that something was taken back, and no choice', () => {
    const ledger: Ledger = new Map([
      ['g/old', { at: 0, by: 'a', value: 1 }],
      ['g/gone', { at: 0, by: 'a' }],
      ['g/just', { at: 999, by: 'a' }],
    ]);
    const later = withoutOldGraves(ledger, 400 * 86_400_000 + 10);
    expect([...later.keys()]).toEqual(['g/old', 'g/just']);
    expect([...later.values()].map(isAlive)).toEqual([true, false]);
  });
});
