import type { PageSummary, TabView } from '../../core/model/view.ts';
import { FEW, FEW_LINES, SUMMARY, TAB } from './samples.ts';
import { screensOf } from './screen.ts';
import type { More, Screen, Step } from './screen.ts';
import { click, inPanel, inPopup, marked, seen, type } from './steps.ts';

const popup = screensOf('popup', 'popup.html?tab=1');

/** A popup of a tab and a page that are made up. */
const about = (
  name: string,
  title: string,
  tab: Partial<TabView>,
  summary: Partial<PageSummary> = {},
  more: More & { steps?: Step[]; preparing?: number } = {},
): Screen => {
  const { steps = [], preparing = null, ...rest } = more;
  const answers = {
    'open-tab': { ...TAB, ...tab },
    summary: { ...SUMMARY, ...summary },
    preparing,
    'entry-lines': FEW_LINES,
  };
  return popup(name, title, [seen('.popup'), ...steps], { answers, ...rest });
};

const panel = screensOf('panel', 'sidepanel.html?tab=1');

const READING = { state: 'reading', quotations: null } as const;
const NO_SITE = { host: null, origin: null, always: false };
const PESKOV = marked({ de: 'Peskow', en: 'Peskov' });
const ON_THE_PAGE = [PESKOV, inPopup, seen('[data-entry]')];
const IN_PANEL = [PESKOV, inPanel, seen('[data-entry]')];

export const POPUP_SCREENS: readonly Screen[] = [
  popup('list', 'Everybody and everything on the page', ON_THE_PAGE, { at: '/article', inEveryContrast: true }),
  popup('filter', 'What the reader looks for', [...ON_THE_PAGE, type('input[type="search"]', 'ru')], {
    at: '/article',
  }),
  popup('filter-nothing', 'Nothing is called that', [...ON_THE_PAGE, type('input[type="search"]', 'xyz')], {
    at: '/article',
  }),
  about('few', 'A short list', {}, FEW, { compared: 'light' }),
  about('marks', 'What is marked, and how', {}, FEW, {
    steps: [click('.site-fold > summary'), click('.site-kinds summary')],
    compared: 'dark',
  }),
  about('reading', 'The page is being read', {}, READING),
  about('preparing', 'The names are being prepared', {}, READING, {
    preparing: 0.4,
    steps: [seen('progress')],
    compared: 'light',
  }),
  about(
    'off',
    'Switched off on this site',
    { access: 'off', rule: { on: false } },
    { state: 'off' },
    {
      compared: 'dark',
      inEveryContrast: true,
    },
  ),
  about('no-access', 'It may not read this page', { access: 'no-access', always: false }),
  about('no-access-nowhere', 'It may not even see which page this is', { ...NO_SITE, access: 'no-access' }),
  about('withheld', 'The browser withholds access', { access: 'withheld', always: false, rule: { always: true } }),
  about('unsupported', 'A page of the browser', { ...NO_SITE, access: 'unsupported' }),
  about('reader', 'Reader View', { ...NO_SITE, access: 'reader' }),
  about('pdf', 'A PDF', { access: 'pdf' }),
  about('empty', 'No text', {}, { notice: 'empty' }),
  about('nothing-found', 'Nobody known', {}, { notice: 'nothing_found' }),
  about('unknown-language', 'A language that it does not read', {}, { notice: 'unknown_language', lang: 'fi' }),
  about('too-long', 'Too long to read all of it', {}, { ...FEW, notice: 'too_long', read: 2e6, total: 5.2e6 }),
  about('not-html', 'A plain file', {}, { notice: 'not_html' }),
  about('no-room', 'No room for more statements', {}, { ...FEW, trouble: 'full' }),
  about('private', 'A private window', {}, { ...FEW, keeping: 'private' }),
  about('silent', 'A page that does not answer', { access: 'silent' }),
  about('failed', 'Names could not be looked up', {}, { notice: 'failed' }),
  about('error', 'The background does not answer', { access: 'error' }),
  panel('list', 'Beside the page', IN_PANEL, { at: '/article', inEveryContrast: true }),
  panel('filter', 'What the reader looks for', [...IN_PANEL, type('input[type="search"]', 'ru')], { at: '/article' }),
  panel('few', 'A short list', [seen('[data-entry]')], {
    answers: { 'open-tab': TAB, summary: FEW, 'entry-lines': FEW_LINES },
    compared: 'light',
  }),
  panel('off', 'Switched off on this site', [seen('.popup')], {
    answers: { 'open-tab': { ...TAB, access: 'off', rule: { on: false } }, summary: { ...SUMMARY, state: 'off' } },
  }),
];
