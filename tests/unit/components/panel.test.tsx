// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/popup/Panel.tsx';
import { LOCALES } from '../../support/translate.ts';
import { click, control, expectAccessible, nameOf, textOf, type } from './render.tsx';
import { popupActions, rows, SAID, show, SUMMARY } from './sample-page.tsx';

describe('one entry', () => {
  const [term, , peskov] = SUMMARY.entries;
  const entries = [
    { ...term!, at: [0.4, 0.5], headline: false },
    { ...peskov!, count: 2, at: [0.05, 0.9] },
    { ...peskov!, id: 'rutte', label: 'Mark Rutte', count: 3, at: [0, 0.4, 0.9], headline: true },
  ];
  const lines = { rutte: { text: 'NATO-Generalsekretär', lang: 'de' }, guarantee: null };

  it('stands by its importance, with who it is and where it is named', () => {
    const { root } = show({ summary: { entries }, lines });
    expect(rows(root)).toEqual([
      'Mark Rutte 3 mentions: throughout the articleNATO-Generalsekretär',
      'Dmitry Peskov 2 mentions: beginning, end',
      'Sicherheitsgarantie 3 mentions: middle',
    ]);
    expect(root.querySelector('.entry-line')!.getAttribute('lang')).toBe('de');
    expect(root.querySelector('[data-entry="peskov"] path')!.getAttribute('d')).toBe('M50 0v1M900 0v1');
    expect(rows(show({ summary: { entries } }, { locale: 'de' }).root)[1]).toBe(
      'Dmitry Peskov 2 Erwähnungen: am Anfang, am Ende',
    );
  });

  it('leads to its next and previous mention, if it has several', () => {
    const { root, actions } = show({ summary: { entries: [...entries, SUMMARY.entries[1]!] } });
    click(control(root, 'Next mention of Mark Rutte'));
    click(control(root, 'Previous mention of Dmitry Peskov'));
    expect(actions.onStep.mock.calls).toEqual([
      ['rutte', 1],
      ['peskov', -1],
    ]);
    expect(() => control(root, /mention of NATO/u)).toThrow();
  });

  it('is reached with the arrow keys: one stop of Tab for the whole list', () => {
    const { root, actions } = show({ summary: { entries, said: SAID } });
    const stops = () =>
      [...root.querySelectorAll<HTMLElement>('[data-row] button')].filter(({ tabIndex }) => tabIndex === 0).map(nameOf);
    const press = (key: string) =>
      void act(() => {
        document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      });
    const here = () => document.activeElement!.closest<HTMLElement>('[data-row]')!.dataset.row;
    expect(stops()).toHaveLength(3);
    void act(() => root.querySelector<HTMLElement>('.entry')!.focus());
    press('ArrowDown');
    expect(here()).toBe('peskov');
    expect(stops().slice(1)).toEqual(['Previous mention of Dmitry Peskov', 'Next mention of Dmitry Peskov']);
    press('ArrowRight');
    press('ArrowLeft');
    expect(actions.onStep.mock.calls).toEqual([
      ['peskov', 1],
      ['peskov', -1],
    ]);
    press('End');
    expect(here()).toBe('3:0-9');
    press('ArrowDown');
    press('ArrowRight');
    expect([here(), actions.onStep.mock.calls.length]).toEqual(['3:0-9', 2]);
    press('Home');
    press('ArrowUp');
    expect(here()).toBe('rutte');
  });
});

