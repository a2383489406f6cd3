import { vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup.tsx';
import { draw, textOf } from './render.tsx';
import type { PopupActions, PopupProps } from '../../../components/popup/popup-props.ts';
import type { ListedQuotation, PageSummary, TabView, Words } from '../../../core/model/view.ts';
import { QUIET } from '../../../core/settings/quiet.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import type { Locale } from '../../support/translate.ts';

const TAB: TabView = {
  host: 'www.example.org',
  access: 'ready',
  origin: 'https://www.example.org/*',
  always: false,
  revocable: true,
  rule: {},
};
export const SUMMARY: PageSummary = {
  url: 'https://www.example.org/a',
  title: 'What was said',
  outlet: 'First Post',
  state: 'done',
  entries: [
    { id: 'guarantee', kind: 'term', label: 'Sicherheitsgarantie', lang: 'de', count: 3, at: [], headline: false },
    { id: 'nato', kind: 'organisation', label: 'NATO', lang: 'en', count: 1, at: [], headline: false },
    { id: 'peskov', kind: 'person', label: 'Dmitry Peskov', lang: 'en', count: 1234, at: [], headline: false },
    { id: 'dmitriev', kind: 'person', label: 'Kirill Dmítriev', lang: 'en', count: 2, at: [], headline: false },
    { id: 'kyiv', kind: 'place', label: 'Kyiv', lang: 'en', count: 2, at: [], headline: false },
  ],
  lang: 'de',
  published: '2025-04-04',
  notice: null,
  read: 900,
  total: 900,
  painter: 'highlights',
  quotations: 3,
  kept: 2,
  said: [],
  keeping: 'on',
  trouble: null,
};
const SETTINGS: Settings = {
  languages: ['en', 'de'],
  painter: 'highlights',
  kinds: { person: true, organisation: true, place: false, event: true, term: true },
  theme: 'auto',
  sites: {},
  quotations: true,
  keep: true,
  ...QUIET,
  cardSide: 'below',
  corrections: [],
  packs: {},
  own: [],
  sync: 'general',
  locked: [],
};

/** Actions that are remembered. */
export const popupActions = () =>
  ({
    onSite: vi.fn(),
    onAlways: vi.fn(),
    onQuiet: vi.fn(),
    onPainter: vi.fn(),
    onGoTo: vi.fn(),
    onStep: vi.fn(),
    onKeepQuotation: vi.fn<PopupActions['onKeepQuotation']>(() => Promise.resolve(null)),
    onScanAgain: vi.fn(),
    onKeep: vi.fn(),
    onForgetPage: vi.fn(),
    onStatements: vi.fn(),
    onOptions: vi.fn(),
    onPanel: null as (() => void) | null,
    onBriefing: vi.fn(() => Promise.resolve()),
    onReload: vi.fn(),
    onAskAgain: vi.fn(),
  }) satisfies PopupActions;

/** Draws the popup, or the panel, of a page that is like the sample but for what is given. */
export function show(
  {
    tab = {},
    summary = {},
    preparing = null,
    lines = {},
    locked = [],
  }: {
    tab?: Partial<TabView>;
    summary?: Partial<PageSummary> | null;
    preparing?: number | null;
    lines?: Record<string, Words | null>;
    locked?: readonly string[];
  },
  {
    locale = 'en',
    actions = popupActions(),
    into,
    View = Popup,
  }: { locale?: Locale; actions?: ReturnType<typeof popupActions>; into?: HTMLElement; View?: typeof Popup } = {},
) {
  const props: PopupProps = {
    tab: { ...TAB, ...tab },
    summary: summary && { ...SUMMARY, ...summary },
    lines: new Map(Object.entries(lines)),
    preparing,
    settings: { ...SETTINGS, locked },
    actions,
  };
  return { root: draw(<View {...props} />, { locale, ...(into && { into }) }), actions };
}

export const rows = (root: HTMLElement): string[] => [...root.querySelectorAll('.entry:not(.said)')].map(textOf);

export const SAID: ListedQuotation[] = [
  {
    id: '1:0-9',
    kind: 'direct',
    text: { text: 'We have never closed the door', lang: 'en' },
    speaker: { text: 'Dmitry Peskov', lang: 'en' },
    described: false,
    entry: 'peskov',
    said: '2025-04-03',
    kept: true,
  },
  {
    id: '2:0-9',
    kind: 'indirect',
    text: { text: 'es dauere noch', lang: 'de' },
    speaker: { text: 'Erika Muster', lang: 'de' },
    described: false,
    entry: null,
    said: null,
    kept: false,
  },
  {
    id: '3:0-9',
    kind: 'direct',
    text: { text: 'Wait', lang: 'en' },
    speaker: null,
    described: false,
    entry: null,
    said: null,
    kept: false,
  },
];
