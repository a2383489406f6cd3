// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { LineKinds } from '../../../page/line-kinds.ts';

let kinds: LineKinds;
const make = (html: string) => {
  const paragraph = document.createElement('p');
  paragraph.innerHTML = html;
  document.body.append(paragraph);
  return paragraph;
};
/** Looks at so many paragraphs that hold an element each. */
const lookAt = (html: string, times = 200) => {
  for (let i = 0; i < times; i++) kinds.standsInLine(make(html).firstElementChild!);
};

beforeEach(() => {
  document.head.innerHTML = '<style>.block { display: block } .gone { display: none }</style>';
  document.body.replaceChildren();
  kinds = new LineKinds(window);
});

describe('kinds of elements in lines', () => {
  it('are known when many of them have been looked at, by tag and class', () => {
    lookAt('<em>a</em>', 199);
    expect(kinds.areKnownIn(make('b <em>c</em>'))).toBe(false);
    lookAt('<em>a</em>', 1);
    expect(kinds.areKnownIn(make('b <em>c</em> <em data-x="1">d</em>'))).toBe(true);
    expect(kinds.areKnownIn(make('b <em>c</em> <i>d</i>'))).toBe(false);
    expect(kinds.areKnownIn(make('b <em class="x">c</em>'))).toBe(false);
    lookAt('<a class="x y" href="/">a</a>');
    expect(kinds.areKnownIn(make('b <em>c</em> <a href="/" class="x y">d</a>'))).toBe(true);
    expect(kinds.areKnownIn(make('b <a href="/">c</a>'))).toBe(false);
    expect(kinds.areKnownIn(make('b <em>c <u>d</u></em>'))).toBe(false);
    for (const attribute of ['style="display: none"', 'id="c"', 'aria-hidden="true"', 'hidden', 'lang="en"'])
      expect(kinds.areKnownIn(make(`b <em ${attribute}>c</em>`))).toBe(false);
  });

  it('are not known by a few of them', () => {
    lookAt('<em>a</em>', 185);
    lookAt('<i>a</i>', 7);
    lookAt('<u>a</u>', 8);
    expect(['em', 'i', 'u'].filter((tag) => kinds.areKnownIn(make(`<${tag}>b</${tag}>`)))).toEqual(['em', 'u']);
  });

  it.each(['block', 'gone'])('are never known where one of them was %s', (name) => {
    lookAt('<em>a</em>', 10);
    lookAt(`<em class="${name}">a</em>`, 1);
    lookAt(`<em style="display: ${name === 'gone' ? 'none' : 'block'}">a</em>`, 1);
    lookAt('<em>a</em>', 400);
    lookAt(`<em class="${name}">a</em>`, 400);
    expect(kinds.areKnownIn(make('b <em>c</em>'))).toBe(false);
    expect(kinds.areKnownIn(make(`b <em class="${name}">c</em>`))).toBe(false);
  });

  it('are not asked for by names that mean something in a selector', () => {
    lookAt('<em class="&quot;], *:not([x=&quot;">a</em>');
    lookAt('<i class="a\\b">a</i>');
    lookAt('<u class="a\n  b">a</u>');
    lookAt('<s class="a \t b">a</s>');
    expect(kinds.areKnownIn(make('<s class="a \t b">c</s>'))).toBe(true);
    expect(kinds.areKnownIn(make('<u class="a\n  b">c</u>'))).toBe(false);
    expect(kinds.areKnownIn(make('<em class="&quot;], *:not([x=&quot;">a</em>'))).toBe(false);
  });

  it.each([
    ['a block by its style', '<em style="display: block">b</em>'],
    ['not displayed', '<em style="display: none">b</em>'],
    ['not seen', '<em style="visibility: hidden">b</em>'],
    ['nothing to read', '<em aria-hidden="true">b</em>'],
    ['no element of a line', '<mark>b</mark>'],
    ['all that within another one', '<em><i style="display: none">b</i></em>'],
  ])('turn out to be wrong for what is %s', (_, html) => {
    expect(kinds.isRight(make(`a ${html}`))).toBe(false);
    expect(kinds.isRight(make('a <em>b <i class="x">c</i></em> <a href="/">d</a>'))).toBe(true);
  });

  it('are no longer known once they have turned out to be wrong', () => {
    lookAt('<em>a</em>');
    lookAt('<i>a</i>');
    const wrong = make('b <em data-wrong>c</em>');
    document.head.insertAdjacentHTML('beforeend', '<style>[data-wrong] { display: block }</style>');
    expect([kinds.areKnownIn(wrong), kinds.isRight(wrong), kinds.areKnownIn(wrong)]).toEqual([true, false, false]);
    expect(kinds.areKnownIn(make('b <i>c</i>'))).toBe(true);
  });

  it('are not known any earlier where others have turned out to be wrong', () => {
    lookAt('<em>a</em>', 100);
    lookAt('<i>a</i>', 20);
    kinds.standsInLine(make('<i style="display: block">a</i>').firstElementChild!);
    expect(kinds.areKnownIn(make('b <em>c</em>'))).toBe(false);
  });

  it('are not known where one of them has got a shadow root', () => {
    lookAt('<span>a</span>');
    const paragraph = make('b <span>c</span>');
    paragraph.firstElementChild!.attachShadow({ mode: 'open' });
    expect([kinds.areKnownIn(paragraph), kinds.isRight(paragraph), kinds.areKnownIn(paragraph)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('hold for what is hidden with the paragraph around it', () => {
    const paragraph = make('b <em class="x">c</em>');
    paragraph.style.visibility = 'hidden';
    expect(kinds.isRight(paragraph)).toBe(true);
  });

  it('are told apart up to a number', () => {
    const tags = Array.from({ length: 20 }, (_, i) => `<b class="k${i}">a</b>`);
    for (const html of tags) lookAt(html);
    expect(tags.filter((html) => kinds.areKnownIn(make(html)))).toHaveLength(16);
  });
});