describe('what is said on the page', () => {
  const quotes = (root: HTMLElement) => [...root.querySelectorAll('.said')].map(textOf);
  const status = (root: HTMLElement) => textOf(root.querySelector('.said-here [role="status"]'));

  it('is listed with who says it, in its own language, and leads there', () => {
    const { root, actions } = show({ summary: { said: SAID } });
    expect(quotes(root)).toEqual([
      'Dmitry Peskov · 3 April 2025 “We have never closed the door”',
      'Erika Muster es dauere noch',
      'Speaker unknown “Wait”',
    ]);
    expect(root.querySelectorAll('.said-words')[1]!.getAttribute('lang')).toBe('de');
    click(root.querySelector<HTMLElement>('.said')!);
    expect(actions.onGoTo).toHaveBeenCalledExactlyOnceWith('1:0-9');
  });

  it('is kept and not kept with one click, and the outcome is told', async () => {
    const { root, actions } = show({ summary: { said: SAID } });
    click(control(root, 'Keep this statement'));
    expect(actions.onKeepQuotation).toHaveBeenLastCalledWith('2:0-9', true);
    await vi.waitFor(() => expect(status(root)).toBe('Kept as a statement by Erika Muster.'));
    click(control(root, 'Do not keep it'));
    expect(actions.onKeepQuotation).toHaveBeenLastCalledWith('1:0-9', false);
    await vi.waitFor(() => expect(status(root)).toBe('This is not kept.'));
    actions.onKeepQuotation.mockResolvedValueOnce('full');
    click(control(root, 'Keep this statement'));
    await vi.waitFor(() => expect(status(root)).toContain('no room'));
    actions.onKeepQuotation.mockRejectedValueOnce(new Error('gone'));
    click(control(root, 'Keep this statement'));
    await vi.waitFor(() => expect(status(root)).toContain('does not answer any more'));
    // nobody knows whose words they are: its card asks
    click(control(root, 'Say who said it …'));
    expect(actions.onGoTo).toHaveBeenLastCalledWith('3:0-9');
  });

  it('shows words that are nobody’s name as words of the article, and asks who that is', () => {
    const described = { ...SAID[1]!, speaker: { text: 'der Niederländer', lang: 'de' }, described: true };
    const { root, actions } = show({ summary: { said: [described] } });
    expect(quotes(root)).toEqual(['„der Niederländer“ es dauere noch']);
    expect(root.querySelector('.said-speaker')!.hasAttribute('data-named')).toBe(false);
    click(control(root, 'Say who said it …'));
    expect(actions.onKeepQuotation).not.toHaveBeenCalled();
    expect(actions.onGoTo).toHaveBeenLastCalledWith('2:0-9');
  });

  it('is filtered by who says it, and cannot be kept from a private window', () => {
    const { root } = show({ summary: { said: SAID, keeping: 'private' } });
    expect(root.querySelectorAll('.said-keeping button')).toHaveLength(0);
    type(control(root, 'Filter by name'), 'muster');
    expect(quotes(root)).toEqual(['Erika Muster es dauere noch']);
    expect(textOf(root.querySelector('.filter-result'))).toBe('1 found');
  });

  it('is listed of a page that names nobody', () => {
    expect(quotes(show({ summary: { entries: [], said: SAID, notice: 'nothing_found' } }).root)).toHaveLength(3);
  });
});

describe('beside the list', () => {
  it('opens the panel where the browser has one', () => {
    expect(() => control(show({}).root, 'Open beside the page')).toThrow();
    const onPanel = vi.fn();
    click(control(show({}, { actions: { ...popupActions(), onPanel } }).root, 'Open beside the page'));
    expect(onPanel).toHaveBeenCalledOnce();
  });

  it.each([
    ['copies a briefing', () => Promise.resolve(), 'Copied.'],
    ['says if the browser does not allow that', () => Promise.reject(new Error('no')), 'did not allow'],
  ])('%s', async (_, onBriefing, said) => {
    const { root } = show({}, { actions: { ...popupActions(), onBriefing: vi.fn(onBriefing) }, View: Panel });
    click(control(root, 'Copy briefing'));
    await vi.waitFor(() => expect(textOf(root.querySelector('.briefing [role="status"]'))).toContain(said));
  });

  it('leads to the parts of a long list', () => {
    const { root } = show({ summary: { said: SAID } });
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.jump-bar a')];
    expect(links.map(textOf)).toEqual(['People 2', 'Organisations 1', 'Places 1', 'Terms 1', 'Said here 3']);
    for (const { hash } of links) expect(root.querySelector(`h2${hash}`)).not.toBeNull();
    // they stay while the reader filters, so that the field does not move under what is typed
    type(control(root, 'Filter by name'), 'nato');
    expect([...root.querySelectorAll('.jump-bar a')].map(textOf)).toEqual([
      'People 0',
      'Organisations 1',
      'Places 0',
      'Terms 0',
      'Said here 0',
    ]);
    expect(root.querySelectorAll('.jump-bar a[href]')).toHaveLength(1);
    expect(show({ summary: { entries: SUMMARY.entries.slice(0, 1) } }).root.querySelector('.jump-bar')).toBeNull();
  });

  it('the panel has the title of the article, and folds the switches away where there is a list', () => {
    const { root } = show({}, { View: Panel });
    expect(textOf(root.querySelector('h1'))).toBe('What was said');
    expect(root.querySelector<HTMLDetailsElement>('.panel-site')!.open).toBe(false);
    const off = show({ tab: { access: 'off', rule: { on: false } } }, { View: Panel }).root;
    expect(textOf(off.querySelector('h1'))).toBe('www.example.org');
    expect(off.querySelector<HTMLDetailsElement>('.panel-site')!.open).toBe(true);
  });
});

it.each(LOCALES)('a full panel gives axe nothing to say (%s)', async (locale) => {
  const entries = SUMMARY.entries.map((entry) => ({ ...entry, at: [0.1, 0.6] }));
  const lines = { peskov: { text: 'Press Secretary', lang: 'en' } };
  const { root } = show({ summary: { entries, said: SAID }, lines }, { locale, View: Panel });
  for (const details of root.querySelectorAll('details')) details.open = true;
  await expectAccessible(root);
});
