// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/Options.tsx';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { LOCALES } from '../../support/translate.ts';
import { click, control, draw, expectAccessible, nameOf, textOf } from './render.tsx';
import type { PackInfo } from '../../../components/options/PackList.tsx';
import type { OptionsActions } from '../../../components/options/Options.tsx';
import type { Correction } from '../../../core/corrections/correction.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import type { Locale } from '../../support/translate.ts';

const SETTINGS: Settings = {
  languages: ['en', 'de'],
  painter: 'highlights',
  kinds: { person: true, organisation: true, place: true, event: true, term: false },
  theme: 'dark',
  sites: {
    'www.example.org': { always: true },
    'news.example': { on: false, kinds: { term: false, place: false }, painter: 'elements' },
  },
  quotations: true,
  keep: true,
  corrections: [],
  packs: { glossary: false },
};

const PACKS: PackInfo[] = [
  { id: 'talks', title: { en: 'Talks', de: 'Gespräche' }, version: '2025.04.04', counts: { person: 1, place: 1200 } },
  {
    id: 'glossary',
    title: { en: 'Glossary', de: 'Glossar' },
    version: '2025.04.05',
    counts: { term: 3, statement: 2 },
  },
];

const CORRECTIONS: Correction[] = [
  {
    words: 'peskow',
    shown: 'Peskow',
    from: 'other',
    to: 'dmitry-peskov',
    label: 'Dmitry Peskov',
    site: 'news.example',
    article: 'abc',
    made: '2025-04-04',
  },
  {
    words: 'merz',
    shown: 'Merz',
    from: 'merz',
    to: null,
    label: null,
    site: null,
    article: null,
    made: '2025-04-05',
  },
];

const SHORTCUTS = [
  { label: 'Open', keys: 'Alt+Shift+D' },
  { label: 'Next', keys: '' },
];

function options(settings: Partial<Settings> = {}, locale: Locale = 'en', kept: number | 'no_store' = 12) {
  const actions = {
    onLanguages: vi.fn(),
    onPainter: vi.fn(),
    onKind: vi.fn(),
    onTheme: vi.fn(),
    onPack: vi.fn(),
    onForget: vi.fn(),
    onUndo: vi.fn(),
    onQuotations: vi.fn(),
    onKeep: vi.fn(),
    onBackup: vi.fn(() => Promise.resolve()),
    onRestoreFile: vi.fn(() => Promise.resolve(3)),
    onForgetSite: vi.fn(() => Promise.resolve(2)),
    onForgetEverything: vi.fn(() => Promise.resolve()),
    onStatements: vi.fn(),
    onRestore: vi.fn(),
  } satisfies OptionsActions;
  const props = {
    settings: { ...SETTINGS, ...settings },
    packs: PACKS,
    shortcuts: SHORTCUTS,
    statements: kept,
    actions,
  };
  return { root: draw(<Options {...props} />, { locale }), actions };
}

