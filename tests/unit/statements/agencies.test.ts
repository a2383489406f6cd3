import { describe, expect, it } from 'vitest';
import { agencyInFrame, agencyOfArticle } from '../../../core/statements/agencies.ts';

describe('agencies', () => {
  it.each([
    ['sagte Peskow der Agentur Tass', 'TASS'],
    ['sagte er der Deutschen Presse-Agentur', 'dpa'],
    ['he told Reuters on Friday', 'Reuters'],
    ['sagte sie der Nachrichtenagentur AFP', 'AFP'],
    ['sagte Peskow im Kreml', null],
    ['he told the APartment owners', null],
  ])('in a frame: %s', (frame, expected) => expect(agencyInFrame(frame)).toBe(expected));

  it.each([
    [['Berlin (dpa) – Der Kanzler …'], 'dpa'],
    [['KYIV, April 4 (Reuters) - The president …'], 'Reuters'],
    [['Ein Absatz.', 'Quelle: dpa/AFP'], 'dpa'],
    [['Ein Absatz.', 'Mit Material von Reuters'], 'Reuters'],
    [['Ein Absatz.', 'dpa'], 'dpa'],
    [['Moskau (dpa/AFP) – Der Sprecher …'], 'dpa'],
    [['The AP courses (in high school) …', 'An AP exam.'], null],
    [['Die Firma Interfax hat gemeldet, dass sie das Geschäft aufgibt.'], null],
  ])('of an article: %s', (paragraphs, expected) => expect(agencyOfArticle(paragraphs)).toBe(expected));

  it('does not look at what an article says in its middle', () => {
    const middle = Array.from({ length: 20 }, (_, i) => (i === 10 ? 'Moskau (Tass) meldete …' : 'Text.'));
    expect(agencyOfArticle(middle)).toBeNull();
  });
});
