import { expect, it } from 'vitest';
import { escaped } from '../../../tools/ascii-scripts.ts';

it('writes scripts that mean the same, in ASCII', () => {
  const code = String.fromCharCode(96) + '„Größe“ 👀 ${1}' + String.fromCharCode(96);
  expect(escaped(code)).toBe('`\\u201eGr\\u00f6\\u00dfe\\u201c \\ud83d\\udc40 ${1}`');
  expect((0, eval)(escaped(code))).toBe('„Größe“ 👀 1');
  expect((0, eval)(escaped('/^[а-я👀-👁]$/u')).test('👀')).toBe(true);
});
