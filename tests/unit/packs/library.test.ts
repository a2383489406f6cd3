import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../../core/packs/compile-library.ts';
import { Library } from '../../../core/packs/library.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import { smallPack } from '../../support/small-pack.ts';

const pack = (id: string, entries: [string, string][], statements: [string, string, string][] = []): Pack => ({
  format: 'dramatis-pack/1',
  id,
  title: { en: id },
  version: '1',
  licence: 'CC0-1.0',
  entries: entries.map(([entry, name]) => ({ id: entry, kind: 'person' as const, names: { en: [name] } })),
  statements: statements.map(([statement, speaker, text]) => ({
    id: statement,
    speaker,
    text,
    lang: 'en',
    kind: 'direct' as const,
  })),
});

describe('Library', () => {
  it('finds every entry by its id and its number', () => {
    const library = Library.of([smallPack]);
    expect(library.size).toBe(smallPack.entries.length);
    for (const entry of smallPack.entries) {
      expect(library.find(entry.id)).toEqual(entry);
      expect(library.entry(library.numberOf(entry.id)!)).toEqual(entry);
    }
    expect(library.find('nobody')).toBeUndefined();
    expect(library.numberOf('')).toBeUndefined();
  });

  it('takes the first of two entries or statements with one id, and looks for no name of the other', () => {
    const library = Library.of([
      pack('own', [['a', 'Ada Lind']], [['s', 'a', 'Yes.']]),
      pack(
        'other',
        [
          ['a', 'Eva Berg'],
          ['b', 'Bo Krag'],
        ],
        [
          ['s', 'a', 'No.'],
          ['t', 'a', 'Perhaps.'],
        ],
      ),
    ]);
    expect(library.size).toBe(2);
    expect(library.find('a')?.names).toEqual({ en: ['Ada Lind'] });
    expect(library.statementsOf('a').map(({ text }) => text)).toEqual(['Yes.', 'Perhaps.']);
    expect(library.index.scan('Eva Berg, Bo Krag').map(({ start }) => start)).toEqual([10]);
  });

  it('keeps the statements of each speaker apart, in the order of the packs', () => {
    const statements = Array.from({ length: 300 }, (_, i): [string, string, string] => [
      `s${i}`,
      `p${i % 7}`,
      `No ${i}`,
    ]);
    const library = Library.of([pack('many', [], statements)]);
    for (let speaker = 0; speaker < 7; speaker++) {
      const expected = statements.filter(([, id]) => id === `p${speaker}`).map(([, , text]) => text);
      expect(library.statementsOf(`p${speaker}`).map(({ text }) => text)).toEqual(expected);
    }
    expect(library.statementsOf('p7')).toEqual([]);
  });

  it('may lie in memory that threads share', () => {
    const buffer = compilePacks([smallPack]);
    const shared = new SharedArrayBuffer(buffer.byteLength);
    new Uint8Array(shared).set(new Uint8Array(buffer));
    expect(new Library(shared).find('moscow')?.id).toBe('moscow');
  });

  it('refuses what it has not made, and what is cut short', () => {
    const buffer = compilePacks([smallPack]);
    expect(() => new Library(new ArrayBuffer(0))).toThrow(TypeError);
    expect(() => new Library(new ArrayBuffer(64))).toThrow(TypeError);
    expect(() => new Library(buffer.slice(0, buffer.byteLength / 2))).toThrow(TypeError);
  });

  it('opens empty', () => {
    const library = Library.of([]);
    expect(library.size).toBe(0);
    expect(library.index.scan('Nobody here')).toEqual([]);
    expect(library.find('a')).toBeUndefined();
  });
});
