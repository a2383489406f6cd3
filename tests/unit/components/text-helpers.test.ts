import { describe, expect, it } from 'vitest';
import { quotationMarks } from '../../../components/card/quotation-marks.ts';
import { datePhrase, formatDate } from '../../../components/format-date.ts';
import { languageName } from '../../../components/language-name.ts';
import { plural } from '../../../components/plural.ts';
import { findFolded } from '../../../components/popup/find-folded.ts';
import { sampleParts } from '../../../components/welcome/sample-parts.ts';
import { translateWith } from '../../support/translate.ts';

const en = translateWith('en');
const de = translateWith('de');

describe('formatDate', () => {
  it.each([
    ['2025', 'en', '2025'],
    ['2025-04', 'en', 'April 2025'],
    ['2025-04-04', 'en', '4 April 2025'],
    ['2025-04-04', 'de', '4. April 2025'],
    ['2025-01-01', 'de', '1. Januar 2025'],
    ['2025-12-31T23:59:00-11:00', 'en', '31 December 2025'],
    ['spring 2025', 'en', 'spring 2025'],
    ['2025-19-40', 'en', '2025-19-40'],
    ['', 'en', ''],
  ])('%s in %s is %s', (iso, locale, text) => expect(formatDate(iso, locale)).toBe(text));
});

describe('datePhrase', () => {
  it.each([
    ['date_on', '2025-04-04', 'on 4 April 2025', 'am 4. April 2025'],
    ['date_on', '2025-04', 'in April 2025', 'im April 2025'],
    ['date_on', '2025', 'in 2025', 'im Jahr 2025'],
    ['date_since', '2012', 'since 2012', 'seit 2012'],
    ['date_since', '2012-05-22', 'since 22 May 2012', 'seit dem 22. Mai 2012'],
    ['date_until', '2025-05', 'until May 2025', 'bis Mai 2025'],
    ['date_until', '2025-05-06', 'until 6 May 2025', 'bis zum 6. Mai 2025'],
  ] as const)('%s %s', (phrase, iso, english, german) => {
    expect([datePhrase(en, phrase, iso), datePhrase(de, phrase, iso)]).toEqual([english, german]);
  });
});

describe('plural', () => {
  it.each([
    [0, '0 mentions', '0 Erwähnungen'],
    [1, '1 mention', '1 Erwähnung'],
    [2, '2 mentions', '2 Erwähnungen'],
    [12_345, '12,345 mentions', '12.345 Erwähnungen'],
  ])('%i', (count, english, german) => {
    expect([plural(en, 'mentions', count), plural(de, 'mentions', count)]).toEqual([english, german]);
  });
});

describe('languageName', () => {
  it.each([
    ['de', 'German', 'Deutsch'],
    ['uk-UA', 'Ukrainian', 'Ukrainisch'],
    ['fr', 'French', 'Französisch'],
    ['not a language', 'not a language', 'not a language'],
  ])('%s', (code, english, german) => {
    expect([languageName(en, code), languageName(de, code)]).toEqual([english, german]);
  });
});

describe('findFolded', () => {
  it.each([
    ['Dmitry Peskov', 'pesk', 'Pesk'],
    ['José Álvarez', 'alvarez', 'Álvarez'],
    ['Jose\u0301 Álvarez', 'jose', 'Jose\u0301'],
    ['Große Koalition', 'grosse', 'Große'],
    ['Song 😀 Li', 'li', 'Li'],
    ['Песков', 'песк', 'Песк'],
  ])('%s has %s', (text, query, found) => {
    const { start, length } = findFolded(text, query)!;
    expect(text.slice(start, start + length)).toBe(found);
  });

  it.each([
    ['NATO', 'EU'],
    ['NATO', ''],
    ['', 'a'],
    ['NATO', '\u0301'],
  ])('%s has no %s', (text, query) => expect(findFolded(text, query)).toBeNull());
});

it('knows the quotation marks of a language and its regions', () => {
  expect(['de', 'de-CH', 'ru', 'en', 'xx', ''].map((lang) => quotationMarks(lang).join(''))).toEqual([
    '„“',
    '„“',
    '«»',
    '“”',
    '“”',
    '“”',
  ]);
});

it('takes a sample text apart and leaves brackets that are no mark alone', () => {
  expect(sampleParts('In [place:Nordhaven] [sic] [what:now].')).toEqual([
    { text: 'In ', kind: null },
    { text: 'Nordhaven', kind: 'place' },
    { text: ' [sic] ', kind: null },
    { text: 'now', kind: null },
    { text: '.', kind: null },
  ]);
});
