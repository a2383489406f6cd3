export type Sex = 'm' | 'f';
export type Lang = 'ru' | 'uk';
/** `given` holds for patronymics too; `family` for every other part of a name that changes. */
export type Role = 'given' | 'family';
/** Where the bearer's given name comes from; it tells how a surname like `Дарвин` or a Ukrainian one in -о changes. */
export type Origin = 'slavic' | 'foreign' | 'unknown';

/**
 * How words with one ending change: for whom, which ending (of the word in lower case), how many letters are cut off, and what is put in their place
 * in the genitive, dative, accusative, instrumental and locative (`/` between equal forms, the usual one first; `-` for
 * nothing). No cases: the word does not change. The first rule of a table that fits holds.
 */
interface EndingRule {
  role: Role | null;
  sex: Sex | null;
  origin: readonly Origin[] | null;
  ending: RegExp;
  cut: number;
  cases: readonly (readonly string[])[];
}

const ORIGINS: Record<string, readonly Origin[]> = {
  slavic: ['slavic'],
  unknown: ['unknown'],
  native: ['slavic', 'unknown'],
};

/**
 * Reads a table: `who`, ending, letters cut, cases. `who` names what the rule asks for, in words: `m`, `f`, `given`,
 * `family`, `slavic` (the given name is), `unknown` (not known whether it is), `native` (either of these).
 */
export const endingRules = (rows: readonly (readonly [string, RegExp, number, string])[]): EndingRule[] =>
  rows.map(([who, ending, cut, cases]) => {
    const words = who.split(' ');
    const role = words.find((word) => word === 'given' || word === 'family');
    const sex = words.find((word) => word === 'm' || word === 'f');
    const origin = words.find((word) => word in ORIGINS);
    return {
      role: role ?? null,
      sex: sex ?? null,
      origin: origin === undefined ? null : ORIGINS[origin]!,
      ending,
      cut,
      cases: cases === '' ? [] : cases.split(' ').map((cell) => cell.split('/').map((end) => (end === '-' ? '' : end))),
    };
  });
