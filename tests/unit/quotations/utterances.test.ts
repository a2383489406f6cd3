import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../core/quotations/find-quotations.ts';
import { read } from './read.ts';

const partsOf = (lang: string, text: string): (string[] | null)[] =>
  findQuotations(text, lang, []).map(({ parts }) => parts?.map(({ start, end }) => text.slice(start, end)) ?? null);

describe('an utterance with its frame inside', () => {
  it.each([
    ['“The ship sails,” said Eva Roth. “It is safe.”', ['The ship sails,', 'It is safe.']],
    ['“My hope,” she said, “is that the ship sails.”', ['My hope,', 'is that the ship sails.']],
    [
      '“The ship sails,” Roth said, stressing that the harbour is open. “It is safe.”',
      ['The ship sails,', 'It is safe.'],
    ],
  ])('is one quotation in English: %s', (text, parts) => {
    expect(partsOf('en', text)[0]).toEqual(parts);
  });

  it('is two in German', () => {
    expect(read('de', '„Das Schiff fährt“, sagte Eva Roth. „Es ist sicher.“')).toEqual([
      'direct: Das Schiff fährt — Eva Roth',
      'direct: Es ist sicher. — Eva Roth',
    ]);
  });

  it.each([
    'He listened. “The ship sails,” Eva Roth said. Nobody spoke.\n“The harbour is closed,” said Jan Kunz.',
    '“The ship sails,” she said, adding that “it is safe enough for us all.”',
    '“Will it sail?” she asked, but Kunz was tired, and the captain spoke of “a very long winter at sea.”',
  ])('does not take in what is another report: %s', (text) => {
    expect(partsOf('en', text).every((parts) => parts === null)).toBe(true);
  });
});

describe('words in marks inside a reported clause', () => {
  it('are reported with their clause where they are the smaller part of it', () => {
    expect(
      read('en', 'Roth called the sudden closing of the harbour “deeply unfair and wrong” to every crew in town.'),
    ).toEqual(['indirect: the sudden closing of the harbour “deeply unfair and wrong” to every crew in town — Roth']);
    expect(read('en', 'With so many ships in the harbour, “nothing can go wrong,” she said.')).toEqual([
      'indirect: With so many ships in the harbour, “nothing can go wrong,” — she',
    ]);
  });

  it('are reported alone where they are most of it', () => {
    expect(read('en', 'Roth called it “a clear violation of the treaty of the sea”.')).toEqual([
      'direct: a clear violation of the treaty of the sea — Roth',
    ]);
  });
});

describe('marks of many kinds', () => {
  it.each([
    ['“We pay for what you call ‘miracles,’” Roth said.', 'We pay for what you call ‘miracles,’'],
    ['"I never liked the word \'outreach,\' " Roth said.', "I never liked the word 'outreach,' "],
    ['”The ship sails again on Monday,” Roth said.', 'The ship sails again on Monday,'],
    ['"The ship sails again on Monday,” Roth said.', 'The ship sails again on Monday,'],
  ])('reads %s', (text, words) => {
    expect(read('en', text)).toEqual([`direct: ${words.trim()} — Roth`]);
  });

  it('takes no heading in marks for speech', () => {
    expect(read('en', '“The ship sails,” Roth said.\n“Legend of the Northern Seas.”\nThe yard is old.')).toHaveLength(
      1,
    );
  });
});

