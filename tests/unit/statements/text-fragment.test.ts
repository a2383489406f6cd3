import { describe, expect, it } from 'vitest';
import { withoutTextFragment, withTextFragment } from '../../../core/statements/text-fragment.ts';

describe('text fragments', () => {
  it('leads to the words, with what has a meaning of its own escaped', () => {
    expect(withTextFragment('https://example.org/a?b=1', 'E-Mails, Öl & Gas')).toBe(
      'https://example.org/a?b=1#:~:text=E%2DMails%2C%20%C3%96l%20%26%20Gas',
    );
  });

  it('names only the ends of what is long', () => {
    const words = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ');
    const [first, last] = withTextFragment('https://example.org/a', words).split('text=')[1]!.split(',');
    expect(decodeURIComponent(first!)).toBe('word0 word1 word2 word3 word4 word5');
    expect(decodeURIComponent(last!)).toBe('word74 word75 word76 word77 word78 word79');
  });

  it('takes the place of another fragment, and can be taken off', () => {
    const address = withTextFragment('https://example.org/a#part', 'Ja.');
    expect(address).toBe('https://example.org/a#:~:text=Ja.');
    expect(withoutTextFragment(address)).toBe('https://example.org/a');
    expect(withTextFragment('https://example.org/a', ' ')).toBe('https://example.org/a');
  });

  it('does not break on half a character', () => {
    expect(withTextFragment('https://example.org/', 'a\ud800b')).toBe('https://example.org/#:~:text=a%EF%BF%BDb');
  });
});
