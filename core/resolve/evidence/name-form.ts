import { NameFlag } from '../../match/name-index.ts';
import { isGivenName } from '../../names/words/given-names.ts';
import {
  continuesName,
  isGeneration,
  isThingBefore,
  isThingBehind,
  isCompoundPrefix,
  opensName,
  isMemorial,
} from '../../names/words/longer-names.ts';
import { FAMILY_WORDS_AFTER, FAMILY_WORDS_BEFORE, PLURAL_DETERMINERS } from '../../names/words/function-words.ts';
import { wordSet } from '../../names/words/word-set.ts';
import { isTitleWord } from '../../names/words/title-words.ts';
import type { EntryFacts } from '../entry-facts.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Place } from '../place.ts';
import { WEIGHT } from '../weights.ts';

/** Where a candidate begins: how sure its name is by itself. */
export function nameForm(place: Place, facts: EntryFacts, flags: number): Finding {
  if ((flags & NameFlag.weak) !== 0) {
    const isRare = (flags & NameFlag.family) !== 0 && !place.isOneWord;
    return finding('weak_name', isRare ? WEIGHT.rare_name : WEIGHT.weak_name, place.text);
  }
  const isFull = facts.isPerson && !place.isOneWord;
  return isFull
    ? finding('full_name', WEIGHT.full_name, place.text)
    : finding('strong_name', WEIGHT.strong_name, place.text);
}

/** A name found by its sound from another script. */
export const bySound = (place: Place, isSound: boolean): Finding | null =>
  isSound ? finding('sounds_like', WEIGHT.sounds_like, place.text) : null;

/** `His wife, Georgia`, `Brother Lincoln`: a place or body that is called like a person beside it is that person. */
const RELATIVES = wordSet(
  `wife husband daughter son brother sister mother father uncle aunt niece nephew cousin baby boyfriend girlfriend
  Frau Mann Tochter Sohn Bruder Schwester Mutter Vater Onkel Tante Nichte Neffe Cousin Cousine Freundin Freund Enkel Enkelin`,
);

export function asRelative({ context, candidate }: Place, facts: EntryFacts): Finding | null {
  const previous = candidate.firstToken - 1;
  if (facts.isPerson || previous < 0 || !RELATIVES.has(context.folded(previous))) return null;
  const between = context.block.text.slice(context.tokens.end[previous], candidate.start);
  return /^,? $/u.test(between) ? finding('as_first_name', WEIGHT.other_first_name, context.word(previous)) : null;
}

/** `Robert Gates-Holm` is somebody else than Robert Gates. */
export const doubleFamily = (place: Place, isFull: boolean): Finding | null =>
  isFull && place.inCompoundAsFirst && place.context.isCapitalised(place.candidate.endToken)
    ? finding('part_of_longer', WEIGHT.part_of_longer, place.context.word(place.candidate.endToken))
    : null;

