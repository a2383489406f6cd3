import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('direct speech in German', () => {
  it.each([
    ['„Wir bauen die Brücke neu“, sagte Maria Lindt.', 'Wir bauen die Brücke neu'],
    ['»Wir bauen die Brücke neu«, sagte Maria Lindt.', 'Wir bauen die Brücke neu'],
    ['«Wir bauen die Brücke neu», sagte Maria Lindt.', 'Wir bauen die Brücke neu'],
    ['"Wir bauen die Brücke neu", sagte Maria Lindt.', 'Wir bauen die Brücke neu'],
    ['‚Wir bauen die Brücke neu‘, sagte Maria Lindt.', 'Wir bauen die Brücke neu'],
    ['“Wir bauen die Brücke neu”, sagte Maria Lindt.', 'Wir bauen die Brücke neu'],
    ['‘Wir bauen die Brücke neu,’ sagte Maria Lindt.', 'Wir bauen die Brücke neu,'],
  ])('reads %s', (text, words) => {
    expect(read('de', text)).toEqual([`direct: ${words} — Maria Lindt`]);
  });

  it('reads frames before, behind and in the middle', () => {
    expect(read('de', 'Der Bürgermeister von Altdorf erklärte: „Das Geld reicht nicht.“')).toEqual([
      'direct: Das Geld reicht nicht. — Der Bürgermeister von Altdorf',
    ]);
    expect(read('de', '„Das Geld“, betonte Lindt, „reicht nicht für alle Schulen.“')).toEqual([
      'direct: Das Geld — Lindt',
      'direct: reicht nicht für alle Schulen. — Lindt',
    ]);
    expect(read('de', '„Das Geld reicht nicht“, so Lindt am Montag.')).toEqual([
      'direct: Das Geld reicht nicht — Lindt',
    ]);
    expect(read('de', '„Das Geld reicht nicht“, fügte sie im Rathaus hinzu.')).toEqual([
      'direct: Das Geld reicht nicht — sie',
    ]);
  });

  it('takes the subject of the frame, not its object or genitive', () => {
    expect(read('de', '„Das ist erledigt“, sagte er Lindt.')).toEqual(['direct: Das ist erledigt — er']);
    expect(read('de', '„Das ist erledigt“, sagte der Anwalt des Händlers Kunz.')).toEqual([
      'direct: Das ist erledigt — der Anwalt des Händlers Kunz',
    ]);
    expect(read('de', 'Am Abend sagte Ministerin Eva Roth: „Das ist erledigt.“')).toEqual([
      'direct: Das ist erledigt. — Ministerin Eva Roth',
    ]);
  });

  it('lets a quotation in a quotation be part of the outer one', () => {
    expect(read('de', '„Sie rief ‚Halt‘, wie der Wirt sagte, und lief los“, sagte Kunz.')).toEqual([
      'direct: Sie rief ‚Halt‘, wie der Wirt sagte, und lief los — Kunz',
    ]);
  });

  it('reads single words that a verb reports', () => {
    expect(read('de', 'Kunz nannte den Plan „völlig verfehlt und teuer“.')).toEqual([
      'direct: völlig verfehlt und teuer — Kunz',
    ]);
  });

  it('leaves titles, names and scare quotes alone', () => {
    expect(read('de', 'Sie las „Der Zauberberg“ im Zug.')).toEqual([]);
    expect(read('de', 'Das „Netzwerk Altdorf“ traf sich am Abend im „Goldenen Hirsch“.')).toEqual([]);
    expect(read('de', 'Der so genannte „Wunderbauer“ verkaufte wieder Kartoffeln.')).toEqual([]);
  });

  it('goes on with a whole sentence in quotation marks behind a frame', () => {
    expect(read('de', 'Das sei ein Anfang, sagte Kunz. „Morgen reden wir weiter.“')).toEqual([
      'indirect: Das sei ein Anfang — Kunz',
      'direct: Morgen reden wir weiter. — Kunz',
    ]);
  });
});
