import { describe, expect, it } from 'vitest';
import { parseBackup, withRestored } from '../../../core/backup/backup.ts';
import type { Correction } from '../../../core/corrections/correction.ts';
import { statement } from '../../support/statements.ts';

const good = {
  format: 'dramatis-backup/1',
  made: '2026-01-01',
  settings: { version: 1 },
  decisions: [],
  statements: [statement()],
};
const parse = (over: object): unknown => parseBackup(JSON.stringify({ ...good, ...over }));

describe('a back-up file', () => {
  it('is read, with and without notes', () => {
    expect(parse({})).toEqual(good);
    expect(parse({ notes: { peskov: 'Asked about gas.' } })).toMatchObject({ notes: { peskov: 'Asked about gas.' } });
  });

  it.each<[string, object, RegExp]>([
    ['of something else', { format: 'dramatis-pack/1' }, /not a back-up of Dramatis/u],
    ['of a later version', { format: 'dramatis-backup/9' }, /not a back-up of Dramatis/u],
    ['without words', { statements: [statement(), { ...statement(), text: ' ' }] }, /^statements\.1\.text: empty/u],
    ['with a bad date', { statements: [{ ...statement(), said: 'Friday' }] }, /^statements\.0\.said: not a date/u],
    ['without a source', { statements: [{ ...statement(), sources: [] }] }, /^statements\.0\.sources: no source/u],
    [
      'with a script for an address',
      { statements: [{ ...statement(), sources: [{ ...statement().sources[0], url: 'javascript:alert(1)' }] }] },
      /^statements\.0\.sources\.0\.url: not an http address/u,
    ],
    ['with a note that is too long', { notes: { a: 'x'.repeat(2_001) } }, /^notes\.a/u],
    ['with settings of another version', { settings: { version: 7 } }, /^settings\.version/u],
  ])('is refused %s, with the place', (_, over, message) => expect(() => parse(over)).toThrow(message));

  it('is refused if it is no JSON', () => expect(() => parseBackup('{"format":')).toThrow(/^not JSON: /u));
});

describe('restored settings', () => {
  const correction = (words: string, to: string | null): Correction => ({
    words,
    shown: words,
    from: 'a',
    to,
    label: null,
    site: null,
    article: null,
    made: '2026-01-01',
  });
  const now = {
    version: 1 as const,
    theme: 'dark' as const,
    sites: { 'here.example': { on: false }, 'both.example': { on: false } },
    corrections: [correction('own', null), correction('both', null)],
  };
  const back = {
    version: 1 as const,
    painter: 'elements' as const,
    sites: { 'both.example': { always: true } },
    corrections: [correction('both', 'b')],
  };

  it('are those of the back-up beside those that it does not know', () => {
    expect(withRestored(now, back)).toEqual({
      version: 1,
      theme: 'dark',
      painter: 'elements',
      sites: { 'here.example': { on: false }, 'both.example': { always: true } },
      corrections: [correction('own', null), correction('both', 'b')],
    });
  });

  it('are the same when they are restored again', () => {
    const once = withRestored(now, back);
    expect(withRestored(once, back)).toEqual(once);
    expect(withRestored({ version: 1 }, { version: 1 })).toEqual({ version: 1 });
  });
});
