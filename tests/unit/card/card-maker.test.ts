import { describe, expect, it } from 'vitest';
import { Annotator } from '../../../core/annotate/annotator.ts';
import { CardMaker } from '../../../core/card/card-maker.ts';
import type { LinkedWords } from '../../../core/model/view.ts';
import type { Pack } from '../../../core/packs/schema.ts';

const chair = (from: string, to: string | null, office?: string) => ({
  title: { en: 'Chair of the Harbour League', de: 'Vorsitz im Hafenbund' },
  of: 'league',
  from,
  to,
  ...(office !== undefined && { office }),
});
const pack: Pack = {
  format: 'dramatis-pack/1',
  id: 'test',
  title: { en: 'Test' },
  version: '1',
  licence: 'CC0-1.0',
  entries: [
    {
      id: 'league',
      kind: 'organisation',
      names: { en: ['Harbour League'], de: ['Hafenbund'] },
      about: { en: 'Founded by Berta Quist in Northaven.' },
    },
    { id: 'northaven', kind: 'place', names: { en: ['Northaven'] } },
    { id: 'quay', kind: 'term', names: { en: ['quay wall'], de: ['Kaimauer'], ru: ['причал'] }, grammar: { de: 'f' } },
    {
      id: 'berta',
      kind: 'person',
      names: { en: ['Berta Quist'] },
      roles: [chair('2019', '2024-06', 'league/chair')],
      prominence: 0.9,
    },
    { id: 'otto', kind: 'person', names: { en: ['Otto Lind'] }, roles: [chair('2024-07', null, 'league/chair')] },
    {
      id: 'deputy',
      kind: 'person',
      names: { en: ['Nils Ost'] },
      roles: [chair('2019', null, 'league/deputy-chair')],
      prominence: 1,
    },
    {
      id: 'director',
      kind: 'person',
      names: { en: ['Uta Brandt'] },
      roles: [chair('2025-06', null, 'league/secretary-general')],
    },
    { id: 'member', kind: 'person', names: { en: ['Ida Moss'] }, roles: [chair('2019', null)], prominence: 1 },
  ],
  statements: [
    {
      id: 's',
      speaker: 'otto',
      text: 'Berta Quist built the quay wall, Otto Lind did not.',
      lang: 'en',
      kind: 'direct',
    },
  ],
};
const maker = new CardMaker(Annotator.of([pack]));
const view = (entry: string, date: string | null = '2025-01-01', lang = 'en') =>
  maker.view({ entry, date, lang, around: [], url: '' }, ['en', 'de'], '2026-01-01')!;
const names = ({ text, names: found = [] }: LinkedWords) =>
  found.map(({ start, end, entry }) => [text.slice(start, end), entry]);

describe('who leads an organisation', () => {
  it('is who held the office on the article’s date, or today', () => {
    expect(view('league').holders).toEqual([
      {
        title: { text: 'Chair of the Harbour League', lang: 'en' },
        name: { text: 'Otto Lind', lang: 'en', entry: 'otto' },
      },
    ]);
    expect(view('league', '2022-02-02').holders?.map(({ name }) => name.entry)).toEqual(['berta']);
    expect(view('league', null).holders?.map(({ name }) => name.entry)).toEqual(['director', 'otto']);
  });

  it('is told of nobody before the first, and not of what nobody leads', () => {
    expect(view('league', '2001-01-01').holders).toBeUndefined();
    expect(view('northaven').holders).toBeUndefined();
  });
});

describe('names in a card', () => {
  it('lead to people, organisations and places, but not to itself or to terms', () => {
    expect(names(view('league').about!)).toEqual([
      ['Berta Quist', 'berta'],
      ['Northaven', 'northaven'],
    ]);
    expect(names(view('otto').roleThen!.title)).toEqual([['Harbour League', 'league']]);
    expect(names(view('otto').statements[0]!.text)).toEqual([['Berta Quist', 'berta']]);
  });
});

describe('a term', () => {
  it('has both of the reader’s languages, and the others beside', () => {
    const { glossary, otherNames } = view('quay');
    expect(glossary?.words).toEqual([
      { text: 'quay wall', lang: 'en' },
      { text: 'Kaimauer', lang: 'de', grammar: 'f' },
    ]);
    expect(otherNames).toEqual([{ text: 'причал', lang: 'ru' }]);
  });
});

describe('looking it up', () => {
  it('searches for its name in the reader’s first language, whatever the page is in', () => {
    expect(view('league', null, 'de').links).toEqual([
      { kind: 'find_wikipedia', url: 'https://en.wikipedia.org/w/index.php?search=Harbour%20League' },
      { kind: 'find_wikidata', url: 'https://www.wikidata.org/w/index.php?search=Harbour%20League' },
    ]);
  });
});
