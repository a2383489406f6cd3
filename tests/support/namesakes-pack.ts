import type { Pack } from '../../core/packs/schema.ts';

type Entry = Pack['entries'][number];
type RoleWords = readonly [en: string, de: string, of: string, from: string, to: string | null];

const person = (id: string, name: string, roles: readonly RoleWords[], more: Partial<Entry> = {}): Entry => ({
  id,
  kind: 'person',
  names: { en: [name], de: [name] },
  roles: roles.map(([en, de, of, from, to]) => ({ title: { en, de }, of, from, to })),
  ...more,
});

const thing = (id: string, kind: Entry['kind'], names: Entry['names'], context: string[] = []): Entry => ({
  id,
  kind,
  names,
  context,
});

const US = ['President of the United States', 'Präsident der USA', 'united-states'] as const;

/** People, places and newspapers whose names are ordinary words too, or are borne by others: for tests of the resolver. */
export const namesakesPack: Pack = {
  format: 'dramatis-pack/1',
  id: 'namesakes',
  title: { en: 'Namesakes', de: 'Namensvettern' },
  version: '1',
  licence: 'CC0-1.0',
  entries: [
    person('koch', 'Roland Koch', [
      ['Minister-President of Hesse', 'Ministerpräsident von Hessen', 'hesse', '1999-04-07', '2010-08-31'],
    ]),
    person('may', 'Theresa May', [
      ['Prime Minister of the United Kingdom', 'Premierministerin', 'united-kingdom', '2016-07-13', '2019-07-24'],
    ]),
    person('bush-father', 'George Bush', [[...US, '1989-01-20', '1993-01-20']], { context: ['Kuwait'] }),
    person('bush-son', 'George W. Bush', [[...US, '2001-01-20', '2009-01-20']], { context: ['Baghdad'] }),
    person('mayor-mueller', 'Michael Müller', [['Mayor of Berlin', 'Bürgermeister', 'berlin', '2014', '2021']]),
    person('judge-mueller', 'Michael Müller', [['Judge', 'Verfassungsrichter', 'court', '2012', null]]),
    person('trump', 'Donald Trump', [[...US, '2025-01-20', null]], { prominence: 1 }),
    person('lavrov', 'Sergei Lavrov', [
      ['Foreign Minister of Russia', 'Außenminister Russlands', 'russia', '2004-03-09', null],
    ]),
    thing('essen', 'place', { en: ['Essen'], de: ['Essen'] }),
    thing('halle', 'place', { en: ['Halle'], de: ['Halle'] }),
    thing('reading', 'place', { en: ['Reading'], de: ['Reading'] }),
    thing('united-states', 'place', { en: ['US', 'United States'], de: ['USA', 'US'] }),
    thing('die-zeit', 'organisation', { en: ['Die Zeit'], de: ['Die Zeit'] }),
    thing('bild', 'organisation', { en: ['Bild'], de: ['Bild'] }),
  ],
};
