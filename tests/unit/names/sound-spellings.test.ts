import { describe, expect, it } from 'vitest';
import { cyrillicSpellings } from '../../../core/names/sound/cyrillic-spellings.ts';

const MADE: [string, string][] = [
  ['Dmitry Peskov', 'Дмитрий Песков'],
  ['Dmitri Peskow', 'Дмитрий Песков'],
  ['Vladimir Putin', 'Владимир Путин'],
  ['Wladimir Putin', 'Владимир Путин'],
  ['Sergej Lawrow', 'Сергей Лавров'],
  ['Maria Sacharowa', 'Мария Захарова'],
  ['Maria Zakharova', 'Мария Захарова'],
  ['Nikita Chruschtschow', 'Никита Хрущев'],
  ['Boris Jelzin', 'Борис Ельцин'],
  ['Boris Yeltsin', 'Борис Ельцин'],
  ['Kirill Dmitrijew', 'Кирилл Дмитриев'],
  ['Kirill Dmitriev', 'Кирилл Дмитриев'],
  ['Jewgeni Prigoschin', 'Евгений Пригожин'],
  ['Dmitrij Medvedev', 'Дмитрий Медведев'],
  ['Vasily Vasilyev', 'Василий Васильев'],
  ['Yulia Navalnaya', 'Юлия Навальная'],
  ['Volodymyr Zelenskyy', 'Володимир Зеленський'],
  ['Volodymyr Zelenskyy', 'Владимир Зеленский'],
  ['Wolodymyr Selenskyj', 'Володимир Зеленський'],
  ['Petro Poroshenko', 'Петро Порошенко'],
  ['Andriy Yermak', 'Андрій Єрмак'],
  ['Arsenij Jazenjuk', 'Арсеній Яценюк'],
  ['Kovalchuk', 'Ковальчук'],
  ['Peskov', 'Песков'],
  ['Nevsky', 'Невский'],
];

const NONE = [
  'Boris Johnson', 'Boris Becker', 'Martin Schulz', 'Olaf Scholz', 'Angela Merkel', 'Mark Rutte', 'Donald Tusk',
  'Barack Obama', 'Mateusz Morawiecki', 'Aleksandar Vučić', 'Berlin', 'Moscow', 'Warsaw', 'Glasgow', 'Winslow', 'Barlow',
  'Tomorrow', 'Andrew', 'Matthew', 'Franklin', 'Emmanuel Macron', 'Ursula von der Leyen', 'Maria Rubin', 'Песков', '', '  ',
]; // prettier-ignore

describe('cyrillicSpellings', () => {
  it.each(MADE)('writes %s as %s', (latin, cyrillic) => {
    expect(cyrillicSpellings(latin)).toContain(cyrillic);
  });

  it.each(NONE)('leaves %s alone', (latin) => {
    expect(cyrillicSpellings(latin)).toEqual([]);
  });

  it('gives at most three, each once', () => {
    for (const [latin] of MADE) {
      const made = cyrillicSpellings(latin);
      expect(made.length).toBeLessThanOrEqual(3);
      expect(new Set(made).size).toBe(made.length);
    }
  });
});
