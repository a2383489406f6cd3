import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../core/quotations/find-quotations.ts';
import { read } from './read.ts';

describe('languages', () => {
  const german = 'Der Hafen sei zu klein und zu alt, sagte die Leiterin der Werft.';
  const english = 'The harbour is too small and it is too old, said the head of the yard.';

  it('reads a paragraph in its own language, whatever the page’s', () => {
    expect(read('de', `${german}\n${english}`)).toHaveLength(2);
    expect(read('en', `${german}\n${english}`)).toHaveLength(2);
  });

  it('tells the language if nobody says it', () => {
    expect(read(null, german)).toEqual(['indirect: Der Hafen sei zu klein und zu alt — die Leiterin der Werft']);
  });

  it('finds nothing in a language without data', () => {
    expect(read('fr', '« Le port est trop petit », a dit Marie Dupont.')).toEqual([]);
  });
});

describe('odd input', () => {
  it('survives marks without a partner', () => {
    expect(read('de', '„')).toEqual([]);
    expect(read('de', '“ „Das Schiff fährt bald“, sagte Roth.')).toEqual(['direct: Das Schiff fährt bald — Roth']);
    expect(read('de', 'Er nahm das „Buch.\n„Das Schiff fährt bald“, sagte Roth.')).toContain(
      'direct: Das Schiff fährt bald — Roth',
    );
  });

  it('reads a quotation over paragraphs that each open again', () => {
    const text = 'Roth sagte: „Das Schiff ist alt.\n„Es fährt trotzdem noch.“';
    expect(read('de', text)).toEqual(['direct: Das Schiff ist alt.\n„Es fährt trotzdem noch. — Roth']);
    const [quotation] = findQuotations(text, 'de', []);
    expect(quotation!.parts!.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Das Schiff ist alt.',
      'Es fährt trotzdem noch.',
    ]);
  });

  it('does not end a sentence at abbreviations, initials and dates', () => {
    expect(read('de', 'Dr. K. Roth sagte am 5. August, dass der Hafen öffnet.')).toEqual([
      'indirect: dass der Hafen öffnet — Dr. K. Roth',
    ]);
    expect(read('en', 'Gov. Maria Lind of the U.S. state said that the harbour will open.')).toHaveLength(1);
  });

  it('keeps every span inside the text and in order', () => {
    const text = 'Roth sagte, „sie“ sei da. „A“, „B“ sagte: dass, laut, zufolge, so Roth. '.repeat(50);
    for (const { start, end, cue, speaker } of findQuotations(text, 'de', [])) {
      expect(start).toBeLessThan(end);
      for (const span of [{ start, end }, cue, speaker]) {
        if (span) expect(span.start >= 0 && span.end <= text.length && span.start < span.end).toBe(true);
      }
    }
  });

  it.each(['„', '„a“ ', 'sagte gab teilte ', 'sagte, wie, dass, laut Roth, ', '(„', 's’ x ‘ '])(
    'takes linear time for %j again and again',
    (part) => {
      const time = (length: number): number => {
        const text = part.repeat(Math.ceil(length / part.length));
        const start = process.cpuUsage().user;
        findQuotations(text, 'de', []);
        return (process.cpuUsage().user - start) / 1000;
      };
      time(20_000);
      // milliseconds of processor time, as other work may run beside; quadratic time would be 64 times as long
      expect(time(320_000)).toBeLessThan(32 * Math.max(20, time(40_000)));
    },
  );
});