function choose(root: HTMLElement, label: string, value: string): void {
  const select = [...root.querySelectorAll('label')]
    .find((field) => field.textContent.startsWith(label))!
    .querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('Options', () => {
  it('swaps the languages, by button and by choosing one that the other holds', () => {
    const { root, actions } = options();
    click(control(root, 'Swap'));
    choose(root, 'First', 'de');
    choose(root, 'Second', 'en');
    expect(actions.onLanguages.mock.calls).toEqual([[['de', 'en']], [['de', 'en']], [['de', 'en']]]);
  });

  it('shows and changes painter, kinds and theme', () => {
    const { root, actions } = options();
    expect((control(root, 'Dark') as HTMLInputElement).checked).toBe(true);
    expect((control(root, 'Terms') as HTMLInputElement).checked).toBe(false);
    click(control(root, 'Light'));
    click(control(root, /^Elements/u));
    click(control(root, 'People'));
    expect(actions.onTheme).toHaveBeenCalledExactlyOnceWith('light');
    expect(actions.onPainter).toHaveBeenCalledExactlyOnceWith('elements');
    expect(actions.onKind).toHaveBeenCalledExactlyOnceWith('person', false);
  });

  it('lists what is known by topic, and switches it', () => {
    const { root, actions } = options();
    const talks = control(root, 'Talks');
    expect(textOf(talks.parentElement)).toBe('Talks1 person · 1,200 places');
    expect(root.textContent).toContain('1,204 people, organisations, places and terms');
    expect(root.textContent).toContain('as of 5 April 2025');
    expect(talks.ariaChecked).toBe('true');
    click(talks);
    click(control(root, 'Glossary'));
    expect(actions.onPack.mock.calls).toEqual([
      ['talks', false],
      ['glossary', true],
    ]);
    expect(textOf(control(options({}, 'de').root, 'Glossar').parentElement)).toBe('Glossar3 Begriffe · 2 Äußerungen');
  });

  it('lists the sites with their rules, and forgets one', () => {
    const { root, actions } = options();
    expect([...root.querySelectorAll('.sites li')].map(textOf)).toEqual([
      'news.examplemarks off · without: Places, Terms · Elements in the pageForget',
      'www.example.orgmarks on · alwaysForget',
    ]);
    click(control(root, 'Forget news.example'));
    expect(actions.onForget).toHaveBeenCalledExactlyOnceWith('news.example');
    expect(options({ sites: {} }).root.textContent).toContain('no choices for single sites');
  });

  it('lists the corrections, newest first, undoes them and puts them back', () => {
    const { root, actions } = options({ corrections: CORRECTIONS });
    const rows = [...root.querySelectorAll('.corrections li')].map(textOf);
    expect(rows).toEqual([
      '“Merz”: not markedon every site · 5 April 2025Undo',
      '“Peskow”: means Dmitry Peskovin one article on news.example · 4 April 2025Undo',
    ]);
    click(control(root, 'Undo “Peskow”'));
    expect(actions.onUndo).toHaveBeenCalledExactlyOnceWith([CORRECTIONS[0]]);
    draw(
      <Options
        settings={{ ...SETTINGS, corrections: [CORRECTIONS[1]!] }}
        packs={PACKS}
        shortcuts={[]}
        statements={0}
        actions={actions}
      />,
      {
        into: root,
      },
    );
    expect(textOf(root.querySelector('.corrections-foot [role="status"]'))).toBe('1 correction undone.');
    expect(nameOf(document.activeElement!)).toBe('Put back');
    click(control(root, 'Put back'));
    expect(actions.onRestore).toHaveBeenCalledExactlyOnceWith([CORRECTIONS[0]]);
  });

  it('undoes all corrections, and says how to make one where there is none', () => {
    const { root, actions } = options({ corrections: CORRECTIONS }, 'de');
    click(control(root, 'Alle rückgängig machen'));
    expect(actions.onUndo).toHaveBeenCalledExactlyOnceWith(CORRECTIONS);
    draw(<Options settings={SETTINGS} packs={PACKS} shortcuts={[]} statements={0} actions={actions} />, {
      into: root,
      locale: 'de',
    });
    expect(textOf(root.querySelector('.corrections-foot'))).toBe('2 Korrekturen rückgängig gemacht.Wiederherstellen');
    expect(root.textContent).toContain('Du hast noch keine Markierung korrigiert.');
  });

  it('says so if what is kept cannot be read', async () => {
    const { root } = options({}, 'en', 'no_store');
    expect(root.querySelector('[role="alert"]')!.textContent).toContain('does not open the store of statements');
    await expectAccessible(root);
  });

  it('tells the keys', () => {
    const keys = [...options().root.querySelectorAll('.shortcuts div')].map(textOf);
    expect(keys).toEqual(['OpenAlt+Shift+D', 'Nextnot set', 'Close the cardEsc']);
  });

  it.each(LOCALES)('gives axe nothing to say (%s)', async (locale) => {
    await expectAccessible(options({}, locale).root);
    await expectAccessible(options({ sites: {} }, locale).root);
    await expectAccessible(options({ corrections: CORRECTIONS }, locale).root);
  });
});

describe('Welcome', () => {
  function welcome(locale: Locale = 'en') {
    const props = { languages: SETTINGS.languages, onLanguages: vi.fn(), onOptions: vi.fn() };
    return { root: draw(<Welcome {...props} />, { locale }), props };
  }
  const dialogs = (root: HTMLElement) => [...root.querySelectorAll('[role="dialog"]')].map(nameOf);

  it.each(LOCALES)('shows a sample with marks of every kind that it tells of, and a card (%s)', async (locale) => {
    const { root } = welcome(locale);
    expect([...root.querySelectorAll('mark')].map((mark) => mark.dataset['kind'])).toEqual(['place', 'person', 'term']);
    expect(root.textContent).not.toContain('[');
    expect(dialogs(root)).toEqual(['Vera Lindahl']);
    await expectAccessible(root);
  });

  it('opens, steps through, closes and switches off as on a page', () => {
    const { root } = welcome();
    click(control(root, 'security guarantees'));
    expect(dialogs(root)).toEqual(['security guarantee']);
    click(control(root, 'Next mention'));
    expect(dialogs(root)).toEqual(['Nordhaven']);
    click(control(root, 'Previous mention'));
    expect(dialogs(root)).toEqual(['security guarantee']);
    click(control(root, 'Close'));
    expect(dialogs(root)).toEqual([]);
    expect(nameOf(document.activeElement!)).toBe('security guarantees');
    click(control(root, 'Nordhaven'));
    click(control(root, 'Off on this site'));
    expect(root.querySelectorAll('mark, [role="dialog"]')).toHaveLength(0);
    click(control(root, 'Switch on'));
    expect(root.querySelectorAll('mark')).toHaveLength(3);
  });

  it('changes the languages and opens the settings', () => {
    const { root, props } = welcome();
    click(control(root, 'Swap'));
    click(control(root, 'Settings'));
    expect(props.onLanguages).toHaveBeenCalledExactlyOnceWith(['de', 'en']);
    expect(props.onOptions).toHaveBeenCalledOnce();
  });
});
