// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { LOCALES } from '../../support/translate.ts';
import { click, control, draw, expectAccessible, nameOf, textOf } from './render.tsx';
import { BARE, cardActions, GUARANTEE, PESKOV } from './sample-card.ts';
import type { MarkingState } from '../../../core/model/card-props.ts';
import type { CardView, EntryChoice } from '../../../core/model/view.ts';
import type { Locale } from '../../support/translate.ts';

const words = (text: string) => ({ text, lang: 'en' });
const CHOICES: EntryChoice[] = [
  { entry: 'peskov', kind: 'person', label: words('Dmitry Peskov'), role: words('Press Secretary') },
  { entry: 'nikolai', kind: 'person', label: words('Nikolai Peskov'), role: null },
];
const MARKING: MarkingState = {
  words: 'Peskov',
  site: 'news.example',
  confidence: 0.97,
  why: [
    { code: 'named_in_full', args: ['Dmitry Peskov'] },
    { code: 'well_known', args: [] },
  ],
  unsure: false,
  decided: false,
  gone: false,
  open: false,
  choices: null,
  outcome: null,
};

function show(marking: Partial<MarkingState>, { locale = 'en', view = PESKOV, into }: Options = {}) {
  const marked = { onWhy: vi.fn(), onCorrect: vi.fn(), onUndo: vi.fn() };
  const state = { status: 'ready' as const, label: view.label, view, pinned: false };
  const root = draw(
    <Card state={{ ...state, marking: { ...MARKING, ...marking } }} actions={{ ...cardActions(), marking: marked }} />,
    { locale, ...(into && { into }) },
  );
  return { root, actions: marked };
}

interface Options {
  locale?: Locale;
  view?: CardView;
  into?: HTMLElement;
}

const WHY: Record<Locale, string> = { en: 'Why is this marked?', de: 'Warum ist das markiert?' };

describe('why it is marked', () => {
  it('is asked by a button that says whether it is shown', () => {
    const { root, actions } = show({});
    expect(control(root, WHY.en).getAttribute('aria-expanded')).toBe('false');
    click(control(root, WHY.en));
    expect(actions.onWhy).toHaveBeenCalledExactlyOnceWith(true);
    show({ open: true, choices: CHOICES }, { into: root });
    expect(control(root, WHY.en).getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelector('.card-roles')).toBeNull();
  });

  it('is said in words, never as a number', () => {
    const said = (marking: Partial<MarkingState>) =>
      textOf(show({ open: true, choices: [], ...marking }).root.querySelector('.card-body section'));
    expect(said({})).toBe(
      'Why “Peskov” is markedAlmost certainly Dmitry Peskov:the article names “Dmitry Peskov”hardly anybody else is meant by this name',
    );
    expect(said({ confidence: 0.8 })).toContain('Quite certainly Dmitry Peskov');
    expect(said({ confidence: 0.61 })).toContain('Probably Dmitry Peskov');
    expect(said({ unsure: true })).toContain('It may be Dmitry Peskov or another of that name');
    expect(said({ decided: true })).toBe(
      'Why “Peskov” is markedYou decided that this is Dmitry Peskov. You can undo it in the settings.',
    );
  });
});

describe('wrong person', () => {
  it('offers the others of that name, for this article unless chosen otherwise', () => {
    const { root, actions } = show({ open: true, choices: CHOICES });
    const offered = [...root.querySelectorAll('.choice-button')].map(textOf);
    expect(offered.slice(0, 2)).toEqual(['Nikolai Peskov', 'Nobody of these']);
    expect((control(root, 'in this article') as HTMLInputElement).checked).toBe(true);
    click(control(root, 'Nikolai Peskov'));
    click(control(root, 'on news.example'));
    click(control(root, 'Nikolai Peskov'));
    click(control(root, 'on every site'));
    click(control(root, 'Nobody of these'));
    expect(actions.onCorrect.mock.calls).toEqual([
      [{ to: 'nikolai', scope: 'article' }],
      [{ to: 'nikolai', scope: 'site' }],
      [{ to: null, scope: 'everywhere' }],
    ]);
  });

  it('asks no such thing where nobody else has the name', () => {
    const { root, actions } = show({ open: true, choices: CHOICES.slice(0, 1) });
    expect(root.querySelectorAll('input')).toHaveLength(0);
    click(control(root, /^Not Dmitry Peskov/u));
    expect(actions.onCorrect).toHaveBeenCalledExactlyOnceWith({ to: null, scope: 'article' });
  });

  it('speaks of things where it is no person', () => {
    const view: CardView = { ...BARE, kind: 'term', glossary: GUARANTEE };
    const { root } = show({ open: true, choices: CHOICES }, { view, locale: 'de' });
    expect([...root.querySelectorAll('h3')].map(textOf)).toContain('Etwas anderes ist gemeint');
    expect(control(root, 'Nichts davon')).toBeTruthy();
  });
});

