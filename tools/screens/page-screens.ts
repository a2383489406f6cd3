import { screensOf } from './screen.ts';
import type { Screen } from './screen.ts';
import { marked, seen } from './steps.ts';

const page = screensOf('page', '/article');

export const PAGE_SCREENS: readonly Screen[] = [
  page('article', 'An article with its marks', [marked({ de: 'Peskow', en: 'Peskov' })], { inEveryContrast: true }),
  page('elements', 'Marks that are elements', [seen('mark[data-dramatis]')], {
    settings: { version: 1, painter: 'elements' },
    inEveryContrast: true,
  }),
  page('dark', 'A page that is dark by itself', [marked('Mark Rutte')], { at: '/dark' }),
  page('coloured', 'Links and grounds of every colour', [marked('Marco Rubio')], {
    at: '/coloured',
    compared: 'light',
  }),
];
