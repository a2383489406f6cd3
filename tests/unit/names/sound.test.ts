import { describe, expect, it } from 'vitest';
import { foldCyrillic } from '../../../core/names/sound/cyrillic-letters.ts';
import { soundKeys } from '../../../core/names/sound/cyrillic-keys.ts';
import { soundKey } from '../../../core/names/sound/latin-key.ts';
import { latinCode } from '../../../core/names/sound/latin-letters.ts';
import { soundsLike } from '../../../core/names/sound/sounds-like.ts';

const keyOf = (word: string): number => soundKey(word, 0, word.length);
const sounds = (cyrillic: string, latin: string): boolean => soundsLike(cyrillic, latin, 0, latin.length);
const finds = (cyrillic: string, latin: string): boolean =>
  soundKeys(cyrillic).includes(keyOf(latin)) && sounds(cyrillic, latin);

const FOUND: [string, string][] = [
  ['Песков', 'Peskov Peskow Peskoff Pieskow'],
  ['Путин', 'Putin Poutine'],
  ['Лавров', 'Lavrov Lawrow Lavroff Ławrow'],
  ['Дмитриев', 'Dmitriev Dmitriyev Dmitrijew Dmitriew'],
  ['Хаджимба', 'Chadschimba Khadzhimba Khajimba Hadžimba'],
  ['Шойгу', 'Schoigu Shoigu Choïgou Šojgu Szojgu'],
  ['Ельцин', 'Jelzin Yeltsin Eltsine Jelcyn Elʹcin'],
  ['Хрущёв', 'Chruschtschow Khrushchev Khrouchtchev Chruščev Chruszczow'],
  ['Черненко', 'Chernenko Tschernenko Tchernenko Černenko Czernienko'],
  ['Жириновский', 'Zhirinovsky Schirinowski Jirinovski Žirinovskij Żyrinowski'],
  ['Щербаков', 'Shcherbakov Schtscherbakow Chtcherbakov Ščerbakov Szczerbakow'],
  ['Соловьёв', 'Solovyov Soloviev Solowjow'],
  ['Сергей', 'Sergei Sergey Sergej Sergueï'],
  ['Александр', 'Alexander Aleksandr Alexandre'],
  ['Пригожин', 'Prigozhin Prigoschin Prigojine'],
  ['Джонсон', 'Johnson'],
  ['Рютте', 'Rutte'],
  ['Хуан', 'Juan'],
  ['Шольц', 'Scholz'],
  ['Эрдоган', 'Erdoğan Erdogan'],
  ['Мицотакис', 'Mitsotakis Mitsotákis'],
  ['Макрон', 'Macron'],
  ['Зеленський', 'Zelensky Zelenskyy Zelenskiy Selenskyj Zelenskyi'],
  ['Тимошенко', 'Tymoshenko Timoschenko Tymošenko'],
  ['Володимир', 'Volodymyr Wolodymyr'],
  ['Ющенко', 'Yushchenko Juschtschenko Iouchtchenko Juszczenko'],
  ['Лук’яненко', 'Lukyanenko Lukjanenko'],
  ['Гройсман', 'Groysman Hrojsman Groisman'],
  ['Яценюк', 'Yatsenyuk Jazenjuk Jaceniuk'],
  ['Олександр', 'Oleksandr'],
  ['Залужний', 'Zaluzhnyi Saluschnyj Załużny'],
];

const REFUSED: [string, string][] = [
  ['Песков', 'Peskin Paskal Bosco Pascoe Pesaro Petkov'],
  ['Путин', 'Patin Petain Boutin Putnam Pudding'],
  ['Лавров', 'Laurof Lavrin Lauber'],
  ['Зеленський', 'Selenium Salinski Zelinda'],
  ['Шойгу', 'Shanghai Schule'],
  ['Тимошенко', 'Timonenko Tomaschek'],
  ['Джонсон', 'Jonas Jansen Jensen'],
  ['Ельцин', 'Elsner Jelena'],
];

