import { heldOn } from '../../card/roles.ts';
import { foldWord } from '../../text/characters.ts';
import { NameFlag } from '../../match/name-index.ts';
import { soundsLike } from '../../names/sound/sounds-like.ts';
import {
  COURTESY,
  FEMALE_COURTESY,
  FEMALE_TITLE,
  FORMER,
  MALE_COURTESY,
  MALE_TITLE,
} from '../../names/words/titles.ts';
import type { TitleConcept } from '../../names/words/titles.ts';
import { roleTitles } from '../entry-facts.ts';
import type { EntryFacts, RoleFacts } from '../entry-facts.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { titleOf } from '../place.ts';
import type { Place, Title } from '../place.ts';
import { isSameOffice, statesIn, statesOf } from './same-office.ts';
import { WEIGHT } from '../weights.ts';

/** Offices that are common enough to say little: any minister is a `Minister`. */
const GENERIC = new Set(
  'minister chief member-of-parliament party-leader candidate scholar mayor judge police prosecutor press-secretary business'.split(
    ' ',
  ),
);
/** Worlds of which nobody is by the way. A politician may well be a professor or an entrepreneur. */
const APART = new Set(['sport', 'arts']);

/** Another first name or initial right before a family name or a place. */
export function otherFirstName(place: Place, facts: EntryFacts, flags: number): Finding | null {
  const { firstName } = place;
  if (!firstName || ownFirstName(place, facts)) return null;
  if (facts.isPerson && (flags & NameFlag.weak) === 0) {
    // `Karl Friedrich Merz`: before a full name only what is surely a first name makes somebody else of it
    const isOther = firstName.listed && firstName.word.length > 1 && !place.isOneWord;
    return isOther
      ? finding('other_first_name', WEIGHT.title_against, firstName.word)
      : strongOneWord(place, firstName.word, firstName.listed);
  }
  // before a place any noun may stand, unless a profession shows that a person follows: `Schauspieler Denzel Washington`
  if (!facts.isPerson && !firstName.listed && !place.title) return null;
  if (!facts.isPerson && firstName.word.length === 1) return null;
  const unknown = place.context.opensSentence(firstName.token) ? WEIGHT.opening_first_name : WEIGHT.unknown_first_name;
  const weight = firstName.listed ? WEIGHT.other_first_name : unknown;
  return finding('other_first_name', weight, firstName.word);
}

const strongOneWord = (place: Place, word: string, listed: boolean): Finding | null =>
  place.isOneWord && listed ? finding('other_first_name', WEIGHT.other_first_name, word) : null;

/** A person's own first name or initial before the family name: where it begins, and whether only its sound says so. */
export interface OwnFirstName {
  token: number;
  bySound: boolean;
}

/** This person's own first name or initial before a family name; a middle name may lie between (`Donald John Trump`). */
export function ownFirstName(place: Place, facts: EntryFacts): OwnFirstName | null {
  const { firstName, context } = place;
  if (!firstName || !facts.isPerson) return null;
  // an initial says whose a rare name is: `D. Peskov`, but not `J. Smith`
  const isInitial = firstName.word.length === 1;
  if (isInitial && (place.isOrdinary || place.candidate.refs.length > 2)) return null;
  if (isOwn(firstName.word, facts)) return { token: firstName.token, bySound: false };
  const middle = firstName.token - 1;
  const isNamed = context.isCapitalised(middle) && context.touchesNext(middle);
  if (isNamed && facts.given.has(context.folded(middle))) return { token: middle, bySound: false };
  const { word, token } = firstName;
  const sounds = facts.givenInCyrillic.some((given) => soundsLike(given, word, 0, word.length));
  return sounds ? { token, bySound: true } : null;
}

/** The token of this person's own first name right behind the family name (`Orbán Viktor`), or -1. */
export function ownNameBehind(place: Place, facts: EntryFacts): number {
  const { context, after } = place;
  if (!facts.isPerson || after < 0 || !context.isCapitalised(after) || context.isCovered(after)) return -1;
  return facts.given.has(context.folded(after)) ? after : -1;
}

function isOwn(word: string, facts: EntryFacts): boolean {
  const folded = foldWord(word);
  if (facts.given.has(folded)) return true;
  if (folded.length === 1) for (const given of facts.given) if (given.startsWith(folded)) return true;
  return folded.includes('-') && folded.split('-').every((part) => facts.given.has(part));
}

/** What a title beside the name says of this entry, strongest first. */
export function titles(place: Place, facts: EntryFacts, day: string | null): Finding[] {
  if (!facts.isPerson) return [];
  const found: Finding[] = [];
  if (place.title) found.push(...judge(place.title, facts, day, WEIGHT.role_before));
  if (place.apposition) found.push(...judge(place.apposition, facts, day, WEIGHT.role_after));
  // `his wife Hillary Clinton`: a full name says by itself who it is
  const isFull = !place.isOneWord || ownFirstName(place, facts) !== null;
  return isFull ? found.filter(({ code }) => code !== 'relative_before') : found;
}

function judge(title: Title, facts: EntryFacts, day: string | null, whenFits: number): Finding[] {
  const found: Finding[] = [];
  const sex = sexOf(title);
  if (sex !== '' && facts.sex !== '' && sex !== facts.sex) return [finding('other_sex', WEIGHT.other_sex, title.words)];
  const isRelative = title.concepts.some(({ domain }) => domain === 'relative');
  if (isRelative && !facts.domains.has('relative'))
    return [finding('relative_before', WEIGHT.relative_before, title.words)];
  const { countries } = facts;
  const isAbroad =
    title.countries.length > 0 && countries.size > 0 && !title.countries.some((code) => countries.has(code));
  if (isAbroad) found.push(finding('other_country', WEIGHT.other_country, title.words));
  const role = bestRole(title, facts, day);
  if (role)
    found.push(
      isAbroad
        ? finding('generic_title', 0, title.words)
        : finding(
            role.fits ? 'role_before' : 'role_other_time',
            role.fits ? weightOf(title, role.shared, whenFits) : WEIGHT.role_other_time,
            title.words,
          ),
    );
  else found.push(...withoutRole(title, facts));
  return found;
}

