import { describe, expect, it } from 'vitest';
import { isKeptByItself, statementOf } from '../../../core/statements/from-quotation.ts';
import { annotator, request } from '../../support/annotate-text.ts';

const read = (texts: string[], lang = 'de', published: string | null = '2025-04-04') =>
  annotator.quotations(request(texts, { lang, published, url: 'https://news.example/a?utm_source=x', title: 'Titel' }));

describe('the quotations of an article', () => {
  it('say who, when, to whom and about what, by blocks', () => {
    const texts = [
      'Kirill Dmitriev kam am Montag nach Washington.',
      '„Wir wollen eine Sicherheitsgarantie für Russland“, sagte Kirill Dmitriev der Agentur Tass am Donnerstag.',
    ];
    const [found, ...others] = read(texts);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      kind: 'direct',
      text: 'Wir wollen eine Sicherheitsgarantie für Russland',
      lang: 'de',
      cueText: 'sagte',
      speaker: { entry: 'kirill-dmitriev', name: 'Kirill Dmitriev' },
      about: ['security-guarantee', 'russia'],
      said: '2025-04-03',
      via: 'TASS',
    });
    expect(found!.spans.map(({ block, start, end }) => texts[block]!.slice(start, end))).toEqual([found!.text]);
    expect(texts[1]!.slice(found!.cue!.start, found!.cue!.end)).toBe('sagte');
    expect(isKeptByItself(found!)).toBe(true);
  });

  it('are without the comma that leads to the frame', () => {
    const [found] = read(['“We wait,” said Kirill Dmitriev. “And we talk.”', '“We go on,” said Mark Rutte.'], 'en');
    expect(found!.text).toBe('We wait, And we talk.');
    expect(read(['“We go on,” said Mark Rutte.'], 'en')[0]!.text).toBe('We go on');
  });

  it('go over two paragraphs, in spans of both', () => {
    const texts = ['Kirill Dmitriev sagte: „Wir reden weiter.', '„Und wir reden lange.“'];
    const [found] = read(texts);
    expect(found!.spans.map(({ block }) => block)).toEqual([0, 1]);
    expect(found!.text).toBe('Wir reden weiter. Und wir reden lange.');
  });

  it('tell a name from words that only describe somebody, and from those of nobody', () => {
    const speakerOf = (text: string) => read([text])[0]!.speaker;
    const said = '„Wir reden weiter mit allen“, sagte';
    expect(speakerOf(`${said} Erika Muster.`)).toEqual({ entry: null, name: 'Erika Muster' });
    expect(speakerOf(`${said} der Niederländer.`)).toEqual({ entry: null, name: 'der Niederländer', described: true });
    expect(speakerOf('Nach Darstellung beider Seiten hält sich niemand an das Abkommen.')).toEqual({
      entry: null,
      name: 'beider Seiten',
      described: true,
    });
  });

  it.each([
    ['somebody whom no pack knows', '„Wir reden weiter mit allen“, sagte Erika Muster.', 'Erika Muster'],
    ['a pronoun', 'Kirill Dmitriev kam. „Wir reden weiter mit allen“, sagte er.', null],
    ['what was asked', 'Kirill Dmitriev fragte, ob die Gespräche weitergehen würden.', null],
    ['two words', 'Kirill Dmitriev sagte: „Wir reden.“', null],
  ])('are not kept without being asked: %s', (_, text, name) => {
    const [found] = read([text]);
    expect(found).toBeDefined();
    expect(isKeptByItself(found!)).toBe(false);
    if (name !== null) expect(found!.speaker).toEqual({ entry: null, name });
  });
});

it('is not kept without being asked if it is longer than a statement may be', () => {
  const [found] = read(['„Wir reden weiter mit allen“, sagte Kirill Dmitriev.']);
  expect(isKeptByItself(found!)).toBe(true);
  expect(isKeptByItself({ ...found!, text: 'Wir reden weiter. '.repeat(300) })).toBe(false);
});

describe('a statement made of one', () => {
  const [found] = read(['„Wir reden weiter mit allen“, sagte Kirill Dmitriev.']);
  const { facts } = request([], {
    url: 'https://news.example/a#x',
    title: 'Titel',
    outlet: null,
    published: '2025-04-04',
  });
  const reading = { facts, agency: 'dpa', today: '2025-04-06' };

  it('names its source, and leads to the words', () => {
    expect(statementOf(found!, reading, 'Kirill Dmitrijew', 'one', 'auto')).toEqual({
      id: 'one',
      speaker: 'kirill-dmitriev',
      name: 'Kirill Dmitrijew',
      text: 'Wir reden weiter mit allen',
      lang: 'de',
      kind: 'direct',
      cue: 'sagte',
      said: null,
      about: [],
      sources: [
        {
          url: 'https://news.example/a#:~:text=Wir%20reden%20weiter%20mit%20allen',
          title: 'Titel',
          outlet: 'news.example',
          via: 'dpa',
          published: '2025-04-04',
          seen: '2025-04-06',
        },
      ],
      kept: 'auto',
    });
  });

  it('has no date that has not come yet', () => {
    const future = { ...reading, facts: { ...facts, published: '2031-01-01' } };
    expect(statementOf(found!, future, 'X', 'one', 'auto')!.sources[0]!.published).toBeNull();
  });

  it('is none of a file, nor of nobody', () => {
    expect(statementOf(found!, { ...reading, facts: { ...facts, url: 'file:///a' } }, 'X', 'one', 'auto')).toBeNull();
    expect(statementOf({ ...found!, speaker: null }, reading, 'X', 'one', 'auto')).toBeNull();
  });
});
