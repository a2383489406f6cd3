import { describe, expect, it } from 'vitest';
import { saidOn } from '../../../core/statements/said-on.ts';

// 4 April 2025 was a Friday
const DAY = '2025-04-04';

/** The frame with its cue in brackets. */
function day(marked: string, lang: string, published: string | null = DAY): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return saidOn(marked.replace(/[[\]]/gu, ''), { start, end }, lang, published);
}

describe('when it was said', () => {
  it.each([
    ['[sagte Peskow] am Freitag.', '2025-04-04'],
    ['[sagte Peskow] am Mittwochabend vor Journalisten.', '2025-04-02'],
    ['[sagte Peskow] am Samstag.', '2025-03-29'],
    ['[sagte Peskow] gestern.', '2025-04-03'],
    ['Am Donnerstag [sagte Peskow] der Agentur Tass:', '2025-04-03'],
    ['[sagte Peskow] der Agentur Tass am 2. April.', '2025-04-02'],
    ['[sagte Peskow] am 24. Dezember.', '2024-12-24'],
    ['[sagte Putin] am 24. Februar 2022 in einer Ansprache.', '2022-02-24'],
    ['Im März 2014 [sagte Putin]:', '2014-03'],
    ['[sagte Putin] im Jahr 2007 in München.', '2007'],
    ['[sagte am Dienstag Peskow].', '2025-04-01'],
  ])('German: %s', (frame, expected) => expect(day(frame, 'de')).toBe(expected));

  it.each([
    ['[said Rutte] on Friday.', '2025-04-04'],
    ['[Rutte told] reporters on Thursday.', '2025-04-03'],
    ['On Monday, [Rutte said]', '2025-03-31'],
    ['[Rutte said] yesterday.', '2025-04-03'],
    ['[Rutte said] on April 2, 2025.', '2025-04-02'],
    ['[Rutte said] on 2 April.', '2025-04-02'],
    ['In 2014 [Putin said]', '2014'],
  ])('English: %s', (frame, expected) => expect(day(frame, 'en')).toBe(expected));

  it.each([
    ['de', '[sagte Rubio] vor dem Treffen am Freitag.'],
    ['de', '[sagte Rubio] nach seiner Ankunft am Dienstag.'],
    ['de', '[sagte Rubio] und fliegt am kommenden Montag.'],
    ['de', '[sagte Rubio] am 31. Februar.'],
    ['de', '[sagte Rubio].'],
    ['en', '[Rutte said] before a meeting on Thursday.'],
    ['en', '[Rutte said] of the vote next Monday.'],
    ['en', '[Rutte said] on May 2, 2026.'],
    ['fr', '[a dit Macron] vendredi.'],
  ])('%s says nothing: %s', (lang, frame) => expect(day(frame, lang)).toBeNull());

  it('says nothing of an article without a date', () => {
    expect(day('[sagte Peskow] am Freitag.', 'de', null)).toBeNull();
  });
});