function weightOf(title: Title, shared: readonly TitleConcept[], whenFits: number): number {
  const isGeneric = shared.length > 0 && shared.every(({ id }) => GENERIC.has(id)) && title.countries.length === 0;
  return isGeneric ? whenFits / 2 : whenFits;
}

function withoutRole(title: Title, facts: EntryFacts): Finding[] {
  const offices = title.concepts.filter(({ domain }) => domain !== 'relative');
  if (offices.length === 0)
    return [finding('generic_title', isCourtesy(title) ? WEIGHT.generic_title : WEIGHT.generic_title / 2, title.words)];
  // `CDU-Politiker`, where the CDU is of its context
  const near = facts.context.find(({ text }) => title.folded.split(/[^\p{L}\p{N}]+/u).includes(foldWord(text)));
  if (near && offices.some(({ domain }) => facts.domains.has(domain)))
    return [finding('generic_title', WEIGHT.title_in_context, title.words)];
  if (facts.domains.size === 0) return [finding('generic_title', WEIGHT.generic_title, title.words)];
  const isApart =
    offices.every(({ domain }) => APART.has(domain)) && !offices.some(({ domain }) => facts.domains.has(domain));
  if (isApart) return [finding('other_world', WEIGHT.other_world, title.words)];
  const elsewhere = !offices.some(({ domain }) => facts.domains.has(domain));
  if (elsewhere || offices.some(({ id }) => !GENERIC.has(id)))
    return [finding('title_against', elsewhere ? 2 * WEIGHT.title_against : WEIGHT.title_against, title.words)];
  return [finding('generic_title', WEIGHT.generic_title, title.words)];
}

const isCourtesy = ({ folded }: Title): boolean => folded.split(/[\s.-]+/u).some((word) => COURTESY.has(word));

function sexOf({ folded }: Title): 'f' | 'm' | '' {
  const last =
    folded
      .split(/[\s.-]+/u)
      .filter((word) => word !== '')
      .at(-1) ?? '';
  if (FEMALE_COURTESY.has(last) || FEMALE_TITLE.test(folded)) return 'f';
  return MALE_COURTESY.has(last) || MALE_TITLE.test(folded) ? 'm' : '';
}

/** The role that a title names, one that fits the day first. */
function bestRole(
  title: Title,
  { roles }: EntryFacts,
  day: string | null,
): { fits: boolean; shared: TitleConcept[] } | null {
  const words = title.folded.split(/[^\p{L}\p{N}]+/u);
  const former = words.some((word) => FORMER.has(word));
  let best: { fits: boolean; shared: TitleConcept[] } | null = null;
  for (const { role, concepts, words: known } of roles) {
    const shared = sharedConcepts(title, concepts);
    if (shared.length === 0 && !words.some((word) => known.has(word) && title.concepts.length === 0)) continue;
    const fits = day === null || (former ? hasEnded(role, day) : heldOn(role, day));
    if (fits) return { fits, shared };
    best ??= { fits, shared };
  }
  return best;
}

/** A title's most telling offices are held against the role's: `Vizepräsident` is no `Präsident`. */
function sharedConcepts(title: Title, concepts: ReadonlySet<string>): TitleConcept[] {
  const telling = title.concepts.filter(({ id }) => !GENERIC.has(id));
  const shared = telling.filter(({ id }) => concepts.has(id));
  if (shared.length > 0) return shared;
  const generic = title.concepts.filter(({ id }) => GENERIC.has(id) && concepts.has(id));
  return telling.length === 0 ? generic : [];
}

/** In office on the article's day: of two of one name the one who is in the news. */
export function inOffice({ roles }: EntryFacts, day: string | null): Finding | null {
  if (day === null) return null;
  const held = roles.find(({ role }) => role.from != null && heldOn(role, day));
  return held ? finding('in_office', WEIGHT.in_office, Object.values(held.role.title)[0] ?? '') : null;
}

const hasEnded = ({ to }: RoleFacts['role'], day: string): boolean => to != null && to <= day.slice(0, to.length);

/**
 * True if somebody is what a folded description without a name says on a day (`aussenminister`). With `whole`, it has to
 * say it all: the office with its country or body (`NATO-Generalsekretär`).
 */
export function holdsOffice(description: string, facts: EntryFacts, day: string | null, whole: boolean): boolean {
  const title = titleOf(description);
  const offices = title.concepts.filter(({ domain }) => domain !== 'relative');
  const sex = sexOf(title);
  if (offices.length === 0 || (sex !== '' && facts.sex !== '' && sex !== facts.sex)) return false;
  const held = facts.roles.filter(({ role }) => day === null || heldOn(role, day));
  const named = held.some(({ role }) => roleTitles(role).some((words) => foldWord(words) === description));
  if (named && (!whole || title.countries.length > 0 || description.includes('-'))) return true;
  if (whole && (title.countries.length === 0 || offices.every(({ id }) => GENERIC.has(id)))) return false;
  return held.some(({ role }) => {
    // the spokesman of the president is no president: one of the role's titles has the same offices and no other
    if (!roleTitles(role).some((words) => isSameOffice(title, titleOf(words)))) return false;
    const states = statesOf(role);
    return statesIn(title.folded).every((code) => states.includes(code));
  });
}
