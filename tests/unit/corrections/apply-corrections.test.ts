import { describe, expect, it } from 'vitest';
import { applyCorrections, correctionsOn } from '../../../core/corrections/apply-corrections.ts';
import type { Correction } from '../../../core/corrections/correction.ts';
import { pageAddress } from '../../../core/corrections/page-address.ts';
import type { Mention } from '../../../core/model/mention.ts';
import { correctionOf, ELSEWHERE, HERE, NEXT } from './make.ts';

/** Mentions of some words of a text, each as the envoy unless said otherwise. */
function mentionsIn(text: string, words: string[], over: Partial<Mention> = {}): Mention[] {
  return words.map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length, entry: 'envoy', kind: 'person', confidence: 0.9, why: [], ...over };
  });
}

const kindOf = (entry: string) => (entry === 'unknown' ? undefined : 'person');

/** What some words are marked as on a page, under some corrections; words that are not marked are left out. */
function marked(words: string[], corrections: Correction[], url = HERE, over: Partial<Mention> = {}): string[] {
  const text = words.join(', ');
  const held = correctionsOn(corrections, pageAddress(url));
  return applyCorrections(mentionsIn(text, words, over), text, held, kindOf).map(
    ({ start, end, entry }) => `${text.slice(start, end)}: ${entry}`,
  );
}

describe('applyCorrections', () => {
  it('leaves mentions alone that nothing was decided about', () => {
    expect(marked(['Dmitriev', 'Peskov'], [])).toEqual(['Dmitriev: envoy', 'Peskov: envoy']);
    expect(marked(['Peskov'], [correctionOf({ scope: 'everywhere' })])).toEqual(['Peskov: envoy']);
  });

  it.each([
    ['article', HERE, []],
    ['article', NEXT, ['Dmitriev: envoy']],
    ['article', ELSEWHERE, ['Dmitriev: envoy']],
    ['site', HERE, []],
    ['site', NEXT, []],
    ['site', ELSEWHERE, ['Dmitriev: envoy']],
    ['everywhere', ELSEWHERE, []],
    ['everywhere', '', []],
  ] as const)('%s holds on %s: %j', (scope, url, expected) =>
    expect(marked(['Dmitriev'], [correctionOf({ scope })], url)).toEqual(expected),
  );

  it('says who is meant, and who it would have been', () => {
    const text = 'Dmitriev';
    const held = correctionsOn([correctionOf({ to: 'goalkeeper' })], pageAddress(HERE));
    const [mention] = applyCorrections(mentionsIn(text, [text], { others: ['goalkeeper'] }), text, held, () => 'place');
    expect(mention).toEqual({
      start: 0,
      end: 8,
      entry: 'goalkeeper',
      kind: 'place',
      confidence: 0.9,
      why: [],
      corrected: 'envoy',
    });
  });

  it('settles a doubt where the reader confirms the mark', () => {
    const held = correctionsOn([correctionOf({ to: 'envoy' })], pageAddress(HERE));
    const [mention] = applyCorrections(
      mentionsIn('Dmitriev', ['Dmitriev'], { others: ['x'] }),
      'Dmitriev',
      held,
      kindOf,
    );
    expect(mention).toMatchObject({ entry: 'envoy', corrected: 'envoy' });
    expect(mention).not.toHaveProperty('others');
  });

  it('marks nothing where the chosen entry is in no pack any more', () => {
    expect(marked(['Dmitriev'], [correctionOf({ to: 'unknown' })])).toEqual([]);
  });

  it('reaches the other forms of the words, of the same entry only', () => {
    const everywhere = correctionOf({ scope: 'everywhere' });
    expect(marked(['Dmitriev’s', "Dmitriev's", 'Dmitrievs', 'DMITRIEV'], [everywhere])).toEqual([]);
    expect(marked(['Dmitrieva'], [everywhere])).toEqual(['Dmitrieva: envoy']);
    expect(marked(['Dmitrievs'], [everywhere], HERE, { entry: 'other' })).toEqual(['Dmitrievs: other']);
    expect(marked(['Dmitriev’s'], [everywhere], HERE, { entry: 'other' })).toEqual([]);
    const cyrillic = correctionOf({ words: 'Дмитриева', scope: 'everywhere' });
    expect(marked(['Дмитриев', 'Дмитриеву', 'Дмитриевым'], [cyrillic])).toEqual([]);
    const term = correctionOf({ words: 'Sicherheitsgarantien', scope: 'everywhere' });
    expect(marked(['Sicherheitsgarantie', 'Sicherheit'], [term])).toEqual(['Sicherheit: envoy']);
  });

  it('leaves the full name alone where the family name was corrected', () => {
    expect(marked(['Kirill Dmitriev'], [correctionOf({ scope: 'everywhere' })])).toEqual(['Kirill Dmitriev: envoy']);
  });

  it('lets the family name follow the full name in the article, and only there', () => {
    const full = { words: 'Kirill Dmitriev', to: 'namesake' };
    const names = ['Kirill Dmitriev', 'Dmitrievs', 'Peskov'];
    expect(marked(names, [correctionOf(full)])).toEqual([
      'Kirill Dmitriev: namesake',
      'Dmitrievs: namesake',
      'Peskov: envoy',
    ]);
    expect(marked(names, [correctionOf({ ...full, scope: 'everywhere' })])).toEqual([
      'Kirill Dmitriev: namesake',
      'Dmitrievs: envoy',
      'Peskov: envoy',
    ]);
  });

  it('heeds what reaches least, and of equal reach what was decided last', () => {
    const wide = correctionOf({ scope: 'everywhere', to: 'wide' });
    const site = correctionOf({ scope: 'site', to: 'site' });
    const article = correctionOf({ to: 'article' });
    expect(marked(['Dmitriev'], [article, site, wide])).toEqual(['Dmitriev: article']);
    expect(marked(['Dmitriev'], [article, site, wide], NEXT)).toEqual(['Dmitriev: site']);
    expect(marked(['Dmitriev'], [article, site, wide], ELSEWHERE)).toEqual(['Dmitriev: wide']);
    const form = correctionOf({ words: 'Dmitrievs', scope: 'everywhere', to: 'later' });
    expect(marked(['Dmitriev'], [wide, form], ELSEWHERE)).toEqual(['Dmitriev: later']);
  });
});
