import { describe, expect, it } from 'vitest';
import { cardView } from '../../../core/card/card-view.ts';
import { Library } from '../../../core/packs/library.ts';
import { smallPack } from '../../support/small-pack.ts';

const library = Library.of([smallPack]);
const TODAY = '2026-11-23';
const view = (entry: string, over: { date?: string | null; lang?: string; around?: string[] } = {}) =>
  cardView(
    library,
    {
      entry,
      date: over.date === undefined ? '2025-04-04' : over.date,
      lang: over.lang ?? 'de',
      around: over.around ?? [],
      url: 'https://example.org/read',
    },
    ['en', 'de'],
    TODAY,
  )!;

describe('roles', () => {
  it('is the one on the article’s date, and today’s where that is another', () => {
    expect(view('ursula-von-der-leyen', { date: '2018-05-05' })).toMatchObject({
      roleThen: { title: { text: 'Verteidigungsministerin', lang: 'de' }, from: '2013-12-17', to: '2019-07-17' },
      roleNow: { title: { text: 'Präsidentin der Europäischen Kommission' } },
      ended: null,
    });
    expect(view('ursula-von-der-leyen')).toMatchObject({ roleThen: { from: '2019-12-01' }, roleNow: null });
  });

  it('tells two terms of one office apart', () => {
    expect(view('donald-trump', { date: '2018-05-05' })).toMatchObject({
      roleThen: { from: '2017-01-20' },
      roleNow: { from: '2025-01-20' },
    });
  });

  it('is none between two, and none before the first', () => {
    expect(view('donald-trump', { date: '2022-05-05' })).toMatchObject({
      roleThen: null,
      roleNow: { from: '2025-01-20' },
    });
    expect(view('kirill-dmitriev', { date: '2010-01-01' }).roleThen).toBeNull();
  });

  it('is today’s for an undated article', () => {
    expect(view('donald-trump', { date: null })).toMatchObject({
      roleThen: { from: '2025-01-20' },
      roleNow: null,
      date: null,
    });
  });

  it('counts a partial date from its first day to its last', () => {
    const pack = structuredClone(smallPack);
    pack.entries = [
      {
        id: 'a',
        kind: 'person',
        names: { en: ['A Bee'] },
        roles: [{ title: { en: 'Chair' }, from: '2012', to: '2014-03' }],
      },
    ];
    const at = (date: string) =>
      cardView(Library.of([pack]), { entry: 'a', date, lang: 'en', around: [], url: '' }, ['en'], TODAY)!;
    expect(at('2012-01-01').roleThen).not.toBeNull();
    expect(at('2014-03-31').roleThen).not.toBeNull();
    expect(at('2014-04-01').roleThen).toBeNull();
    expect(at('2013-01-01').ended).toBe('2014-03');
  });
});

describe('names and terms', () => {
  it('are in the page’s language first, then in the other, then as written at home', () => {
    expect(view('kirill-dmitriev')).toMatchObject({
      label: { text: 'Kirill Dmitrijew', lang: 'de' },
      otherNames: [
        { text: 'Kirill Dmitriev', lang: 'en' },
        { text: 'Кирилл Дмитриев', lang: 'ru' },
      ],
    });
    expect(view('donald-trump').otherNames).toEqual([]);
  });

  it('of a paragraph stand in a person’s card in both languages', () => {
    expect(
      view('donald-trump', { around: ['security-guarantee', 'russia', 'security-guarantee'] }).paragraphTerms,
    ).toEqual([
      {
        entry: 'security-guarantee',
        words: [
          { text: 'Sicherheitsgarantie', lang: 'de', grammar: 'f' },
          { text: 'security guarantee', lang: 'en' },
        ],
      },
    ]);
  });

  it('of a term are its glossary line', () => {
    expect(view('security-guarantee', { lang: 'en' })).toMatchObject({
      glossary: {
        words: [
          { text: 'security guarantee', lang: 'en' },
          { text: 'Sicherheitsgarantie', lang: 'de', grammar: 'f' },
        ],
      },
      definition: { text: 'A promise to protect.', lang: 'en' },
      note: { text: 'Not a warranty.', lang: 'en' },
      otherNames: [],
    });
  });

  it('of a country are what is of it and who lives there, as far as the pack says', () => {
    expect(view('united-states', { lang: 'en' })).toMatchObject({
      adjective: [
        { text: 'American', lang: 'en' },
        { text: 'amerikanisch', lang: 'de' },
      ],
      inhabitant: [{ text: 'Amerikaner/Amerikanerin', lang: 'de' }],
    });
  });

  it('is nothing for an entry that no pack has', () => {
    expect(
      cardView(library, { entry: 'nobody', date: null, lang: null, around: [], url: '' }, ['en'], TODAY),
    ).toBeNull();
  });
});

describe('statements', () => {
  const ids = (over: Parameters<typeof view>[1]) => view('kirill-dmitriev', over).statements.map(({ id }) => id);

  it('come first if they bear on the paragraph, then the newest; later ones last', () => {
    expect(ids({ around: ['security-guarantee'] })).toEqual(['s1', 's2']);
    expect(ids({ around: ['sanctions'] })).toEqual(['s4', 's2']);
    expect(ids({ lang: 'en' })).toEqual(['s2', 's1']);
    expect(ids({ date: '2025-03-15' })).toEqual(['s4', 's3']);
  });

  it('say where they are from, why they stand first, and whether they were said later', () => {
    const { statements, statementCount } = view('kirill-dmitriev', {
      date: '2025-04-03',
      around: ['security-guarantee'],
    });
    expect(statementCount).toBe(4);
    expect(statements[0]).toMatchObject({
      outlet: 'Beispielblatt',
      via: 'Fox News',
      url: 'https://example.org/a',
      later: false,
      bearsOn: [{ text: 'Sicherheitsgarantie', lang: 'de' }],
    });
    expect(view('kirill-dmitriev', { date: '2025-03-15' }).statements.map(({ id, later }) => [id, later])).toEqual([
      ['s4', false],
      ['s3', true],
    ]);
  });
});
