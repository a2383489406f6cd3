import { describe, expect, it } from 'vitest';
import { Annotator } from '../../../core/annotate/annotator.ts';
import { request } from '../../support/annotate-text.ts';
import { namesakesPack } from '../../support/namesakes-pack.ts';

const annotator = Annotator.of([namesakesPack]);
const blocksOf = (text: string, lang: string, published: string | null = null) =>
  annotator.explain(request(text.split('\n'), { lang, published }));

/** What is marked, as `words=entry`, with the others of a choice behind it. */
function marked(text: string, lang: string, published: string | null = null): string[] {
  const paragraphs = text.split('\n');
  return blocksOf(text, lang, published).flatMap(({ id, mentions }) =>
    mentions.map(({ start, end, entry, others }) =>
      [`${paragraphs[id]!.slice(start, end)}=${entry}`, ...(others ?? [])].join('|'),
    ),
  );
}

describe('ordinary words that are names', () => {
  it.each([
    ['de', 'Ministerpräsident Koch trat zurück.', ['Koch=koch']],
    ['de', 'Das sagte er der „Bild“.', ['Bild=bild']],
    ['de', 'Das berichtet die Wochenzeitung Die Zeit.', ['Die Zeit=die-zeit']],
    ['de', 'In Essen und aus Halle kamen Busse.', ['Essen=essen', 'Halle=halle']],
    ['en', 'He moved to Reading.', ['Reading=reading']],
    ['en', 'The US agreed.', ['US=united-states']],
    ['en', 'In May, Theresa May resigned.\nMay wept.', ['Theresa May=may', 'May=may']],
  ])('%s: marks with support: %s', (lang, text, expected) => expect(marked(text, lang)).toEqual(expected));

  it.each([
    ['de', 'Der Koch salzte die Suppe.'],
    ['de', 'Das Essen war kalt. Essen ist teuer.'],
    ['de', 'In Halle 7 der Messe stehen Traktoren.'],
    ['de', 'Die Zeit drängt. Ein Bild hängt schief.'],
    ['en', 'Reading is fun.'],
    ['en', 'The vote is due in May. It rained on 5 May.'],
    ['en', 'MAY 2024 WAS HOT'],
    ['en', 'GIVE US A BREAK, SAYS MAN'],
  ])('%s: leaves alone: %s', (lang, text) => expect(marked(text, lang)).toEqual([]));
});

describe('two of one name', () => {
  it.each([
    ['by who held the office on the day', 'President Bush spoke.', 'en', '1990-05-05', ['Bush=bush-father']],
    ['by who held the office on a later day', 'President Bush spoke.', 'en', '2005-05-05', ['Bush=bush-son']],
    ['by the office', 'Bürgermeister Michael Müller kam.', 'de', '2016-05-05', ['Michael Müller=mayor-mueller']],
    [
      'by the office behind the name',
      'Michael Müller, a judge, came.',
      'en',
      '2016-05-05',
      ['Michael Müller=judge-mueller'],
    ],
  ])('are told apart %s', (_, text, lang, day, expected) => expect(marked(text, lang, day)).toEqual(expected));

  it('are a choice where nothing tells them apart', () => {
    const [choice] = marked('Michael Müller kam.', 'de');
    expect(choice!.split('|').sort()).toEqual(['Michael Müller=mayor-mueller', 'judge-mueller'].sort());
  });

  it('are left alone where somebody else is meant', () => {
    expect(marked('Der Stürmer Michael Müller traf. Hans-Michael Müller auch.', 'de')).toEqual([]);
  });
});

describe('people of the same family, and things that are named after people', () => {
  it('marks the well-known one alone', () => expect(marked('Trump droht.', 'de')).toEqual(['Trump=trump']));

  it('does not give the name to a relative', () => {
    expect(marked('Donald Trump kam mit seiner Frau Melania Trump. Trump winkte.', 'de')).toEqual([
      'Donald Trump=trump',
      'Trump=trump',
    ]);
  });

  it.each([
    ['de', 'Die Trumps feierten. Familie Trump zog um.'],
    ['de', 'Frau Trump lächelte.'],
    ['de', 'Donald Trump Jr. sprach vor dem Trump Tower.'],
    ['en', 'Ivanka Trump and the Trump family left.'],
    ['en', 'Kirill Lavrov directed the play. Lavrov said he was happy.'],
    ['de', 'Der bulgarische Außenminister Lavrov reiste ab.'],
  ])('%s: leaves alone: %s', (lang, text) => expect(marked(text, lang)).toEqual([]));
});

describe('rejected candidates', () => {
  it('are all told, with the reasons', () => {
    const [block] = blocksOf('Kate Bush sang.', 'en', '1990-05-05');
    expect(block!.rejected.map(({ entry }) => entry).sort()).toEqual(['bush-father', 'bush-son']);
    for (const { why } of block!.rejected) expect(why[0]).toEqual({ code: 'other_first_name', args: ['Kate'] });
  });

  it('leave a block open only where another batch may change it', () => {
    const openness = ['Koch kam.', 'Kate Bush sang.'].map((text) => blocksOf(text, 'de')[0]!.open);
    expect(openness).toEqual([true, false]);
  });
});

describe('a name that very many share', () => {
  const given = 'Adam Bert Carl Dora Emil Fritz Gerd Hans Ida Jan Karl Lars Mia Nils Otto Paul Rolf Sven Tom Udo'.split(
    ' ',
  );
  const family = 'Ahrens Brandner Conradi'.split(' ');
  const many = Annotator.of([
    {
      ...namesakesPack,
      entries: given.flatMap((first) =>
        family.map((middle) => ({
          id: `${first}-${middle}`.toLowerCase(),
          kind: 'person' as const,
          names: { de: [`${first} ${middle} Zellmann`], en: [`${first} ${middle} Zellmann`] },
        })),
      ),
    },
  ]);

  it('is that of whom the article names in full, however late in the pack', () => {
    const [block] = many.explain(request(['Udo Conradi Zellmann kam. Zellmann ging.'], { lang: 'de' }));
    expect(block!.mentions.map(({ entry }) => entry)).toEqual(['udo-conradi', 'udo-conradi']);
  });

  it('is nobody’s without that', () => {
    const [block] = many.explain(request(['Zellmann ging.'], { lang: 'de' }));
    expect(block!.mentions).toEqual([]);
  });
});
