import { describe, expect, it } from 'vitest';
import { Annotator } from '../../../core/annotate/annotator.ts';
import { reasonText } from '../../../core/resolve/reason-text.ts';
import { request } from '../../support/annotate-text.ts';
import type { Entry } from '../../../core/packs/schema.ts';

const both = (...names: string[]) => ({ de: names, en: names });
const entries: Entry[] = [
  { id: 'gaulle', kind: 'person', names: both('Charles de Gaulle'), family: 'de Gaulle' },
  { id: 'jfk', kind: 'person', names: both('John F. Kennedy', 'JFK'), family: 'Kennedy' },
  { id: 'assad', kind: 'person', names: both('Bashar al-Assad'), family: 'al-Assad', prominence: 1 },
  { id: 'barack', kind: 'person', names: both('Barack Obama'), family: 'Obama', prominence: 1 },
  { id: 'michelle', kind: 'person', names: both('Michelle Obama'), family: 'Obama' },
  {
    id: 'rutte',
    kind: 'person',
    names: both('Mark Rutte'),
    prominence: 1,
    roles: [{ title: { en: 'Prime Minister of the Netherlands', de: 'Premier der Niederlande' }, from: '2010-10-14' }],
  },
  { id: 'bath', kind: 'place', names: both('Bath'), context: ['Bristol'] },
  { id: 'regen', kind: 'place', names: { de: ['Regen'] }, context: ['Niederbayern', 'Landkreis'] },
  { id: 'lincoln', kind: 'place', names: both('Lincoln') },
  { id: 'jordan', kind: 'place', names: { en: ['Jordan'], de: ['Jordanien'] } },
  { id: 'nizza', kind: 'place', names: { de: ['Nizza'], en: ['Nice'] } },
  { id: 'iceland', kind: 'place', names: { en: ['Iceland'], de: ['Island'] } },
  {
    id: 'harris',
    kind: 'person',
    names: { en: ['Kamala Harris'], de: ['Kamala Harris'], ru: ['Камала Харрис'] },
    prominence: 0.9,
    roles: [{ title: { en: 'Vice President', de: 'Vizepräsidentin' }, from: '2021-01-20' }],
  },
  { id: 'gruene', kind: 'organisation', names: { de: ['Grüne', 'Grünen'] } },
];
const annotator = Annotator.of([
  { format: 'dramatis-pack/1', id: 'uses', title: { en: 'Uses' }, version: '1', licence: 'CC0-1.0', entries },
]);

const read = (lang: string, text: string) =>
  annotator.explain(request(text.split('\n'), { lang, published: '2024-05-05' }));
const marked = (lang: string, text: string): string[] =>
  read(lang, text).flatMap(({ id, mentions }) =>
    mentions.map(({ start, end, entry }) => `${text.split('\n')[id]!.slice(start, end)}=${entry}`),
  );

describe('things that are called like somebody', () => {
  it.each([
    ['de', 'Mit der Charles de Gaulle kehrten drei Fregatten heim.'],
    ['de', 'Im Charles de Gaulle, dem alten Hotel, brennt Licht.'],
    ['de', 'Für einen zweiten Lincoln fand sich kein Käufer.'],
    ['de', 'Der Kater Rutte ist neun Jahre alt.'],
    ['en', 'A storm hit John F. Kennedy International Airport. Trains to JFK were full.'],
    ['en', 'A pair of Jordans from 1985 is on show.'],
    // an English word, and one that only sounds like her
    ['en', 'He was held on Rikers Island for three years.'],
    ['de', 'Zu Beginn des Jahres war es still.'],
  ])('are not that person or town (%s): %s', (lang, text) => {
    expect(marked(lang, text)).toEqual([]);
  });

  it.each([
    ['de', 'Gestern sprach Charles de Gaulle in Algier.', 'Charles de Gaulle=gaulle'],
    ['en', 'President John F. Kennedy, known as JFK, smiled.', 'John F. Kennedy=jfk'],
    ['en', 'Officials in Jordan are worried.', 'Jordan=jordan'],
  ])('and people and towns are marked (%s): %s', (lang, text, first) => {
    expect(marked(lang, text)[0]).toBe(first);
  });
});

describe('people who are introduced as strangers', () => {
  it.each([
    ['de', 'Der Fahrer, ein Herr Rutte aus Bonn, wartete.'],
    ['en', 'The driver, a certain Rutte from Bonn, waited.'],
    ['de', 'Premier Rutte von den Bahamas legte einen Kranz nieder.'],
  ])('are nobody we know (%s): %s', (lang, text) => {
    expect(marked(lang, text)).toEqual([]);
  });

  it('a person with that office is', () => {
    expect(marked('de', 'Premier Rutte von den Niederlanden sprach.')).toEqual(['Rutte=rutte']);
  });
});

describe('what a word is used as', () => {
  it('is told by what follows it at the beginning of an English sentence', () => {
    const before = 'The Romans came to Bath, near Bristol.\n';
    expect(marked('en', `${before}Bath has many visitors.`)).toHaveLength(2);
    expect(marked('en', `${before}Bath robes are included.`)).toHaveLength(1);
    expect(marked('en', `${before}Bath growers complained.`)).toHaveLength(1);
  });

  it('is told by the rest of the article', () => {
    expect(marked('de', 'Der Regen hat nicht nachgelassen. Regen fiel in Niederbayern, im Landkreis Passau.')).toEqual(
      [],
    );
  });

  it('is told by a capital that only a name has', () => {
    expect(marked('de', 'Bei den Grünen wird gestritten.')).toEqual(['Grünen=gruene']);
    expect(marked('de', 'Wir saßen im Grünen und aßen.')).toEqual([]);
  });

  it('is not told by a name that the article’s language does not have', () => {
    expect(marked('de', '„Nice“, sagte der Sieger. Dann fuhr er nach Nizza.')).toEqual(['Nizza=nizza']);
  });
});

describe('a family name', () => {
  it('is found without its Arabic article', () => {
    expect(marked('en', 'Rebels drove Assad out of the city.')).toEqual(['Assad=assad']);
  });

  it('is whose it was last, also of two who are known', () => {
    const text =
      'Michelle Obama wrote a book. In it, Obama remembers a winter. Later, Barack Obama came. Obama smiled.';
    expect(marked('en', text).filter((one) => one.startsWith('Obama='))).toEqual(['Obama=michelle', 'Obama=barack']);
    const why = read('en', text)
      .flatMap(({ rejected }) => rejected)
      .flatMap((mention) => mention.why.map(reasonText));
    expect(why).toContain('the article names somebody else, Michelle Obama');
  });

  it('is not that of a Korean namesake', () => {
    expect(marked('en', 'The translator, Obama Sung-ho, sat between them.')).toEqual([]);
  });
});
