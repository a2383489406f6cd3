import { describe, expect, it } from 'vitest';
import { scoreParts } from '../../../tools/evaluate/parts.ts';

const row = (text: string, ...gold: [string, 'name' | 'part'][]) => ({
  id: text,
  lang: 'de',
  text,
  mentions: gold.map(([name, kind]) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    text: name,
    type: 'ORG',
    kind,
  })),
});

describe('scoring names in hyphen compounds', () => {
  it('counts the compounds found, and what is marked in words that gold leaves alone', () => {
    const score = scoreParts([
      row('Das Lemtal-Werk schließt.', ['Lemtal-Werk', 'part']),
      row('Die Pasko-Sprecher und Pasko selbst schwiegen.', ['Pasko-Sprecher', 'part'], ['Pasko', 'name']),
      row('Ein Lemtal-Fest wird gefeiert.'),
    ]);
    expect(score).toMatchObject({ names: 2, rows: 2, found: 2, recall: 100, marked: 3, right: 2, precision: 66.7 });
    expect(score.wrong).toHaveLength(1);
  });

  it('takes the name behind a prefix', () => {
    const score = scoreParts([row('Das Ex-Lemtal ist fern.', ['Ex-Lemtal', 'part'])]);
    expect(score).toMatchObject({ names: 1, rows: 1, found: 1 });
  });
});
