import { foldWord } from '../../text/characters.ts';
import { countriesIn, withoutCountries } from '../../names/words/countries.ts';
import { FORMER } from '../../names/words/titles.ts';
import type { TitleConcept } from '../../names/words/titles.ts';
import { wordSet } from '../../names/words/word-set.ts';
import type { Role } from '../../packs/schema.ts';
import { roleTitles } from '../entry-facts.ts';
import type { Title } from '../place.ts';

/** Whose titles name an office that not only states have: parties have presidents, ministers have secretaries. */
const HEADS = new Set(['president', 'prime-minister', 'chancellor']);
const DEPUTY = /\bdeputy|\bvize|\bvice\b|stellvertretend|\bassistant/u;
/** Words beside the head of a state that say nothing of another body. */
const BESIDE = wordSet(
  'of the a an der die das des dem den von vom and und federal republic republik confederation federation föderation ' +
    'state staates landes new neue neuer neuen current incumbent amtierend amtierende amtierender amtierenden outgoing',
);

/** Other countries with a federal chancellor or president. */
const FEDERAL = ['at', 'ch'];
const SURELY_GERMAN = /deutsch|german|\bberlin/u;

const wordsOf = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/**
 * True if a role's title says the office of a description (`the French president`): no deputy's, none that is over, not
 * that of the president's aide or of a party's president.
 */
export function isSameOffice(description: Title, title: Title): boolean {
  const one = telling(description.concepts);
  const other = telling(title.concepts);
  if (one.length !== other.length || !one.every((id) => other.includes(id))) return false;
  if (DEPUTY.test(description.folded) !== DEPUTY.test(title.folded)) return false;
  if (isFormer(title) && !isFormer(description)) return false;
  return !one.some((id) => HEADS.has(id)) || isOfSameBody(description, title);
}

/** The role's own country: an ambassador's other one stands in the context as well. */
export const statesOf = (role: Role): readonly string[] =>
  statesIn(foldWord([...roleTitles(role), (role.of ?? '').replaceAll('-', ' ')].join(' | ')));

/** Countries that a folded phrase names; a `Bundeskanzler` alone is a German one, `Bundeskanzler Österreichs` is not. */
export function statesIn(folded: string): readonly string[] {
  const found = countriesIn(folded);
  const isOther = FEDERAL.some((code) => found.includes(code)) && !SURELY_GERMAN.test(folded);
  return isOther ? found.filter((code) => code !== 'de') : found;
}

/** A prime minister is a minister, too, in English only. */
function telling(concepts: readonly TitleConcept[]): string[] {
  const ids = concepts.map(({ id }) => id);
  return ids.filter((id) => id !== 'minister' || !ids.some((more) => more.endsWith('-minister')));
}

const isFormer = ({ folded }: Title): boolean => wordsOf(folded).some((word) => FORMER.has(word));

function isOfSameBody(description: Title, title: Title): boolean {
  const wanted = bodyOf(description);
  const named = bodyOf(title);
  if (named.words.length === 0 && named.compounds.length === 0) return wanted.compounds.length === 0;
  const all = new Set(wordsOf(title.folded));
  const asked = [...wanted.words, ...wanted.compounds];
  return asked.length > 0 && asked.every((word) => all.has(word));
}

interface Body {
  /** `commission` of `European Commission president`; an adjective, too (`embattled`). */
  words: string[];
  /** Words in which the office is only the end: `bundestagsprasidentin`. */
  compounds: string[];
}

/** What a title names besides its office and country. */
function bodyOf({ folded, concepts }: Title): Body {
  let rest = folded;
  for (const { pattern } of concepts) {
    rest = rest.replaceAll(new RegExp(`(?<![a-z])(?:bundes|staats)?(?:${pattern.source})[a-z]*`, 'gu'), ' ');
  }
  const isCompound = (word: string): boolean => concepts.some(({ pattern }) => pattern.test(word));
  return {
    words: wordsOf(withoutCountries(rest)).filter((word) => !BESIDE.has(word) && !isCompound(word)),
    compounds: wordsOf(rest).filter(isCompound),
  };
}
