// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/popup/Panel.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import { KINDS } from '../../../core/model/kind.ts';
import { LOCALES } from '../../support/translate.ts';
import { click, control, expectAccessible, nameOf, textOf, type } from './render.tsx';
import { rows, show, SUMMARY } from './sample-page.tsx';
import type { PopupActions } from '../../../components/popup/popup-props.ts';

const notice = (root: HTMLElement) => textOf(root.querySelector('.notice'));

describe('while the packs are compiled', () => {
  it.each(LOCALES)('says so and shows how far it is (%s)', async (locale) => {
    const { root } = show({ summary: { state: 'reading', entries: [] }, preparing: 0.25 }, { locale });
    expect(root.querySelector<HTMLElement>('.notice')?.dataset.notice).toBe('preparing');
    expect(root.querySelector('progress')?.value).toBe(0.25);
    expect(nameOf(root.querySelector('progress')!)).not.toBe('');
    await expectAccessible(root);
  });

  it('goes on to the page as soon as they are', () => {
    const { root } = show({ summary: { state: 'reading', entries: [] } });
    expect(root.querySelector<HTMLElement>('.notice')?.dataset.notice).toBe('reading');
    expect(root.querySelector('progress')).toBeNull();
  });
});

describe('what an organisation has set', () => {
  it('is fixed, for this site and in general, and the rest is not', async () => {
    const host = 'www.example.org';
    const locked = [
      'painter',
      'density',
      'reading',
      'kinds/term',
      `sites/${host}/on`,
      `sites/${host}/keep`,
      'sites/other.example/quotations',
    ];
    const { root, actions } = show({ locked });
    const fixed = [
      'Marks on this site',
      'Terms',
      'once a page',
      'Only where I am reading',
      /^Elements/u,
      'Remember statements on this site',
    ];
    expect(fixed.map((name) => control(root, name).matches(':disabled'))).toEqual(fixed.map(() => true));
    expect(control(root, 'Quotations').matches(':disabled')).toBe(false);
    click(control(root, 'Marks on this site'));
    expect(actions.onSite).not.toHaveBeenCalled();
    expect(root.querySelectorAll('.locked')).toHaveLength(6);
    await expectAccessible(root);
  });
});

