// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LookUp } from '../../../components/dossier/LookUp.tsx';
import { LOCALES } from '../../support/translate.ts';
import { statement } from '../../support/statements.ts';
import { control, draw, expectAccessible, textOf, type } from './render.tsx';
import type { LookUpResult } from '../../../components/dossier/LookUp.tsx';
import type { Locale } from '../../support/translate.ts';

const FOUND: LookUpResult = {
  entries: [
    {
      entry: 'dmitry-peskov',
      kind: 'person',
      label: { text: 'Dmitry Peskov', lang: 'en' },
      role: { text: 'Pressesprecher', lang: 'de' },
    },
    { entry: 'peskovo', kind: 'place', label: { text: 'Peskovo', lang: 'en' }, role: null },
  ],
  statements: [statement({ id: 's', name: 'Dmitry Peskov' })],
};
const NOTHING: LookUpResult = { entries: [], statements: [] };

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());
const wait = (): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(200)));

async function lookUp(words: string, locale: Locale = 'en') {
  const onSearch = vi.fn((query: string) => Promise.resolve(query.startsWith('pesk') ? FOUND : NOTHING));
  const root = draw(
    <LookUp
      words={words}
      onSearch={onSearch}
      entryAt={(entry) => `/d?${entry}`}
      speakerAt={({ name }) => `/s?${name}`}
    />,
    { locale },
  );
  await wait();
  return { root, onSearch };
}

describe('LookUp', () => {
  it('shows what is known of the words that it opens with, each with the way to its dossier', async () => {
    const { root } = await lookUp('pesk');
    expect(textOf(root.querySelector('[role="status"]'))).toBe('2 entries');
    expect([...root.querySelectorAll('.people li')].map(textOf)).toEqual([
      'Dmitry PeskovPressesprecher',
      'PeskovoPlace',
    ]);
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/d?dmitry-peskov',
      '/d?peskovo',
      '/s?Dmitry Peskov',
    ]);
    expect(root.querySelector('.people .hint span')!.getAttribute('lang')).toBe('de');
  });

  it('looks for other words once the reader has stopped writing, and says so if there is nothing', async () => {
    const { root, onSearch } = await lookUp('pesk');
    for (const words of ['x', 'xy', 'xyz']) type(control(root, /^Name or words/u), words);
    await wait();
    expect(onSearch.mock.calls).toEqual([['pesk'], ['xyz']]);
    expect(textOf(root.querySelector('[role="status"]'))).toBe('Nobody and nothing of that name is known.');
    expect(root.querySelectorAll('a')).toHaveLength(0);
  });

  it.each(LOCALES)('gives axe nothing to say (%s)', async (locale) => {
    const { root } = await lookUp('pesk', locale);
    vi.useRealTimers();
    await expectAccessible(root);
  });
});
