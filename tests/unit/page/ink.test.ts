import { expect, it } from 'vitest';
import { hasLetter } from '../../../page/has-letter.ts';
import { hasInk } from '../../../page/ink.ts';

it('tells blanks from all else as the language does, for every code unit', () => {
  const wrong = [];
  for (let code = 0; code < 0x10000; code++)
    if (hasInk(String.fromCharCode(code)) !== /\S/.test(String.fromCharCode(code))) wrong.push(code.toString(16));
  expect(wrong).toEqual([]);
});

it.each([
  ['', false],
  ['\n      \t', false],
  ['\u00a0\u2003\u3000\ufeff', false],
  ['\n   .', true],
  ['\u00a0\u200b', true],
  ['\ud83d\ude00', true],
])('finds ink in %j: %s', (text, found) => {
  expect(hasInk(text)).toBe(found);
});

it.each([
  ['Ja', true],
  ['„So', true],
  ['“É', true],
  ['12. Mai', true],
  ['Привет', true],
  ['中', true],
  ['1.234,5 × 7', false],
  ['***', false],
  ['[@{`', false],
  [`${'1.234 '.repeat(200)}€`, false],
  [`${'1.234 '.repeat(200)}Franken`, true],
  [`${'1.234 '.repeat(200)}円`, true],
  ['', false],
])('finds a letter in %j: %s', (text, found) => {
  expect(hasLetter(text)).toBe(found);
});

it('tells letters from all else as Unicode does, for every character', () => {
  const wrong = [];
  for (let code = 0; code < 0x32000; code++) {
    const character = String.fromCodePoint(code);
    if (hasLetter(`12 ${character}`) !== /\p{L}/u.test(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