describe('while it is not known yet who else is meant', () => {
  it('offers nothing to press, because it would move away under the press', () => {
    const { root } = show({ open: true });
    expect(root.querySelectorAll('.choice-button')).toHaveLength(0);
    expect(textOf(root.querySelector('.card-status'))).toBe('The rest is on its way …');
    show({ open: true, choices: CHOICES }, { into: root });
    expect(root.querySelector('.card-status')).toBeNull();
    expect(root.querySelectorAll('.choice-button')).toHaveLength(4);
  });

  it('shows no part of the card of one that may be another', () => {
    const { root } = show({ unsure: true });
    expect(root.querySelector('.card-body')).toBeNull();
    expect(textOf(root.querySelector('.card-status'))).toBe('The rest is on its way …');
  });
});

describe('words that are not to be marked', () => {
  it('say where', () => {
    const { root, actions } = show({ open: true, choices: [] });
    click(control(root, 'Never mark “Peskov”on any site'));
    click(control(root, 'Not on news.example“Peskov” stays unmarked on this site'));
    expect(actions.onCorrect.mock.calls).toEqual([[{ to: null, scope: 'everywhere' }], [{ to: null, scope: 'site' }]]);
  });
});

describe('one of these', () => {
  it('is said above everything else, with the roles, and can be decided', () => {
    const { root, actions } = show({ unsure: true, choices: CHOICES });
    const section = root.querySelector('.card-body')!.firstElementChild!;
    expect(textOf(section)).toContain('“Peskov” is one of these');
    expect([...section.querySelectorAll('button')].map(textOf)).toEqual([
      'Dmitry PeskovPress Secretary',
      'Nikolai Peskov',
    ]);
    expect(textOf(section)).toContain('Your choice holds for this article.');
    click(section.querySelectorAll('button')[0]!);
    expect(actions.onCorrect).toHaveBeenCalledExactlyOnceWith({ to: 'peskov', scope: 'article' });
  });
});

describe('what a correction has done', () => {
  const outcome = { words: 'Peskov', to: null, scope: 'site', undone: false } as const;
  const status = (root: HTMLElement) => textOf(root.querySelector('.card-outcome [role="status"]'));

  it.each([
    [{ ...outcome, scope: 'article' }, '“Peskov” is not marked in this article any more.'],
    [outcome, '“Peskov” is not marked on news.example any more.'],
    [{ ...outcome, scope: 'everywhere' }, '“Peskov” is not marked on any site any more.'],
    [{ ...outcome, to: words('Nikolai') }, 'On news.example “Peskov” now means Nikolai.'],
    [{ ...outcome, undone: true }, 'Undone: “Peskov” is marked as before.'],
  ] as const)('%j', (done, expected) => expect(status(show({ outcome: done }).root)).toBe(expected));

  it('is said in a line that was there before, and can be undone where the focus is', () => {
    const { root } = show({ open: true, choices: CHOICES });
    const line = root.querySelector('[role="status"]');
    expect(textOf(line)).toBe('');
    control(root, /^Never mark/u).focus();
    const { actions } = show({ gone: true, outcome }, { into: root });
    expect(root.querySelector('[role="status"]')).toBe(line);
    expect(nameOf(document.activeElement!)).toBe('Undo');
    expect(root.querySelector('.card-body')).toBeNull();
    click(control(root, 'Undo'));
    expect(actions.onUndo).toHaveBeenCalledOnce();
    show({ outcome: { ...outcome, undone: true } }, { into: root });
    expect(document.activeElement).toBe(root.querySelector('[role="dialog"]'));
    expect([...root.querySelectorAll('button')].map(nameOf)).not.toContain('Undo');
  });

  it('is said without a way back where it was made elsewhere', () => {
    const { root } = show({ gone: true });
    expect(root.textContent).toContain('These words are not marked any more.');
    expect([...root.querySelectorAll('button')].map(nameOf)).not.toContain(WHY.en);
  });
});

describe('everything about a mark', () => {
  it.each(LOCALES)('gives axe nothing to say (%s)', async (locale) => {
    await expectAccessible(show({ open: true, choices: CHOICES }, { locale }).root);
    await expectAccessible(show({ open: true, choices: [] }, { locale }).root);
    await expectAccessible(show({ unsure: true, choices: CHOICES }, { locale }).root);
    const outcome = { words: 'Peskov', to: null, scope: 'article', undone: false } as const;
    await expectAccessible(show({ gone: true, outcome }, { locale }).root);
  });

  it('is absent where there is no page to say it of', () => {
    const state = { status: 'ready' as const, label: PESKOV.label, view: PESKOV, pinned: false };
    const root = draw(<Card state={state} actions={cardActions()} />);
    expect([...root.querySelectorAll('button')].map(nameOf)).not.toContain(WHY.en);
    expect(root.querySelector('.card-outcome')).toBeNull();
  });
});
