import { describe, expect, it } from 'vitest';
import { withCorrection, withoutCorrections, withThemBack } from '../../../core/corrections/change-corrections.ts';
import { MOST_CORRECTIONS } from '../../../core/corrections/correction.ts';
import { makeCorrection } from '../../../core/corrections/make-correction.ts';
import { pageAddress } from '../../../core/corrections/page-address.ts';
import { correctionOf, ELSEWHERE, HERE, NEXT } from './make.ts';

const page = pageAddress(HERE);
const article = correctionOf({ to: 'one' });
const site = correctionOf({ scope: 'site', to: 'two' });
const everywhere = correctionOf({ scope: 'everywhere' });

describe('makeCorrection', () => {
  it('keeps the words folded and as they were, and no address', () => {
    const made = correctionOf({ words: 'Selenskýjs', to: 'x' });
    expect(made).toMatchObject({ words: 'selenskyjs', shown: 'Selenskýjs', label: 'The x', site: 'news.example' });
    expect(made.article).toMatch(/^[0-9a-z]+$/u);
    expect(JSON.stringify(made)).not.toContain('talks');
  });

  it('refuses words without a letter', () => {
    const request = { words: '–', from: 'x', to: null, scope: 'site' as const, url: HERE };
    expect(() => makeCorrection(request, page, null, '2025-04-04')).toThrow('needs words');
  });
});

describe('pageAddress', () => {
  it.each([
    ['https://news.example/talks/', true],
    ['https://news.example/talks?utm_source=x&fbclid=1', true],
    ['https://news.example/talks?page=2', false],
    [NEXT, false],
    [ELSEWHERE, false],
  ])('%s is the same article: %s', (url, same) => expect(pageAddress(url).article === page.article).toBe(same));

  it('knows the site, and addresses that have none', () => {
    expect(pageAddress('http://LOCALHOST:8080/a').site).toBe('localhost');
    expect(pageAddress('file:///home/a.html').site).toBe('file:');
    expect(pageAddress('')).toEqual({ site: null, article: null });
  });
});

describe('withCorrection', () => {
  it('asked for twice, it does not give way to itself: undoing takes it out', () => {
    const once = withCorrection([site], article, page).list;
    const { list, kept } = withCorrection(once, article, page);
    expect(list).toEqual([site, article]);
    expect(kept).toEqual({ made: article, replaced: [] });
    expect(withThemBack(withoutCorrections(list, [kept.made]), kept.replaced)).toEqual([site]);
  });

  it('replaces what was decided about the same words in the same place', () => {
    const again = correctionOf({ to: 'other' });
    expect(withCorrection([site, article], again, page)).toEqual({
      list: [site, again],
      kept: { made: again, replaced: [article] },
    });
  });

  it('replaces what reaches less and would go on ruling here, forms of the words too', () => {
    const form = correctionOf({ words: 'Dmitrievs', to: 'one' });
    expect(withCorrection([site, article, form], everywhere, page).list).toEqual([everywhere]);
    expect(withCorrection([article], site, page).list).toEqual([site]);
  });

  it('leaves what reaches further, other places and other words alone', () => {
    const next = correctionOf({ to: 'one', url: NEXT });
    const elsewhere = correctionOf({ scope: 'site', url: ELSEWHERE });
    const other = correctionOf({ words: 'Peskov' });
    const list = [everywhere, next, elsewhere, other];
    expect(withCorrection(list, article, page).list).toEqual([...list, article]);
    expect(withCorrection([next, elsewhere, other], everywhere, page).list).toEqual([
      next,
      elsewhere,
      other,
      everywhere,
    ]);
  });

  it('lets the oldest go when there are too many', () => {
    const many = Array.from({ length: MOST_CORRECTIONS }, (_, i) => correctionOf({ words: `Name${i}x` }));
    const { list } = withCorrection(many, article, page);
    expect(list).toHaveLength(MOST_CORRECTIONS);
    expect([list[0], list.at(-1)]).toEqual([many[1], article]);
  });

  it('is undone with what had given way', () => {
    const { list, kept } = withCorrection([site, article], everywhere, page);
    expect(withThemBack(withoutCorrections(list, [kept.made]), kept.replaced)).toEqual([site, article]);
  });
});
