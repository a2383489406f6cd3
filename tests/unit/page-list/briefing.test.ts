import { expect, it } from 'vitest';
import type { PageSummary, Words } from '../../../core/model/view.ts';
import { briefingOf } from '../../../core/page-list/briefing.ts';
import { entryLines } from '../../../core/page-list/entry-lines.ts';
import { Library } from '../../../core/packs/library.ts';
import { RESTING } from '../../../page/resting-summary.ts';
import { smallPack } from '../../support/small-pack.ts';

const WORDS = {
  kinds: { person: 'People', organisation: 'Organisations', place: 'Places', event: 'Events', term: 'Terms' },
  said: 'Said here',
  nobody: 'Somebody',
  marks: () => ['“', '”'] as const,
  date: (iso: string) => `on ${iso}`,
  undated: 'undated',
};
const PAGE: PageSummary = {
  ...RESTING,
  url: 'https://example.org/a',
  title: 'What # and *stars* mean',
  outlet: 'First Post',
  published: '2025-04-04',
  entries: [
    { id: 'guarantee', kind: 'term', label: 'guarantee', lang: 'en', count: 1, at: [0.9], headline: false },
    { id: 'rutte', kind: 'person', label: 'Mark Rutte', lang: 'en', count: 1, at: [0.9], headline: false },
    { id: 'peskov', kind: 'person', label: 'Dmitry Peskov', lang: 'en', count: 3, at: [0.1, 0.5, 0.9], headline: true },
  ],
  said: [
    {
      id: '1',
      kind: 'direct',
      text: { text: 'Never\n- say [never]', lang: 'en' },
      speaker: { text: 'Dmitry Peskov', lang: 'en' },
      described: false,
      entry: 'peskov',
      said: '2025-04-03',
      kept: false,
    },
    {
      id: '2',
      kind: 'indirect',
      text: { text: 'it would take time', lang: 'en' },
      speaker: null,
      described: false,
      entry: null,
      said: null,
      kept: true,
    },
  ],
};

it('tells who is on the page and what is said there, as Markdown that the page cannot write', () => {
  const lines = new Map<string, Words | null>([
    ['peskov', { text: 'Press Secretary', lang: 'en' }],
    ['rutte', null],
  ]);
  expect(briefingOf(PAGE, lines, WORDS)).toBe(`# What \\# and \\*stars\\* mean

First Post, on 2025-04-04, <https://example.org/a>

## People

- **Dmitry Peskov**: Press Secretary
- **Mark Rutte**

## Terms

- **guarantee**

## Said here

- **Dmitry Peskov** (on 2025-04-03): “Never - say \\[never\\]”
- **Somebody**: it would take time
`);
});

it('goes by its address where a page has no title, and leaves out what there is not', () => {
  const bare: PageSummary = { ...PAGE, title: '', outlet: null, published: null, entries: [], said: [] };
  expect(briefingOf(bare, new Map(), WORDS)).toBe('# https://example.org/a\n\nundated, <https://example.org/a>\n');
});

it('has a line for people, as of the article’s date, and for terms, in the other language', () => {
  const library = Library.of([smallPack]);
  const ask = (date: string | null, lang: string | null) =>
    entryLines(
      library,
      { entries: ['donald-trump', 'viktor-orban', 'security-guarantee', 'nato', 'nobody'], date, lang },
      ['en', 'de'],
      '2026-11-23',
    ).map(({ entry, line }) => [entry, line?.text ?? null]);
  expect(ask('2018-05-05', 'de')).toEqual([
    ['donald-trump', 'Präsident der Vereinigten Staaten'],
    ['viktor-orban', null],
    ['security-guarantee', 'security guarantee'],
    ['nato', null],
  ]);
  expect(ask('2022-05-05', 'en')[0]).toEqual(['donald-trump', null]);
  expect(ask(null, null)[2]).toEqual(['security-guarantee', 'Sicherheitsgarantie']);
});
