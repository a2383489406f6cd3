// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { looksLikeArticle } from '../../../page/article-shape.ts';
import { isWritingIn } from '../../../page/keyboard.ts';
import { whenArticleComes } from '../../../page/until-article.ts';

const SENTENCE = 'The council met on Monday and spoke until late in the evening about the harbour and its bridges. ';
const prose = (paragraphs: number): string => `<p>${SENTENCE.repeat(2)}</p>`.repeat(paragraphs);
const jsonLd = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

function page(head: string, body = ''): Document {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return document;
}

describe('an article, by what the page says of itself', () => {
  it.each([
    ['Open Graph', '<meta property="og:type" content="article">', ''],
    ['a time of publication', '<meta property="article:published_time" content="2025-04-04T10:00:00Z">', ''],
    ['JSON-LD', jsonLd({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle', headline: 'A' }] }), ''],
    ['microdata', '', '<div itemscope itemtype="https://schema.org/NewsArticle">…</div>'],
  ])('%s', (_, head, body) => expect(looksLikeArticle(page(head, body))).toBe(true));

  it.each([
    ['a start page', '<meta property="og:type" content="website">', `<main>${prose(3)}</main>`],
    ['an organisation', jsonLd({ '@type': 'NewsMediaOrganization', name: 'News' }), ''],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle"</script>', ''],
    ['an empty page', '', ''],
  ])('and not %s', (_, head, body) => expect(looksLikeArticle(page(head, body))).toBe(false));
});

describe('an article, by its shape', () => {
  it('is one article element with most of the prose, teasers beside it or not', () => {
    const teasers = `<article>${prose(1)}</article>`.repeat(3);
    expect(looksLikeArticle(page('', `<article>${prose(8)}</article>`))).toBe(true);
    expect(looksLikeArticle(page('', `<article>${prose(8)}</article>${teasers}`))).toBe(true);
  });

  it.each([
    ['a short one', `<article>${prose(2)}</article>`],
    ['a list of posts', `<article>${prose(8)}</article>`.repeat(4)],
    ['prose without an article, such as a mail', `<main>${prose(20)}</main>`],
    ['what is being written', `<div contenteditable="true"><article>${prose(9)}</article></div>`],
    ['a feed', `<div role="feed"><article>${prose(9)}</article></div>`],
    ['labels', `<article>${'<p>Sold out</p>'.repeat(300)}</article>`],
  ])('and not %s', (_, body) => expect(looksLikeArticle(page('', body))).toBe(false));

  it('counts for nothing where the page says that it is something else', () => {
    const body = `<article>${prose(9)}</article>`;
    expect(looksLikeArticle(page('<meta property="og:type" content="product">', body))).toBe(false);
    expect(looksLikeArticle(page('<meta property="og:type" content="website">', body))).toBe(true);
  });
});

describe('a page that is no article', () => {
  const life = new AbortController();
  afterEach(() => {
    vi.useRealTimers();
    life.abort();
  });

  it('is looked at again while it builds itself and when its head changes, and called for once', async () => {
    vi.useFakeTimers();
    const call = vi.fn();
    page('<title>Start</title>');
    whenArticleComes(document, call, life.signal);
    vi.advanceTimersByTime(10_000);
    expect(call).not.toHaveBeenCalled();
    page('<title>Harbour</title><meta property="og:type" content="article">');
    await vi.advanceTimersByTimeAsync(700);
    expect(call).toHaveBeenCalledOnce();
    page('<title>Bridge</title><meta property="og:type" content="article">');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(call).toHaveBeenCalledOnce();
  });

  it('is left alone once the script has to go', async () => {
    vi.useFakeTimers();
    const call = vi.fn();
    const own = new AbortController();
    page('');
    whenArticleComes(document, call, own.signal);
    own.abort();
    page('<meta property="og:type" content="article">');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(call).not.toHaveBeenCalled();
  });
});

describe('the reader is writing', () => {
  it.each([
    ['<input id="focus">', true],
    ['<textarea id="focus"></textarea>', true],
    ['<div id="focus" role="textbox" tabindex="0"></div>', true],
    ['<button id="focus">x</button>', false],
    ['<a id="focus" href="/">x</a>', false],
  ])('in %s: %s', (body, expected) => {
    page('', body);
    document.getElementById('focus')!.focus();
    expect(isWritingIn(document)).toBe(expected);
  });

  it('in a frame, or may be where we cannot look', () => {
    page('', '<iframe></iframe>');
    const frame = document.querySelector('iframe')!;
    frame.contentDocument!.body.innerHTML = '<input>';
    frame.focus();
    expect(isWritingIn(document)).toBe(false);
    frame.contentDocument!.querySelector('input')!.focus();
    expect(isWritingIn(document)).toBe(true);
    Object.defineProperty(frame, 'contentDocument', { value: null });
    expect(isWritingIn(document)).toBe(true);
  });
});
