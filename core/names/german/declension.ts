import { ADJECTIVE_NOUN, HEADS, NO_DATIVE_E } from './heads.ts';
import { ENDINGS, GENDERS } from './endings.ts';
import { isCompoundSplit, isPrefix } from './compounds.ts';

/** Forms of a noun that take the same endings of an adjective before them. */
export interface Declension {
  gender: 'm' | 'f' | 'n' | null;
  nominative: string[];
  accusative: string[];
  dative: string[];
  genitive: string[];
  plural: string[];
  dativePlural: string[];
}

type Gender = 'm' | 'f' | 'n';
const LETTER_END = /[a-zäöüßà-ɏ]$/u;
const OWN_DATIVE_E = /[^aeiouyäöü]$/u;
const WEAK = /^-e?ns?$/u;

/**
 * The forms of a German noun by the `grammar` of its entry: a gender (`m`, `f`, `n`), `pl` for a word in the plural, or as
 * dictionaries write it (`m, -es, Verträge`; `m, -es, ¨e`). Without genitive and plural they come from the noun's last part
 * or its ending; without a gender too, if these tell it; else null.
 */
export function declineNoun(noun: string, grammar: string): Declension | null {
  if (!LETTER_END.test(noun)) return null;
  const [kind = '', genitive, ...plural] = grammar.split(',').map((part) => part.trim());
  const gender = /\b[mfn]\b/u.exec(kind)?.[0] as Gender | undefined;
  if (/\bpl\b/u.test(kind)) return pluralOnly(noun, gender ?? null);
  const adjective = ADJECTIVE_NOUN.exec(noun.replace(/e[rs]?$/u, '').toLowerCase()) && /e[rs]?$/u.test(noun);
  if (adjective || /\badj\b/u.test(kind)) return adjectiveNoun(noun.replace(/e[rs]?$/u, ''));
  if (gender && genitive !== undefined) return build(noun, gender, [genitive], plural.join(' ').split(' '));
  const head = headOf(noun, gender);
  if (head) return merge(head.classes.map((notation) => fromNotation(noun, notation, head.noun)));
  const known = gender ?? GENDERS.find(([ending]) => ending.test(noun))?.[1];
  if (!known) return null;
  const rule = ENDINGS[known].find(({ ending }) => ending.test(noun.toLowerCase()))!;
  return build(noun, known, rule.genitive.split(' '), rule.plural.split(' '));
}

/** Every form of a noun once, without the noun itself. */
export function nounForms(noun: string, grammar: string): string[] {
  const forms = declineNoun(noun, grammar);
  if (!forms) return [];
  const { nominative, accusative, dative, genitive, plural, dativePlural } = forms;
  const all = new Set([nominative, accusative, dative, genitive, plural, dativePlural].flat());
  all.delete(noun);
  return [...all];
}

function fromNotation(noun: string, notation: string, head: string): Declension {
  const [gender, genitive, plural] = notation.split(', ') as [Gender, string, string];
  const dativeE = genitive === '-es' && !NO_DATIVE_E.has(head);
  return build(noun, gender, genitive === '-es' ? ['-es', '-s'] : [genitive], [plural], dativeE);
}

/** The longest known last part of a noun that has the gender. */
function headOf(noun: string, gender: Gender | undefined): { noun: string; classes: string[] } | null {
  const word = noun.slice(noun.lastIndexOf('-') + 1).toLowerCase();
  for (let at = 0; at <= word.length - 2; at++) {
    const head = word.slice(at);
    const classes = HEADS.get(head)?.filter((notation) => gender === undefined || notation.startsWith(gender)) ?? [];
    if (classes.length > 0 && (at === 0 || isPrefix(word.slice(0, at)) || isCompoundSplit(word, at)))
      return { noun: head, classes };
  }
  return null;
}

