// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { ParagraphKinds } from '../../../page/paragraph-kinds.ts';
import { tagOf } from '../../../page/tags.ts';

let kinds: ParagraphKinds;
const make = (html: string) => {
  const around = document.createElement('div');
  around.innerHTML = html;
  document.body.append(around);
  const element = around.firstElementChild!;
  // jsdom has none
  element.checkVisibility = () => getComputedStyle(element).display !== 'none';
  return element;
};
const note = (html: string, stands = true, times = 200) => {
  for (let i = 0; i < times; i++) {
    const element = make(html);
    kinds.note(element, tagOf(element.localName), stands);
  }
};
const isLike = (element: Element) => kinds.isLike(element, tagOf(element.localName));

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
  kinds = new ParagraphKinds(window);
});

describe('kinds of paragraphs', () => {
  it('are known when many of them stood in the flow of the text, by tag and class', () => {
    note('<p class="x">a</p>', true, 199);
    expect(isLike(make('<p class="x">b</p>'))).toBe(false);
    note('<p class="x">a</p>', true, 1);
    expect(isLike(make('<p class="x" data-x="1">b</p>'))).toBe(true);
    expect(isLike(make('<p>b</p>'))).toBe(false);
    expect(isLike(make('<li class="x">b</li>'))).toBe(false);
    for (const attribute of [
      'style="position: fixed"',
      'id="b"',
      'aria-hidden="true"',
      'hidden',
      'role="button"',
      'lang="en"',
    ])
      expect(isLike(make(`<p class="x" ${attribute}>b</p>`))).toBe(false);
  });

  it('are never known where one of them did not', () => {
    note('<p>a</p>', true, 10);
    note('<p>a</p>', false, 1);
    note('<p>a</p>', true, 400);
    expect(isLike(make('<p>b</p>'))).toBe(false);
  });

  it.each(['div', 'aside', 'ul', 'a', 'span', 'x-y'])('are no kinds of <%s>, which say more than that', (tag) => {
    note(`<${tag}>a</${tag}>`);
    expect(isLike(make(`<${tag}>b</${tag}>`))).toBe(false);
  });

  it('tell nothing of what is not displayed, nor of a shadow root', () => {
    note('<p>a</p>');
    document.head.innerHTML = '<style>[data-gone] { display: none }</style>';
    expect(isLike(make('<p data-gone>b</p>'))).toBe(false);
    const host = make('<p>b</p>');
    expect(isLike(host)).toBe(true);
    host.attachShadow({ mode: 'open' });
    expect(isLike(host)).toBe(false);
  });

  it.each(['display: inline', 'position: absolute', 'visibility: hidden'])(
    'turn out to be wrong for what has %s by its place, and are no longer known then',
    (style) => {
      note('<p>a</p>');
      note('<h2>a</h2>');
      document.head.innerHTML = `<style>[data-wrong] { ${style} }</style>`;
      const wrong = make('<p data-wrong>b</p>');
      expect([isLike(wrong), kinds.isRight(make('<p>b</p>')), kinds.isRight(wrong)]).toEqual([true, true, false]);
      expect([isLike(make('<p>b</p>')), isLike(make('<h2>b</h2>'))]).toEqual([false, true]);
    },
  );

  it('hold for what is hidden with all around it', () => {
    note('<p>a</p>');
    const paragraph = make('<p>b</p>');
    paragraph.parentElement!.style.visibility = 'hidden';
    expect([kinds.isRight(paragraph), isLike(paragraph)]).toEqual([true, true]);
  });
});
