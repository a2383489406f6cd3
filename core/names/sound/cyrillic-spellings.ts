import { slavicGivenName } from './given-names.ts';
import { fromRomanisation } from './romanisations.ts';
import type { Romanisation, SlavicLanguage } from './romanisations.ts';

/** Endings of family names that stand for themselves, and those that need a Slavic given name beside them. */
const STRONG =
  /.{2}(?:[oe]v|[oe]va|[oe]wa|jew|[st]k(?:y|iy|yi|yy|ij|yj|aya|aja)|enko|(?:ch|tsch|č)uk|[yj]uk|[oe]v[iy]ch|[oe]witsch)$/;
const WEAK = /.{2}(?:[oe]w|[oe]ff|in|yn|ina|yna|ski|ska|ich|uk|ak|ny|nyj|nyi|naya|naja|toy|toi|an|ian)$/;
const UKRAINIAN_ENDING = /(?:enko|(?:ch|tsch|č)uk|[yj]uk|sk(?:yi|yy|yj)|[oe]vych|[oe]wytsch)$/;
/** Polish, Serbian, English and other orthographies that the tables would read wrongly. */
const OTHER = /[łńśźżćđąęůřěáéíóúöüäãçñ]|sz|cz|rz|wicz|[aeiou]{3}|q|wh|th|ph|ck|gh|ee|oo/;
const ADJECTIVE = /(?:iy|yi|yy|ij|yj|y|i)$/;

const MOST = 3;

/** How a lower-case word is romanised; null where the signs of two romanisations meet. */
function romanisationOf(word: string): Romanisation | null {
  if (/[šžč]/.test(word)) return 'scientific';
  const english = /v|sh|zh|kh|y[aeou]/.test(word.replace(/sch/g, ''));
  if (/tsch|w|(?:^|[^s])sch/.test(word)) return english ? null : 'german';
  if (!word.includes('j')) return 'english';
  if (/sh|zh|kh|y[aeou]/.test(word)) return null;
  return word.includes('v') ? 'scientific' : 'german';
}

const capital = (word: string): string =>
  word.replace(/(^|-)(.)/g, (_, edge: string, letter: string) => edge + letter.toUpperCase());

/** The stem of an adjective ending (-sky, -skij, -skyj) apart, since languages write that ending alike whatever its letters. */
function readWord(word: string, romanisation: Romanisation, from: SlavicLanguage, to: SlavicLanguage): string | null {
  const adjective = /(?:[stz]k|n)(?:iy|yi|yy|ij|yj|y)$|ski$/.test(word);
  if (!adjective) return fromRomanisation(word, romanisation, from, to);
  const stem = fromRomanisation(word.replace(ADJECTIVE, ''), romanisation, from, to);
  if (stem === null) return null;
  if (to === 'uk') return `${stem.replace(/([сцз])к$/, '$1ьк')}ий`;
  return stem.endsWith('н') ? `${stem}ый` : `${stem}ий`;
}

const HARD_L = /л(?=[бвгджзкмнпрстфхцчшщ])/;

/** What English and scientific spelling leave open: a soft sign after l, and -iev. Likelier first. */
function openChoices(cyrillic: string): string[] {
  const soft = cyrillic.replace(HARD_L, (letter, at: number) => (cyrillic[at + 1] === 'к' ? letter : `${letter}ь`));
  const other = soft === cyrillic ? cyrillic.replace(HARD_L, 'ль') : cyrillic;
  return [soft, other, soft.replace(/([вдлмнпрт])иев(а?)$/, '$1ьев$2')];
}

/** German also writes one s for с and з, and sch for ш and ж; after a hiss, o for е. */
function germanChoices(cyrillic: string): string[] {
  const voiced = cyrillic.replace(/([аеиоуыюя])с(?=[аеиоуыюяв])/g, '$1з').replace(/ß|сс/g, 'с');
  const hissed = voiced.replace(/([чщ])ов(а?)$/, '$1ев$2');
  const [likely, other] = openChoices(hissed);
  const choices = [likely!];
  if (/^с[аеиоуы]/.test(hissed)) choices.push(likely!.replace(/^с/, 'з'));
  else if (/сн/.test(hissed)) choices.push(likely!.replace('сн', 'зн'));
  if (/ш/.test(hissed)) choices.push(likely!.replace('ш', 'ж'));
  return [...choices, other!];
}

/** Readings of a lower-case word, each with its language; a Ukrainian name is read in both. */
function readings(word: string, isUkrainian: boolean): { text: string; to: SlavicLanguage }[] {
  const romanisation = romanisationOf(word);
  if (romanisation === null) return [];
  const read = (to: SlavicLanguage): { text: string; to: SlavicLanguage }[] => {
    const cyrillic = readWord(word, romanisation, isUkrainian ? 'uk' : 'ru', to);
    if (cyrillic === null) return [];
    const choices = new Set(romanisation === 'german' ? germanChoices(cyrillic) : openChoices(cyrillic));
    return Array.from(choices, (text) => ({ text, to }));
  };
  return isUkrainian ? [...read('uk').slice(0, 2), ...read('ru').slice(0, 2).toReversed()] : read('ru');
}

/**
 * The likeliest Cyrillic spellings, at most three, of a Latin name that looks romanised from Russian or (then in both
 * languages) Ukrainian: by the ending of its last word, and its given name if it has one. Empty for all other names.
 */
export function cyrillicSpellings(latinName: string): string[] {
  const words = latinName.normalize('NFC').trim().split(/\s+/);
  const family = words.at(-1)!.toLowerCase();
  if (words.length > 3 || OTHER.test(family) || !/^[\p{Script=Latin}'’ʼʹ-]+$/u.test(family)) return [];
  if (!STRONG.test(family) && !WEAK.test(family)) return [];
  const given = words.length > 1 ? slavicGivenName(words[0]!) : null;
  const isSlavic = STRONG.test(family) || (WEAK.test(family) && given !== null && !given.isWide);
  if (!isSlavic) return [];
  const isUkrainian = UKRAINIAN_ENDING.test(family) || given?.isUkrainian === true;
  const spelled: string[] = [];
  for (const { text, to } of readings(family, isUkrainian)) {
    const first = words.slice(0, -1).map((word, at) => {
      if (at === 0 && given) return to === 'uk' ? given.ukrainian : given.russian;
      return readings(word.toLowerCase(), isUkrainian).find((reading) => reading.to === to)?.text;
    });
    if (first.includes(undefined)) return [];
    spelled.push([...first.map((word) => capital(word!)), capital(text)].join(' '));
  }
  return [...new Set(spelled)].slice(0, MOST);
}
