// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { proseMeasure } from '../../../page/prose-measure.ts';

const LONG = 'x'.repeat(100);

describe('the prose of an element', () => {
  it('is that of its paragraphs, without short ones', () => {
    document.body.innerHTML = `<p>${LONG}</p><article><p> ${LONG}\n</p><p>short</p><div><p>${LONG}</p></div>${LONG}</article>`;
    const proseOf = proseMeasure(document.body);
    expect([proseOf(document.body), proseOf(document.querySelector('article')!)]).toEqual([300, 200]);
  });

  it.each([
    ['one is short', (i: number) => i % 2 === 0],
    ['three are short', (i: number) => i % 4 === 0],
  ])('is told by some of many, also where after each long one %s', (_, isLong) => {
    const posts = Array.from({ length: 800 }, (__, i) => `<p>${isLong(i) ? LONG : 'short'}</p>`);
    document.body.innerHTML = `<p>${LONG}</p><article>${posts.join('')}</article><p>${LONG}</p>`;
    const article = document.querySelector('article')!;
    const all = posts.filter((post) => post.includes(LONG)).length * 100;
    const asked = vi.spyOn(Node.prototype, 'textContent', 'get');
    const proseOf = proseMeasure(document.body);
    const [inBody, inArticle] = [proseOf(document.body), proseOf(article)];
    expect(asked.mock.calls.length).toBeLessThan(200);
    asked.mockRestore();
    expect(inArticle / all).toBeGreaterThan(0.8);
    expect(inArticle / all).toBeLessThan(1.2);
    expect(inArticle / inBody).toBeGreaterThan(0.9);
  });
});
