// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { LOCALES } from '../../support/translate.ts';
import { click, control, draw, expectAccessible, nameOf, textOf } from './render.tsx';
import { BARE, cardActions, GUARANTEE, PESKOV, ready } from './sample-card.ts';
import type { CardState } from '../../../core/model/card-props.ts';
import type { CardView } from '../../../core/model/view.ts';
import type { Locale } from '../../support/translate.ts';

const NATO: CardView = {
  ...BARE,
  entry: 'nato',
  kind: 'organisation',
  label: { text: 'NATO', lang: 'en' },
  about: {
    text: 'Alliance with its seat in Brussels.',
    lang: 'en',
    names: [{ start: 26, end: 34, entry: 'brussels' }],
  },
  holders: [
    { title: { text: 'Secretary General', lang: 'en' }, name: { text: 'Mark Rutte', lang: 'en', entry: 'rutte' } },
  ],
};

function show(view: CardView, over: Partial<CardState> = {}, locale: Locale = 'en') {
  const actions = {
    ...cardActions(),
    onEntry: vi.fn(),
    onBack: vi.fn(),
    onSpeak: vi.fn(),
    onNote: vi.fn(),
    onDossier: vi.fn(),
  };
  return { root: draw(<Card state={{ ...ready(view), ...over }} actions={actions} />, { locale }), actions };
}
const links = (root: HTMLElement): string[] => [...root.querySelectorAll('.entry-link')].map(textOf);

describe('names in a card', () => {
  it('lead to their cards, in texts and of those who lead an organisation', () => {
    const { root, actions } = show(NATO);
    expect(textOf(root.querySelector('.card-body'))).toContain('Alliance with its seat in Brussels.');
    expect(textOf(root.querySelector('.card-facts'))).toBe('Secretary GeneralMark Rutte');
    expect(links(root)).toEqual(['Brussels', 'Mark Rutte']);
    click(control(root, 'Brussels'));
    expect(actions.onEntry).toHaveBeenCalledWith({ entry: 'brussels', text: 'Brussels', lang: 'en' });
  });

  it('lead on from a role, and from what somebody said', () => {
    const [statement] = PESKOV.statements;
    const { root } = show({
      ...PESKOV,
      roleThen: { ...PESKOV.roleThen!, of: { text: 'Russia', lang: 'en', entry: 'russia' } },
      statements: [
        { ...statement!, text: { text: 'Putin said so.', lang: 'en', names: [{ start: 0, end: 5, entry: 'putin' }] } },
      ],
    });
    expect(links(root)).toEqual(['Russia', 'Putin']);
    expect(textOf(root.querySelector('blockquote'))).toBe('“Putin said so.”');
  });

  it('lead no further than one level, from which there is a way back', () => {
    const { root, actions } = show(NATO, { back: { text: 'Dmitry Peskov', lang: 'en' } });
    expect(links(root)).toEqual([]);
    expect(root.textContent).toContain('Mark Rutte');
    click(control(root, 'Back to Dmitry Peskov'));
    expect(actions.onBack).toHaveBeenCalled();
    expect([...root.querySelectorAll('.card-buttons button')].map(nameOf)).not.toContain('Next mention');
  });
});

describe('reading a name aloud', () => {
  it('is offered only where the browser has a voice for its language', () => {
    const voiced = show(PESKOV, { voices: ['ru'] });
    click(control(voiced.root, 'Read “Дмитрий Песков” aloud'));
    expect(voiced.actions.onSpeak).toHaveBeenCalledWith({ text: 'Дмитрий Песков', lang: 'ru' });
    for (const over of [{}, { voices: ['de', 'en'] }])
      expect(show(PESKOV, over).root.querySelector('[aria-label*="aloud"]')).toBeNull();
  });
});

describe('layouts', () => {
  it('tell what a place is called elsewhere below, and keep a person’s own name beside the label', () => {
    const otherNames = [
      { text: 'Deutschland', lang: 'de' },
      { text: 'Германия', lang: 'ru' },
    ];
    const place = show({ ...BARE, kind: 'place', otherNames, about: { text: 'Country.', lang: 'en' } }).root;
    expect(textOf(place.querySelector('.card-names'))).toBe('Deutschland');
    expect(textOf(place.querySelector('.country-words'))).toBe('RussianГермания');
    const person = show({ ...BARE, otherNames, about: { text: 'Somebody.', lang: 'en' } }).root;
    expect(textOf(person.querySelector('.card-names'))).toBe('Deutschland · Германия');
    expect(person.querySelector('.country-words')).toBeNull();
  });

  it('have the handle to move by, but not in a sheet, which is not pinned either', () => {
    const names = (over: Partial<CardState>) =>
      [...show(NATO, over).root.querySelectorAll('.card-buttons button')].map(nameOf);
    expect(names({})).toEqual(expect.arrayContaining(['Move the card (arrow keys)', 'Keep open']));
    const sheet = names({ sheet: true });
    expect(sheet).not.toContain('Move the card (arrow keys)');
    expect(sheet).not.toContain('Keep open');
    expect(sheet).toContain('Close');
  });

  it('show the reader’s note, and lead to where it is written', () => {
    const { root, actions } = show({ ...NATO, ownNote: 'Ask about the summit.' });
    expect(textOf(root.querySelector('.card-own-note'))).toBe('Your noteAsk about the summit.');
    click(control(root, 'Edit note'));
    expect(actions.onNote).toHaveBeenCalledWith('nato');
    expect(control(show(NATO).root, 'Write a note')).toBeTruthy();
  });

  it('lead to searches only by a click, without a trace', () => {
    const url = 'https://en.wikipedia.org/w/index.php?search=NATO';
    const { root } = show({ ...NATO, links: [{ kind: 'find_wikipedia', url }] });
    const link = control(root, 'Search Wikipedia') as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).toEqual([url, '_blank', 'noreferrer noopener']);
  });

  it('tell what is coming by its kind and name while it loads', () => {
    const { root } = show(BARE, {
      status: 'loading',
      view: null,
      kind: 'organisation',
      label: { text: 'NATO', lang: 'en' },
    });
    expect(textOf(root)).toContain('Organisation');
    expect(textOf(root)).toContain('NATO');
    expect(textOf(root.querySelector('[role="status"]'))).toContain('on its way');
  });
});

describe.each(LOCALES)('accessible in %s', (locale) => {
  it.each<[string, CardView, Partial<CardState>]>([
    ['an organisation', { ...NATO, ownNote: 'Ask.' }, { voices: ['ru', 'de'] }],
    ['a card within a card', PESKOV, { voices: ['ru'], back: { text: 'NATO', lang: 'en' } }],
    [
      'a term',
      { ...BARE, kind: 'term', glossary: GUARANTEE, otherNames: [{ text: 'гарантия', lang: 'ru' }] },
      { voices: ['ru', 'de'] },
    ],
    ['a sheet', PESKOV, { sheet: true }],
  ])('%s', async (_, view, over) => expectAccessible(show(view, over, locale).root));
});