function build(noun: string, gender: Gender, genitives: string[], plurals: string[], dativeE = false): Declension {
  const plural = plurals.flatMap((ending) => attach(noun, ending));
  const genitive = [...new Set(genitives.flatMap((ending) => genitiveOf(noun, ending)))];
  const oblique = genitives
    .filter((ending) => WEAK.test(ending))
    .flatMap((ending) => attach(noun, ending.replace(/s$/u, '')));
  return {
    gender,
    nominative: [noun],
    accusative: [noun, ...oblique],
    dative: [noun, ...oblique, ...(dativeE && OWN_DATIVE_E.test(noun) ? [`${noun}e`] : [])],
    genitive,
    plural,
    dativePlural: plural.map(dativePluralOf),
  };
}

/** A genitive in -es is also written -s (`Vertrages`, `Vertrags`), unless the noun ends with a hiss. */
function genitiveOf(noun: string, ending: string): string[] {
  const both = ending === '-es' && !/[sßxz]$/u.test(noun) ? ['-es', '-s'] : [ending];
  return both.filter((one) => one !== '-s' || !/[sßxz]$/u.test(noun)).flatMap((one) => attach(noun, one));
}

const dativePluralOf = (plural: string): string => (/[ns]$|[aio]$/u.test(plural) ? plural : `${plural}n`);

/** A noun with an ending (`-e`), umlaut and ending (`¨e`), a changed ending (`um>en`), or the form itself. */
function attach(noun: string, ending: string): string[] {
  if (ending === '') return [];
  if (ending.startsWith('-')) return [noun + ending.slice(1)];
  if (/^[¨⸚]/u.test(ending)) return [umlaut(noun) + ending.slice(1).replace(/^-/u, '')];
  const [from, to] = ending.split('>');
  if (to === undefined) return [sameStart(noun, ending)];
  return noun.endsWith(from!) ? [noun.slice(0, -from!.length) + to] : [];
}

/** A plural given for the head alone (`Verträge` for `EU-Vertrag`) follows what stands before it. */
function sameStart(noun: string, form: string): string {
  const at = noun.lastIndexOf('-') + 1;
  return at > 0 && !form.includes('-') ? noun.slice(0, at) + form : form;
}

const UMLAUT: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü', au: 'äu', A: 'Ä', O: 'Ö', U: 'Ü', Au: 'Äu' };

/** The last vowel of the stem in its umlaut: `Vertrag` → `Verträg`, `Baum` → `Bäum`, `Boden` → `Böden`. */
function umlaut(noun: string): string {
  return noun.replace(
    /(au|[aou])([^aeiouäöü]*(?:e[lnr])?)$/iu,
    (_, vowel: string, rest: string) => (UMLAUT[vowel] ?? vowel) + rest,
  );
}

function pluralOnly(noun: string, gender: Gender | null): Declension {
  const none: string[] = [];
  const dativePlural = [dativePluralOf(noun)];
  return { gender, nominative: none, accusative: none, dative: none, genitive: none, plural: [noun], dativePlural };
}

/** `Gesandt` → `Gesandter`, `Gesandte`, `Gesandten`, `Gesandtem`. */
function adjectiveNoun(stem: string): Declension {
  const e = [`${stem}e`];
  const en = [`${stem}en`];
  return {
    gender: null,
    nominative: [`${stem}er`, ...e],
    accusative: [...en, ...e],
    dative: [`${stem}em`, ...en, `${stem}er`],
    genitive: [...en, `${stem}er`],
    plural: [...e, ...en],
    dativePlural: en,
  };
}

function merge(all: Declension[]): Declension {
  const [first, ...others] = all as [Declension, ...Declension[]];
  const joined = (key: Exclude<keyof Declension, 'gender'>): string[] => [...new Set(all.flatMap((one) => one[key]))];
  return {
    gender: others.every(({ gender }) => gender === first.gender) ? first.gender : null,
    nominative: joined('nominative'),
    accusative: joined('accusative'),
    dative: joined('dative'),
    genitive: joined('genitive'),
    plural: joined('plural'),
    dativePlural: joined('dativePlural'),
  };
}