describe('the list', () => {
  it('lists by kind, in order, with counts', () => {
    const { root } = show({});
    expect([...root.querySelectorAll('h2')].map(textOf)).toEqual([
      'People 2',
      'Organisations 1',
      'Places 1',
      'Terms 1',
    ]);
    expect(rows(root)).toEqual([
      'Dmitry Peskov 1,234 mentions',
      'Kirill Dmítriev 2 mentions',
      'NATO 1 mention',
      'Kyiv 2 mentions',
      'Sicherheitsgarantie 3 mentions',
    ]);
    expect(root.querySelector('[data-entry="guarantee"] [lang]')!.getAttribute('lang')).toBe('de');
  });

  it('states the facts of the page', () => {
    expect(textOf(show({}).root.querySelector('.page-facts'))).toBe('5 names and terms · German · 4 April 2025');
    expect(textOf(show({}, { locale: 'de' }).root.querySelector('.page-facts'))).toBe(
      '5 Namen und Begriffe · Deutsch · 4. April 2025',
    );
    const one = { entries: SUMMARY.entries.slice(0, 1), lang: null, published: null };
    expect(textOf(show({ summary: one }).root.querySelector('.page-facts'))).toBe('1 name or term · undated');
  });

  it('goes to the entry that is clicked', () => {
    const { root, actions } = show({});
    click(control(root, 'NATO 1 mention'));
    expect(actions.onGoTo).toHaveBeenCalledExactlyOnceWith('nato');
  });

  it('filters, marks what it found, and takes the marks away again', () => {
    const { root, actions } = show({});
    const box = control(root, 'Filter by name');
    type(box, ' dmit');
    expect(rows(root)).toEqual(['Dmitry Peskov 1,234 mentions', 'Kirill Dmítriev 2 mentions']);
    const found = () => [...root.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(found()).toEqual(['Dmit', 'Dmít']);
    type(box, 'dmitr');
    expect(found()).toEqual(['Dmitr', 'Dmítr']);
    expect(textOf(root.querySelector('.filter-result'))).toBe('2 found');
    // a new summary while the reader filters: the page is still being read
    const more = SUMMARY.entries.map((entry) => (entry.id === 'peskov' ? { ...entry, label: 'Dmitri Peskow' } : entry));
    show({ summary: { entries: more } }, { actions, into: root });
    expect(rows(root)[0]).toBe('Dmitri Peskow 1,234 mentions');
    expect(found()).toEqual(['Dmitr', 'Dmítr']);
    type(box, 'zzz');
    expect(rows(root)).toEqual([]);
    expect(textOf(root.querySelector('.filter-result'))).toBe('Nothing here is called “zzz”.');
    type(box, '');
    expect(rows(root)).toHaveLength(5);
    expect(found()).toEqual([]);
  });
});

describe('the switches', () => {
  it('switches marks and access', () => {
    const { root, actions } = show({});
    const marks = control(root, 'Marks on this site');
    expect([marks.getAttribute('role'), marks.getAttribute('aria-checked')]).toEqual(['switch', 'true']);
    click(marks);
    expect(actions.onSite).toHaveBeenCalledExactlyOnceWith(false);
    const always = control(root, 'Always on this site');
    expect(textOf(document.getElementById(always.getAttribute('aria-describedby')!))).toContain('www.example.org');
    click(always);
    expect(actions.onAlways).toHaveBeenCalledExactlyOnceWith(true);
    click(control(show({ tab: { always: true } }, { actions }).root, 'Always on this site'));
    expect(actions.onAlways).toHaveBeenLastCalledWith(false);
  });

  it('cannot give back what came with the installation', () => {
    const always = control(show({ tab: { always: true, revocable: false } }).root, 'Always on this site');
    expect((always as HTMLButtonElement).disabled).toBe(true);
  });

  it('shows the kinds of the site over the general ones', () => {
    const { root, actions } = show({ tab: { rule: { kinds: { term: false } } } });
    const checked = ['People', 'Organisations', 'Places', 'Events', 'Terms'].map(
      (name) => (control(root, name) as HTMLInputElement).checked,
    );
    expect(checked).toEqual([true, true, false, true, false]);
    click(control(root, 'Terms'));
    expect(actions.onQuiet).toHaveBeenCalledExactlyOnceWith({ kinds: { term: true } }, 'site');
  });

  it('makes the page quieter with one click, here or everywhere', () => {
    const { root, actions } = show({ tab: { rule: { density: 'page', reading: true } } });
    const chosen = [...root.querySelectorAll<HTMLInputElement>('.segment input:checked')].map(nameOf);
    expect(chosen).toEqual(['this site', 'once a page']);
    expect(control(root, 'Only where I am reading').ariaChecked).toBe('true');
    click(control(root, 'every time'));
    click(control(root, 'all sites'));
    // what holds for all of them, and may be chosen again for this one to go by it
    expect((control(root, 'once a section') as HTMLInputElement).checked).toBe(true);
    click(control(root, 'once a section'));
    click(control(root, 'Only where I am reading'));
    click(control(root, 'Only what is sure'));
    click(control(root, 'Only specialist terms'));
    click(control(root, 'Places'));
    expect(actions.onQuiet.mock.calls).toEqual([
      [{ density: 'every' }, 'site'],
      [{ density: 'section' }, 'all'],
      [{ reading: true }, 'all'],
      [{ certainty: 'sure' }, 'all'],
      [{ terms: 'specialist' }, 'all'],
      [{ kinds: { place: true } }, 'all'],
    ]);
  });

  it('says what each line means', () => {
    const { root } = show({});
    const lines = [...root.querySelectorAll('.line-legend dt')].map((line) => (line as HTMLElement).dataset.kind);
    expect(lines).toEqual([...KINDS, 'quotation']);
    expect(new Set([...root.querySelectorAll('.line-legend dd')].map(textOf)).size).toBe(6);
  });

  it('chooses the painter and says if the page got the other one', () => {
    const { root, actions } = show({ tab: { rule: { painter: 'elements' } }, summary: { painter: 'elements' } });
    expect((control(root, /^Elements/u) as HTMLInputElement).checked).toBe(true);
    click(control(root, /^Highlights/u));
    expect(actions.onPainter).toHaveBeenCalledExactlyOnceWith('highlights');
    expect(root.textContent).not.toContain('the other way');
    expect(show({ summary: { painter: 'elements' } }).root.textContent).toContain('the other way');
  });

  it('opens the settings, and what was said elsewhere', () => {
    const { root, actions } = show({});
    click(control(root, 'Settings'));
    expect(actions.onOptions).toHaveBeenCalledOnce();
    click(control(root, 'Who said what'));
    expect(actions.onStatements).toHaveBeenCalledOnce();
  });

  it.each([
    ['while it is asked for', null, false],
    ['while it is being read', { state: 'reading' as const, entries: [] }, false],
    ['with a list', {}, false],
    ['with nothing to list', { entries: [] }, true],
  ])('what is marked lies folded above the list, and open where none comes: %s', (_, summary, isOpen) => {
    const { root } = show({ summary });
    const fold = root.querySelector<HTMLDetailsElement>('.site-fold')!;
    expect(fold.open).toBe(isOpen);
    const list = root.querySelector('.page-list');
    if (list) expect(fold.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});

describe.each([
  ['popup', Popup],
  ['panel', Panel],
])('the quotations of the page in the %s', (_, View) => {
  const told = (summary: Parameters<typeof show>[0]['summary']) =>
    textOf(show({ summary }, { View }).root.querySelector('.page-statements'));

  it('are counted once it has been read for them, not before', () => {
    expect(told({ quotations: 0, kept: 0 })).toContain('0 quotations on this page');
    const reading = told({ quotations: null, kept: 0 });
    expect(reading).toContain('Still looking for quotations …');
    expect(reading).not.toContain('on this page');
    expect(told({ quotations: null, kept: 0, notice: 'failed' })).not.toMatch(/quotations (…|on)/u);
  });

  it('are told not to be kept where everybody sees it', () => {
    const { root } = show({ summary: { trouble: 'full' } }, { View });
    const alert = root.querySelector('[role="alert"]');
    expect(textOf(alert)).toContain('no room');
    expect(alert!.closest('details')).toBeNull();
  });
});

describe('nothing to list', () => {
  const none = { entries: [] };
  const cases: [string, Parameters<typeof show>[0], string, [string, keyof PopupActions, boolean?]?][] = [
    [
      'off',
      { tab: { access: 'off', rule: { on: false } }, summary: null },
      'switched off on www.example.org',
      ['Switch on', 'onSite', true],
    ],
    ['off, told by the page', { summary: { ...none, state: 'off' } }, 'switched off on', ['Switch on', 'onSite', true]],
    [
      'no access',
      { tab: { access: 'no-access' }, summary: null },
      'may not read this page yet',
      ['Always on this site', 'onAlways', true],
    ],
    [
      'withheld',
      { tab: { access: 'withheld' }, summary: null },
      'withholds access',
      ['Ask the browser again', 'onAlways', true],
    ],
    ['unsupported', { tab: { access: 'unsupported', host: null, origin: null }, summary: null }, 'no extension'],
    ['reader view', { tab: { access: 'reader', host: null, origin: null }, summary: null }, 'Reader View'],
    ['pdf', { tab: { access: 'pdf' }, summary: null }, 'PDFs cannot be marked'],
    ['no answer yet', { summary: null }, 'Reading the page …'],
    ['reading', { summary: { ...none, state: 'reading' } }, 'Reading the page …'],
    ['empty', { summary: { ...none, notice: 'empty' } }, 'no text to read', ['Read the page again', 'onScanAgain']],
    [
      'nothing found',
      { summary: { ...none, notice: 'nothing_found' } },
      'knows no name',
      ['Read the page again', 'onScanAgain'],
    ],
    [
      'failed',
      { summary: { ...none, notice: 'failed' } },
      'could not be looked up',
      ['Read the page again', 'onScanAgain'],
    ],
    ['silent', { tab: { access: 'silent' }, summary: null }, 'does not answer', ['Load the page again', 'onReload']],
    [
      'error',
      { tab: { access: 'error', host: null, origin: null }, summary: null },
      'background service',
      ['Try again', 'onAskAgain'],
    ],
    ['unknown language', { summary: { ...none, notice: 'unknown_language', lang: 'fr' } }, 'in French; Dramatis reads'],
    ['not html', { summary: { ...none, notice: 'not_html' } }, 'plain file'],
    [
      'too long',
      { summary: { notice: 'too_long', read: 400_000, total: 5_000_000 } },
      'first 400,000 of 5,000,000 characters',
    ],
  ];

  describe.each([
    ['popup', Popup],
    ['panel', Panel],
  ])('in the %s', (__, View) => {
    it.each(cases)('%s: says why, and the way out', (_, state, sentence, button) => {
      const { root, actions } = show(state, { View });
      expect(notice(root)).toContain(sentence);
      if (button) {
        const [name, action, argument] = button;
        const all = [...root.querySelectorAll<HTMLElement>('.notice button')];
        expect(all.map(nameOf)).toEqual([name]);
        click(all[0]!);
        expect(actions[action]).toHaveBeenCalledTimes(1);
        if (argument !== undefined) expect(actions[action]).toHaveBeenCalledWith(argument);
      } else expect(root.querySelector('.notice button')).toBeNull();
    });

    it.each(cases)('%s: is accessible, and has its words in German', async (_, state) => {
      for (const locale of LOCALES) {
        const { root } = show(state, { locale, View });
        expect(notice(root)).not.toBe('');
        await expectAccessible(root);
      }
    });
  });

  it('lists what was read of a page that is too long', () => {
    expect(rows(show({ summary: { notice: 'too_long' } }).root)).toHaveLength(5);
  });

  it('lists nothing of a page that is switched off', () => {
    expect(rows(show({ tab: { access: 'off', rule: { on: false } } }).root)).toEqual([]);
  });

  it('offers no switch where no extension may go', () => {
    const { root } = show({ tab: { access: 'unsupported', host: null, origin: null }, summary: null });
    expect([...root.querySelectorAll('button')].map(nameOf)).toEqual(['Settings', 'Who said what']);
  });

  it('says nothing but the list when there is one', () => {
    expect(notice(show({}).root)).toBe('');
    expect(notice(show({ summary: { state: 'reading' } }).root)).toBe('');
  });
});

it.each(LOCALES)('a full popup gives axe nothing to say (%s)', async (locale) => {
  const { root } = show({}, { locale });
  for (const details of root.querySelectorAll('details')) details.open = true;
  await expectAccessible(root);
});
