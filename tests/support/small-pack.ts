import type { Pack } from '../../core/packs/schema.ts';

/** A pack of our own making for tests of the core: small, with the traps that real names have. */
export const smallPack: Pack = {
  format: 'dramatis-pack/1',
  id: 'test',
  title: { en: 'Test', de: 'Test' },
  version: '1',
  licence: 'CC0-1.0',
  entries: [
    {
      id: 'kirill-dmitriev',
      kind: 'person',
      names: { en: ['Kirill Dmitriev'], de: ['Kirill Dmitrijew'], ru: ['Кирилл Дмитриев'] },
      roles: [
        {
          title: { en: 'Special Envoy of the President of Russia', de: 'Sondergesandter des russischen Präsidenten' },
          titles: { de: ['Sondergesandter'], en: ['envoy'] },
          of: 'russia',
          from: '2025-02-23',
          source: 'https://example.org/envoy',
        },
      ],
      context: ['RDIF', 'Kremlin', 'Moskau'],
    },
    {
      id: 'ursula-von-der-leyen',
      kind: 'person',
      names: { en: ['Ursula von der Leyen'], de: ['Ursula von der Leyen'] },
      roles: [
        { title: { en: 'Minister of Defence', de: 'Verteidigungsministerin' }, from: '2013-12-17', to: '2019-07-17' },
        {
          title: { en: 'President of the European Commission', de: 'Präsidentin der Europäischen Kommission' },
          of: 'european-commission',
          from: '2019-12-01',
        },
      ],
    },
    {
      id: 'donald-trump',
      kind: 'person',
      names: { en: ['Donald Trump'], de: ['Donald Trump'] },
      roles: [
        {
          title: { en: 'President of the United States', de: 'Präsident der Vereinigten Staaten' },
          from: '2017-01-20',
          to: '2021-01-20',
        },
        {
          title: { en: 'President of the United States', de: 'Präsident der Vereinigten Staaten' },
          from: '2025-01-20',
        },
      ],
      context: ['White House', 'Washington'],
    },
    {
      id: 'viktor-orban',
      kind: 'person',
      names: { en: ['Viktor Orbán'], de: ['Viktor Orbán'] },
    },
    {
      id: 'xi-jinping',
      kind: 'person',
      names: { en: ['Xi Jinping'], de: ['Xi Jinping'], zh: ['习近平'] },
      family: 'Xi',
    },
    { id: 'russia', kind: 'place', names: { en: ['Russia'], de: ['Russland'] } },
    {
      id: 'united-states',
      kind: 'place',
      names: {
        en: ['United States', 'US', 'U.S.', 'USA'],
        de: ['Vereinigte Staaten', { text: 'US-amerikanisch', matching: 'off' }],
      },
      adjective: { en: 'American', de: 'amerikanisch' },
      inhabitant: { de: 'Amerikaner/Amerikanerin' },
    },
    { id: 'moscow', kind: 'place', names: { en: ['Moscow'], de: ['Moskau'] } },
    { id: 'nato', kind: 'organisation', names: { en: ['NATO'], de: ['NATO'] } },
    {
      id: 'european-commission',
      kind: 'organisation',
      names: { en: ['European Commission'], de: ['Europäische Kommission'] },
    },
    { id: 'great-britain', kind: 'place', names: { en: ['Great Britain'], de: ['Großbritannien'] } },
    {
      id: 'sanctions',
      kind: 'term',
      names: { en: ['sanction'], de: ['Sanktion'] },
      grammar: { de: 'f' },
    },
    {
      id: 'security-guarantee',
      kind: 'term',
      names: { en: ['security guarantee'], de: ['Sicherheitsgarantie'] },
      grammar: { de: 'f' },
      definition: { en: 'A promise to protect.', de: 'Ein Versprechen zu schützen.' },
      note: { en: 'Not a warranty.', de: 'Keine Gewährleistung.' },
    },
    {
      id: 'foreign-minister',
      kind: 'term',
      names: { en: ['foreign minister'], de: ['Außenminister'] },
      grammar: { de: 'm' },
    },
  ],
  statements: [
    {
      id: 's1',
      speaker: 'kirill-dmitriev',
      text: 'Garantien sind denkbar.',
      lang: 'de',
      kind: 'direct',
      said: '2025-04-03',
      about: ['security-guarantee'],
      source: { outlet: 'Beispielblatt', via: 'Fox News', url: 'https://example.org/a' },
    },
    {
      id: 's2',
      speaker: 'kirill-dmitriev',
      text: 'Trade comes first.',
      lang: 'en',
      kind: 'direct',
      said: '2025-04-04',
    },
    { id: 's3', speaker: 'kirill-dmitriev', text: 'Wir reden weiter.', lang: 'de', kind: 'direct', said: '2025-05-01' },
    {
      id: 's4',
      speaker: 'kirill-dmitriev',
      text: 'Sanktionen kosten.',
      lang: 'de',
      kind: 'indirect',
      said: '2025-03-01',
      about: ['sanctions'],
    },
  ],
};
