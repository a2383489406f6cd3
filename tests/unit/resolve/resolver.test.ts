import { describe, expect, it } from 'vitest';
import { annotator, marked, noEvidence, request } from '../../support/annotate-text.ts';

describe('resolving people', () => {
  it.each([
    ['a full name', 'Kirill Dmitriev kam.', ['Kirill Dmitriev=kirill-dmitriev']],
    [
      'a family name that is written out later',
      ['Dmitriev kam.', 'Es war Kirill Dmitriev.'],
      ['Dmitriev=kirill-dmitriev', 'Kirill Dmitriev=kirill-dmitriev'],
    ],
    [
      'a genitive',
      ['Dmitrievs Reise', 'Kirill Dmitriev kam.'],
      ['Dmitrievs=kirill-dmitriev', 'Kirill Dmitriev=kirill-dmitriev'],
    ],
    ['a title before it', 'Der Sondergesandte und Sondergesandter Dmitriev', ['Dmitriev=kirill-dmitriev']],
    [
      'a bare name beside one with a title elsewhere',
      ['Dmitriev schwieg.', 'Sondergesandter Dmitriev reiste ab.'],
      ['Dmitriev=kirill-dmitriev', 'Dmitriev=kirill-dmitriev'],
    ],
    ['a compound with a title', 'US-Präsident Trump reist.', ['US=united-states', 'Trump=donald-trump']],
    [
      'two words of its context',
      'Dmitriev vom RDIF reiste aus Moskau an.',
      ['Dmitriev=kirill-dmitriev', 'Moskau=moscow'],
    ],
    ['a middle name', 'Donald John Trump sprach.', ['Donald John Trump=donald-trump']],
    ['an initial', 'Then K. Dmitriev spoke.', ['K. Dmitriev=kirill-dmitriev']],
    [
      'a particle',
      ['Ursula von der Leyen sprach.', 'Auch von der Leyen ging.'],
      ['Ursula von der Leyen=ursula-von-der-leyen', 'von der Leyen=ursula-von-der-leyen'],
    ],
    ['a family name that comes first', ['Xi Jinping kam.', 'Xi sprach.'], ['Xi Jinping=xi-jinping', 'Xi=xi-jinping']],
    [
      'another name beside it',
      ['Donald Trump und Kirill Dmitriev.', 'Wie Trump Dmitriev sagte.'],
      [
        'Donald Trump=donald-trump',
        'Kirill Dmitriev=kirill-dmitriev',
        'Trump=donald-trump',
        'Dmitriev=kirill-dmitriev',
      ],
    ],
    [
      'a word that opens the sentence',
      ['Donald Trump kam.', 'Auch Trump schwieg. „Doch Trump weiß es.“'],
      ['Donald Trump=donald-trump', 'Trump=donald-trump', 'Trump=donald-trump'],
    ],
  ])('marks %s', (_, texts, expected) => expect(marked(texts)).toEqual(expected));

  it.each([
    ['a family name without support', 'Dmitriev traf das Tor.'],
    ['another first name', 'Sergei Dmitriev traf das Tor.'],
    ['a bare name after another first name', ['Sergei Dmitriev traf.', 'Dmitriev jubelte mit dem RDIF.']],
    ['another initial', 'Then S. Dmitriev scored.'],
    ['a building', 'Er stand vor dem Trump Tower.'],
  ])('leaves alone %s', (_, texts) => expect(marked(texts)).toEqual([]));

  it('tells namesakes apart by who was last written out', () => {
    const texts = [
      'Kirill Dmitriev verhandelt.',
      'Der Torwart Sergei Dmitriev hielt.',
      'Dmitriev jubelte.',
      'Kirill Dmitriev flog.',
      'Dmitriev schwieg.',
    ];
    expect(marked(texts)).toEqual([
      'Kirill Dmitriev=kirill-dmitriev',
      'Kirill Dmitriev=kirill-dmitriev',
      'Dmitriev=kirill-dmitriev',
    ]);
  });

  it('takes the publisher at its word', () => {
    expect(marked('Dmitriev kam.', { topics: ['Kirill Dmitriev'] })).toEqual(['Dmitriev=kirill-dmitriev']);
    expect(marked('Dmitriev kam.', { title: 'Kirill Dmitriev in Washington' })).toEqual(['Dmitriev=kirill-dmitriev']);
  });

  it('says why', () => {
    const { blocks } = annotator.annotate(request(['Dmitriev kam.', 'Kirill Dmitriev ging.']), ['en']);
    expect(blocks[0]!.mentions[0]!.why[0]).toEqual({ code: 'named_in_full', args: ['Kirill Dmitriev'] });
    expect(blocks[1]!.mentions[0]!.why[0]).toEqual({ code: 'full_name', args: ['Kirill Dmitriev'] });
    const [rejected] = annotator.explain(request(['Sergei Dmitriev traf.']));
    expect(rejected!.rejected[0]!.why[0]).toEqual({ code: 'other_first_name', args: ['Sergei'] });
  });
});

describe('resolving places, organisations and terms', () => {
  it.each([
    ['hyphen compounds by part', 'die NATO-Staaten', ['NATO=nato']],
    [
      'a term that is the head of a compound',
      'neue Russland-Sanktionen',
      ['Russland=russia', 'Russland-Sanktionen=sanctions'],
    ],
    ['a term with a title in front', 'der US-Außenminister', ['US=united-states', 'US-Außenminister=foreign-minister']],
    ['English plurals', 'security guarantees for all', ['security guarantees=security-guarantee']],
    ['terms at the beginning of a sentence', 'Security guarantees for all', ['Security guarantees=security-guarantee']],
  ])('marks %s', (_, text, expected) => expect(marked(text).sort()).toEqual(expected.sort()));

  it.each([
    ['adjectives made of a name', 'US-amerikanische Medien'],
    ['a term that is not the head', 'der Außenminister-Posten'],
    ['a newspaper', 'wie die Moscow Times schrieb'],
    ['a German noun in lower case', 'sanktion'],
  ])('leaves alone %s', (_, text) => expect(marked(text)).toEqual([]));
});

describe('batches', () => {
  const first = request(['Dmitriev kam.']);
  const second = request(['Es war Kirill Dmitriev.']);

  it('a batch without support says that it is open, and is answered otherwise once the support is known', () => {
    const alone = annotator.annotate(first, ['en']);
    expect(alone.blocks[0]).toMatchObject({ mentions: [], open: true });
    const { evidence } = annotator.annotate({ ...second, known: alone.evidence }, ['en']);
    const again = annotator.annotate({ ...first, known: evidence }, ['en']);
    expect(again.blocks[0]!.mentions.map(({ entry }) => entry)).toEqual(['kirill-dmitriev']);
  });

  it('does not change what it is given', () => {
    const known = noEvidence();
    annotator.annotate({ ...second, known }, ['en']);
    expect(known).toEqual(noEvidence());
  });

  it('names what it mentions in the page’s language if that is one of the reader’s', () => {
    const { entries } = annotator.annotate(request(['Russland']), ['de', 'en']);
    expect(entries).toEqual([{ id: 'russia', kind: 'place', label: 'Russland', lang: 'de' }]);
    const english = annotator.annotate(request(['Russland'], { lang: 'en' }), ['de', 'en']);
    expect(english.entries).toEqual([{ id: 'russia', kind: 'place', label: 'Russia', lang: 'en' }]);
  });
});
