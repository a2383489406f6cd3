import { RUSSIAN } from './endings-ru.ts';
import { UKRAINIAN } from './endings-uk.ts';
import type { Lang, Origin, Role, Sex } from './endings.ts';

/** The forms of a word: genitive, dative, accusative, instrumental, locative; in each case the usual form first. */
export type Cases = readonly (readonly string[])[];

interface WordFacts {
  lang: Lang;
  sex: Sex;
  role: Role;
  origin: Origin;
}

export const CASE_COUNT = 5;
const TABLES = { ru: RUSSIAN, uk: UKRAINIAN };

/** Men's names whose stem is not what the nominative shows, as the nominative that a regular name would have. */
const STEMS: Record<Lang, Record<string, string>> = {
  ru: {
    Павел: 'Павл',
    Пётр: 'Петр',
    Лев: 'Льв',
    Христос: 'Христ',
    Заяц: 'Зайц',
    Орёл: 'Орл',
    Орел: 'Орл',
    Козёл: 'Козл',
    Козел: 'Козл',
  },
  uk: {
    Федір: 'Федор',
    Яків: 'Яков',
    Прокіп: 'Прокоп',
    Сидір: 'Сидор',
    Антін: 'Антон',
    Тиміш: 'Тимош',
    Тихін: 'Тихон',
    Ігор: 'Ігорь',
    Лазар: 'Лазарь',
    Христос: 'Христ',
    Орел: 'Орл',
    Журавель: 'Журавль',
    Лебідь: 'Лебедь',
    Ведмідь: 'Ведмедь',
    Кривоніс: 'Кривонос',
    Кіт: 'Кот',
  },
};
/** Stems that end like a surname in -ов and are none. */
const NOUN = /^(?:Льв|Лев|Яков)$/u;

/** The forms of one word of a name, without the nominative; null if it does not change. */
export function inflectWord(word: string, facts: WordFacts): Cases | null {
  const { lang, sex, origin } = facts;
  const stem = sex === 'm' ? (STEMS[lang][word] ?? word) : word;
  const role = NOUN.test(stem) ? 'given' : facts.role;
  const lower = stem.toLowerCase();
  const rule = TABLES[lang].find(
    (row) =>
      (row.role === null || row.role === role) &&
      (row.sex === null || row.sex === sex) &&
      (row.origin === null || row.origin.includes(origin)) &&
      row.ending.test(lower),
  );
  if (rule === undefined || rule.cases.length === 0) return null;
  const base = stem.slice(0, stem.length - rule.cut);
  const capitals = word.length > 1 && word === word.toUpperCase();
  return rule.cases.map((ends) => ends.map((end) => base + (capitals ? end.toUpperCase() : end)));
}
