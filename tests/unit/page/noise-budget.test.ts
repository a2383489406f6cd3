import { describe, expect, it } from 'vitest';
import type { Density } from '../../../core/settings/quiet.ts';
import { LONGEST_SECTION, NoiseBudget } from '../../../page/noise-budget.ts';
import type { MarkKind } from '../../../page/painter.ts';
import { isWanted, SURE } from '../../../page/wanted.ts';

interface Found {
  entry: string;
  kind: MarkKind;
  start: number;
}

interface Passage {
  length: number;
  isHeading: boolean;
  marks: readonly Found[];
}

/** `h: putin` is a heading that names him, `nato putin` a paragraph that names both, one after the other. */
function article(lines: string[], length = 100): Passage[] {
  return lines.map((line) => {
    const isHeading = line.startsWith('h:');
    const words = line.replace('h:', '').split(' ').filter(Boolean);
    const marks = words.map((entry, i): Found => ({
      entry,
      kind: entry === 'said' ? 'quotation' : 'person',
      start: i,
    }));
    return { length, isHeading, marks };
  });
}

function chosen(passages: readonly Passage[], density: Density): (readonly Found[])[] {
  const budget = new NoiseBudget(density);
  return passages.map(({ length, isHeading, marks }) => budget.choose(length, isHeading, marks));
}

const shown = (passages: readonly Passage[], density: Density) =>
  chosen(passages, density).map((marks) => marks.map(({ entry }) => entry).join(' '));

const ARTICLE = ['h:putin', 'putin nato putin', 'nato rutte', 'h:', 'nato putin', 'h:rutte', 'rutte nato nato'];

describe('of an article’s mentions', () => {
  it('every one is shown', () =>
    expect(shown(article(ARTICLE), 'every')).toEqual(ARTICLE.map((l) => l.replace('h:', ''))));

  it('the first in each section is, and those in headings besides', () =>
    expect(shown(article(ARTICLE), 'section')).toEqual([
      'putin',
      'putin nato',
      'rutte',
      '',
      'nato putin',
      'rutte',
      'rutte nato',
    ]));

  it('the first on the page is', () =>
    expect(shown(article(ARTICLE), 'page')).toEqual(['putin', 'nato', 'rutte', '', '', '', '']));

  it('each place is where speech is reported', () => {
    const lines = ['putin said said', 'said putin'];
    for (const density of ['section', 'page'] as const)
      expect(shown(article(lines), density)).toEqual(['putin said said', 'said']);
  });
});

describe('a text without headings', () => {
  it('is marked again where a section would be too long, and not within a paragraph', () => {
    const lines = Array.from({ length: 7 }, () => 'putin putin');
    const whole = LONGEST_SECTION / 3;
    expect(shown(article(lines, whole), 'section')).toEqual(['putin', '', '', 'putin', '', '', 'putin']);
    expect(shown(article(lines, LONGEST_SECTION + 1), 'section')).toEqual(lines.map(() => 'putin'));
    expect(shown(article(lines, whole), 'page')).toEqual(['putin', '', '', '', '', '', '']);
  });

  it('has its sections within where it is one piece', () => {
    const at = (start: number): Found => ({ entry: 'putin', kind: 'person', start });
    const starts = [10, LONGEST_SECTION - 1, LONGEST_SECTION + 1, LONGEST_SECTION + 9, 4 * LONGEST_SECTION + 2];
    const piece = { length: 5 * LONGEST_SECTION, isHeading: false, marks: starts.map(at) };
    expect(chosen([piece], 'section')[0]!.map(({ start }) => start)).toEqual([
      10,
      LONGEST_SECTION + 1,
      4 * LONGEST_SECTION + 2,
    ]);
  });
});

it('gives the very list where all of it is shown, so that nothing is painted anew', () => {
  const passages = article(['putin nato', 'rutte']);
  chosen(passages, 'section').forEach((marks, i) => expect(marks).toBe(passages[i]!.marks));
});

describe('a mention is wanted', () => {
  const all = { certainty: 'all', terms: 'all' } as const;
  const sure = { ...all, certainty: 'sure' } as const;
  const specialist = { ...all, terms: 'specialist' } as const;

  it('whatever it is, unless the reader chose otherwise', () => {
    expect(isWanted({ confidence: 0.6, others: ['b'] }, { everyday: true }, all)).toBe(true);
  });

  it('only if it is sure, where the reader wants that: or has decided it', () => {
    expect(isWanted({ confidence: SURE }, undefined, sure)).toBe(true);
    expect(isWanted({ confidence: SURE - 0.01 }, undefined, sure)).toBe(false);
    expect(isWanted({ confidence: 0.99, others: ['b'] }, undefined, sure)).toBe(false);
    expect(isWanted({ confidence: 0.6, others: ['b'], corrected: 'b' }, undefined, sure)).toBe(true);
  });

  it('unless it is an everyday word and the reader knows those', () => {
    expect(isWanted({ confidence: 0.9 }, { everyday: true }, specialist)).toBe(false);
    expect(isWanted({ confidence: 0.9 }, {}, specialist)).toBe(true);
  });
});
