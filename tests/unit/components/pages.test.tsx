// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/Options.tsx';
import { ALL_SITES } from '../../../core/settings/access.ts';
import { LOCALES } from '../../support/translate.ts';
import { click, control, draw, expectAccessible, nameOf, settled, textOf, type } from './render.tsx';
import { QUIET } from '../../../core/settings/quiet.ts';
import type { PackInfo } from '../../../components/options/PackList.tsx';
import type { OptionsActions, OptionsProps } from '../../../components/options/Options.tsx';
import type { Correction } from '../../../core/corrections/correction.ts';
import type { OwnEntry } from '../../../core/settings/own-entry.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import type { TravelState } from '../../../core/settings/sync/travelling.ts';
import type { Locale } from '../../support/translate.ts';

const SETTINGS: Settings = {
  languages: ['en', 'de'],
  painter: 'highlights',
  kinds: { person: true, organisation: true, place: true, event: true, term: false },
  theme: 'dark',
  sites: {
    'www.example.org': { always: true },
    'news.example': {
      on: false,
      kinds: { term: false, place: false },
      painter: 'elements',
      density: 'every',
      reading: true,
    },
  },
  quotations: true,
  keep: true,
  ...QUIET,
  cardSide: 'below',
  corrections: [],
  packs: { glossary: false },
  sync: 'general',
  locked: [],
  own: [],
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

const TRAVEL: TravelState = { left: { general: 0, sites: 0, corrections: 0 }, failed: false };

function options(settings: Partial<Settings> = {}, locale: Locale = 'en', given: Partial<OptionsProps> = {}) {
  const actions = {
    onLanguages: vi.fn(),
    onPainter: vi.fn(),
    onQuiet: vi.fn(),
    onKind: vi.fn(),
    onTheme: vi.fn(),
    onPack: vi.fn(),
    onForget: vi.fn(),
    onUndo: vi.fn(),
    onQuotations: vi.fn(),
    onKeep: vi.fn(),
    onBackup: vi.fn<OptionsActions['onBackup']>(() => Promise.resolve(true)),
    onRestoreFile: vi.fn<OptionsActions['onRestoreFile']>(() => Promise.resolve({ total: 3, done: 3 })),
    onForgetSite: vi.fn(() => Promise.resolve(2)),
    onForgetEverything: vi.fn(() => Promise.resolve()),
    onStatements: vi.fn(),
    onRestore: vi.fn(),
    onSync: vi.fn(),
    onClearAccount: vi.fn(() => Promise.resolve()),
    onPackCancel: vi.fn(),
    onGiveBack: vi.fn(),
    onChooseSites: vi.fn(),
    onShortcuts: vi.fn(),
    onWelcome: vi.fn(),
    onAddOwn: vi.fn(() => true),
    onRemoveOwn: vi.fn(),
  } satisfies OptionsActions;
  const props: OptionsProps = {
    settings: { ...SETTINGS, ...settings },
    packs: PACKS,
    packWork: null,
    granted: [],
    shortcuts: SHORTCUTS,
    statements: 12,
    travel: TRAVEL,
    version: '1.2.3',
    draft: '',
    ...given,
    actions,
  };
  const root = draw(<Options {...props} />, { locale });
  const again = (change: Partial<OptionsProps>): void =>
    void draw(<Options {...props} {...change} />, { into: root, locale });
  return { root, actions, again };
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
    click(control(root, 'once a page'));
    expect(actions.onQuiet).toHaveBeenCalledExactlyOnceWith({ density: 'page' });
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
      'news.examplemarks off · without: Places, Terms · Elements in the page · Mark a name every time · Only where I am readingForget',
      'www.example.orgmarks on · alwaysForget',
    ]);
    click(control(root, 'Forget news.example'));
    expect(actions.onForget).toHaveBeenCalledExactlyOnceWith('news.example');
    expect(options({ sites: {} }).root.textContent).toContain('no choices for single sites');
  });

  it('lists the corrections, newest first, undoes them and puts them back', () => {
    const { root, actions, again } = options({ corrections: CORRECTIONS });
    const rows = [...root.querySelectorAll('.corrections li')].map(textOf);
    expect(rows).toEqual([
      '“Merz”: not markedon every site · 5 April 2025Undo',
      '“Peskow”: means Dmitry Peskovin one article on news.example · 4 April 2025Undo',
    ]);
    click(control(root, 'Undo “Peskow”'));
    expect(actions.onUndo).toHaveBeenCalledExactlyOnceWith([CORRECTIONS[0]]);
    again({ settings: { ...SETTINGS, corrections: [CORRECTIONS[1]!] } });
    expect(textOf(root.querySelector('.corrections-foot [role="status"]'))).toBe('1 correction undone.');
    expect(nameOf(document.activeElement!)).toBe('Put back');
    click(control(root, 'Put back'));
    expect(actions.onRestore).toHaveBeenCalledExactlyOnceWith([CORRECTIONS[0]]);
  });

  it('undoes all corrections, and says how to make one where there is none', () => {
    const { root, actions, again } = options({ corrections: CORRECTIONS }, 'de');
    click(control(root, 'Alle rückgängig machen'));
    expect(actions.onUndo).toHaveBeenCalledExactlyOnceWith(CORRECTIONS);
    again({ settings: SETTINGS });
    expect(textOf(root.querySelector('.corrections-foot'))).toBe('2 Korrekturen rückgängig gemacht.Wiederherstellen');
    expect(root.textContent).toContain('Du hast noch keine Markierung korrigiert.');
  });

  it('says so if what is kept cannot be read', async () => {
    const { root } = options({}, 'en', { statements: 'no_store' });
    expect(root.querySelector('[role="alert"]')!.textContent).toContain('does not open the store of statements');
    await expectAccessible(root);
  });

  it('say what comes along to other devices, change it, and delete it from the account when asked twice', () => {
    const { root, actions } = options();
    expect((control(root, /^General settings/u) as HTMLInputElement).checked).toBe(true);
    click(control(root, /^Nothing/u));
    expect(actions.onSync).toHaveBeenCalledExactlyOnceWith('off');
    click(control(root, 'Stop it and delete what is in the account'));
    expect(actions.onClearAccount).not.toHaveBeenCalled();
    click(control(root, 'Stop it and delete what is in the account'));
    expect(actions.onClearAccount).toHaveBeenCalledOnce();
  });

  it('say what finds no room in the account, and that the browser did not take it', async () => {
    const left = { general: 0, sites: 1, corrections: 12 };
    const words = 'On this device only: the settings of 1 site, 12 corrections.';
    const full = (failed: boolean) => ({ travel: { left, failed } });
    const { root } = options({}, 'en', full(true));
    expect(root.textContent).toContain(words);
    expect(root.textContent).toContain('Nothing is lost: it will be tried again.');
    await expectAccessible(root);
    expect(options({ sync: 'off' }, 'en', full(true)).root.textContent).not.toContain(words);
    expect(options({}, 'de', full(false)).root.textContent).toContain(
      'Nur auf diesem Gerät: die Einstellungen für 1 Website, 12 Korrekturen.',
    );
  });

  it('show what an organisation has set as fixed, and nothing else', async () => {
    const locked = ['painter', 'languages', 'kinds/term', 'packs/talks', 'sites/news.example/on', 'keep', 'sync'];
    const { root, actions } = options({ locked });
    const fixed = ['Terms', /^Elements/u, 'Swap', 'Talks', 'Forget news.example', 'Remember statements', /^Nothing/u];
    const open = ['People', 'Dark', 'Glossary', 'Forget www.example.org', 'Quotations'];
    expect(fixed.map((name) => control(root, name).matches(':disabled'))).toEqual(fixed.map(() => true));
    expect(open.map((name) => control(root, name).matches(':disabled'))).toEqual(open.map(() => false));
    expect(root.querySelectorAll('.locked')).toHaveLength(fixed.length);
    click(control(root, 'Talks'));
    expect(actions.onPack).not.toHaveBeenCalled();
    expect(root.textContent).not.toContain('Stop it and delete');
    await expectAccessible(root);
  });

  it('tells the keys, and leads to where they can be changed', () => {
    const { root, actions } = options();
    const keys = [...root.querySelectorAll('.shortcuts div')].map(textOf);
    expect(keys).toEqual(['OpenAlt+Shift+D', 'Nextnot set', 'Close the cardEsc']);
    click(control(root, 'Change the keys'));
    expect(actions.onShortcuts).toHaveBeenCalledOnce();
  });

  it('has a section for everything, and a way to each', () => {
    const { root } = options();
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.section-nav a')];
    expect(links.length).toBe(11);
    for (const link of links) {
      const section = root.querySelector(link.getAttribute('href')!)!;
      expect(nameOf(section)).toBe(textOf(link));
    }
  });

  it('tells what may be read, and gives it back with one click', () => {
    const { root, actions, again } = options();
    expect(root.textContent).toContain('Dramatis may read no site by itself.');
    click(control(root, 'Choose news sites'));
    expect(actions.onChooseSites).toHaveBeenCalledOnce();
    const granted = [...ALL_SITES, 'https://a.org/*', '*://*.b.org/*'];
    again({ granted });
    expect(root.textContent).toContain('may read articles on all websites');
    click(control(root, 'Give back access to All websites'));
    click(control(root, 'Give back access to *://*.b.org/*'));
    click(control(root, 'Give all access back'));
    expect(actions.onGiveBack.mock.calls).toEqual([[ALL_SITES], [['*://*.b.org/*']], [granted]]);
    again({ granted: ['https://a.org/*'] });
    expect(root.textContent).toContain('Dramatis may read 1 host.');
  });

  it('shows how far the packs are, stops that, and tells the outcome', async () => {
    const { root, actions, again } = options();
    again({ packWork: { state: 'working', share: 0.25 } });
    const bar = root.querySelector<HTMLProgressElement>('#packs progress')!;
    expect([bar.value, nameOf(bar)]).toEqual([0.25, 'Putting together what is known']);
    click(control(root, 'Stop'));
    expect(actions.onPackCancel).toHaveBeenCalledOnce();
    await expectAccessible(root);
    const outcome = (): string => textOf(root.querySelector('#packs [role="status"]'));
    again({ packWork: { state: 'done' } });
    expect(outcome()).toBe('Done. Open pages follow at once.');
    again({ packWork: { state: 'failed', why: 'no room' } });
    expect(outcome()).toBe('That did not work: no room');
  });

  it('backs up and restores with progress, a way to stop, and an outcome', async () => {
    const { root, actions } = options();
    const outcome = (): string => textOf(root.querySelector('#backup [role="status"]'));
    const restore = async (): Promise<void> => {
      const field = control(root, /^Restore from a file/u) as HTMLInputElement;
      Object.defineProperty(field, 'files', { value: [new File(['{}'], 'a.json')], configurable: true });
      await settled(() => field.dispatchEvent(new Event('change', { bubbles: true })));
    };
    await settled(() => control(root, 'Back up to a file').click());
    expect(outcome()).toBe('The file is in your downloads.');

    let end = (): void => undefined;
    actions.onRestoreFile.mockImplementation((_, onProgress, signal) => {
      onProgress(0.5);
      return new Promise((done) => (end = () => done({ total: 4, done: signal.aborted ? 2 : 4 })));
    });
    await restore();
    const bar = root.querySelector<HTMLProgressElement>('#backup progress')!;
    expect([bar.value, nameOf(bar)]).toEqual([0.5, 'Restoring']);
    expect(control(root, 'Back up to a file')).toHaveProperty('disabled', true);
    await expectAccessible(root);
    click(control(root, 'Stop'));
    await settled(() => end());
    expect(outcome()).toContain('Stopped. 2 of 4 statements of the file are in');
    await restore();
    await settled(() => end());
    expect(outcome()).toBe('Restored: the file has 4 statements.');
    actions.onRestoreFile.mockRejectedValue(new Error('statements.0.text: empty'));
    await restore();
    expect(outcome()).toContain('Nothing was restored');
    actions.onBackup.mockResolvedValue(false);
    await settled(() => control(root, 'Back up to a file').click());
    expect(outcome()).toBe('Stopped. No file was written.');
  });

  it('lists own entries, removes one and adds one, beginning with a name from a page', async () => {
    const entry = {
      id: 'own-1',
      name: 'Anna Zellweger',
      kind: 'person',
      note: 'Harbour',
      lang: 'en',
      made: '2025-04-04',
    };
    const settings = { ...SETTINGS, own: [entry as OwnEntry] };
    const { actions, again } = options();
    again({ settings });
    const root = document.body;
    expect(textOf(root.querySelector('#own li'))).toBe('Anna ZellwegerPerson · HarbourRemove');
    click(control(root, 'Remove Anna Zellweger'));
    expect(actions.onRemoveOwn).toHaveBeenCalledExactlyOnceWith('own-1');
    expect(control(root, 'Add')).toHaveProperty('disabled', true);
    type(control(root, /^Name, as texts/u), ' Port Authority ');
    choose(root, 'Kind', 'organisation');
    await expectAccessible(root);
    const status = (): string => textOf(root.querySelector('#own [role="status"]'));
    click(control(root, 'Add'));
    expect(actions.onAddOwn).toHaveBeenCalledExactlyOnceWith({
      name: 'Port Authority',
      kind: 'organisation',
      note: '',
    });
    expect(status()).toBe('Added: Port Authority. Open pages follow at once.');
    actions.onAddOwn.mockReturnValue(false);
    type(control(root, /^Name, as texts/u), '--');
    click(control(root, 'Add'));
    expect(status()).toContain('no name');
    expect((control(options({}, 'en', { draft: 'Peskow' }).root, /^Name, as texts/u) as HTMLInputElement).value).toBe(
      'Peskow',
    );
  });

  it('tells version, licences and how far the knowledge reaches', () => {
    const { root, actions } = options();
    const about = textOf(root.querySelector('#about'));
    for (const words of ['Version1.2.3', 'as of5 April 2025', 'MIT', 'CC0']) expect(about).toContain(words);
    click(control(root, 'Show the welcome page'));
    expect(actions.onWelcome).toHaveBeenCalledOnce();
  });

  it.each(LOCALES)('gives axe nothing to say (%s)', async (locale) => {
    await expectAccessible(options({}, locale).root);
    await expectAccessible(options({ sites: {} }, locale).root);
    await expectAccessible(options({ corrections: CORRECTIONS }, locale).root);
  });
});
