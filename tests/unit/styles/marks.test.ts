import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../core/model/kind.ts';
import type { Kind } from '../../../core/model/kind.ts';
import { contrast, distance, EYES, lightOf } from '../../support/colour.ts';

const sheet = (name: string) => readFileSync(new URL(`../../../assets/styles/${name}.css`, import.meta.url), 'utf8');
const marks = sheet('marks');
const tokens = sheet('tokens');

/** `underline dotted 2px #d568a8` of the first rule of a selector. */
function lineOf(css: string, selector: string): { style: string; width: string; colour: string } {
  const rule = css.slice(css.indexOf(`${selector} {`)).split('}')[0]!;
  const found = /text-decoration: underline (?:(\w+) )?([\d.]+px)(?: ([^;!]+?))?(?: !important)?;/u.exec(rule);
  if (!found) throw new Error(`no line for ${selector}`);
  const [, style = 'solid', width = '', colour = ''] = found;
  return { style, width, colour };
}

const highlights = Object.fromEntries(
  KINDS.map((kind) => [kind, lineOf(marks, `::highlight(dramatis-${kind})`)]),
) as Record<Kind, ReturnType<typeof lineOf>>;
const pairs = KINDS.flatMap((one, i) => KINDS.slice(i + 1).map((other) => [one, other] as const));

describe('the lines of marks', () => {
  it.each(KINDS)('%s: can be seen on white and on dark pages', (kind) => {
    const { colour } = highlights[kind];
    expect(contrast(colour, '#fff')).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, '#111')).toBeGreaterThanOrEqual(3);
  });

  it('are never told apart by colour alone', () => {
    expect(new Set(KINDS.map((kind) => highlights[kind].style)).size).toBe(KINDS.length);
  });

  it.each(Object.entries(EYES))('have colours that differ with %s', (_, eye) => {
    for (const [one, other] of pairs) {
      const apart = distance(highlights[one].colour, highlights[other].colour, eye);
      expect(apart, `${one} and ${other}`).toBeGreaterThan(0.1);
    }
  });

  it('are the same on highlights, on elements and in what we say about them', () => {
    for (const kind of KINDS) {
      const element =
        kind === 'person'
          ? 'mark[data-dramatis],\nmark[data-dramatis-quotation]'
          : `mark[data-dramatis][data-kind='${kind}']`;
      expect(lineOf(marks, element)).toEqual(highlights[kind]);
      expect(tokens).toContain(`--kind-${kind}: ${highlights[kind].colour};`);
      if (kind === 'person') continue;
      const word = lineOf(tokens, `.kind-word[data-kind='${kind}']`);
      expect(word).toEqual({ ...highlights[kind], colour: `var(--kind-${kind})` });
    }
  });
});

describe('the measures', () => {
  it('know black from white, and what an eye without a kind of cone mixes up', () => {
    expect(contrast('#000', '#fff')).toBeCloseTo(21);
    expect(lightOf('#fff')).toEqual([1, 1, 1]);
    // traffic lights: red and green
    expect(distance('#c03000', '#6a7000', EYES.deuteranopia)).toBeLessThan(0.1);
    expect(distance('#c03000', '#6a7000', EYES.tritanopia)).toBeGreaterThan(0.15);
  });
});
