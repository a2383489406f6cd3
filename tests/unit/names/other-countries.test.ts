import { describe, expect, it } from 'vitest';
import { countriesIn } from '../../../core/names/words/countries.ts';
import { OTHER_COUNTRIES } from '../../../core/names/words/other-countries.ts';
import { foldWord } from '../../../core/text/characters.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that are not in use any more, of several countries, or of none; the names of the first are those of others. */
const NO_CODES = new Set('an bu cq cs dd dy fx hv nh qo rh su tp uk vd xa xb yd yu zr zz'.split(' '));
/** Names of small islands that are ordinary words as well. */
const ORDINARY = new Set(['island', 'reunion', 'ascension', 'jersey']);
/** Named like a state of another country. */
const TOLD_OTHERWISE = new Set(['georgia']);

describe('countries that are seldom in the news', () => {
  it('have the names that the platform has for them', () => {
    const languages = ['de', 'en'].map((lang) => new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }));
    const missing: string[] = [];
    const there = new Map<string, string>();
    for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
      if (NO_CODES.has(code.toLowerCase())) continue;
      for (const language of languages) {
        const name = foldWord(language.of(code) ?? '');
        if (!/^[a-z -]+$/.test(name) || ORDINARY.has(name)) continue;
        there.set(name, code.toLowerCase());
        // those in the news are told by patterns, which have their adjectives too
        if (!TOLD_OTHERWISE.has(name) && !countriesIn(name).includes(code === 'GB' ? 'uk' : code.toLowerCase()))
          missing.push(`${code} ${name}`);
      }
    }
    expect(missing).toEqual([]);
    expect([...OTHER_COUNTRIES].filter(([name, code]) => there.get(name) !== code)).toEqual([]);
    expect(OTHER_COUNTRIES.size).toBeGreaterThan(200);
  });

  it('are told in a phrase, one code for each', () => {
    expect(countriesIn('prasident von burkina faso')).toEqual(['bf']);
    expect(countriesIn('der konig von eswatini')).toEqual(['sz']);
    expect(countriesIn('the president of guinea-bissau')).toEqual(['gw']);
    expect(countriesIn('andorras regierung in frankreich')).toEqual(['fr', 'ad']);
  });
});
