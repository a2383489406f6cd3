import type { Lang, Sex } from './endings.ts';
import { CASE_COUNT, inflectWord } from './inflect-word.ts';
import type { Cases } from './inflect-word.ts';
import { parseName } from './parse-name.ts';
import type { Changes, NameWord, ParsedName } from './parse-name.ts';

/** The order in which rarer forms are given, as they are cut off at the limit: genitive and instrumental are frequent. */
const BY_FREQUENCY = [0, 2, 3, 1, 4];
/** What is longer, in code units, is no name. */
const LONGEST = 200;
const KNOWN_SEX_LIMIT = 8;
const UNKNOWN_SEX_LIMIT = 12;

/**
 * The forms that a Russian or Ukrainian name, full or of one word, takes in its cases: distinct, the nominative first, the
 * usual ones before the rarer. At most 8, or 12 where the bearer's sex cannot be told. A name that is not in Cyrillic or
 * does not change gives itself alone.
 */
export function caseForms(name: string, lang: Lang): string[] {
  return name.length > LONGEST ? [name] : forms(parseName(name, lang), lang);
}

/**
 * The forms of a family name alone, as it is written in the full name, with sex and origin known from that. A family name
 * that is not in the full name is taken for itself.
 */
export function familyCaseForms(full: string, family: string, lang: Lang): string[] {
  if (!full.includes(family) || full.length > LONGEST) return caseForms(family, lang);
  const words = parseName(family, lang).words.map((word) => ({ ...word, role: 'family' as const }));
  const { sexes, origin } = parseName(full, lang);
  return forms({ words, sexes, origin }, lang);
}

/** A name as a row of pieces: text that stays, or the nominative and the cases of a part that changes. */
type Piece = string | { nominative: string; cases: Cases };

function forms({ words, sexes, origin }: ParsedName, lang: Lang): string[] {
  const nominative = words.map(({ before, parts, after }) => before + parts.map((part) => part.text).join('-') + after);
  const usual = [nominative.join(' ')];
  const rarer: string[] = [];
  for (const sex of sexes) {
    const pieces = words.flatMap((word, at) => piecesOf(word, at > 0, { lang, sex, origin }));
    if (pieces.every((piece) => typeof piece === 'string')) continue;
    for (let number = 0; number < CASE_COUNT; number++) usual.push(spell(pieces, number, null, 0));
    for (const number of BY_FREQUENCY) {
      pieces.forEach((piece, at) => {
        const variants = typeof piece === 'string' ? 0 : (piece.cases[number]?.length ?? 0);
        for (let variant = 1; variant < variants; variant++) rarer.push(spell(pieces, number, at, variant));
      });
    }
  }
  const limit = sexes.length > 1 ? UNKNOWN_SEX_LIMIT : KNOWN_SEX_LIMIT;
  return [...new Set([...usual, ...rarer])].slice(0, limit);
}

function piecesOf(
  { before, parts, after, role }: NameWord,
  follows: boolean,
  bearer: { lang: Lang; sex: Sex; origin: ParsedName['origin'] },
): Piece[] {
  const pieces: Piece[] = [(follows ? ' ' : '') + before];
  parts.forEach(({ text, changes }, at) => {
    if (at > 0) pieces.push('-');
    const cases = changes === 'never' ? null : inflectWord(text, { ...bearer, role });
    pieces.push(
      cases === null ? text : { nominative: text, cases: cases.map((found) => asChanged(found, text, changes)) },
    );
  });
  pieces.push(after);
  return pieces;
}

function asChanged(found: readonly string[], text: string, changes: Changes): readonly string[] {
  if (changes === 'usually') return [...found, text];
  return changes === 'rarely' ? [text, ...found] : found;
}

/** One form: every part in its usual form of the case, but the part `at` in its variant. */
function spell(pieces: readonly Piece[], number: number, at: number | null, variant: number): string {
  let text = '';
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (typeof piece === 'string') text += piece;
    else text += piece.cases[number]?.[index === at ? variant : 0] ?? piece.nominative;
  }
  return text;
}
