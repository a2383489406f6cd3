// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { drawCard, eraseCard } from '../../../components/card/draw-card.tsx';
import { LOCALES, translateWith } from '../../support/translate.ts';
import { click, control, draw, expectAccessible, nameOf, textOf } from './render.tsx';
import { BARE, cardActions, GUARANTEE, PESKOV, ready } from './sample-card.ts';
import type { CardState } from '../../../core/model/card-props.ts';
import type { CardView } from '../../../core/model/view.ts';
import type { Locale } from '../../support/translate.ts';

const show = (state: CardState, locale: Locale = 'en') =>
  draw(<Card state={state} actions={cardActions()} />, { locale });
const showView = (view: Partial<CardView>, locale: Locale = 'en') => show(ready({ ...BARE, ...view }), locale);

describe('Card', () => {
  it('is a dialog named exactly by the label', () => {
    const dialog = show(ready(PESKOV)).querySelector('[role="dialog"]')!;
    expect(nameOf(dialog)).toBe('Dmitry Peskov');
    expect(dialog.getAttribute('aria-busy')).toBe('false');
  });

  it('tells the role of the article’s date and since when', () => {
    expect(textOf(show(ready(PESKOV)).querySelector('.card-roles'))).toBe(
      'on 4 April 2025Press Secretary of the President, Russland since 2012 source',
    );
    expect(textOf(show(ready(PESKOV), 'de').querySelector('.card-roles'))).toContain('am 4. April 2025');
  });

  it('says what the person is today where that differs', () => {
    const roleNow = {
      ...PESKOV.roleThen!,
      title: { text: 'Ambassador', lang: 'en' },
      of: null,
      from: '2025-06',
      source: null,
    };
    const root = showView({ ...PESKOV, roleNow });
    expect(textOf(root.querySelector('.card-changed'))).toBe('todayAmbassador since June 2025');
  });

  it('says until when a role was held if none follows, and does not say it twice', () => {
    const roleThen = { ...PESKOV.roleThen!, to: '2025-05-06' };
    const roles = textOf(showView({ ...PESKOV, roleThen, ended: '2025-05-06' }).querySelector('.card-roles'));
    expect(roles).toContain('since 2012');
    expect(roles.match(/6 May 2025/gu)).toHaveLength(1);
    expect(roles).toContain('until 6 May 2025');
    expect(textOf(showView({ ended: '2024' }, 'de').querySelector('.card-roles'))).toBe('letztes Amtbis 2024');
  });

  it('prints a period where another role follows', () => {
    const roleThen = { ...PESKOV.roleThen!, to: '2025-05' };
    expect(textOf(showView({ roleThen }).querySelector('.card-roles'))).toContain(' 2012 – May 2025');
  });

  it('calls the role today’s if the article has no date', () => {
    expect(textOf(showView({ roleThen: PESKOV.roleThen }).querySelector('dt'))).toBe('today');
  });

  it('puts direct speech, and only that, in the quotation marks of its language', () => {
    const words = [...show(ready(PESKOV)).querySelectorAll('blockquote')].map((quote) => [
      quote.lang,
      quote.textContent,
    ]);
    expect(words).toEqual([
      ['de', '„Das muss noch besprochen werden.“'],
      ['en', 'Talks go on.'],
      ['ru', '«Работа идёт.»'],
    ]);
  });

  it('says of a statement when, where, through whom, in which language and what it bears on', () => {
    const [first, second, third] = [...show(ready(PESKOV)).querySelectorAll('.statement')].map(textOf);
    expect(first).toContain('4 April 2025 · Fox News · via TASS');
    expect(first).toContain('German');
    expect(first).toContain('bears on: Sicherheitsgarantie');
    expect(second).toContain('reported · 4 April 2025 · Fox News');
    expect(second).not.toContain('bears on');
    expect(third).toContain('May 2025');
    expect(third).toContain('after this article');
  });

  it('counts all statements', () => {
    const headings = (root: HTMLElement): string[] => [...root.querySelectorAll('h3')].map(textOf);
    expect(headings(show(ready(PESKOV)))).toContain('Statements 3 of 12');
    expect(headings(show(ready(PESKOV), 'de'))).toContain('Aussagen 3 von 12');
  });

  it('links to sources without telling them where the reader comes from', () => {
    const links = [...show(ready(PESKOV)).querySelectorAll('a')];
    expect(links.map((link) => link.href)).toEqual([
      'https://source.example/role',
      'https://news.example/a',
      'https://news.example/a',
      'https://www.wikidata.org/wiki/Q1',
    ]);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer noopener']);
  });

  it('shows a term in both languages, each with its gender, and its definition', () => {
    const root = showView({ kind: 'term', glossary: GUARANTEE, definition: { text: 'A promise.', lang: 'en' } });
    expect(textOf(root.querySelector('.card-glossary'))).toBe(
      'GermanSicherheitsgarantie (f) Englishsecurity guarantee',
    );
    expect(root.querySelector('abbr')!.title).toBe('feminine');
    expect(root.textContent).toContain('A promise.');
  });

  it('shows a hint on a term, and the words for a country’s people', () => {
    const note = { text: 'Not a warranty.', lang: 'en' };
    const adjective = [
      { text: 'dänisch', lang: 'de' },
      { text: 'Danish', lang: 'en' },
    ];
    const root = showView({ note, adjective, inhabitant: [{ text: 'Dane', lang: 'en' }] });
    expect(textOf(root.querySelector('.card-note'))).toBe('Not a warranty.');
    expect([...root.querySelectorAll('.country-words div')].map(textOf)).toEqual([
      'Adjectivedänisch · Danish',
      'InhabitantDane',
    ]);
    expect(root.querySelector('.country-words [lang="de"]')!.textContent).toBe('dänisch');
  });

  it('shows the terms of the paragraph for the other kinds', () => {
    const root = show(ready(PESKOV), 'de');
    expect(root.textContent).toContain('In diesem Absatz');
    expect(textOf(root.querySelector('.card-terms'))).toBe('Sicherheitsgarantie (f) · security guarantee');
  });

  it('sets the language of every word that has one', () => {
    const root = show(ready(PESKOV));
    expect(root.querySelector('h2')!.lang).toBe('en');
    expect(root.querySelector('.card-names [lang="ru"]')!.textContent).toBe('Дмитрий Песков');
    expect(root.querySelector('.card-roles [lang="de"]')!.textContent).toBe('Russland');
    expect(root.querySelector('.card-terms [lang="de"]')!.textContent).toBe('Sicherheitsgarantie');
    expect(root.querySelector('.statement-topic')!.getAttribute('lang')).toBe('de');
  });

  it('says that more is coming, that nothing is known, that the page must be reloaded', () => {
    const label = BARE.label;
    const loading = show({ status: 'loading', label, view: null, pinned: false });
    expect(loading.textContent).toContain('The rest is on its way');
    expect(nameOf(loading.querySelector('[role="dialog"]')!)).toBe('Dmitry Peskov');
    expect(loading.querySelector('[aria-busy="true"]')).not.toBeNull();
    expect(showView({}).textContent).toContain('No pack says more about this.');
    const gone = show({ status: 'gone', label, view: null, pinned: false });
    expect(gone.textContent).toContain('The extension was updated. Reload this page.');
    expect([...gone.querySelectorAll('button')].map(nameOf)).toEqual(['Close']);
    for (const [status, words] of [
      ['failed', 'What is known about this could not be read.'],
      ['unsaved', 'This could not be saved. Nothing was changed.'],
      ['full', 'The browser has no room left for this. Nothing was changed.'],
    ] as const)
      expect(
        show({ status, label, view: null, pinned: false }).querySelector('[role="status"]')!.textContent,
      ).toContain(words);
  });

  it('has no button to switch the marks off where the organisation has them on', () => {
    const names = (fixed: boolean) =>
      [...show({ ...ready(PESKOV), fixed }).querySelectorAll('button')].map((button) => nameOf(button));
    expect(names(false)).toContain('Off on this site');
    expect(names(true)).not.toContain('Off on this site');
  });

  it('calls back', () => {
    const actions = cardActions();
    const root = draw(<Card state={ready(PESKOV)} actions={actions} />);
    for (const name of ['Previous mention', 'Next mention', 'Keep open', 'Off on this site', 'Close']) {
      click(control(root, name));
    }
    for (const action of Object.values(actions)) expect(action).toHaveBeenCalledTimes(1);
    expect(actions.onPin).toHaveBeenCalledWith(true);
    draw(<Card state={ready(PESKOV, true)} actions={actions} />, { into: root });
    expect(control(root, 'Keep open').getAttribute('aria-pressed')).toBe('true');
    click(control(root, 'Keep open'));
    expect(actions.onPin).toHaveBeenLastCalledWith(false);
  });

  it('draws markup in a pack as the text that it is', () => {
    const root = showView({ about: { text: '<img src=x onerror=alert(1)>', lang: 'en' } });
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it.each(LOCALES)('gives axe nothing to say (%s)', async (locale) => {
    await expectAccessible(show(ready(PESKOV), locale));
    await expectAccessible(showView({ kind: 'term', glossary: GUARANTEE }, locale));
    await expectAccessible(show({ status: 'loading', label: BARE.label, view: null, pinned: false }, locale));
    await expectAccessible(show({ status: 'gone', label: BARE.label, view: null, pinned: true }, locale));
  });

  it('is drawn into an element, and taken out of it without a trace', () => {
    const into = document.createElement('div');
    drawCard(into, ready(PESKOV), cardActions(), translateWith('de'));
    expect(into.querySelector('h2')!.textContent).toBe('Dmitry Peskov');
    eraseCard(into);
    expect(into.childNodes).toHaveLength(0);
  });
});
