import { describe, expect, it } from 'vitest';
import { Annotator } from '../../../core/annotate/annotator.ts';
import { parsePack } from '../../../core/packs/parse-pack.ts';
import { drawn, markedIn } from '../../../tools/evaluate/mentions.ts';

const annotator = Annotator.of([
  parsePack(
    {
      format: 'dramatis-pack/1',
      id: 'towns',
      title: { en: 'Towns' },
      version: '1',
      licence: 'CC0-1.0',
      entries: [{ id: 'lund', kind: 'place', names: { en: ['Lund'], de: ['Lund'] } }],
    },
    'towns.json',
  ),
]);

describe('what is marked, for somebody who judges it', () => {
  it('is every wording once, with the words around it', () => {
    const text = 'We went to Lund.\nLund was cold, and Lund’s cathedral was warm.';
    expect(markedIn(annotator, 'a page', { text, lang: 'en', date: null })).toEqual([
      {
        source: 'a page',
        text: 'Lund',
        entry: 'lund',
        kind: 'place',
        near: 'We went to [[Lund]]. Lund was cold, and Lund’s cathedral was warm.',
      },
    ]);
  });

  it('is drawn by chance, the same for the same seed, each at most once', () => {
    const all = Array.from({ length: 50 }, (_, i) => i);
    const sample = drawn(all, 20, 3);
    expect(sample).toEqual(drawn(all, 20, 3));
    expect(sample).not.toEqual(drawn(all, 20, 4));
    expect(new Set(sample).size).toBe(20);
    expect(sample).toEqual(sample.toSorted((a, b) => a - b));
    expect(drawn(all, 80, 3)).toEqual(all);
  });
});
