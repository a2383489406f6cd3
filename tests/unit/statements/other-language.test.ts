import { describe, expect, it } from 'vitest';
import { inOtherLanguage } from '../../../core/statements/other-language.ts';
import { saidThing } from '../../support/said.ts';

const german = saidThing({
  id: 'de',
  lang: 'de',
  text: 'In 3 Wochen wissen wir, ob Russland den Frieden will',
  about: ['russia', 'peace'],
});
const english = saidThing({
  id: 'en',
  text: 'We will know in 3 weeks whether Russia wants peace',
  about: ['russia', 'peace'],
});

describe('the same in another language', () => {
  it('is found by the day, the entries and the numbers', () => {
    expect(inOtherLanguage(german, [german, english], ['de', 'en'])?.id).toBe('en');
    expect(inOtherLanguage(english, [german, english], ['de', 'en'])?.id).toBe('de');
    expect(inOtherLanguage(german, [{ ...english, day: '2025-04-05' }], ['en'])?.id).toBe('en');
  });

  it.each([
    ['of another day', { day: '2025-04-08' }],
    ['about something else', { about: ['gas', 'trade'] }],
    ['with one thing in common', { about: ['russia'], text: 'Russia wants to sell its gas to us for a long time' }],
    ['far longer', { text: `${english.text}. ${'And more of it. '.repeat(8)}` }],
    ['in the same language', { lang: 'de' }],
    ['in a language that the reader does not read', { lang: 'fr' }],
  ])('is not taken for it: %s', (_, over) => {
    expect(inOtherLanguage(german, [{ ...english, ...over }], ['de', 'en'])).toBeNull();
  });

  it('is none if two would do', () => {
    expect(inOtherLanguage(german, [english, { ...english, id: 'other' }], ['de', 'en'])).toBeNull();
    // nor if it could as well be that of another one
    const all = [german, { ...german, id: 'second' }, english];
    expect(inOtherLanguage(german, all, ['de', 'en'])).toBeNull();
  });
});
