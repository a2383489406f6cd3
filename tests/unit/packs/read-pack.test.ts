import { describe, expect, it } from 'vitest';
import { PackError } from '../../../core/packs/parse-pack.ts';
import { readPack } from '../../../core/packs/read-pack.ts';
import { Annotator } from '../../../core/annotate/annotator.ts';
import { annotateDocument } from '../../../core/annotate/document.ts';

const ada = { id: 'ada-lind', kind: 'person', names: { en: ['Ada Lind'] } };
const head = { format: 'dramatis-pack/1', id: 'test', title: { en: 'Test' }, version: '1', licence: 'CC0-1.0' };
const read = (entries: unknown[], more: object = {}) => readPack({ ...head, entries, ...more }, 'people.json');

/** What is found in a text with what is left of a pack. */
const found = (entries: unknown[], text: string): string[] =>
  annotateDocument(Annotator.of([read(entries).pack]), { text }).mentions.map(({ start, end }) =>
    text.slice(start, end),
  );

describe('readPack', () => {
  it('gives a good pack as it is', () => {
    expect(read([ada])).toMatchObject({ pack: { entries: [ada] }, problems: [] });
  });

  it.each<[string, object, string[], object[]]>([
    [
      'an empty name alone',
      { ...ada, names: { en: ['Ada Lind', ' '], de: ['Ada Lind'] } },
      ['people.json: entry "ada-lind", names.en[1]: empty'],
      [{ ...ada, names: { en: ['Ada Lind'], de: ['Ada Lind'] } }],
    ],
    [
      'a language whose only name is empty',
      { ...ada, names: { en: ['Ada Lind'], de: [''] } },
      ['people.json: entry "ada-lind", names.de[0]: empty'],
      [ada],
    ],
    [
      'half an emoji',
      { ...ada, names: { en: ['Ada Lind', 'Ada \ud83d'] } },
      ['people.json: entry "ada-lind", names.en[1]: half a character (a lone surrogate)'],
      [ada],
    ],
    [
      'a name that is nothing but an emoji',
      { ...ada, names: { en: ['🙂', 'Ada Lind'] } },
      ['people.json: entry "ada-lind", names.en[0]: no letter or digit'],
      [ada],
    ],
    [
      'a form without a letter',
      { ...ada, forms: { de: ['–', 'Adas'] } },
      ['people.json: entry "ada-lind", forms.de[0]: no letter or digit'],
      [{ ...ada, forms: { de: ['Adas'] } }],
    ],
    [
      'an entry without a good name',
      { ...ada, names: { en: [''] } },
      [
        'people.json: entry "ada-lind", names.en[0]: empty',
        'people.json: entry "ada-lind", names: no name in any language',
      ],
      [],
    ],
    [
      'an entry with another fault',
      { ...ada, kind: 'robot' },
      [
        'people.json: entry "ada-lind", kind: Invalid type: Expected ("person" | "organisation" | "place" | "event" | "term") but received "robot"',
      ],
      [],
    ],
  ])('leaves out %s, and says where', (_, entry, problems, entries) => {
    const bo = { id: 'bo-krag', kind: 'person', names: { en: ['Bo Krag'] } };
    const result = read([entry, bo]);
    expect(result.problems).toEqual(problems);
    expect(result.pack.entries).toEqual([...entries, bo]);
  });

  it('leaves out a statement that is wrong', () => {
    const statement = { id: 's', speaker: 'ada-lind', text: 'Yes.', lang: 'en', kind: 'direct' };
    const { pack, problems } = read([ada], { statements: [statement, { ...statement, id: 't', said: 'today' }] });
    expect(pack.statements).toEqual([statement]);
    expect(problems).toEqual(['people.json: statement "t", said: not a date']);
  });

  it('takes 500 of 10,000 aliases, and says so', () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `Name Number${i}`);
    const { pack, problems } = read([{ ...ada, names: { en: names, de: names }, forms: { en: names } }]);
    expect(pack.entries[0]?.names).toEqual({ en: names.slice(0, 500) });
    expect(pack.entries[0]?.forms).toEqual({});
    expect(problems).toEqual(['people.json: entry "ada-lind", names: 30000 names and forms, the first 500 are taken']);
  });

  it('finds names in scripts that run from right to left, with or without direction marks', () => {
    const names = { ar: ['محمد بن سلمان'], he: ['\u200fבנימין נתניהו'] };
    const text = 'وصل محمد بن سلمان אל בנימין נתניהו אתמול';
    expect(found([{ ...ada, names }], text)).toEqual(['محمد بن سلمان', 'בנימין נתניהו']);
  });

  it('finds a name with an emoji in it', () => {
    expect(
      found([{ ...ada, kind: 'organisation', names: { en: ['Team 🙂 North'] } }], 'So Team 🙂 North won.'),
    ).toEqual(['Team 🙂 North']);
  });

  it('finds a name that the pack writes with loose accents', () => {
    expect(found([{ ...ada, names: { en: ['Emmanuel Andre\u0301'] } }], 'Then Emmanuel André spoke.')).toEqual([
      'Emmanuel André',
    ]);
  });

  it('does not look for a name of one letter', () => {
    expect(
      found([{ ...ada, kind: 'organisation', names: { en: ['X', 'Ex Corp'] } }], 'X was Ex Corp, X said.'),
    ).toEqual(['Ex Corp']);
  });

  it.each([
    ['no object', 7],
    ['a pack without a title', { ...head, title: undefined, entries: [ada] }],
    ['entries that are no list', { ...head, entries: ada }],
  ])('refuses %s', (_, data) => {
    expect(() => readPack(data, 'people.json')).toThrow(PackError);
  });
});
