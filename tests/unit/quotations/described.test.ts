import { expect, it } from 'vitest';
import { kindOfWords } from '../../../core/quotations/described.ts';

it.each([
  ['de', 'Erika Muster', 'name'],
  ['de', 'von der Leyen', 'name'],
  ['de', 'Regierungssprecherin Erika Muster', 'name'],
  ['de', 'der frühere Minister Lars Bering', 'name'],
  ['de', 'der Niederländer', 'description'],
  ['de', 'Der Niederländer', 'description'],
  ['de', 'ein Sprecher der Regierung', 'description'],
  ['de', 'Außenministerin', 'description'],
  ['de', 'Darstellung', 'nobody'],
  ['en', 'Jane Doe', 'name'],
  ['en', 'the Dutch official', 'description'],
  ['en', 'two officials', 'description'],
  // a language that we do not read
  ['fi', 'Erika Muster', 'name'],
])('%s: %s is a %s', (lang, words, kind) => expect(kindOfWords(words, lang)).toBe(kind));
