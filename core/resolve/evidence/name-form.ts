import { NameFlag } from '../../match/name-index.ts';
import { isGivenName } from '../../names/words/given-names.ts';
import { isGeneration, continuesName, opensName } from '../../names/words/longer-names.ts';
import { FAMILY_WORDS_AFTER, FAMILY_WORDS_BEFORE, PLURAL_DETERMINERS } from '../../names/words/function-words.ts';
import { isTitleWord } from '../../names/words/title-words.ts';
import type { EntryFacts } from '../entry-facts.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Place } from '../place.ts';
import { WEIGHT } from '../weights.ts';

/** Where a candidate begins: how sure its name is by itself. */
export function nameForm(place: Place, facts: EntryFacts, flags: number): Finding {
  if ((flags & NameFlag.weak) !== 0) return finding('weak_name', WEIGHT.weak_name, place.text);
  const isFull = facts.isPerson && !place.isOneWord;
  return isFull
    ? finding('full_name', WEIGHT.full_name, place.text)
    : finding('strong_name', WEIGHT.strong_name, place.text);
}

/** A name found by its sound from another script. */
export const bySound = (place: Place, isSound: boolean): Finding | null =>
  isSound ? finding('sounds_like', WEIGHT.sounds_like, place.text) : null;

/** The name is part of a longer one: `Trump Tower`, `Adenauer-Stiftung`, `USS Gerald R. Ford`, `Moscow Times`. */
export function partOfLonger(place: Place): Finding | null {
  const { context, candidate, after, before } = place;
  const next = place.inCompoundAsFirst ? candidate.endToken : after;
  if (next >= 0 && context.isCapitalised(next) && !context.isCovered(next) && continuesName(context.folded(next))) {
    return finding('part_of_longer', WEIGHT.part_of_longer, context.word(next));
  }
  const previous = place.inCompoundAsHead ? candidate.firstToken - 1 : before;
  if (
    previous >= 0 &&
    context.isCapitalised(previous) &&
    opensName(context.folded(previous)) &&
    !context.isCovered(previous)
  ) {
    return finding('part_of_longer', WEIGHT.part_of_longer, context.word(previous));
  }
  return null;
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

/** `Trump, Jr.` */
function afterComma({ context, candidate }: Place): number {
  const start = context.tokens.start[candidate.endToken];
  return start === candidate.end + 2 && context.block.text.slice(candidate.end, start) === ', '
    ? candidate.endToken
    : -1;
}

/** Several people of one family: `die Trumps`, `Familie Trump`, `the Koch brothers`, `Trump-Familie`. */
export function pluralFamily(place: Place, facts: EntryFacts, lang: string | null): Finding | null {
  if (!facts.isPerson || !place.isOneWord) return null;
  const { context, candidate, before } = place;
  const next = place.inCompoundAsFirst ? candidate.endToken : place.after;
  const after = next >= 0 ? context.folded(next) : '';
  if (FAMILY_WORDS_AFTER.has(after)) return finding('plural_family', WEIGHT.plural_family, context.word(next));
  const previous = before >= 0 ? context.folded(before) : '';
  if (FAMILY_WORDS_BEFORE.has(previous)) return finding('plural_family', WEIGHT.plural_family, context.word(before));
  const isPlural = !facts.families.has(place.folded) && place.folded.endsWith('s');
  if (!isPlural) return null;
  // English has no bare -s genitive, German no article before a name's genitive
  const closed = context.block.text.charAt(candidate.end);
  const isEnglishPlural = lang === 'en' && closed !== "'" && closed !== '’';
  if (isEnglishPlural || PLURAL_DETERMINERS.has(previous))
    return finding('plural_family', WEIGHT.plural_family, place.text);
  return null;
}

/** A family name or place that is somebody else's first name: `Wolf Biermann`, `Paris Hilton`, `Sydney Sweeney`. */
export function asFirstName(place: Place, facts: EntryFacts, flags: number, lang: string | null): Finding | null {
  if (!place.isOneWord || ((flags & NameFlag.weak) === 0 && facts.isPerson)) return null;
  const { context, after } = place;
  if (after < 0 || !context.isCapitalised(after) || context.style !== 'prose') return null;
  if (/[.]/u.test(context.block.text.slice(place.candidate.end, context.tokens.start[after]))) return null;
  const word = context.word(after);
  if (word === word.toUpperCase() || isTitleWord(context.folded(after)) || facts.families.has(context.folded(after)))
    return null;
  const given = isGivenName(place.folded);
  // in German any noun may follow, in English only another part of the name
  if (lang !== 'en' && (!given || !looksLikeName(word))) return null;
  if (lang === 'en' && !given && (!facts.isPerson || context.isCovered(after))) return null;
  return finding('as_first_name', given ? WEIGHT.as_first_name : WEIGHT.as_first_name / 2, word);
}

const looksLikeName = (word: string): boolean => !/(?:ung|heit|keit|schaft|ion|tät|en)$/u.test(word);
