import { describe, expect, it } from 'vitest';
import { readCountry } from '../../../tools/knowledge/country.ts';
import type { Country } from '../../../tools/knowledge/country.ts';
import {
  capitalEntry,
  countryEntry,
  organisationEntry,
  personEntry,
  placeEntry,
  termEntry,
} from '../../../tools/knowledge/entries.ts';
import { officeTitle } from '../../../tools/knowledge/office-titles.ts';
import type { PersonSource, Row } from '../../../tools/knowledge/sources.ts';

const DENMARK = { iso: 'DK', region: '154', adjective_en: 'Danish', adjective_de: 'dänisch', capital_en: 'Copenhagen' };
const ROWS: Row[] = [
  { ...DENMARK, inhabitant_en: 'Dane', inhabitant_de: 'Däne/Dänin', capital_de: 'Kopenhagen' },
  { iso: 'NL', region: '155', en: '=|Holland', genitive: 'der Niederlande', inhabitant_de: 'Niederländer/in' },
  { iso: 'IQ', region: '145', genitive: 'des Irak' },
  { iso: 'GE', region: '145', en: 'Georgia*' },
  { iso: 'GL', region: '021', owner: 'DK' },
  { iso: 'CK', region: '061', genitive: 'der Cookinseln' },
  { iso: 'FR', region: '155' },
  { iso: 'UA', region: '151', genitive: 'der Ukraine' },
  { iso: 'QA', region: '145' },
  { iso: 'BA', region: '039', genitive: 'Bosnien und Herzegowinas' },
];
const countries = new Map<string, Country>(
  ROWS.map((row) => {
    const country = readCountry(row);
    return [country.iso, country];
  }),
);
const country = (iso: string): Country => countries.get(iso)!;
const heads = new Map([['DK/foreign-minister', 'danish-foreign-ministry']]);

describe('countries', () => {
  it('have the names that the browser’s own tables give, and more', () => {
    expect(country('NL')).toMatchObject({ id: 'netherlands', of: 'the Netherlands', placed: 'in den Niederlanden' });
    expect(country('NL').names).toEqual({
      en: ['Netherlands', 'Holland'],
      de: ['Niederlande'],
      ru: ['Нидерланды'],
      uk: ['Нідерланди'],
    });
    // Russian has only an abbreviation for it
    expect(Object.keys(country('CK').names)).not.toContain('ru');
  });

  it.each([
    ['DK', 'Dänemarks', 'in Dänemark'],
    ['IQ', 'des Irak', 'im Irak'],
    ['UA', 'der Ukraine', 'in der Ukraine'],
    ['CK', 'der Cookinseln', 'in den Cookinseln'],
  ])('%s stand in German as %s, %s', (iso, genitive, placed) => {
    expect(country(iso)).toMatchObject({ genitive, placed });
  });

  it('are entries that say where they are, whose they are, and who lives there', () => {
    expect(countryEntry(country('DK'), countries)).toMatchObject({
      id: 'denmark',
      about: {
        en: 'Country in Northern Europe. Capital: Copenhagen.',
        de: 'Staat in Nordeuropa. Hauptstadt: Kopenhagen.',
      },
      context: ['Copenhagen', 'Kopenhagen', 'Danish', 'dänisch'],
      adjective: { en: 'Danish', de: 'dänisch' },
      inhabitant: { en: 'Dane', de: 'Däne/Dänin' },
    });
    expect(countryEntry(country('GL'), countries).about).toEqual({
      en: 'Territory of Denmark in North America.',
      de: 'Gebiet Dänemarks in Nordamerika.',
    });
    expect(country('NL').inhabitant.de).toBe('Niederländer/Niederländerin');
    expect(countryEntry(country('GE'), countries).names['en']).toEqual([{ text: 'Georgia', weak: true }]);
  });

  it('have a capital, if they have one', () => {
    expect(capitalEntry(country('DK'))).toMatchObject({
      id: 'copenhagen',
      about: { en: 'Capital of Denmark.', de: 'Hauptstadt Dänemarks.' },
    });
    expect(capitalEntry(country('GL'))).toBeNull();
  });
});

