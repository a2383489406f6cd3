import { describe, expect, it } from 'vitest';
import { Annotator } from '../../../core/annotate/annotator.ts';
import { annotateDocument } from '../../../core/annotate/document.ts';
import { parsePack } from '../../../core/packs/parse-pack.ts';

const person = (id: string, name: string, ...roles: object[]): object => ({
  id,
  kind: 'person',
  names: { de: [name], en: [name] },
  roles,
});
const role = (en: string, de: string, from: string, to: string | null, of?: string): object => ({
  title: { en, de },
  from,
  to,
  ...(of === undefined ? {} : { of }),
});

const annotator = Annotator.of([
  parsePack(
    {
      format: 'dramatis-pack/1',
      id: 'offices',
      title: { en: 'Offices' },
      version: '1',
      licence: 'CC0-1.0',
      entries: [
        person(
          'old',
          'Olga Marten',
          role('Foreign Minister of France', 'Außenministerin Frankreichs', '2018-01-01', '2021-12-31'),
        ),
        person(
          'new',
          'Nils Quandt',
          role('Foreign Minister of France', 'Außenminister Frankreichs', '2022-01-01', null),
        ),
        person(
          'press',
          'Pia Lersch',
          role('Spokeswoman of the President of France', 'Sprecherin des Präsidenten', '2020-01-01', null, 'france'),
        ),
        person('head', 'Hugo Brandeis', role('President of France', 'Präsident Frankreichs', '2017-01-01', null)),
        person(
          'other',
          'Otto Zwerger',
          role('Foreign Minister of Austria', 'Außenminister Österreichs', '2019-01-01', null),
        ),
      ],
    },
    'offices.json',
  ),
]);

function speakers(lang: string, date: string | null, text: string): (string | null)[] {
  return annotateDocument(annotator, { lang, date, text }).quotations.map(({ resolved }) => resolved?.entry ?? null);
}

describe('a description without a name', () => {
  it.each([
    ['de', '2024-05-01', 'Der französische Außenminister sagte, dass die Brücke hält.', 'new'],
    ['de', '2020-05-01', 'Die französische Außenministerin sagte, dass die Brücke hält.', 'old'],
    ['en', '2024-05-01', '“The bridge holds,” the French foreign minister said.', 'new'],
    ['en', '2020-05-01', '“The bridge holds,” the French foreign minister said.', 'old'],
    ['en', '2024-05-01', '“The bridge holds,” the French president said.', 'head'],
  ])('is whoever has that office on the article’s date (%s, %s): %s', (lang, date, text, entry) => {
    expect(speakers(lang, date, text)).toEqual([entry]);
  });

  it('is the one of those named in the article who has it', () => {
    const text = 'Otto Zwerger kam nach Wien. Es regnete. Viele warteten. „Die Brücke hält“, sagte der Außenminister.';
    expect(speakers('de', '2024-05-01', text)).toEqual(['other']);
    const both = `Nils Quandt kam dazu. Beide schwiegen lange. ${text}`;
    expect(speakers('de', '2024-05-01', both)).toEqual([null]);
  });

  it.each([
    ['de', '2024-05-01', '„Die Brücke hält“, sagte der Außenminister.'],
    ['de', '2024-05-01', '„Die Brücke hält“, sagte ein französischer Außenminister.'],
    ['de', '2024-05-01', '„Die Brücke hält“, sagte der italienische Außenminister.'],
    ['de', null, '„Die Brücke hält“, sagte der französische Außenminister.'],
    ['de', '2016-05-01', '„Die Brücke hält“, sagte der französische Präsident.'],
    ['de', '2024-05-01', '„Die Brücke hält“, sagte der Sprecher von Hugo Brandeis.'],
    ['en', '2024-05-01', '“The bridge holds,” a French president said.'],
  ])('is nobody where that is not sure (%s, %s): %s', (lang, date, text) => {
    expect(speakers(lang, date, text)).toEqual([null]);
  });
});
