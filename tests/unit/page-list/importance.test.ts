import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedEntry } from '../../../core/model/view.ts';
import { byImportance, importanceOf } from '../../../core/page-list/importance.ts';
import { whereabouts } from '../../../core/page-list/whereabouts.ts';

const entry = (id: string, at: number[], over: Partial<ListedEntry> = {}): ListedEntry => ({
  id,
  kind: 'person',
  label: id,
  lang: 'en',
  count: at.length,
  at,
  headline: false,
  ...over,
});

describe('what a page is most about', () => {
  it.each<[string, ListedEntry, ListedEntry]>([
    [
      'who is named all over the text, not in one paragraph',
      entry('a', [0.1, 0.4, 0.7]),
      entry(
        'b',
        Array.from({ length: 12 }, (_, i) => 0.5 + i / 200),
      ),
    ],
    ['whom the headline names', entry('a', [0.01], { headline: true }), entry('b', [0.2, 0.21, 0.6])],
    ['who is named early', entry('a', [0.05, 0.3]), entry('b', [0.7, 0.95])],
    ['who is named more often', entry('a', [0.1], { count: 9 }), entry('b', [0.1], { count: 2 })],
    ['what is named on the page rather than in a frame of it', entry('a', [0.9]), entry('b', [], { count: 2 })],
  ])('is %s', (_, more, less) => {
    expect(byImportance([less, more])).toEqual([more, less]);
  });

  it('is of equals the one named first, and the given list stays as it is', () => {
    const given = [entry('a', [0.2]), entry('b', [0.2]), entry('c', [0.1])];
    expect(byImportance(given).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(given.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('never falls when something is named once more', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(place), place, (at, more) => {
        const before = importanceOf({ count: at.length, at, headline: false });
        const after = importanceOf({ count: at.length + 1, at: [...at, more], headline: false });
        expect(after).toBeGreaterThan(before);
      }),
    );
  });
});

it.each<[number[], string[]]>([
  [[], []],
  [[0, 0.2], ['beginning']],
  [
    [0.99, 0.1],
    ['beginning', 'end'],
  ],
  [[0.5], ['middle']],
  [
    [0.33, 0.34, 1],
    ['beginning', 'middle', 'end'],
  ],
])('places %j are told as %j', (places, parts) => expect(whereabouts(places)).toEqual(parts));