describe('Cyrillic names and their Latin spellings', () => {
  it.each(FOUND)('finds %s as %s', (cyrillic, spellings) => {
    expect(spellings.split(' ').filter((latin) => !finds(cyrillic, latin))).toEqual([]);
  });

  it.each(REFUSED)('does not take %s for %s', (cyrillic, words) => {
    expect(words.split(' ').filter((latin) => sounds(cyrillic, latin))).toEqual([]);
  });

  it('is the same for all-caps and lower case, and for ё and е where the Latin has e', () => {
    expect(finds('ПЕСКОВ', 'PESKOW')).toBe(true);
    expect(finds('хрущев', 'khrushchev')).toBe(true);
    expect(finds('Королёв', 'Korolev')).toBe(finds('Королев', 'Korolev'));
  });
});

describe('soundsLike', () => {
  it('reads only its span of the text', () => {
    const text = 'sagte Peskow.';
    expect(soundsLike('Песков', text, 6, 12)).toBe(true);
    expect(soundsLike('Песков', text, 0, 12)).toBe(false);
  });

  it('refuses what has no letters, and endless words', () => {
    expect(sounds('Песков', '')).toBe(false);
    expect(sounds('Песков', '1234')).toBe(false);
    expect(sounds('', 'Peskow')).toBe(false);
    expect(sounds('а'.repeat(60), 'a'.repeat(60))).toBe(false);
  });
});

describe('soundKey', () => {
  it('is one for the spellings of a name in one sound system', () => {
    expect(keyOf('Peskow')).toBe(keyOf('Peskoff'));
    expect(keyOf('Tschernenko')).toBe(keyOf('Černenko'));
    expect(keyOf('Lavrov')).not.toBe(keyOf('Lavrin'));
  });

  it('is a number above 0 below 2^32, and 0 for a lone vowel or no letter', () => {
    for (const word of ['Ai', 'Ng', 'Zwetschgenkuchenbäcker', 'Ōe']) {
      expect(keyOf(word)).toBeGreaterThan(0);
      expect(keyOf(word)).toBeLessThan(2 ** 32);
    }
    expect(keyOf('I')).toBe(0);
    expect(keyOf('–7')).toBe(0);
    expect(keyOf('')).toBe(0);
  });

  it('reads only its span of the text', () => {
    expect(soundKey('der Peskow-Satz', 4, 10)).toBe(keyOf('Peskow'));
  });
});

describe('soundKeys', () => {
  it('gives few keys, likeliest first, without repeats', () => {
    expect(soundKeys('Песков')[0]).toBe(keyOf('Peskov'));
    for (const name of ['Хаджимба', 'Жжёчшцхгджимджзахгуев', 'Щщщщщ', 'Ио']) {
      const keys = soundKeys(name);
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.length).toBeLessThanOrEqual(12);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('bears words of any length', () => {
    expect(soundKeys('абракадабра'.repeat(30)).length).toBeLessThanOrEqual(12);
  });
});

describe('letters', () => {
  it('folds Ukrainian and Belarusian letters, ъ and apostrophes', () => {
    expect(foldCyrillic('Під’їзд')).toBe('пидизд');
    expect(foldCyrillic('объём')).toBe('обём');
    expect(foldCyrillic('Щёкин')).toBe('шчёкин');
    expect(foldCyrillic('Ґалаґан')).toBe('галаган');
  });

  it('knows base letters and marked ones that are sounds of their own', () => {
    const code = (letter: string): number => latinCode(letter.charCodeAt(0));
    expect(code('A')).toBe(1);
    expect(code('é')).toBe(code('e'));
    expect(code('Š')).toBe(code('š'));
    expect(code('š')).not.toBe(code('s'));
    expect(code('ệ')).toBe(code('e'));
    expect(code('-')).toBe(0);
    expect(code('п')).toBe(0);
  });
});