describe('the subject of a German verb in second place', () => {
  it.each([
    ['Als Antwort auf den Brief sagte eine Sprecherin der Werft: „Das Schiff fährt.“', 'eine Sprecherin der Werft'],
    ['Ende Januar verkündete die Werft: „Das Schiff fährt.“', 'die Werft'],
    ['Passend zum Wetter warnte die Kapitänin: „Das Schiff fährt nicht.“', 'die Kapitänin'],
    ['Passend zu den Farben des Eises warnte die Kapitänin: „Das Schiff fährt nicht.“', 'die Kapitänin'],
    ['Ähnlich äußerte sich die Ministerin Eva Roth: „Das Schiff fährt.“', 'die Ministerin Eva Roth'],
    ['Der deutschsprachigen Zeitung sagte Jan Kunz: „Das Schiff fährt.“', 'Jan Kunz'],
    ['Kiels frühere Ministerin Eva Roth sagte: „Das Schiff fährt.“', 'Kiels frühere Ministerin Eva Roth'],
    ['Der Leiter der Werft in Kiel, Jan Kunz, kritisierte den Plan: „Das Schiff fährt.“', 'Der Leiter der Werft'],
  ])('is not what stands first: %s', (text, speaker) => {
    const [found] = findQuotations(text, 'de', []);
    expect(found!.speaker!.text.startsWith(speaker)).toBe(true);
  });

  it.each([
    'In der Rede, die der Kapitän in Kiel hielt, warnte Roth vor dem Wetter.',
    'Auch die Ärzte in dem Haus, in das er kam, beklagten keine Mängel.',
    'Der Prozess dauert noch bis zum Mai, das Urteil sprechen die Richter im Juni.',
  ])('makes no report of the words before it: %s', (text) => {
    expect(read('de', text)).toEqual([]);
  });

  it.each([
    '„Onkel Ted“, wie der Senator genannt wurde, war beliebt.',
    'Der Komponist schrieb Musik zu Kubricks Film „2001: Odyssee im Weltraum“.',
    'Wenig später erklärte der neue „Oberste Rat der Meere“ den Hafen für offen.',
    'In der Pause, hofften Sie da nicht auf ein Tor?',
  ])('takes no name for words said: %s', (text) => {
    expect(read('de', text)).toEqual([]);
  });

  it('finds the whole of what a short frame stands in', () => {
    expect(read('de', 'Der Kapitän sei, so Roth, schuld daran, dass das Schiff auf Grund lief.')).toEqual([
      'indirect: Der Kapitän sei, so Roth, schuld daran, dass das Schiff auf Grund lief — Roth',
    ]);
    expect(read('de', 'Die Politikerin von Bund 90/Die Blauen, Anja Roth, kritisierte den Plan der Werft.')).toEqual(
      [],
    );
  });

  it('is nobody for a report behind a sentence of the author’s', () => {
    expect(
      read('de', 'Roth sagte, das Schiff sei sicher. Kunz kritisierte die Pläne der Werft. Der Hafen sei zu klein.'),
    ).toEqual(['indirect: das Schiff sei sicher — Roth', 'indirect: Der Hafen sei zu klein — ?']);
  });
});

describe('frames of many kinds', () => {
  it.each([
    [
      'en',
      'On July 6, Roth made the following comment:\n“The real rate is 51 percent.”',
      'direct: The real rate is 51 percent. — Roth',
    ],
    [
      'en',
      'Ms. Roth, 43, the mayor of Harwick since 2019, said the bridge would open.',
      'indirect: the bridge would open — Ms. Roth',
    ],
    ['en', 'The bridge, Roth said, will open in May.', 'indirect: will open in May — Roth'],
    ['en', 'Asked whether she would run again, Roth replied: “Not a chance.”', 'direct: Not a chance. — Roth'],
    [
      'en',
      'He called the talks “constructive” but “far from over.”',
      'indirect: the talks “constructive” but “far from over.” — He',
    ],
    [
      'en',
      'According to two officials briefed on the talks, the deal collapsed.',
      'indirect: the deal collapsed — two officials briefed',
    ],
    ['en', 'The report said: “The dam is unsafe.”', 'direct: The dam is unsafe. — The report'],
    [
      'en',
      'According to Roth, “the harbour is closed to all ships.”',
      'direct: the harbour is closed to all ships. — Roth',
    ],
    [
      'en',
      '“The veto will be overridden,” Senator Jan Kunz, R-Ky., said.',
      'direct: The veto will be overridden, — Senator Jan Kunz, R-Ky.',
    ],
    [
      'de',
      'Die Brücke, so Roth weiter, werde im Mai eröffnet.',
      'indirect: Die Brücke, so Roth weiter, werde im Mai eröffnet — Roth',
    ],
    ['de', '„Das ist für uns alle ein Skandal“, empörte sich Roth.', 'direct: Das ist für uns alle ein Skandal — Roth'],
    ['de', 'Roth zeigte sich „tief enttäuscht“.', 'direct: tief enttäuscht — Roth'],
    [
      'de',
      'Man werde prüfen, ob das geht, hieß es aus dem Ministerium.',
      'indirect: Man werde prüfen, ob das geht — dem Ministerium',
    ],
    ['de', 'Aus dem Ministerium hieß es, man prüfe das.', 'indirect: man prüfe das — dem Ministerium'],
    ['de', 'Roth sprach sich dafür aus, die Werft zu schließen.', 'indirect: die Werft zu schließen — Roth'],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual([expected]);
  });
});
