import type { PageSummary } from '../core/model/view.ts';

/** What a page tells while it is switched off. */
export const RESTING: PageSummary = {
  url: '',
  title: '',
  outlet: null,
  state: 'off',
  entries: [],
  lang: null,
  published: null,
  notice: null,
  read: 0,
  total: 0,
  painter: 'highlights',
  quotations: 0,
  kept: 0,
  said: [],
  keeping: 'off',
  trouble: null,
};
