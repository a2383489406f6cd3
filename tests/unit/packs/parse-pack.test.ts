import { describe, expect, it } from 'vitest';
import { PackError, parsePack } from '../../../core/packs/parse-pack.ts';

const person = { id: 'ada-lind', kind: 'person', names: { en: ['Ada Lind'], de: ['Ada Lind'] } };
const head = { format: 'dramatis-pack/1', id: 'test', title: { en: 'Test' }, version: '1', licence: 'CC0-1.0' };

function packWith(entry: object): object {
  return { ...head, entries: [{ ...person, ...entry }] };
}

function problemsOf(data: unknown): string[] {
  try {
    parsePack(data, 'people.json');
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
  return [];
}

describe('parsePack', () => {
  it('gives a pack that holds only what is required', () => {
    expect(parsePack({ ...head, entries: [person] }, 'people.json').entries[0]?.id).toBe('ada-lind');
  });

  it('keeps unknown fields on every level', () => {
    const role = { title: { en: 'Mayor' }, colour: 'red' };
    const pack = parsePack({ ...packWith({ roles: [role], born: '1970' }), extra: [1] }, 'people.json');
    expect(pack).toMatchObject({ extra: [1], entries: [{ born: '1970', roles: [{ colour: 'red' }] }] });
  });

  it('trims texts', () => {
    const pack = parsePack(packWith({ names: { en: [' Ada Lind\n', { text: ' Lind ', weak: true }] } }), 'people.json');
    expect(pack.entries[0]?.names.en).toEqual(['Ada Lind', { text: 'Lind', weak: true }]);
  });

  it('takes other forms of a title', () => {
    const role = { title: { de: 'Sprecherin' }, titles: { de: ['Amtssprecherin'] } };
    expect(problemsOf(packWith({ roles: [role] }))).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['no object', 'a pack', 'people.json: Invalid type: Expected Object but received "a pack"'],
    ['a list', [], 'people.json: format: missing'],
    ['null', null, 'people.json: Invalid type: Expected Object but received null'],
    ['no licence', { ...head, licence: undefined, entries: [] }, 'people.json: licence: missing'],
    ['another format', { ...head, format: 'dramatis-pack/2', entries: [] }, 'people.json: format: Invalid type'],
    ['an empty title', { ...head, title: { en: '' }, entries: [] }, 'people.json: title.en: empty'],
    ['entries no list', { ...head, entries: {} }, 'people.json: entries: Invalid type'],
    ['an entry no object', { ...head, entries: [7] }, 'people.json: entries[0]: Invalid type'],
    ['no id', packWith({ id: undefined }), 'people.json: entries[0], id: missing'],
    ['a blank in an id', packWith({ id: 'ada lind' }), 'people.json: entry "ada lind", id: not an id'],
    ['an unknown kind', packWith({ kind: 'robot' }), 'people.json: entry "ada-lind", kind: Invalid type'],
    ['no names', packWith({ names: {} }), 'people.json: entry "ada-lind", names: no name in any language'],
    ['no name in a language', packWith({ names: { en: [] } }), 'people.json: entry "ada-lind", names.en: no name'],
    ['a name of blanks', packWith({ names: { en: ['  '] } }), 'people.json: entry "ada-lind", names.en[0]: empty'],
    [
      'no language',
      packWith({ names: { English: ['x'] } }),
      'people.json: entry "ada-lind", names.English: not a lang',
    ],
    [
      'a month 13',
      packWith({ roles: [{ title: {}, from: '2025-13' }] }),
      'entry "ada-lind", roles[0].from: not a date',
    ],
    ['a spelt date', packWith({ roles: [{ title: {}, to: 'May' }] }), 'entry "ada-lind", roles[0].to: not a date'],
    ['http', packWith({ roles: [{ title: {}, source: 'http://x.org' }] }), 'roles[0].source: not an https address'],
    ['a title no list', packWith({ roles: [{ title: {}, titles: { de: 'Chefin' } }] }), 'roles[0].titles.de: Invalid'],
    ['javascript:', packWith({ source: 'javascript:alert(1)' }), 'entry "ada-lind", source: not an https address'],
    ['odd matching', packWith({ matching: 'fuzzy' }), 'entry "ada-lind", matching: Invalid type'],
    [
      'a statement without words',
      { ...head, entries: [], statements: [{ id: 's', speaker: 'ada-lind', lang: 'en', kind: 'direct' }] },
      'people.json: statement "s", text: missing',
    ],
  ])('names the place: %s', (_what, data, start) => {
    const problems = problemsOf(data);
    expect(
      problems.some((problem) => problem.includes(start)),
      problems.join('\n'),
    ).toBe(true);
  });

  it('tells every problem, not only the first', () => {
    expect(problemsOf(packWith({ kind: 'robot', about: { en: '' } }))).toHaveLength(2);
  });
});
