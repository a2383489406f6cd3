import { BLANK } from '../../core/model/blank-view.ts';
import type { EntryLine } from '../../core/page-list/entry-lines.ts';
import type { CardView, PageSummary, StatementView, TabView } from '../../core/model/view.ts';

/** A tab whose page is marked. */
export const TAB: TabView = {
  host: 'www.example.org',
  access: 'ready',
  origin: 'https://www.example.org/*',
  always: true,
  revocable: true,
  rule: {},
};

/** A page that has been read, with nothing on it. */
export const SUMMARY: PageSummary = {
  url: 'https://www.example.org/a',
  title: 'Talks in Nordhaven',
  outlet: 'Nordhaven Post',
  state: 'done',
  entries: [],
  lang: 'en',
  published: '2025-04-04',
  notice: null,
  read: 4200,
  total: 4200,
  painter: 'highlights',
  quotations: 0,
  kept: 0,
  said: [],
  keeping: 'on',
  trouble: null,
};

/** What is told of those on that page besides their names. */
export const FEW_LINES: EntryLine[] = [
  { entry: 'a', line: { text: 'Sprecherin der Regierung von Norland', lang: 'de' } },
  { entry: 'b', line: { text: 'Bürgermeister von Nordhaven', lang: 'de' } },
  { entry: 'd', line: { text: 'security guarantee', lang: 'en' } },
];

/** A page with a few names, which no change of a pack changes. */
export const FEW: PageSummary = {
  ...SUMMARY,
  entries: [
    {
      id: 'a',
      kind: 'person',
      label: 'Vera Lindahl',
      lang: 'en',
      count: 4,
      at: [0.02, 0.2, 0.55, 0.9],
      headline: true,
    },
    { id: 'b', kind: 'person', label: 'Jonas Brekke', lang: 'en', count: 1, at: [0.6], headline: false },
    { id: 'c', kind: 'place', label: 'Nordhaven', lang: 'en', count: 2, at: [0.05, 0.4], headline: false },
    { id: 'd', kind: 'term', label: 'Sicherheitsgarantie', lang: 'de', count: 1, at: [0.3], headline: false },
  ],
  quotations: 2,
  kept: 1,
  said: [
    {
      id: '1:0-9',
      kind: 'direct',
      text: { text: 'Wer Garantien verspricht, muss auch sagen, wer sie gibt.', lang: 'de' },
      speaker: { text: 'Vera Lindahl', lang: '' },
      described: false,
      entry: 'a',
      said: '2025-04-03',
      kept: true,
    },
    {
      id: '2:0-9',
      kind: 'indirect',
      text: { text: 'niemand habe ihn gefragt', lang: 'de' },
      speaker: { text: 'der Hafenmeister', lang: 'de' },
      described: true,
      entry: null,
      said: null,
      kept: false,
    },
  ],
};

const NOTHING: CardView = {
  ...BLANK,
  entry: 'marco-rubio',
  kind: 'person',
  label: { text: 'Vera Lindahl', lang: '' },
  date: '2025-04-04',
};

const SAID: StatementView = {
  id: 's1',
  text: { text: 'Wer Garantien verspricht, muss auch sagen, wer sie gibt.', lang: 'de' },
  kind: 'direct',
  said: '2025-03-28',
  published: null,
  outlet: 'Nordhaven Courier',
  via: 'TASS',
  url: 'https://www.example.org/said',
  title: 'Ein Interview',
  otherOutlets: 2,
  other: null,
  bearsOn: [{ text: 'Sicherheitsgarantie', lang: 'de' }],
  later: false,
};

/** Somebody made up, with everything that a card can say of a person. */
export const PERSON: CardView = {
  ...NOTHING,
  otherNames: [{ text: 'Вера Линдаль', lang: 'ru' }],
  roleThen: {
    title: { text: 'Sprecherin der Regierung', lang: 'de' },
    of: { text: 'Norland', lang: 'de' },
    from: '2019',
    to: '2025-06-30',
    source: 'https://www.example.org/role',
  },
  roleNow: {
    title: { text: 'Botschafterin in Osterhaven', lang: 'de' },
    of: null,
    from: '2025-07-01',
    to: null,
    source: 'https://www.example.org/now',
  },
  about: { text: 'Journalistin, berichtete als Erste über die nördlichen Gespräche.', lang: 'de' },
  paragraphTerms: [
    {
      entry: 'security-guarantee',
      words: [
        { text: 'Sicherheitsgarantie', lang: 'de', grammar: 'f' },
        { text: 'security guarantee', lang: 'en' },
      ],
    },
  ],
  statements: [
    SAID,
    {
      ...SAID,
      id: 's2',
      text: { text: 'Die Gespräche gehen weiter, solange noch jemand am Tisch sitzt.', lang: 'de' },
      kind: 'indirect',
      said: '2025-04',
      via: null,
      otherOutlets: 0,
      bearsOn: [],
    },
  ],
  statementCount: 12,
  links: [
    { kind: 'wikidata', url: 'https://www.wikidata.org/wiki/Q1' },
    { kind: 'wikipedia', url: 'https://de.wikipedia.org/wiki/Norland' },
  ],
};

/** A made-up event: no pack of ours has one yet. */
export const EVENT: CardView = {
  ...NOTHING,
  entry: 'brussels',
  kind: 'event',
  label: { text: 'Gipfel von Nordhaven', lang: 'de' },
  otherNames: [{ text: 'Nordhaven summit', lang: 'en' }],
  about: { text: 'Treffen der Außenminister am 3. und 4. April 2025 in Nordhaven.', lang: 'de' },
  links: [{ kind: 'website', url: 'https://www.example.org/summit' }],
};
