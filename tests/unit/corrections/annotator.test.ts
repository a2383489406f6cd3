import { describe, expect, it } from 'vitest';
import { Annotator } from '../../../core/annotate/annotator.ts';
import { entryChoices } from '../../../core/card/entry-choices.ts';
import type { Correction } from '../../../core/corrections/correction.ts';
import type { AnnotateRequest } from '../../../core/model/annotation.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import { smallPack } from '../../support/small-pack.ts';
import { correctionOf, HERE, NEXT } from './make.ts';

const namesakes: Pack = {
  ...smallPack,
  id: 'namesakes',
  statements: [],
  entries: [
    {
      id: 'yuri-dmitriev',
      kind: 'person',
      names: { en: ['Yuri Dmitriev'] },
      roles: [
        { title: { en: 'Goalkeeper' }, of: 'nato', from: '2020', to: '2024' },
        { title: { en: 'Coach' }, from: '2025' },
      ],
    },
    { id: 'dmitriev-award', kind: 'event', names: { en: ['Dmitriev Award'] }, about: { en: 'A prize.' } },
  ],
};
const annotator = Annotator.of([smallPack, namesakes]);

const request = (text: string, url = HERE): AnnotateRequest => ({
  facts: { url, title: '', outlet: null, lang: 'en', published: '2025-04-04', modified: null, topics: [] },
  blocks: [{ id: 7, text }],
  known: { named: {}, rivals: {} },
});
const TEXT = 'Kirill Dmitriev came. Dmitriev left.';
const entriesOf = (corrections: Correction[], url = HERE): string[] =>
  annotator.annotate(request(TEXT, url), ['en'], corrections).blocks[0]!.mentions.map(({ entry }) => entry);

describe('Annotator', () => {
  it('applies the corrections that hold on the page, in what it says of entries too', () => {
    const decided = correctionOf({ from: 'kirill-dmitriev', to: 'yuri-dmitriev' });
    expect(entriesOf([])).toEqual(['kirill-dmitriev', 'kirill-dmitriev']);
    expect(entriesOf([decided])).toEqual(['kirill-dmitriev', 'yuri-dmitriev']);
    expect(entriesOf([decided], NEXT)).toEqual(['kirill-dmitriev', 'kirill-dmitriev']);
    const { entries } = annotator.annotate(request(TEXT), ['en'], [decided]);
    expect(entries.map(({ id, label }) => [id, label])).toEqual([
      ['kirill-dmitriev', 'Kirill Dmitriev'],
      ['yuri-dmitriev', 'Yuri Dmitriev'],
    ]);
  });

  it('lists no entry whose every mention was taken away', () => {
    const never = correctionOf({ words: 'Kirill Dmitriev', from: 'kirill-dmitriev' });
    const { blocks, entries } = annotator.annotate(request(TEXT), ['en'], [never]);
    expect([blocks[0]!.mentions, entries]).toEqual([[], []]);
  });

  it('changes nothing of the evidence: the rest of the article is understood as before', () => {
    const plain = annotator.annotate(request(TEXT), ['en']).evidence;
    const never = correctionOf({ words: 'Kirill Dmitriev', scope: 'everywhere', from: 'kirill-dmitriev' });
    expect(annotator.annotate(request(TEXT), ['en'], [never]).evidence).toEqual(plain);
  });

  it.each([
    ['Dmitriev', ['kirill-dmitriev', 'yuri-dmitriev']],
    ['Kirill Dmitriev', ['kirill-dmitriev', 'yuri-dmitriev']],
    ['Yuri Dmitriev', ['kirill-dmitriev', 'yuri-dmitriev']],
    ['NATO', ['nato']],
    ['nobody', []],
    ['', []],
  ])('knows who is named %s', (words, expected) => expect(annotator.named(words).sort()).toEqual(expected));
});

describe('entryChoices', () => {
  const choices = (entries: string[], date: string | null, named = annotator.named('Dmitriev')) =>
    entryChoices(
      annotator.library,
      named,
      { words: 'Dmitriev', entries, date, lang: 'en' },
      ['en', 'de'],
      '2025-11-01',
    ).map(({ entry, role }) => [entry, role?.text]);

  it('begin with those asked for and tell the role of the article’s date', () => {
    expect(choices(['yuri-dmitriev'], '2022-01-01')).toEqual([
      ['yuri-dmitriev', 'Goalkeeper, NATO'],
      ['kirill-dmitriev', undefined],
    ]);
    expect(choices(['yuri-dmitriev', 'gone'], '2025-04-04')).toEqual([
      ['yuri-dmitriev', 'Coach'],
      ['kirill-dmitriev', 'Special Envoy of the President of Russia'],
    ]);
    expect(choices([], null, ['dmitriev-award'])).toEqual([['dmitriev-award', 'A prize.']]);
  });
});
