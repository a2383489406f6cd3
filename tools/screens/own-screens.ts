import type { StoredSettings } from '../../core/settings/settings.ts';
import { screensOf } from './screen.ts';
import type { Screen } from './screen.ts';
import { click, inOwn, marked, scrolled, seen, somethingKept, type } from './steps.ts';

const welcome = screensOf('welcome', 'welcome.html');
const options = screensOf('options', 'options.html');
const dossier = screensOf('dossier', 'dossier.html');

const MADE = { site: null, article: null, made: '2025-11-20' } as const;
const CHOICES: StoredSettings = {
  version: 1,
  sites: {
    'www.example.org': { on: true, always: true, keep: true },
    'news.example.com': { on: false },
    'a-very-long-name-of-a-newspaper.example.net': { always: true, kinds: { term: false, place: false } },
  },
  corrections: [
    { ...MADE, words: 'may', shown: 'May', from: 'theresa-may', to: null, label: null },
    {
      ...MADE,
      words: 'meyer',
      shown: 'Meyer',
      from: 'a',
      to: 'b',
      label: 'Conrad Ferdinand Meyer',
      site: 'www.example.org',
    },
  ],
};

export const OWN_SCREENS: readonly Screen[] = [
  welcome('first', 'After the installation', [seen('.sample')], { inEveryContrast: true, compared: 'light' }),
  welcome('term', 'The card of a term in the sample', [click('[data-opens="term"]')], { compared: 'dark' }),
  options('fresh', 'Nothing chosen yet', [seen('.page')], { inEveryContrast: true }),
  // its upper end shows sites and marks: nothing of a pack
  options('choices', 'Sites, corrections and statements', [seen('.corrections li')], {
    settings: CHOICES,
    compared: 'light',
  }),
  options('forget', 'Asked before everything is forgotten', [click('.button.danger'), scrolled('.confirm')]),
  dossier('nobody', 'Nobody on record yet', [seen('.dossier')], { compared: 'dark' }),
  dossier(
    'people',
    'Everybody on record',
    [marked({ de: 'Peskow', en: 'Peskov' }), somethingKept, inOwn('dossier.html'), seen('.dossier li')],
    { at: '/article' },
  ),
  dossier('person', 'Roles, statements and their chart', [seen('.dossier h1')], {
    at: 'dossier.html?entry=dmitry-peskov',
    inEveryContrast: true,
  }),
  dossier('filter', 'Words that the reader looks for', [type('.filter-query input', 'wir')], {
    at: 'dossier.html?entry=dmitry-peskov',
  }),
  dossier('nothing-said', 'Somebody of whom nothing is on record', [seen('.dossier h1')], {
    at: 'dossier.html?name=Erika%20Muster',
  }),
];
