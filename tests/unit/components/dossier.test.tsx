// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Dossier } from '../../../components/dossier/Dossier.tsx';
import { People } from '../../../components/dossier/People.tsx';
import { saidThing } from '../../support/said.ts';
import { LOCALES } from '../../support/translate.ts';
import { statement } from '../../support/statements.ts';
import { click, control, draw, expectAccessible, textOf, type } from './render.tsx';
import type { DossierProps } from '../../../components/dossier/dossier-props.ts';
import type { DossierEntry } from '../../../core/dossier/dossier-entry.ts';
import type { Locale } from '../../support/translate.ts';

const ENTRY: DossierEntry = {
  entry: 'dmitry-peskov',
  kind: 'person',
  label: { text: 'Dmitry Peskov', lang: 'en' },
  otherNames: [{ text: 'Дмитрий Песков', lang: 'ru' }],
  about: null,
  links: [],
  roles: [
    { title: { text: 'Press Secretary', lang: 'en' }, of: null, from: '2012-05-22', to: null, source: null },
    { title: { text: 'Deputy', lang: 'en' }, of: null, from: null, to: '2012', source: 'https://example.org/r' },
  ],
  said: [],
};
const source = saidThing().sources[0]!;
const STATEMENTS = [
  saidThing({ id: 'gas', day: '2025-04-04', about: ['gas'], text: 'Gas is a matter for the company' }),
  saidThing({
    id: 'peace',
    day: '2025-02-01',
    said: '2025-02-01',
    about: ['peace'],
    kind: 'indirect',
    text: 'peace takes time',
    sources: [source, { ...source, outlet: 'Other', via: 'TASS', url: null }],
  }),
  saidThing({ id: 'pack', day: '', text: 'Nobody asked', from: 'pack', sources: [], about: [] }),
];

function show(over: Partial<DossierProps> = {}, locale: Locale = 'en') {
  const actions = {
    onExport: vi.fn(),
    onCite: vi.fn(() => Promise.resolve()),
    onForget: vi.fn(() => Promise.resolve(vi.fn(() => Promise.resolve()))),
    onForgetAll: vi.fn(() => Promise.resolve()),
    onNote: vi.fn(() => Promise.resolve()),
  };
  const names = new Map(
    ['gas', 'peace'].map((entry) => [
      entry,
      { entry, kind: 'term' as const, label: { text: entry.toUpperCase(), lang: 'en' }, wikidata: null },
    ]),
  );
  const props: DossierProps = {
    entry: ENTRY,
    name: 'Dmitry Peskov',
    note: null,
    statements: STATEMENTS,
    names,
    languages: ['en', 'de'],
    today: '2026-01-01',
    actions,
    ...over,
  };
  return { root: draw(<Dossier {...props} />, { locale }), actions };
}
const rows = (root: HTMLElement): string[] => [...root.querySelectorAll('.dossier-statement')].map(textOf);

describe('the reader’s own note', () => {
  const written = async (root: HTMLElement, button: string) => {
    await act(async () => {
      control(root, button).click();
      await Promise.resolve();
    });
    return textOf(root.querySelector('.own-note [role="status"]'));
  };

  it('is written down, and deleted, where an entry is known', async () => {
    expect(show().root.querySelector('.own-note')).toBeNull();
    const { root, actions } = show({ note: { text: '', isWanted: true } });
    const field = root.querySelector('textarea')!;
    expect(document.activeElement).toBe(field);
    expect(control(root, 'Save').hasAttribute('disabled')).toBe(true);
    expect(root.textContent).not.toContain('Delete note');
    type(field, ' Met him in Oslo. ');
    expect(await written(root, 'Save')).toBe('Saved.');
    expect(actions.onNote).toHaveBeenLastCalledWith('Met him in Oslo.');
    expect(await written(root, 'Delete note')).toBe('Deleted.');
    expect(actions.onNote).toHaveBeenLastCalledWith('');
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
    await expectAccessible(root);
  });

  it('stays in the field if it cannot be kept, and says so', async () => {
    const { root, actions } = show({ note: { text: 'Old', isWanted: false } });
    actions.onNote.mockRejectedValueOnce(new Error('full'));
    type(root.querySelector('textarea')!, 'New');
    expect(await written(root, 'Save')).toContain('could not be saved');
    expect(root.querySelector('textarea')!.value).toBe('New');
  });
});

