// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { ALL_SITES } from '../../../core/settings/access.ts';
import { LOCALES } from '../../support/translate.ts';
import { click, control, draw, expectAccessible, nameOf, settled, textOf, type } from './render.tsx';
import type { WelcomeProps } from '../../../components/welcome/Welcome.tsx';
import type { NewsCountry } from '../../../core/settings/news-sites.ts';
import type { Language } from '../../../core/settings/settings.ts';
import type { Locale } from '../../support/translate.ts';

const COUNTRIES: NewsCountry[] = [
  { country: 'GB', sites: [{ name: 'BBC', hosts: ['www.bbc.com', 'www.bbc.co.uk'] }] },
  {
    country: 'CH',
    sites: [
      { name: 'SRF', hosts: ['www.srf.ch'] },
      { name: 'NZZ', hosts: ['www.nzz.ch'] },
    ],
  },
];

describe('Welcome', () => {
  function welcome(locale: Locale = 'en', granted: string[] = []) {
    const props = {
      languages: ['en', 'de'] as [Language, Language],
      onLanguages: vi.fn(),
      onOptions: vi.fn(),
      keys: 'Alt+Shift+D',
      countries: COUNTRIES,
      granted,
      onAsk: vi.fn(() => Promise.resolve(true)),
      onGiveBack: vi.fn(),
    } satisfies WelcomeProps;
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

  it('grants nothing unless the reader chooses to', async () => {
    const { root, props } = welcome();
    expect((control(root, /^This page only/u) as HTMLInputElement).checked).toBe(true);
    expect(root.textContent).toContain('click the Dramatis button');
    expect(props.onAsk).not.toHaveBeenCalled();
    await expectAccessible(root);
  });

  it('asks once for all the sites that were chosen, one by one or by country', async () => {
    const { root, props } = welcome();
    const answer = (): string => textOf(root.querySelector('.access-answer'));
    click(control(root, /^These news sites/u));
    expect(control(root, 'Choose at least one site')).toHaveProperty('disabled', true);
    click(control(root, /^BBC/u));
    click(control(root, /^Switzerland/u));
    click(control(root, 'All of Switzerland'));
    expect((control(root, /^NZZ/u) as HTMLInputElement).checked).toBe(true);
    click(control(root, /^NZZ/u));
    expect((control(root, 'All of Switzerland') as HTMLInputElement).indeterminate).toBe(true);
    await expectAccessible(root);
    await settled(() => control(root, 'Allow 2 sites').click());
    expect(props.onAsk).toHaveBeenCalledExactlyOnceWith([
      'https://www.bbc.com/*',
      'https://www.bbc.co.uk/*',
      'https://www.srf.ch/*',
    ]);
    expect(answer()).toContain('Done.');
    props.onAsk.mockResolvedValue(false);
    await settled(() => control(root, 'Allow 2 sites').click());
    expect(answer()).toContain('nothing has changed');
  });

  it('finds sites by name, host and country', () => {
    const { root } = welcome('de');
    click(control(root, /^Diese Nachrichten\u00adseiten/u));
    const names = (): string[] => [...root.querySelectorAll('.news-site')].map(textOf);
    const field = control(root, /^Website oder Land/u);
    type(field, 'nzz');
    expect(names()).toEqual(['NZZwww.nzz.ch']);
    type(field, 'co.uk');
    expect(names()).toEqual(['BBCwww.bbc.com, www.bbc.co.uk']);
    type(field, 'schweiz');
    expect(names()).toHaveLength(2);
    type(field, 'gibt es nicht');
    expect(names()).toEqual([]);
    expect(root.textContent).toContain('Keine Website dieser Liste passt');
  });

  it('shows what may be read already, and gives it back', () => {
    const granted = ['https://www.nzz.ch/*', 'https://else.example/*'];
    const { root, props } = welcome('en', granted);
    expect((control(root, /^These news sites/u) as HTMLInputElement).checked).toBe(true);
    click(control(root, /^Switzerland/u));
    expect(textOf(control(root, /^NZZ/u).closest('label'))).toBe('NZZmay be read');
    expect(control(root, /^NZZ/u)).toHaveProperty('disabled', true);
    expect(root.textContent).toContain('Dramatis may read 2 hosts.');
    click(control(root, 'Give all access back'));
    expect(props.onGiveBack).toHaveBeenCalledExactlyOnceWith(granted);
  });

  it('asks for every site if the reader wants all articles, and for no more once that is given', async () => {
    const { root, props } = welcome();
    click(control(root, /^All news articles/u));
    expect(root.textContent).toContain('leaves alone what is no article');
    await settled(() => control(root, 'Allow all websites').click());
    expect(props.onAsk).toHaveBeenCalledExactlyOnceWith(ALL_SITES);
    const given = welcome('en', ALL_SITES).root;
    expect(control(given, 'All websites are allowed')).toHaveProperty('disabled', true);
    await expectAccessible(given);
  });

  it('says how to go on', () => {
    const { root } = welcome();
    expect(root.textContent).toContain('press Alt+Shift+D');
  });

  it('changes the languages and opens the settings', () => {
    const { root, props } = welcome();
    click(control(root, 'Swap'));
    click(control(root, 'Settings'));
    expect(props.onLanguages).toHaveBeenCalledExactlyOnceWith(['de', 'en']);
    expect(props.onOptions).toHaveBeenCalledOnce();
  });
});
