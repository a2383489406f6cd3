// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isExcluded, pointedAt } from '../../../page/exclusions.ts';

const LINKS = '<a href="/a">One headline elsewhere</a> <a href="/b">Another headline elsewhere</a>';
const PROSE = 'A paragraph that has much to say and leads nowhere, however long one looks at it.';

/** The first element of a page with an article in it. */
function make(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
}

describe('what is never read', () => {
  it.each([
    'cookie-banner',
    'page__newsletter',
    'Consent',
    'box gdpr',
    'site_Breadcrumbs list',
    'c-adslot--wide',
    'x-paywall',
  ])('is told by a class name or id: %s', (name) => {
    expect(isExcluded(make(`<div class="${name}"><p>${PROSE}</p></div>`))).toBe(true);
    expect(isExcluded(make(`<div id="${name}"><p>${PROSE}</p></div>`))).toBe(true);
  });

  it.each([
    'teaser',
    'article-Teasers',
    'more-from',
    'morefrom',
    'block_most-read',
    'c-read-next',
    'recommendations',
    'b-recirculation',
    'promo_box',
    'share-bar',
    'shared_links',
    'weitere',
    'mehr',
    'constructor topics',
  ])('is told by a class name where it is mostly links: %s', (name) => {
    expect(isExcluded(make(`<div class="${name}">${LINKS}</div>`))).toBe(true);
    expect(isExcluded(make(`<div class="${name}"><p>${PROSE} ${PROSE}</p> <a href="/a">One</a></div>`))).toBe(false);
  });

  it.each([
    'steaser',
    'mehrwert',
    'more on',
    'most_read',
    'read next',
    'anteaser-box',
    'share:bar',
    'cookiejar',
    'cons-ent',
  ])('is not told by words that only look like it: %s', (name) => {
    expect(isExcluded(make(`<div class="${name}">${LINKS}</div>`))).toBe(false);
  });

  it('is told of a form whose field has the name of what is asked for', () => {
    expect(isExcluded(make(`<form class="page"><input name="id"><h1>All of it</h1><p>${PROSE}</p></form>`))).toBe(
      false,
    );
    expect(isExcluded(make(`<form class="page"><input name="id"><p>${PROSE}</p></form>`))).toBe(true);
  });

  it.each([
    ['its own', `<div><h3>Mehr zum Thema</h3>${LINKS}</div>`, true],
    ['in a wrapper', `<div><header><span></span><h2> LESEN SIE AUCH </h2></header>${LINKS}</div>`, true],
    ['in bold type', `<div><strong>Read more</strong> ${LINKS}</div>`, true],
    ['of the article', `<div><h3>Was er dazu sagt</h3>${LINKS}</div>`, false],
    ['behind something else', `<div><p>Und</p><h3>Mehr zum Thema</h3>${LINKS}</div>`, false],
    ['in bold type within a line', `<div><p>Und <strong>mehr zum Thema</strong></p>${LINKS}</div>`, false],
  ])('goes by the heading above links: %s', (_, html, excluded) => {
    const element = make(html);
    expect(isExcluded(element)).toBe(excluded);
    // and the same where somebody has looked for such headings before
    expect(isExcluded(element, undefined, undefined, pointedAt(document.body))).toBe(excluded);
  });

  it.each([
    ['spaces', ' '],
    ['tabs', '\t'],
    ['line breaks', '\n'],
    ['spaces that do not break', '\u00a0'],
  ])('is told by the share of links, in which %s that stand together count once', (_, blank) => {
    const box = `<div class="teaser"><p>A${blank.repeat(200)}word</p>${LINKS}</div>`;
    expect(isExcluded(make(box))).toBe(true);
  });
});
