import { expect, it } from 'vitest';
import { Annotator } from '../../../core/annotate/annotator.ts';
import type { Pack } from '../../../core/packs/schema.ts';

const PACK: Pack = {
  format: 'dramatis-pack/1',
  id: 'terms',
  title: { en: 'Terms' },
  version: '1',
  licence: 'CC0-1.0',
  entries: [
    { id: 'debt-brake', kind: 'term', names: { en: ['debt brake'] } },
    { id: 'election-campaign', kind: 'term', names: { en: ['election campaign'] }, difficulty: 'everyday' },
  ],
};

it('tells the page which terms are everyday words, and finds them all the same', () => {
  const facts = {
    url: 'https://a.org/',
    title: '',
    outlet: null,
    lang: 'en',
    published: null,
    modified: null,
    topics: [],
  };
  const blocks = [{ id: 1, text: 'In the election campaign the debt brake was a topic.' }];
  const { entries } = Annotator.of([PACK]).annotate({ facts, blocks, known: { named: {}, rivals: {} } }, ['en']);
  expect(entries.map(({ id, everyday }) => [id, everyday])).toEqual([
    ['election-campaign', true],
    ['debt-brake', undefined],
  ]);
});
