import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('indirect speech in German', () => {
  it.each([
    ['Roth sagte, dass der Hafen im Mai öffnet.', 'dass der Hafen im Mai öffnet', 'Roth'],
    ['Roth sagte am Freitag der Zeitung, der Hafen werde im Mai geöffnet.', 'der Hafen werde im Mai geöffnet', 'Roth'],
    ['Der Hafen werde im Mai geöffnet, sagte Roth vor ihrer Abreise.', 'Der Hafen werde im Mai geöffnet', 'Roth'],
    [
      'Der Hafen öffnet nach Angaben der Polizei im Mai.',
      'Der Hafen öffnet nach Angaben der Polizei im Mai',
      'der Polizei',
    ],
    ['Laut der Ministerin Eva Roth öffnet der Hafen im Mai.', 'öffnet der Hafen im Mai', 'der Ministerin Eva Roth'],
    [
      'Einem Bericht der Hafenpost zufolge öffnet der Hafen im Mai.',
      'öffnet der Hafen im Mai',
      'Einem Bericht der Hafenpost',
    ],
    [
      'Roth sagte, die Sorge wegen der Tiere im Hafen komme aus der Tatsache, dass er klein ist.',
      'die Sorge wegen der Tiere im Hafen komme aus der Tatsache, dass er klein ist',
      'Roth',
    ],
    ['Roth teilte mit, dass der Hafen im Mai öffnet.', 'dass der Hafen im Mai öffnet', 'Roth'],
    ['Wie die Reederei mitteilte, öffnet der Hafen im Mai.', 'öffnet der Hafen im Mai', 'die Reederei'],
    ['Roth forderte die Reeder auf, den Hafen im Mai zu öffnen.', 'den Hafen im Mai zu öffnen', 'Roth'],
    ['Roth hatte zuvor gesagt, dass der Hafen im Mai öffnet.', 'dass der Hafen im Mai öffnet', 'Roth'],
    [
      'Auf die Frage, ob der Hafen öffne, sagte Roth, die gestern ankam, dass sie es hoffe.',
      'dass sie es hoffe',
      'Roth',
    ],
    [
      'Der Leiter der Werft, Jan Kunz, sagte, die Werft sei sicher.',
      'die Werft sei sicher',
      'Der Leiter der Werft, Jan Kunz',
    ],
  ])('reads %s', (text, words, speaker) => {
    expect(read('de', text)).toEqual([`indirect: ${words} — ${speaker}`]);
  });

  it('ends where the clause begins that a subordinate one is for', () => {
    expect(read('de', 'Nachdem Roth gesagt hatte, dass der Hafen öffnet, fuhr das Schiff ab.')).toEqual([
      'indirect: dass der Hafen öffnet — Roth',
    ]);
  });

  it.each([
    'Roth erklärte den Plan danach für falsch, der Hafen wurde neu geplant.',
    'Roth hat Geld angeboten, das von der Werft, die neu ist, hinterlegt werden sollte.',
    'Roth sprach von wenig Wind, dennoch war der Hafen voll.',
  ])('is not how the story goes on: %s', (text) => {
    expect(read('de', text).filter((line) => line.startsWith('indirect'))).toEqual([]);
  });

  it.each([
    ['Die Reederei plane den Umbau seit langem.', 'Die Reederei plane den Umbau seit langem'],
    ['Das Problem existiere seit Jahren.', 'Das Problem existiere seit Jahren'],
    ['Man lehne das ab.', 'Man lehne das ab'],
  ])('carries on in the form of the report: %s', (text, words) => {
    expect(read('de', `Roth sagte, dass der Hafen öffnet. ${text}`).at(-1)).toBe(`indirect: ${words} — Roth`);
  });

  it.each([
    'Ich lehne den Umbau seit langem ab.',
    'Viele große Häfen sind geschlossen.',
    'Die Tiere und Papiere sind da.',
  ])('does not carry on: %s', (text) => {
    expect(read('de', `Roth sagte, dass der Hafen öffnet. ${text}`)).toHaveLength(1);
  });

  it('names nobody in the passive', () => {
    expect(read('de', 'Gestern war berichtet worden, dass der Hafen im Mai öffnet.')).toEqual([
      'indirect: dass der Hafen im Mai öffnet — ?',
    ]);
  });

  it('goes on with Konjunktiv I, and with Konjunktiv II right behind a report', () => {
    expect(read('de', 'Roth sagte, der Hafen sei klein. Er müsse wachsen. Dafür fehle das Geld.')).toEqual([
      'indirect: der Hafen sei klein — Roth',
      'indirect: Er müsse wachsen. Dafür fehle das Geld — Roth',
    ]);
    expect(read('de', 'Der Hafen sei klein, sagte Roth. Schiffe könnten dort kaum wenden.')).toEqual([
      'indirect: Der Hafen sei klein — Roth',
      'indirect: Schiffe könnten dort kaum wenden — Roth',
    ]);
  });

  it('reports nothing where nobody says anything', () => {
    expect(read('de', 'Auf der Messe lobte Direktorin Roth die Reeder.')).toEqual([]);
    expect(read('de', 'Schiffe könnten dort kaum wenden.')).toEqual([]);
    expect(read('de', 'Es sei denn, der Hafen öffnet früher.')).toEqual([]);
    expect(read('de', 'Die Reeder, die gestern kamen, fuhren nach dem Essen weiter.')).toEqual([]);
    expect(read('de', 'Die Stadt gab Roth das Haus zurück.')).toEqual([]);
  });

  it('does not take a subject with a relative clause for the words said', () => {
    expect(read('de', 'Die Ministerin, die gestern ankam, kritisierte die Reeder.')).toEqual([]);
  });
});
