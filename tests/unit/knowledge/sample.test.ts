import { describe, expect, it } from 'vitest';
import { sampleFacts } from '../../../tools/knowledge/sample.ts';
import { smallPack } from '../../support/small-pack.ts';

describe('a sample of facts', () => {
  it('is the same for the same seed, another for another, and has no fact twice', () => {
    const drawn = sampleFacts([smallPack], 6, 1);
    expect(drawn).toHaveLength(6);
    expect(sampleFacts([smallPack], 6, 1)).toEqual(drawn);
    expect(sampleFacts([smallPack], 6, 2)).not.toEqual(drawn);
    expect(new Set(drawn.map(({ fact }) => fact)).size).toBe(6);
  });

  it('holds roles with their dates and sources, and words for countries', () => {
    const all = sampleFacts([smallPack], 1_000, 1);
    expect(all).toContainEqual({
      entry: 'kirill-dmitriev',
      fact: 'Kirill Dmitriev: Special Envoy of the President of Russia, 2025-02-23 to now',
      source: 'https://example.org/envoy',
    });
    expect(all.map(({ fact }) => fact)).toContain('United States: American, German amerikanisch');
    expect(all.filter(({ entry }) => entry === 'security-guarantee')).toEqual([]);
  });
});
