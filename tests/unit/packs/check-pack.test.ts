import { describe, expect, it } from 'vitest';
import { checkPacks } from '../../../core/packs/check-pack.ts';
import type { Entry, Pack, Role, Statement } from '../../../core/packs/schema.ts';

const SOURCE = 'https://example.org/ada';

function entry(id: string, name: string, more: Partial<Entry> = {}): Entry {
  return { id, kind: 'person', names: { en: [name], de: [name] }, ...more };
}

function pack(id: string, entries: Entry[], statements: Statement[] = []): Pack {
  return { format: 'dramatis-pack/1', id, title: { en: id }, version: '1', licence: 'CC0-1.0', entries, statements };
}

function withRole(role: Partial<Role>): Pack {
  const full: Role = { title: { en: 'Mayor', de: 'Bürgermeisterin' }, source: SOURCE, ...role };
  return pack('p', [entry('ada', 'Ada Lind', { roles: [full] })]);
}

function withStatement(statement: Partial<Statement>): Pack {
  const full: Statement = { id: 's', speaker: 'ada', text: 'Yes.', lang: 'en', kind: 'direct', ...statement };
  return pack('p', [entry('ada', 'Ada Lind')], [full]);
}

function holders(...terms: [from: string, to: string | null][]): Pack {
  const role = (from: string, to: string | null): Role => ({
    title: { en: 'Mayor', de: 'Bürgermeister' },
    office: 'harbour-town/mayor',
    source: SOURCE,
    from,
    to,
  });
  return pack(
    'p',
    terms.map(([from, to], i) => entry(`mayor-${i}`, `Mayor ${'ABC'[i]}`, { roles: [role(from, to)] })),
  );
}

describe('checkPacks', () => {
  it('finds nothing wrong with sound packs that refer to each other', () => {
    const talks = pack('talks', [entry('ada', 'Ada Lind', { links: { wikidata: 'Q42', website: SOURCE } })]);
    const roles: Role[] = [
      { title: { en: 'Head', de: 'Chef' }, of: 'ada', from: '2025', to: '2025-04', source: SOURCE },
    ];
    const said = { id: 's', speaker: 'ada', text: 'Yes.', lang: 'en', kind: 'direct' as const };
    const statements = [{ ...said, said: '2025-04-04', about: ['bo'], source: { published: '2025-04' } }];
    const others = pack('others', [entry('bo', 'Bo Krag', { roles })], statements);
    expect(checkPacks([talks, others])).toEqual({ errors: [], warnings: [] });
  });

  it('lets an office pass on, on the same day or in the same year', () => {
    const passedOn = holders(['2017', '2019-03'], ['2019', '2021-05-01'], ['2021-05-01', null]);
    expect(checkPacks([passedOn]).errors).toEqual([]);
  });

  it.each<[string, Pack[], string]>([
    ['an id twice in a pack', [pack('p', [entry('a', 'Ada'), entry('a', 'Bo')])], 'p: entry "a": id used twice'],
    [
      'an id in two packs',
      [pack('p', [entry('a', 'Ada')]), pack('q', [entry('a', 'Bo')])],
      'q: entry "a": id used twice, also in p',
    ],
    ['a pack twice', [pack('p', []), pack('p', [])], 'p: pack "p": id used twice'],
    [
      'a statement twice',
      [withStatement({}), pack('q', [], withStatement({}).statements)],
      'q: statement "s": id used twice, also in p',
    ],
    ['no German label', [pack('p', [entry('a', '', { names: { en: ['Ada'] } })])], 'p: entry "a", names.de: missing'],
    ['no English label', [pack('p', [entry('a', '', { names: { de: ['Ada'] } })])], 'p: entry "a", names.en: missing'],
    ['an unknown body', [withRole({ of: 'nowhere' })], 'p: entry "ada", roles[0].of: no entry "nowhere"'],
    ['a role without source', [withRole({ source: undefined })], 'p: entry "ada", roles[0].source: missing'],
    ['a title in one language', [withRole({ title: { en: 'Mayor' } })], 'p: entry "ada", roles[0].title.de: missing'],
    [
      'an end before the start',
      [withRole({ from: '2025-05', to: '2025-04-30' })],
      'p: entry "ada", roles[0].to: 2025-04-30 is before from 2025-05',
    ],
    [
      'two in an office for one',
      [holders(['2021-05-01', null], ['2019', '2021-06-30'])],
      'p: entry "mayor-0", roles: office "harbour-town/mayor": mayor-1 2019 to 2021-06-30 has it, too (mayor-0 2021-05-01 to now)',
    ],
    [
      'somebody who is in office and a successor',
      [holders(['2021-05-01', null], ['2023-01-01', null])],
      'p: entry "mayor-1", roles: office "harbour-town/mayor": mayor-0 2021-05-01 to now has it, too (mayor-1 2023-01-01 to now)',
    ],
    ['no such day', [withRole({ from: '2025-02-30' })], 'p: entry "ada", roles[0].from: 2025-02-30 is no day'],
    [
      'a wrong Wikidata id',
      [pack('p', [entry('a', 'Ada', { links: { wikidata: 'P39' } })])],
      'p: entry "a", links.wikidata: not a Wikidata id',
    ],
    [
      'a link that runs a script',
      [pack('p', [entry('a', 'Ada', { links: { website: 'javascript:alert(1)' } })])],
      'p: entry "a", links.website: not an https address',
    ],
    ['an unknown speaker', [withStatement({ speaker: 'bo' })], 'p: statement "s", speaker: no entry "bo"'],
    ['an unknown topic', [withStatement({ about: ['ada', 'bo'] })], 'p: statement "s", about[1]: no entry "bo"'],
    [
      'printed before it was said',
      [withStatement({ said: '2025-04-04', source: { published: '2025-04-03' } })],
      'p: statement "s", source.published: 2025-04-03 is before said 2025-04-04',
    ],
  ])('reports %s', (_what, packs, error) => {
    expect(checkPacks(packs).errors).toEqual(expect.arrayContaining([error]));
  });

  it.each([
    ['2025', '2025-04-04'],
    ['2025-04-04', '2025'],
    ['2025-04', '2025-04-01'],
    ['2024-12-31', '2025-01-01'],
    ['2025-04-04', '2025-04-04'],
  ])('takes %s to %s as in order', (from, to) => {
    expect(checkPacks([withRole({ from, to })]).errors).toEqual([]);
  });

  it('warns of a name of one letter', () => {
    expect(checkPacks([pack('p', [entry('x', 'X')])]).warnings).toEqual([
      'p: entry "x", names.en[0]: "X" is one letter: shown, but not looked for',
      'p: entry "x", names.de[0]: "X" is one letter: shown, but not looked for',
    ]);
  });

  it('warns of a form that two entries share, whatever its case, once', () => {
    const other = entry('b', 'Bo Krag', { forms: { de: ['ada'] } });
    expect(checkPacks([pack('p', [entry('a', 'Ada'), other])]).warnings).toEqual([
      'p: entry "b", names: "ada" also names entry "a"',
    ]);
  });

  it('lets two entries share a form that is not looked for', () => {
    const quiet = entry('b', '', { names: { en: [{ text: 'Ada', matching: 'off' }], de: ['Bo'] } });
    const off = entry('c', 'Ada', { matching: 'off' });
    expect(checkPacks([pack('p', [entry('a', 'Ada'), quiet, off])]).warnings).toEqual([]);
  });

  it('names packs by file where it is told', () => {
    expect(checkPacks([withRole({ of: 'x' })], ['dir/p.json']).errors[0]).toMatch(/^dir\/p\.json: entry "ada"/);
  });
});
