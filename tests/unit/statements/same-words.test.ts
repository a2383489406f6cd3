import { describe, expect, it } from 'vitest';
import { sameText } from '../../../core/statements/same-words.ts';

const LONG = 'We will not talk about a ceasefire before the summer, and nobody has asked us to do so';

describe('same words', () => {
  it.each([
    ['the same', LONG, LONG],
    ['other marks and capitals', LONG, LONG.toUpperCase().replace(',', ' –')],
    ['the beginning only', LONG, 'We will not talk about a ceasefire before the summer'],
    ['the end only', LONG, 'nobody has asked us to do so'],
    ['a word edited', LONG, LONG.replace('nobody has', 'no one has')],
  ])('%s', (_, one, other) => {
    expect(sameText(one, other)).toBe(true);
    expect(sameText(other, one)).toBe(true);
  });

  it.each([
    ['something else', LONG, 'Talks about the gas price will begin in the summer in Vienna'],
    ['the same topic in other words', LONG, 'A ceasefire is nothing that we would talk about before summer'],
    ['a slogan inside of a sentence', 'We will not stop before we win', 'We win'],
    ['nothing', '', ''],
  ])('not %s', (_, one, other) => {
    expect(sameText(one, other)).toBe(false);
    expect(sameText(other, one)).toBe(false);
  });

  it('takes a slogan for itself', () => {
    expect(sameText('Niemals!', 'niemals')).toBe(true);
  });
});
