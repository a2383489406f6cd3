export { germanAdjectiveForms } from './german/adjectives.ts';

/** Endings after which German adds an apostrophe or nothing to make a genitive. */
const SIBILANT = /[sßxz]$/iu;
const LATIN_END = /[a-zà-ɏ]$/iu;

/**
 * The German genitive of a name (`Putins`, `Russlands`), or null where it looks like the name itself. English possessives
 * need no form: the apostrophe ends the word.
 */
export function germanGenitive(name: string): string | null {
  return LATIN_END.test(name) && !SIBILANT.test(name) ? `${name}s` : null;
}

/** English nouns whose plurals follow no rule, and those that have two. */
const IRREGULAR: Record<string, readonly string[]> = {
  man: ['men'],
  woman: ['women'],
  child: ['children'],
  person: ['people', 'persons'],
  foot: ['feet'],
  tooth: ['teeth'],
  goose: ['geese'],
  mouse: ['mice'],
  ox: ['oxen'],
  criterion: ['criteria'],
  phenomenon: ['phenomena'],
  automaton: ['automata', 'automatons'],
  medium: ['media', 'mediums'],
  datum: ['data'],
  stratum: ['strata'],
  bacterium: ['bacteria'],
  addendum: ['addenda'],
  ultimatum: ['ultimatums', 'ultimata'],
  memorandum: ['memorandums', 'memoranda'],
  referendum: ['referendums', 'referenda'],
  moratorium: ['moratoriums', 'moratoria'],
  forum: ['forums', 'fora'],
  quorum: ['quorums'],
  index: ['indices', 'indexes'],
  appendix: ['appendices', 'appendixes'],
  matrix: ['matrices', 'matrixes'],
  vertex: ['vertices', 'vertexes'],
  nucleus: ['nuclei', 'nucleuses'],
  stimulus: ['stimuli'],
  alumnus: ['alumni'],
  radius: ['radii', 'radiuses'],
  corpus: ['corpora'],
  genus: ['genera'],
  syllabus: ['syllabi', 'syllabuses'],
  bureau: ['bureaus', 'bureaux'],
  plateau: ['plateaus', 'plateaux'],
  cargo: ['cargoes', 'cargos'],
  series: ['series'],
  species: ['species'],
  headquarters: ['headquarters'],
  chassis: ['chassis'],
};
/** -o that takes -es; the rest takes -s. */
const ES_AFTER_O = /(?:veto|embargo|hero|echo|potato|tomato|torpedo|volcano|tornado|mosquito|mango|motto|buffalo)$/u;
/** -f or -fe that becomes -ves; the rest takes -s (`proof`, `brief`, `chief`). */
const VES = /(?:^|.)(?:wi|li|kni|hal|lea|loa|shel|thie|wol|sel|cal|el|shea|whar|scar)fe?$/u;
const UNCHANGED = /(?:craft|sheep|fish|deer|ese)$/u;
/** What a noun phrase goes on with behind its head: `head of state`, `chargé d’affaires`, `accession to NATO`. */
const TAIL =
  /^(?:of|to|for|in|on|at|from|by|with|without|between|against|among|under|over|into|about|de|du|des|à|en|d[’'].*)$/u;
/** Words behind the noun that they describe: `attorney general`, `president elect`. */
const POSTPOSED =
  /^(?:general|elect|designate|plenipotentiary|extraordinary|martial|emeritus|royal|laureate|apparent)$/u;
/** Nouns that have `general` behind them: a `major general` is a general. */
const BEFORE_GENERAL =
  /^(?:attorney|secretary|consul|governor|solicitor|director|inspector|auditor|comptroller|surgeon|postmaster|advocate|prosecutor|procurator|agent)$/iu;

/** The plural of an English noun or noun phrase (`guarantees`, `heads of state`), or null where it is one already. */
export function englishPlural(noun: string): string | null {
  return englishPlurals(noun)[0] ?? null;
}

/** All usual plurals of an English noun or noun phrase, the commonest first. Its head alone changes. */
export function englishPlurals(phrase: string): string[] {
  if (/[()]/u.test(phrase)) return [];
  const parts = phrase.split(/([ -])/u);
  const words = parts.filter((_, at) => at % 2 === 0);
  const head = headOf(words);
  const word = words[head];
  if (word === undefined) return [];
  return plurals(word).map((plural) => parts.map((part, at) => (at === 2 * head ? plural : part)).join(''));
}

function headOf(words: readonly string[]): number {
  const tail = words.findIndex((word, at) => at > 0 && TAIL.test(word));
  const last = (tail < 0 ? words.length : tail) - 1;
  const before = words[last - 1];
  if (before === undefined || !POSTPOSED.test(words[last]!)) return last;
  return words[last] !== 'general' || BEFORE_GENERAL.test(before) ? last - 1 : last;
}

function plurals(word: string): string[] {
  const lower = word.toLowerCase();
  if (!/[a-zà-ÿ]$/u.test(word) || UNCHANGED.test(lower)) return [];
  const known = Object.entries(IRREGULAR).find(([noun]) => lower === noun || (noun.length > 5 && lower.endsWith(noun)));
  if (known)
    return known[1].map((plural) => word.slice(0, word.length - known[0].length) + capitalAs(word, known[0], plural));
  if (/(?:.{2}|\b[Ww]o)man$/u.test(word) && !/(?:hu|ger|ro|ot?to|mussul|sha|tali[s]?)man$/iu.test(word)) {
    return [`${word.slice(0, -2)}en`];
  }
  if (/person$/u.test(word)) return [`${word}s`, `${word.slice(0, -3)}ple`.replace(/perple$/u, 'people')];
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/[^aeiou]is$/u.test(word)) return [`${word.slice(0, -2)}es`];
  if (VES.test(lower)) return [word.replace(/fe?$/u, 'ves')];
  if (ES_AFTER_O.test(lower)) return [`${word}es`, `${word}s`];
  if (/(?:ss|us|x|z|[^r]ch|rch|sh)$/u.test(word)) return [`${word}es`];
  return /s$/u.test(word) ? [] : [`${word}s`];
}

/** A plural with the capital of the noun that it stands for. */
const capitalAs = (word: string, noun: string, plural: string): string =>
  word.length === noun.length && /^\p{Lu}/u.test(word) ? plural.charAt(0).toUpperCase() + plural.slice(1) : plural;
