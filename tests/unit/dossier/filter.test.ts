import { describe, expect, it } from 'vitest';
import { facetsOf, filterStatements, NO_FILTER } from '../../../core/dossier/filter.ts';
import type { StatementFilter } from '../../../core/dossier/filter.ts';
import { saidThing } from '../../support/said.ts';

const source = saidThing().sources[0]!;
const ALL = [
  saidThing({ id: 'old', day: '2019', about: [], lang: 'de', text: 'Über die Öffnung reden wir später' }),
  saidThing({ id: 'undated', day: '', about: ['gas'], kind: 'indirect', sources: [{ ...source, outlet: null }] }),
  saidThing({ id: 'new', day: '2025-04-04', about: ['gas', 'ceasefire'] }),
  saidThing({ id: 'mid', day: '2024-02', about: ['ceasefire'], sources: [{ ...source, outlet: 'Other' }] }),
];
const ids = (filter: Partial<StatementFilter>): string[] =>
  filterStatements(ALL, { ...NO_FILTER, ...filter }).map(({ id }) => id);

describe('filtering statements', () => {
  it('gives all of them, newest first, what has no day last', () => {
    expect(ids({})).toEqual(['new', 'mid', 'old', 'undated']);
  });

  it.each<[Partial<StatementFilter>, string[]]>([
    [{ topic: 'gas' }, ['new', 'undated']],
    [{ lang: 'de' }, ['old']],
    [{ kind: 'indirect' }, ['undated']],
    [{ outlet: 'Other' }, ['mid']],
    [{ outlet: 'example.org' }, ['undated']],
    [{ from: '2024' }, ['new', 'mid']],
    [{ to: '2024' }, ['mid', 'old']],
    [{ from: '2024', to: '2024' }, ['mid']],
    [{ from: '2024-03' }, ['new']],
    [{ to: '2024-02' }, ['mid', 'old']],
    [{ query: 'CEASE summer' }, ['new', 'mid', 'undated']],
    [{ query: 'offnung' }, ['old']],
    [{ query: 'article' }, ['new', 'mid', 'old', 'undated']],
    [{ query: 'ceasefire winter' }, []],
    [{ topic: 'gas', kind: 'direct' }, ['new']],
  ])('%o', (filter, expected) => expect(ids(filter)).toEqual(expected));

  it('tells what there is to filter by, the most frequent first', () => {
    expect(facetsOf(ALL)).toEqual({
      topics: [
        { value: 'ceasefire', count: 2 },
        { value: 'gas', count: 2 },
      ],
      langs: [
        { value: 'en', count: 3 },
        { value: 'de', count: 1 },
      ],
      outlets: [
        { value: 'Example', count: 2 },
        { value: 'example.org', count: 1 },
        { value: 'Other', count: 1 },
      ],
      periods: [
        { value: '2025', count: 1 },
        { value: '2024', count: 1 },
        { value: '2019', count: 1 },
      ],
    });
  });

  it('offers months where they are few and told', () => {
    const on = (...days: string[]) => facetsOf(days.map((day) => saidThing({ day }))).periods.map(({ value }) => value);
    expect(on('2025-04-04', '2025-04-30', '2025-05', '')).toEqual(['2025-05', '2025-04']);
    const many = Array.from(
      { length: 25 },
      (_, i) => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    );
    expect(on(...many)).toEqual(['2022', '2021', '2020']);
  });
});
