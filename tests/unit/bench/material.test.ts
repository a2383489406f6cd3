// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ownPages, paragraphsOf, withoutScripts } from '../../../bench/bench-page.ts';
import { newsPage } from '../../../bench/news-page.ts';
import { namesInPages } from '../../../bench/page-names.ts';
import { mentionedNames, syntheticPack } from '../../../bench/synthetic-pack.ts';
import { Library } from '../../../core/packs/library.ts';
import { parsePack } from '../../../core/packs/parse-pack.ts';

describe('news page', () => {
  const names = mentionedNames(5);
  const html = newsPage({ lang: 'de', characters: 5_000, names });
  const page = new DOMParser().parseFromString(html, 'text/html');

  it('is the same every time, and as long as asked for', () => {
    expect(newsPage({ lang: 'de', characters: 5_000, names })).toBe(html);
    const length = [...page.querySelectorAll('.article__text')].reduce((sum, p) => sum + p.textContent.length, 0);
    expect(length).toBeGreaterThan(4_500);
    expect(length).toBeLessThan(7_000);
  });

  it('has what news pages have, and speaks of the names', () => {
    for (const selector of [
      'nav',
      'article h1',
      'article p a',
      'figure figcaption',
      'aside',
      '.comment',
      '.card',
      'footer',
    ])
      expect(page.querySelector(selector), selector).not.toBeNull();
    const { textContent } = page.querySelector('article')!;
    expect(names.filter((name) => textContent.includes(name)).length).toBeGreaterThanOrEqual(3);
  });

  it('comes in four lengths', () => {
    expect(ownPages(names, false).map((one) => one.name)).toEqual(['short', 'medium', 'long', '1 MB']);
    expect(ownPages(names, true).map((one) => one.name)).toEqual(['short']);
  });
});

describe('saved pages', () => {
  it('lose what their scripts say, but not the publisher’s metadata', () => {
    expect(
      withoutScripts(
        '<script>a<b</script><p>x</p><script type="application/ld+json">{}</script><SCRIPT src=y>z</SCRIPT >',
      ),
    ).toBe('<script></script><p>x</p><script type="application/ld+json">{}</script><SCRIPT src=y></SCRIPT >');
  });

  it('give their most frequent names in turn', () => {
    const page = (html: string) => ({ name: 'x', own: false, html });
    const pages = [
      page('<p>Es sprach <b>Anna</b> Berg, dann Carl Dorn, und wieder Anna Berg.</p><h2>so Emil Fuchs</h2>'),
      page('<p>als Gerda Hahn kam. Ein Satz</p>'),
    ];
    expect(namesInPages(pages, 10)).toEqual(['Anna Berg', 'Gerda Hahn', 'Carl Dorn']);
    expect(namesInPages(pages, 2)).toEqual(['Anna Berg', 'Gerda Hahn']);
    expect(paragraphsOf(pages[1]!)).toEqual(['als Gerda Hahn kam. Ein Satz']);
  });
});

describe('synthetic pack', () => {
  it.each([100, 1_000, 5_000])('compiles into exactly %i names', (size) => {
    const given = mentionedNames(60);
    const pack = syntheticPack(size, given);
    expect(() => parsePack(structuredClone(pack), 'bench')).not.toThrow();
    const { index } = Library.of([pack]);
    expect(index.names).toBe(size);
    for (const name of given) expect(index.scan(`so ${name} heute`).length, name).toBeGreaterThan(0);
  });

  it('refuses more given names than fit', () => {
    expect(() => syntheticPack(100, mentionedNames(101))).toThrow(RangeError);
  });
});
