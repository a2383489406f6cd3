import { describe, expect, it } from 'vitest';
import { NameFlag } from '../../../core/match/name-index.ts';
import { surfaceForms } from '../../../core/names/expand.ts';
import { familyName, givenName } from '../../../core/names/person-names.ts';
import { smallPack } from '../../support/small-pack.ts';

const forms = (id: string): Map<string, number> =>
  new Map(
    [
      ...surfaceForms(
        smallPack.entries.find((e) => e.id === id)!,
        0,
      ),
    ].flatMap(({ text, flags }) => ((flags & NameFlag.sound) === 0 ? [[text, flags] as const] : [])),
  );

describe('family and given names', () => {
  it.each([
    ['Kirill Dmitriev', undefined, 'Dmitriev', 'Kirill'],
    ['Ursula von der Leyen', undefined, 'von der Leyen', 'Ursula'],
    ['Xi Jinping', 'Xi', 'Xi', 'Jinping'],
    ['Emmanuel Macron', 'Macron', 'Macron', 'Emmanuel'],
    ['Jean-Noël Barrot', undefined, 'Barrot', 'Jean-Noël'],
  ])('%s', (full, family, expectedFamily, expectedGiven) => {
    expect(familyName(full, family)).toBe(expectedFamily);
    expect(givenName(full, family)).toBe(expectedGiven);
  });

  it('a name of one word has no family name', () => {
    expect(familyName('Madonna', undefined)).toBeNull();
    expect(givenName('Madonna', undefined)).toBeNull();
  });

  it.each(['Charles III', 'Felipe VI.', 'Leo XIV', 'King Charles', 'Papst Franziskus'])(
    'somebody who reigns has no family name (%s)',
    (name) => expect(familyName(name, undefined)).toBeNull(),
  );
});

describe('surfaceForms', () => {
  it('gives full names, and family names that need support', () => {
    const person = forms('kirill-dmitriev');
    expect(person.get('Kirill Dmitriev')).toBe(0);
    expect(person.get('Kirill Dmitrievs')).toBe(0);
    expect(person.get('Dmitriev')).toBe(NameFlag.weak | NameFlag.family);
    expect(person.get('Dmitrijews')).toBe(NameFlag.weak | NameFlag.family);
    expect(person.get('Дмитриев')).toBe(NameFlag.weak | NameFlag.family);
    expect(person.has('Kirill')).toBe(false);
  });

  it('gives the inflections of a shield', () => {
    const place = forms('united-states');
    expect(place.get('US-amerikanischer')).toBe(NameFlag.off);
    expect(place.get('US')).toBe(0);
  });

  it('gives the cases of a German name that begins with an adjective, in its own number', () => {
    const house = { id: 'x', kind: 'organisation' as const, names: { de: ['Weißes Haus'], en: ['White House'] } };
    const found = surfaceForms(house, 0).map(({ text }) => text);
    expect(found).toEqual(expect.arrayContaining(['Weiße Haus', 'Weißen Haus', 'Weißen Hauses', 'Weißem Haus']));
    expect(found.filter((form) => form.includes('Häuser'))).toEqual([]);
  });

  it('marks German terms as heads of compounds, and English ones not', () => {
    const term = forms('security-guarantee');
    expect(term.get('Sicherheitsgarantien')).toBe(NameFlag.term | NameFlag.head);
    expect(term.get('security guarantees')).toBe(NameFlag.term);
  });
});
