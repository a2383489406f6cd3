import { vi } from 'vitest';
import { BLANK } from '../../../core/model/blank-view.ts';
import type { CardActions, CardState } from '../../../core/model/card-props.ts';
import type { CardView, GlossaryLine, StatementView } from '../../../core/model/view.ts';

export const GUARANTEE: GlossaryLine = {
  entry: 'security-guarantee',
  words: [
    { text: 'Sicherheitsgarantie', lang: 'de', grammar: 'f' },
    { text: 'security guarantee', lang: 'en' },
  ],
};

const STATEMENT: StatementView = {
  id: 's1',
  text: { text: 'Das muss noch besprochen werden.', lang: 'de' },
  kind: 'direct',
  said: '2025-04-04',
  outlet: 'Fox News',
  via: 'TASS',
  url: 'https://news.example/a',
  title: 'A talk',
  published: null,
  otherOutlets: 0,
  other: null,
  bearsOn: [{ text: 'Sicherheitsgarantie', lang: 'de' }],
  later: false,
};

export const BARE: CardView = {
  ...BLANK,
  entry: 'peskov',
  kind: 'person',
  label: { text: 'Dmitry Peskov', lang: 'en' },
};

export const PESKOV: CardView = {
  ...BARE,
  otherNames: [{ text: 'Дмитрий Песков', lang: 'ru' }],
  date: '2025-04-04',
  roleThen: {
    title: { text: 'Press Secretary of the President', lang: 'en' },
    of: { text: 'Russland', lang: 'de' },
    from: '2012',
    to: null,
    source: 'https://source.example/role',
  },
  about: { text: 'Diplomat.', lang: 'en' },
  paragraphTerms: [GUARANTEE],
  statements: [
    STATEMENT,
    {
      ...STATEMENT,
      id: 's2',
      text: { text: 'Talks go on.', lang: 'en' },
      kind: 'indirect',
      url: null,
      via: null,
      bearsOn: [],
    },
    { ...STATEMENT, id: 's3', text: { text: 'Работа идёт.', lang: 'ru' }, said: '2025-05', later: true },
  ],
  statementCount: 12,
  links: [{ kind: 'wikidata', url: 'https://www.wikidata.org/wiki/Q1' }],
};

export const ready = (view: CardView, pinned = false): CardState => ({
  status: 'ready',
  label: view.label,
  view,
  pinned,
});

export const cardActions = () =>
  ({ onPin: vi.fn(), onClose: vi.fn(), onNext: vi.fn(), onPrevious: vi.fn(), onOff: vi.fn() }) satisfies CardActions;
