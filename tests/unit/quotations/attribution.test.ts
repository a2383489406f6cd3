import { describe, expect, it } from 'vitest';
import { mentionsOf, read } from './read.ts';

const PEOPLE = { 'Eva Roth': 'roth', Roth: 'roth', 'Jan Kunz': 'kunz', Kunz: 'kunz' };
const readDe = (text: string): string[] => read('de', text, mentionsOf(text, PEOPLE));
const readEn = (text: string): string[] => read('en', text, mentionsOf(text, PEOPLE));

describe('who speaks', () => {
  it('is the name in the frame', () => {
    expect(readDe('„Das Schiff fährt“, sagte Ministerin Eva Roth.')).toEqual([
      'direct: Das Schiff fährt — Ministerin Eva Roth → roth',
    ]);
    expect(readDe('Der Leiter der Werft, Jan Kunz, sagte, die Werft sei sicher.')).toEqual([
      'indirect: die Werft sei sicher — Der Leiter der Werft, Jan Kunz → kunz',
    ]);
  });

  it('is not the genitive, the object or the compound', () => {
    expect(readDe('„Das Schiff fährt“, sagte der Vertraute von Eva Roth.')).toEqual([
      'direct: Das Schiff fährt — der Vertraute von Eva Roth',
    ]);
    expect(readDe('„Das Schiff fährt“, sagte die Roth-Sprecherin.')).toEqual([
      'direct: Das Schiff fährt — die Roth-Sprecherin',
    ]);
    expect(readEn('“The ship sails,” said Roth’s lawyer.')).toEqual(['direct: The ship sails, — Roth’s lawyer']);
    expect(readEn('A spokesman for Eva Roth said the ship will sail.')).toEqual([
      'indirect: the ship will sail — A spokesman for Eva Roth',
    ]);
  });

  it('is not the one who was told, whose name may follow with nothing but an article between', () => {
    expect(readDe('„Das Schiff fährt“, sagte Jan Kunz der Agentur Hansa.').map((line) => line.split('→')[1])).toEqual([
      ' kunz',
    ]);
    const people = { ...PEOPLE, 'Ute van der Mark': 'mark', 'Ina von der Aue': 'aue' };
    for (const [name, id] of Object.entries(people)) {
      const text = `„Das Schiff fährt“, sagte ${name}.`;
      expect(read('de', text, mentionsOf(text, people))).toEqual([`direct: Das Schiff fährt — ${name} → ${id}`]);
    }
  });

  it('is who answers, and not what was asked', () => {
    expect(readDe('Das Schiff fahre im Mai nicht, sagte Kunz auf die Frage, ob die Werft zahle.')).toEqual([
      'indirect: Das Schiff fahre im Mai nicht — Kunz → kunz',
    ]);
    expect(readDe('Auf die Frage, ob das Schiff fahre, sagte Kunz, er wisse es nicht.')).toEqual([
      'indirect: er wisse es nicht — Kunz → kunz',
    ]);
    expect(readEn('The ship sails in May, Kunz said in answer to the question whether the yard would pay.')).toEqual([
      'indirect: The ship sails in May — Kunz → kunz',
    ]);
    expect(readDe('Kunz fragte, ob das Schiff fahre.')).toEqual(['indirect: ob das Schiff fahre — Kunz → kunz']);
  });

  it('is the last subject for a pronoun', () => {
    expect(readDe('Eva Roth besuchte die Werft. „Das Schiff fährt“, sagte sie.')).toEqual([
      'direct: Das Schiff fährt — sie → roth',
    ]);
    expect(readEn('Jan Kunz visited the yard. “The ship sails,” he said.')).toEqual([
      'direct: The ship sails, — he → kunz',
    ]);
  });

  it('is nobody for a pronoun that could be either of two', () => {
    expect(readDe('Eva Roth und Jan Kunz besuchten die Werft. „Das Schiff fährt“, sagte er.')).toEqual([
      'direct: Das Schiff fährt — er',
    ]);
    expect(readDe('Der Minister traf Jan Kunz. „Das Schiff fährt“, sagte er.')).toEqual([
      'direct: Das Schiff fährt — er',
    ]);
  });

  it('is who spoke before, in speech that goes on', () => {
    expect(readDe('Das sei gut, sagte Roth. „Das Schiff fährt wieder.“ Es sei repariert.')).toEqual([
      'indirect: Das sei gut — Roth → roth',
      'direct: Das Schiff fährt wieder. — Roth → roth',
      'indirect: Es sei repariert — Roth → roth',
    ]);
  });

  it('is the bearer of a title, if the text gave it to one person only', () => {
    const before = 'Werftchefin Eva Roth kam am Montag. Es regnete stark. Viele Leute warteten.\n';
    expect(readDe(`${before}„Das Schiff fährt“, sagte die Werftchefin.`)).toEqual([
      'direct: Das Schiff fährt — die Werftchefin → roth',
    ]);
    const two = 'Minister Eva Roth kam. Minister Jan Kunz ging. Viele Leute warteten.\n';
    expect(readDe(`${two}„Das Schiff fährt“, sagte der Minister.`)).toEqual([
      'direct: Das Schiff fährt — der Minister',
    ]);
  });

  it('is the person just named for an epithet, never the one inside the epithet', () => {
    const text = 'Eva Roth ist zurück. „Das Schiff fährt“, sagte die Vertraute von Jan Kunz.';
    expect(readDe(text)).toEqual(['direct: Das Schiff fährt — die Vertraute von Jan Kunz → roth']);
  });

  it('is kept by name if the name is nobody we know', () => {
    expect(readDe('„Das Schiff fährt“, sagte Bruno Unbekannt.')).toEqual([
      'direct: Das Schiff fährt — Bruno Unbekannt',
    ]);
  });

  it('may be an organisation', () => {
    const text = 'Der Hafen öffnet im Mai, teilte die Hansa-Reederei mit.';
    const mentions = mentionsOf(text, { 'Hansa-Reederei': 'hansa' }, 'organisation');
    expect(read('de', text, mentions)).toEqual(['indirect: Der Hafen öffnet im Mai — die Hansa-Reederei → hansa']);
  });
});
