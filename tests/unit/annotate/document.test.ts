import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../../core/annotate/document.ts';
import { annotator } from '../../support/annotate-text.ts';

const words = (text: string): string[] =>
  annotateDocument(annotator, { text }).mentions.map(({ start, end }) => text.slice(start, end));

describe('annotateDocument', () => {
  it.each([
    ['soft hyphens', 'Die Sicherheits\u00adgarantien kamen.', ['Sicherheits\u00adgarantien']],
    ['a soft hyphen behind a name', 'Moskau\u00ad sagt', ['Moskau']],
    [
      'no-break spaces and double ones',
      'Kirill\u00a0Dmitriev und Donald  Trump',
      ['Kirill\u00a0Dmitriev', 'Donald  Trump'],
    ],
    ['decomposed letters', 'Gro\u00dfbritannien, Viktor Orba\u0301n', ['Gro\u00dfbritannien', 'Viktor Orba\u0301n']],
    ['several paragraphs', 'Moskau\n\nMoskau\r\nMoskau', ['Moskau', 'Moskau', 'Moskau']],
    ['emoji before a name', '🎉 Moskau', ['Moskau']],
    ['halves of surrogates', '\ud83c Moskau \udf89', ['Moskau']],
    ['nothing', '', []],
  ])('gives offsets into the text as given: %s', (_, text, expected) => expect(words(text)).toEqual(expected));

  it('does not join a name over the end of a paragraph', () => {
    expect(words('Kirill\nDmitriev')).toEqual([]);
  });

  it('reports who said what, with the same kind of offsets', () => {
    const text = 'In Moskau\u00ad sagte Kirill Dmitriev: „Wir reden.“';
    const [quotation] = annotateDocument(annotator, { text, lang: 'de' }).quotations;
    expect(text.slice(quotation!.start, quotation!.end)).toBe('Wir reden.');
    expect(quotation).toMatchObject({
      kind: 'direct',
      resolved: { text: 'Kirill Dmitriev', entry: 'kirill-dmitriev' },
    });
    expect(text.slice(quotation!.speaker!.start, quotation!.speaker!.end)).toBe('Kirill Dmitriev');
  });
});