describe('the dossier', () => {
  it('shows roles with their periods, and as bars', () => {
    const { root } = show();
    expect([...root.querySelectorAll('.role-line li')].map((item) => textOf(item))).toEqual([
      'Press Secretarysince 22 May 2012',
      'Deputyuntil 2012source',
    ]);
    expect(root.querySelectorAll('.role-bar')).toHaveLength(2);
  });

  it('shows every statement with day, topics and all of its sources', () => {
    const [gas, peace, pack] = rows(show().root);
    expect(gas).toMatch(/^published 4 April 2025English“Gas is a matter for the company”About: GAS/u);
    expect(peace).toMatch(/^1 February 2025 · reportedEnglishpeace takes timeAbout: PEACE/u);
    expect(peace).toContain('Example – An article · 4 April 2025 · seen 5 April 2025');
    expect(peace).toContain('Other – An article · via TASS');
    expect(pack).toMatch(/^undatedEnglishfrom a pack/u);
    expect(pack).not.toContain('Forget');
  });

  it('searches and filters, says how many are left, and exports those', () => {
    const { root, actions } = show();
    type(root.querySelector('input[type="search"]')!, 'compan');
    expect(rows(root)).toHaveLength(1);
    expect(textOf(root.querySelector('.dossier-count'))).toBe('1 of 3 statements');
    expect(root.querySelector('mark.found')?.textContent).toBe('compan');
    click(control(root, 'JSON'));
    expect(actions.onExport).toHaveBeenCalledWith([STATEMENTS[0]], 'json');
    click(control(root, 'Clear'));
    expect(rows(root)).toHaveLength(3);
    click(control(root, 'PEACE'));
    expect(rows(root)).toHaveLength(1);
  });

  it('draws statements over time, and says the same as a table', () => {
    const { root } = show();
    expect(root.querySelectorAll('.chart-part')).toHaveLength(2);
    expect([...root.querySelectorAll('table tr')].map((row) => textOf(row))).toEqual([
      'PeriodGASPEACEother topics',
      'February 2025010',
      'April 2025100',
    ]);
  });

  it('copies citations and says so', async () => {
    const { root, actions } = show();
    await act(async () => {
      control(root, 'Markdown').click();
      await Promise.resolve();
    });
    expect(actions.onCite).toHaveBeenCalledWith(STATEMENTS[0], 'markdown');
    expect(textOf(root.querySelector('.cite [role="status"]'))).toBe('Copied.');
  });

  it('asks before it forgets somebody', () => {
    const { root, actions } = show();
    click(control(root, 'Forget what Dmitry Peskov said'));
    expect(textOf(root.querySelector('.confirm'))).toContain('Forget 2 statements by Dmitry Peskov');
    expect(document.activeElement?.textContent).toBe('Cancel');
    click(control(root, 'Cancel'));
    expect(actions.onForgetAll).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Forget what Dmitry Peskov said');
    click(control(root, 'Forget what Dmitry Peskov said'));
    click(root.querySelector<HTMLElement>('.confirm .danger')!);
    expect(actions.onForgetAll).toHaveBeenCalled();
  });

  it('says of somebody whom no pack knows that none does', () => {
    const { root } = show({ entry: null, name: 'Erika Muster', statements: [] });
    expect(textOf(root.querySelector('h1'))).toBe('Erika Muster');
    expect(textOf(root)).toContain('No pack knows this name.');
    expect(textOf(root)).toContain('Nothing is on record yet.');
  });

  it('draws a part of very many', () => {
    const many = Array.from({ length: 120 }, (_, i) => saidThing({ id: `m${i}` }));
    const { root } = show({ statements: many });
    expect(rows(root)).toHaveLength(50);
    click(control(root, 'Show 70 more'));
    expect(rows(root)).toHaveLength(100);
  });

  it.each(LOCALES)('is accessible in %s', async (locale) => expectAccessible(show({}, locale).root));
});

describe('everybody on record', () => {
  const people = [{ href: '/dossier.html?entry=a', name: 'A Bee', lang: 'en', count: 3, latest: '2025-04-04' }];
  const show = (onSearch = vi.fn(() => Promise.resolve({ found: [statement()], more: false })), count = 3) =>
    draw(<People people={people} count={count} onSearch={onSearch} dossierOf={() => '/dossier.html?entry=x'} />);

  it('lists them with how much there is', async () => {
    const root = show();
    expect(textOf(root.querySelector('.people'))).toBe('A Bee3 · 4 April 2025');
    await expectAccessible(root);
  });

  it('searches once the reader has stopped writing', async () => {
    vi.useFakeTimers();
    const onSearch = vi.fn(() => Promise.resolve({ found: [statement()], more: true }));
    const root = show(onSearch);
    type(root.querySelector('input')!, 'cease');
    type(root.querySelector('input')!, 'ceasefire');
    await act(async () => void (await vi.advanceTimersByTimeAsync(200)));
    vi.useRealTimers();
    expect(onSearch.mock.calls).toEqual([['ceasefire']]);
    expect(textOf(root.querySelector('.dossier-count'))).toBe('The latest 1 of more');
    expect(root.querySelector('.dossier-statement mark')?.textContent).toBe('ceasefire');
  });

  it('says when there is nobody', () => expect(textOf(show(undefined, 0))).toContain('Nothing is kept yet.'));
});
