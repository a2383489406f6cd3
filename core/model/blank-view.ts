import type { CardView } from './view.ts';

/** Of an entry nothing is known but what it is called: what samples start from. */
export const BLANK = {
  otherNames: [],
  date: null,
  roleThen: null,
  roleNow: null,
  ended: null,
  about: null,
  definition: null,
  note: null,
  adjective: [],
  inhabitant: [],
  glossary: null,
  paragraphTerms: [],
  statements: [],
  statementCount: 0,
  links: [],
} satisfies Omit<CardView, 'entry' | 'kind' | 'label'>;
