import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../../core/settings/sync/canonical.ts';
import { bytesOf, packItems, readItems } from '../../../../core/settings/sync/items.ts';
import type { Entry } from '../../../../core/settings/sync/ledger.ts';
import { countLeft, travelling } from '../../../../core/settings/sync/travelling.ts';
import { fingerprint } from '../../../../core/text/fingerprint.ts';

const ITEM = 8_192;
const WHOLE = 102_400;
const ITEMS = 512;

/** What browsers measure. */
const sizes = (items: Record<string, unknown>): number[] =>
  Object.entries(items).map(([name, value]) => Buffer.byteLength(name + JSON.stringify(value)));
const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);

const correction = (i: number): [string, Entry] => [
  `w/${fingerprint(`word ${i}`)}`,
  {
    at: 1_764_000_000_000 + i,
    by: 'machine1',
    value: { words: `word ${i}`, shown: 'Ж'.repeat(40), made: '2025-04-04' },
  },
];
const site = (i: number): [string, Entry] => [
  `s/${fingerprint(`site ${i}`)}/on`,
  { at: i, by: 'machine1', value: [`www.site-${i}.example`, true] },
];
const list = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

describe('a ledger in the account', () => {
  it('is read as it was written, and stays within every limit, whatever is in it', () => {
    const keys = fc.tuple(
      fc.constantFrom('g', 's', 'w', 'p'),
      fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
    );
    const entries = fc.record(
      { at: fc.nat(2 ** 31), by: fc.constantFrom('a', 'b'), value: fc.jsonValue() },
      { requiredKeys: ['at', 'by'] },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, entries), { maxLength: 300 }), (rows) => {
        const ledger = new Map<string, Entry>(rows.map(([[kind, rest], entry]) => [`${kind}/${rest}`, entry]));
        const { items, left } = packItems(ledger);
        const back = readItems(JSON.parse(JSON.stringify(items)) as Record<string, unknown>);
        for (const key of left) ledger.delete(key);
        expect(canonical(Object.fromEntries(back))).toBe(canonical(Object.fromEntries(ledger)));
        expect(Math.max(0, ...sizes(items))).toBeLessThanOrEqual(ITEM);
      }),
      { numRuns: 60 },
    );
  });

  it('counts `<` as Chromium writes it', () => expect(bytesOf('ä', ['<'])).toBe(2 + 4 + 6));

  it('leaves the oldest corrections here when it is full: settings first, then sites, then the newest', () => {
    const general = list(20, (i): [string, Entry] => [`g/packs/pack-${i}`, { at: 0, by: 'a', value: false }]);
    const ledger = new Map([...list(2_000, correction), ...list(100, site), ...general]);
    const { items, left } = packItems(ledger);
    expect(sum(sizes(items))).toBeLessThanOrEqual(WHOLE);
    expect(sum(sizes(items))).toBeGreaterThan(0.95 * WHOLE);
    expect(Math.max(...sizes(items))).toBeLessThanOrEqual(ITEM);
    expect(Object.keys(items).length).toBeLessThanOrEqual(ITEMS);
    expect(left.every((key) => key.startsWith('w/'))).toBe(true);
    const newestLeft = Math.max(...left.map((key) => ledger.get(key)!.at));
    expect(readItems(items).get(correction(1_999)[0])).toBeDefined();
    expect(ledger.size - left.length).toBeGreaterThan(400);
    expect(newestLeft).toBeLessThan(1_764_000_000_000 + 2_000 - 300);
    expect(countLeft(left, ledger)).toEqual({ general: 0, sites: 0, corrections: left.length });
  });

  it('is the same for a machine that knows only what fits: the two do not undo each other’s work', () => {
    const all = packItems(new Map(list(2_000, correction)));
    const part = packItems(readItems(all.items));
    expect(part).toEqual({ items: all.items, left: [] });
  });

  it('lets a new choice change one item', () => {
    const before = packItems(new Map(list(300, correction))).items;
    const after = packItems(new Map(list(301, correction))).items;
    const changed = Object.keys(after).filter((name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]));
    expect(changed).toHaveLength(1);
  });

  it('makes room for what a later version keeps there', () => {
    const { items } = packItems(new Map(list(2_000, correction)), 60_000);
    expect(sum(sizes(items))).toBeLessThanOrEqual(WHOLE - 60_000);
  });

  it('loses nothing good to what is broken', () => {
    const good = ['g/theme', 'a1', 'me', 'dark'];
    const rows = [null, 7, [], ['g/theme'], ['x/theme', '1', 'me'], ['g/a', '!', 'me'], ['g/b', 'zzzzzzzzzzz', 'me']];
    const ledger = readItems({ 'general-0': [...rows, good], 'more-1': 'text', future: [['g/c', '1', 'me', 1]] });
    expect([...ledger]).toEqual([['g/theme', { at: 361, by: 'me', value: 'dark' }]]);
  });

  it('counts a site once, and only what was chosen here and has not been taken back', () => {
    const own = new Map<string, Entry>([
      ['s/1/on', { at: 1, by: 'a', value: ['x', true] }],
      ['s/1/keep', { at: 1, by: 'a', value: ['x', true] }],
      ['s/2/on', { at: 1, by: 'a' }],
      ['p/3', { at: 1, by: 'a', value: 1 }],
    ]);
    expect(countLeft(['s/1/on', 's/1/keep', 's/2/on', 'p/3', 'w/4'], own)).toEqual({
      general: 0,
      sites: 1,
      corrections: 1,
    });
    expect([...travelling(own, 'general').keys(), ...travelling(own, 'off').keys()]).toEqual([]);
    expect(travelling(own, 'sites').size).toBe(4);
  });
});
