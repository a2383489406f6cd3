import { describe, expect, it } from 'vitest';
import { LONGEST_NOTE, parseNotes, withNote } from '../../../core/notes/note.ts';

describe('notes', () => {
  it('keep what is one, and leave out what is none', () => {
    expect(parseNotes({ a: ' asked about gas ', b: 7, c: '  ', d: 'x'.repeat(LONGEST_NOTE + 1) })).toEqual({
      a: 'asked about gas',
    });
    for (const none of [null, undefined, 'a', ['a']]) expect(parseNotes(none)).toEqual({});
  });

  it('take another text, cut where it is too long, and go with their last word', () => {
    const notes = withNote({ a: 'first', b: 'other' }, 'a', 'x'.repeat(LONGEST_NOTE + 5));
    expect(notes['a']).toHaveLength(LONGEST_NOTE);
    expect(notes['b']).toBe('other');
    expect(withNote({ a: 'first', b: 'other' }, 'a', '  ')).toEqual({ b: 'other' });
  });

  it('hold an entry of any name', () => {
    const notes = withNote({}, '__proto__', 'odd');
    expect(Object.entries(notes)).toEqual([['__proto__', 'odd']]);
  });
});
