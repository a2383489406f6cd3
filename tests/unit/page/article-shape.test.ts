// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { looksLikeArticle } from '../../../page/article-shape.ts';
import { isWritingIn } from '../../../page/keyboard.ts';
import { followArticle } from '../../../page/follow-article.ts';

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

describe('whether a page is an article', () => {
  const ARTICLE = '<title>Harbour</title><meta property="og:type" content="article">';
  let life = new AbortController();
  afterEach(() => {
    vi.useRealTimers();
    life.abort();
    life = new AbortController();
    history.replaceState(null, '', '/');
  });
  const followed = (head: string, body = ''): { calls: boolean[]; first: boolean } => {
    vi.useFakeTimers();
    const calls: boolean[] = [];
    page(head, body);
    return { calls, first: followArticle(document, (now) => calls.push(now), life.signal) };
  };
  const goTo = async (path: string, head: string, body = ''): Promise<void> => {
    history.pushState(null, '', path);
    page(head, body);
    await vi.advanceTimersByTimeAsync(10_000);
  };

  it('is looked at again while the page builds itself and when its head changes', async () => {
    const { calls, first } = followed('<title>Start</title>');
    expect(first).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(calls).toEqual([]);
    page(ARTICLE);
    await vi.advanceTimersByTimeAsync(700);
    expect(calls).toEqual([true]);
    page('<title>Bridge</title><meta property="og:type" content="article">');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(calls).toEqual([true]);
  });

  it('ends and begins again where the page goes without loading', async () => {
    const { calls, first } = followed(ARTICLE);
    expect(first).toBe(true);
    await goTo('/inbox', '<title>Inbox</title>');
    expect(calls).toEqual([false]);
    await goTo('/bridge', '<title>Bridge</title><meta property="article:published_time" content="2025-04-04">');
    expect(calls).toEqual([false, true]);
  });

  it('ends, though the head still speaks of the article before', async () => {
    const { calls } = followed(ARTICLE);
    await goTo('/inbox', ARTICLE.replace('Harbour', 'Inbox'));
    expect(calls).toEqual([false]);
    await goTo('/bridge', ARTICLE.replace('Harbour', 'Bridge'), `<article>${prose(12)}</article>`);
    expect(calls).toEqual([false, true]);
  });

  it('does not end at its address, nor in the moment between two articles', async () => {
    const { calls } = followed(ARTICLE);
    page('<title>Being written anew</title>');
    await vi.advanceTimersByTimeAsync(10_000);
    history.pushState(null, '', '/bridge');
    page('<title>Loading</title>');
    await vi.advanceTimersByTimeAsync(1_000);
    page('<title>Bridge</title><meta property="article:published_time" content="2025-04-04">');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(calls).toEqual([]);
  });

  it('is left alone once the script has to go', async () => {
    const { calls } = followed('');
    life.abort();
    page(ARTICLE);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(calls).toEqual([]);
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