describe('offices', () => {
  it.each([
    ['DK/foreign-minister', 'f', false, 'Foreign Minister of Denmark', 'Außenministerin Dänemarks'],
    ['FR/prime-minister', 'm', false, 'Prime Minister of France', 'Premierminister Frankreichs'],
    ['DK/prime-minister', 'f', false, 'Prime Minister of Denmark', 'Ministerpräsidentin Dänemarks'],
    ['UA/president', 'm', true, 'Acting President of Ukraine', 'geschäftsführender Präsident der Ukraine'],
    ['UA/speaker-of-parliament', 'm', false, 'Chairman of the Verkhovna Rada', 'Vorsitzender der Werchowna Rada'],
    ['QA/king', 'm', false, 'Emir of Qatar', 'Emir von Katar'],
    [
      'BA/prime-minister',
      'f',
      false,
      'Chair of the Council of Ministers of Bosnia and Herzegovina',
      'Vorsitzende des Ministerrats von Bosnien und Herzegowina',
    ],
  ] as const)('%s (%s, acting: %s) is %s, %s', (office, sex, acting, en, de) => {
    expect(officeTitle(office, country(office.slice(0, 2)), sex, acting)).toEqual({ en, de });
  });

  it('are refused if nobody knows them', () => {
    expect(() => officeTitle('DK/jester', country('DK'), 'm', false)).toThrow('no office "DK/jester"');
  });

  it('make a person’s roles: of the body that one heads, or of the country', () => {
    const source = 'https://example.org/mette';
    const mette: PersonSource = {
      id: 'mette-holm',
      sex: 'f',
      names: { en: ['Mette Holm'], de: ['Mette Holm'] },
      about: { en: 'A Dane.', de: 'Eine Dänin.' },
      roles: [
        { office: 'DK/foreign-minister', from: '2022-12-15', to: null, source },
        { office: 'DK/deputy-prime-minister', from: '2020', to: '2022', source },
        { title: { en: 'Envoy', de: 'Gesandte' }, of: 'DK', single: 'dk/envoy', from: '2019', to: '2020', source },
      ],
    };
    expect(personEntry(mette, { countries, heads }).roles).toEqual([
      {
        title: { en: 'Foreign Minister of Denmark', de: 'Außenministerin Dänemarks' },
        of: 'danish-foreign-ministry',
        office: 'DK/foreign-minister',
        from: '2022-12-15',
        to: null,
        source,
      },
      // a country may have several deputies
      {
        title: { en: 'Deputy Prime Minister of Denmark', de: 'stellvertretende Ministerpräsidentin Dänemarks' },
        of: 'denmark',
        from: '2020',
        to: '2022',
        source,
      },
      {
        title: { en: 'Envoy', de: 'Gesandte' },
        of: 'denmark',
        office: 'dk/envoy',
        from: '2019',
        to: '2020',
        source,
      },
    ]);
  });
});

describe('other entries', () => {
  it('of places say what they are, in words of their own or by their kind', () => {
    const row = { id: 'aarhus', what: 'port', country: 'DK', en: 'Aarhus|Århus', de: 'Aarhus', ru: 'Орхус', uk: '' };
    expect(placeEntry(row, countries)).toEqual({
      id: 'aarhus',
      kind: 'place',
      names: { en: ['Aarhus', 'Århus'], de: ['Aarhus'], ru: ['Орхус'] },
      about: { en: 'Port city in Denmark.', de: 'Hafenstadt in Dänemark.' },
      context: ['Denmark', 'Dänemark'],
    });
    expect(() => placeEntry({ ...row, what: 'tea room' }, countries)).toThrow('has to say in words what it is');
    expect(() => placeEntry({ ...row, country: 'XX' }, countries)).toThrow('no country "XX"');
  });

  it('of organisations have their country for context', () => {
    const names = { en: ['Danish Foreign Ministry'], de: ['Außenministerium Dänemarks'] };
    const about = { en: 'A ministry.', de: 'Ein Ministerium.' };
    const source = { id: 'x', kind: 'organisation', country: 'DK', head: 'DK/foreign-minister', names, about } as const;
    expect(organisationEntry(source, { countries, heads })).toEqual({
      id: 'x',
      kind: 'organisation',
      names,
      about,
      context: ['Denmark', 'Dänemark'],
    });
  });

  it('of false friends are found by the word that misleads alone', () => {
    const row = {
      id: 'eventuell',
      en: 'possibly',
      de: 'eventuell',
      definition_en: 'Perhaps.',
      definition_de: 'Vielleicht.',
    };
    const noted = { ...row, note_en: 'Not “eventually”.', note_de: 'Nicht „eventually“.', matching: 'only-de' };
    expect(termEntry(noted)).toEqual({
      id: 'eventuell',
      kind: 'term',
      names: { en: [{ text: 'possibly', matching: 'off' }], de: ['eventuell'] },
      definition: { en: 'Perhaps.', de: 'Vielleicht.' },
      note: { en: 'Not “eventually”.', de: 'Nicht „eventually“.' },
      status: 'preferred',
    });
  });

  it('may have a word for a label that mostly is something else', () => {
    const row = {
      id: 'embassy',
      en: 'embassy',
      de: 'Botschaft!|US-Botschaft',
      grammar: 'f',
      definition_en: 'A.',
      definition_de: 'B.',
    };
    expect(termEntry(row)).toMatchObject({
      names: { de: [{ text: 'Botschaft', matching: 'off' }, 'US-Botschaft'] },
      grammar: { de: 'f' },
    });
  });
});