/** Words between a name and the thing that has it: `John F. Kennedy International Airport`. */
const BETWEEN = new Set(['international', 'memorial', 'national', 'municipal']);
const QUOTED = /^ [„“"»«›‹‚‘'”]$/u;

/** The token of a thing that is called by a person's name (`Charles de Gaulle airport`, `der Träger „Charles …“`); or -1. */
function thingBeside({ context, candidate, after, before }: Place): number {
  let behind = after;
  if (behind >= 0 && BETWEEN.has(context.folded(behind)) && context.touchesNext(behind)) behind++;
  if (behind >= 0 && isThingBehind(context.folded(behind))) return behind;
  const previous = candidate.firstToken - 1;
  if (previous < 0) return -1;
  const between = context.block.text.slice(context.tokens.end[previous], candidate.start);
  const isQuoted = QUOTED.test(between);
  const word = context.folded(previous);
  const isThing = isThingBefore(word) || (isQuoted && opensName(context.word(previous)));
  return isThing && (before >= 0 || isQuoted) ? previous : -1;
}

/** The name is part of a longer one: `Trump Tower`, `Adenauer-Stiftung`, `USS Gerald R. Ford`, `Moscow Times`. */
export function partOfLonger(place: Place, isPerson = false): Finding | null {
  const { context, candidate, after, before } = place;
  const thing = isPerson ? thingBeside(place) : -1;
  if (thing >= 0) return finding('part_of_longer', WEIGHT.part_of_longer, context.word(thing));
  const next = place.inCompoundAsFirst ? candidate.endToken : after;
  if (next >= 0 && context.isCapitalised(next) && !context.isCovered(next) && isRestOfName(place, next, isPerson)) {
    return finding('part_of_longer', WEIGHT.part_of_longer, context.word(next));
  }
  const partner = acrossAmpersand(place);
  if (partner !== null) return finding('part_of_longer', WEIGHT.part_of_longer, partner);
  const previous = place.inCompoundAsHead ? candidate.firstToken - 1 : before;
  if (previous >= 0 && context.isCapitalised(previous) && opensName(context.word(previous))) {
    return finding('part_of_longer', WEIGHT.part_of_longer, context.word(previous));
  }
  return null;
}

/** Behind a hyphen, people are honoured with a prize; a company, a club or a town has one (`DFB-Pokal`). */
function isRestOfName({ context, inCompoundAsFirst }: Place, next: number, isPerson: boolean): boolean {
  const word = context.folded(next);
  return inCompoundAsFirst ? isMemorial(word) || (isPerson && continuesName(word)) : continuesName(word);
}

/** `Johnson & Johnson`, `Ernst & Young`: a firm, unless two are named who are known. */
function acrossAmpersand({ context, candidate, folded }: Place): string | null {
  const { text } = context.block;
  for (const token of [candidate.endToken, candidate.firstToken - 1]) {
    if (!context.isCapitalised(token)) continue;
    const isNext = token === candidate.endToken;
    const between = isNext
      ? text.slice(candidate.end, context.tokens.start[token])
      : text.slice(context.tokens.end[token], candidate.start);
    if (between === ' & ' && (!context.isCovered(token) || context.folded(token) === folded))
      return context.word(token);
  }
  return null;
}

/** The second half of a double name: `Keller-May`; not `Anti-Trump`, `Ex-Kanzlerin`, `Trump-Putin`. */
export function secondHalf(place: Place, flags: number): Finding | null {
  if ((flags & NameFlag.family) === 0 || !place.inCompoundAsHead) return null;
  const { context, candidate } = place;
  const token = candidate.firstToken - 1;
  const word = context.word(token);
  const folded = context.folded(token);
  if (!context.isCapitalised(token) || context.isCovered(token) || word === word.toUpperCase()) return null;
  if (isTitleWord(folded) || isCompoundPrefix(folded)) return null;
  return finding('part_of_longer', WEIGHT.part_of_longer, word);
}

/** `Donald Trump Jr.` is somebody else than Donald Trump; `Hans-Michael Müller` than Michael Müller. */
export function otherGeneration(place: Place, facts: EntryFacts): Finding | null {
  if (!facts.isPerson) return null;
  const { context, candidate } = place;
  const next = place.after >= 0 ? place.after : afterComma(place);
  if (next >= 0 && isGeneration(context.folded(next))) {
    return finding('part_of_longer', WEIGHT.generation, context.word(next));
  }
  if (place.isOneWord || !place.inCompoundAsHead) return null;
  const before = context.folded(candidate.firstToken - 1);
  return isGivenName(before)
    ? finding('other_first_name', WEIGHT.other_first_name, context.word(candidate.firstToken - 1))
    : null;
}

/** A Korean family name before somebody else's given name: `Kim Sung-ho`. */
export function otherNameBehind({ context, after }: Place, facts: EntryFacts, flags: number): Finding | null {
  if ((flags & NameFlag.family) === 0 || after < 0 || !context.isCapitalised(after)) return null;
  const isGiven = context.isHyphenated(after) && !context.isCapitalised(after + 1);
  if (!isGiven || facts.given.has(context.folded(after))) return null;
  const words = `${context.word(after)}-${context.word(after + 1)}`;
  return finding('as_first_name', WEIGHT.other_first_name, words);
}

/** `Trump, Jr.` */
function afterComma({ context, candidate }: Place): number {
  const start = context.tokens.start[candidate.endToken];
  return start === candidate.end + 2 && context.block.text.slice(candidate.end, start) === ', '
    ? candidate.endToken
    : -1;
}

/** Several people of one family: `die Trumps`, `Familie Trump`, `the Koch brothers`, `Trump-Familie`. */
export function pluralFamily(place: Place, facts: EntryFacts, lang: string | null): Finding | null {
  if (!place.isOneWord) return null;
  if (!facts.isPerson) return lang === 'en' && isEnglishPlural(place, facts) ? severalOf(place) : null;
  const { context, candidate, before } = place;
  const next = place.inCompoundAsFirst ? candidate.endToken : place.after;
  const after = next >= 0 ? context.folded(next) : '';
  if (FAMILY_WORDS_AFTER.has(after)) return finding('plural_family', WEIGHT.plural_family, context.word(next));
  const previous = before >= 0 ? context.folded(before) : '';
  if (FAMILY_WORDS_BEFORE.has(previous)) return finding('plural_family', WEIGHT.plural_family, context.word(before));
  const isPlural = !facts.families.has(place.folded) && place.folded.endsWith('s');
  // `Köllges-Truppe`: the ending is the name's own
  if (!isPlural || place.inCompoundAsFirst) return null;
  // English has no bare -s genitive, German no article before a name's genitive
  const isEnglish = lang === 'en' && !isGenitive(place);
  return isEnglish || PLURAL_DETERMINERS.has(previous) ? severalOf(place) : null;
}

const severalOf = ({ text }: Place): Finding => finding('plural_family', WEIGHT.plural_family, text);
const isGenitive = ({ context, candidate }: Place): boolean => /['’]/u.test(context.block.text.charAt(candidate.end));

/** `a pair of Jordans`: what has an -s that none of its names has. */
const isEnglishPlural = (place: Place, { entry, fullNames }: EntryFacts): boolean =>
  entry.kind === 'place' &&
  place.folded.endsWith('s') &&
  fullNames.includes(place.folded.slice(0, -1)) &&
  !fullNames.includes(place.folded) &&
  !isGenitive(place);

/** A family name or place that is somebody else's first name: `Wolf Biermann`, `Paris Hilton`, `Sydney Sweeney`. */
export function asFirstName(place: Place, facts: EntryFacts, flags: number, lang: string | null): Finding | null {
  if (!place.isOneWord || ((flags & NameFlag.weak) === 0 && facts.isPerson)) return null;
  const { context, after } = place;
  if (after < 0 || !context.isCapitalised(after) || context.style !== 'prose') return null;
  if (/[.]/u.test(context.block.text.slice(place.candidate.end, context.tokens.start[after]))) return null;
  const word = context.word(after);
  if (facts.given.has(context.folded(after))) return null;
  if (word === word.toUpperCase() || isTitleWord(context.folded(after)) || facts.families.has(context.folded(after)))
    return null;
  const given = isGivenName(place.folded);
  // a German verb comes second: what stands between it and the first word belongs to that word
  if (
    lang !== 'en' &&
    facts.fullNames.includes(place.folded) &&
    !facts.isPerson &&
    context.opensSentence(place.candidate.firstToken) &&
    isBeforeVerb(place, after)
  ) {
    return finding('as_first_name', WEIGHT.as_first_name, word);
  }
  // in German any noun may follow, in English only another part of the name
  if (lang !== 'en' && (!given || !looksLikeName(word))) return null;
  // `a Lincoln Navigator`: an ordinary word beside another capital is part of some name, not a town
  const isTown = !facts.isPerson && place.isOrdinary;
  if (lang === 'en' && !given && (context.isCovered(after) || (!facts.isPerson && !isTown))) return null;
  return finding('as_first_name', given || isTown ? WEIGHT.as_first_name : WEIGHT.before_capital, word);
}

const isBeforeVerb = ({ context }: Place, token: number): boolean =>
  context.touchesNext(token) && !context.isCapitalised(token + 1) && !context.isCovered(token);

const looksLikeName = (word: string): boolean => !/(?:ung|heit|keit|schaft|ion|tät|en)$/u.test(word);
