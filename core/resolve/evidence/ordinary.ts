import { NameFlag } from '../../match/name-index.ts';
import { nameText } from '../../names/person-names.ts';
import {
  BEFORE_MONTH,
  BEHIND_ADVERB,
  CALENDAR,
  DETERMINERS,
  MAYBE_BEFORE_MONTH,
  MONTH_NAMES,
  ORGANISATION_KINDS,
  PLACE_KINDS,
  PLACE_PREPOSITIONS,
  SAYING,
} from '../../names/words/function-words.ts';
import { isOrdinaryWord, isWrittenSmall } from '../../names/words/ordinary-words.ts';
import { isTitleWord } from '../../names/words/title-words.ts';
import type { EntryFacts } from '../entry-facts.ts';
import { englishSubject } from './english-subject.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Place } from '../place.ts';
import { WEIGHT } from '../weights.ts';

const OPENING_QUOTE = /[„“"«»‚‘'›‹]$/u;
const DEFINITE = new Set(['der', 'die', 'das', 'the']);
/** The definite article in its other cases, alone or in a preposition. */
const OTHER_ARTICLES = /^(?:dem|den|des|im|am|vom|zum|zur|beim|ans|ins)$/u;
/** Articles that no party of several people has: `im Grünen`, `ins Grüne`. */
const NEUTER_ARTICLES = /^(?:dem|des|das|im|am|vom|zum|beim|ans|ins)$/u;
const SHORTEST_CAPITALS = 4;

/** What speaks for and against words that are ordinary ones too; nothing for others. */
export function ordinaryWord(place: Place, facts: EntryFacts, flags: number, lang: string | null): Finding[] {
  if (!place.isOrdinary) return [];
  const month = asMonth(place, lang);
  if (month) return [month];
  const isAbbreviation =
    place.text === place.text.toUpperCase() &&
    place.text.length < SHORTEST_CAPITALS + 1 &&
    isWrittenInCapitals(place, facts);
  // an abbreviation with capitals of its own is no ordinary word, among other capitals it may be one
  if (isAbbreviation) {
    return isAmongCapitals(place) && !place.inCompoundAsFirst
      ? [finding('ordinary_word', WEIGHT.caps_abbreviation, place.text)]
      : [];
  }
  const capital = capitalTells(place, lang);
  const found = [finding('ordinary_word', capital ? WEIGHT.ordinary_capital : WEIGHT.ordinary_word, place.text)];
  if ((flags & NameFlag.weak) !== 0 && !capital) found[0]!.weight /= 2;
  found.push(...usage(place, facts, capital, lang));
  if (facts.isPerson && (flags & NameFlag.weak) !== 0) {
    // that it is a name here says nothing of whose it is: no more than makes up for the ordinary word
    for (const one of found) if (one.code === 'says') one.weight = Math.min(one.weight, -found[0]!.weight);
  }
  return found;
}

/** Capitals say nothing where all is in capitals, or the words beside are: `WHO SIGNED THE ORDER, one banner asked`. */
export function isAmongCapitals({ context, before, after }: Place): boolean {
  if (context.style === 'caps') return true;
  return [before, after].some((token) => {
    const word = token < 0 ? '' : context.word(token);
    return word.length > 1 && word === word.toUpperCase() && /\p{L}{2}/u.test(word) && !context.isCovered(token);
  });
}

function isWrittenInCapitals(place: Place, facts: EntryFacts): boolean {
  return Object.values(facts.entry.names).some((names) => names.some((name) => nameText(name) === place.text));
}

/**
 * A capital tells a name in the middle of an English sentence, and an article's in the middle of any; in German that of a
 * word that is no noun (`bei den Grünen`, `mit Lang`).
 */
export function capitalTells({ context, candidate, isOneWord, folded }: Place, lang: string | null): boolean {
  if (context.style !== 'prose' || context.opensSentence(candidate.firstToken)) return false;
  return lang === 'en' || !isOneWord || (lang === 'de' && isWrittenSmall(folded));
}

/** A name of another language that is an English word: `„Nice“, sagte der Sieger` in German, `Rikers Island` in English. */
export function foreignWord(place: Place, facts: EntryFacts, lang: string | null): Finding[] {
  if (lang === null || facts.isPerson || place.isOrdinary || !place.isOneWord) return NONE;
  if (place.inCompoundAsFirst || place.text === place.text.toUpperCase()) return NONE;
  if (!isForeign(place, facts, lang)) return NONE;
  return [finding('ordinary_word', WEIGHT.ordinary_word, place.text), ...placeFrame(place, facts)];
}

const NONE: Finding[] = [];
/** An English word that is a name in another language than the article's only. */
const isForeign = (place: Place, facts: EntryFacts, lang: string): boolean =>
  !facts.isPerson &&
  facts.entry.names[lang] !== undefined &&
  !isNameIn(facts, lang, place.text) &&
  (isOrdinaryWord(place.folded, 'en') || MORE_ENGLISH.has(place.folded));
/** Ordinary in English alone: in German it is Iceland. */
const MORE_ENGLISH = new Set(['island']);
const isNameIn = ({ entry }: EntryFacts, lang: string, text: string): boolean =>
  (entry.names[lang] ?? []).some((name) => nameText(name) === text);

/** A word with an article as a noun has it, and no title: `der Regen`, `den neuen` is none. */
export function isUsedAsWord(place: Place, lang: string | null): boolean {
  if (!place.isOneWord || !place.isOrdinary || place.before < 0 || place.title !== null) return false;
  if (place.inCompoundAsFirst || capitalTells(place, lang)) return false;
  return DETERMINERS.has(place.context.folded(place.before));
}

/** How the words beside it use it: as a name or as a noun. */
function usage(place: Place, facts: EntryFacts, capital: boolean, lang: string | null): Finding[] {
  const { context, candidate, before, after } = place;
  const previous = before >= 0 ? context.folded(before) : '';
  const next = after >= 0 ? context.folded(after) : '';
  const found: Finding[] = [];
  const { kind } = facts.entry;
  if (DETERMINERS.has(previous) && place.title === null) {
    // the articles of organisations belong to them: `die Union`, `the Guardian`
    const articled = kind === 'organisation' && (DEFINITE.has(previous) || OTHER_ARTICLES.test(previous));
    const isNeuter = isWrittenSmall(place.folded) && NEUTER_ARTICLES.test(previous);
    if ((!articled && !capital) || (kind === 'organisation' && isNeuter))
      found.push(finding('used_as_word', WEIGHT.used_as_word, `${previous} ${place.text}`));
  }
  if (/^\d/u.test(next) && !capital) found.push(finding('used_as_word', WEIGHT.used_as_word, `${place.text} ${next}`));
  found.push(...placeFrame(place, facts));
  if (lang === 'en' && !capital && context.style === 'prose') {
    const subject = englishSubject(place);
    if (subject) found.push(subject);
  }
  const opens = lang === 'de' && context.opensSentence(candidate.firstToken);
  if (opens && facts.isPerson && isPredicate(place))
    found.push(finding('used_as_word', WEIGHT.used_as_word, `${place.text} ${next}`));
  if (opens && (BEHIND_ADVERB.has(next) || (facts.isPerson && after >= 0 && isNoVerbOfOne(context.word(after))))) {
    found.push(finding('used_as_word', 2 * WEIGHT.used_as_word, `${place.text} ${next}`));
  }
  const part = place.inCompoundAsFirst ? context.folded(candidate.endToken) : '';
  if (kind === 'organisation' && (ORGANISATION_KINDS.has(part) || (part !== '' && isTitleWord(part)))) {
    found.push(finding('kind_before', WEIGHT.kind_before, context.word(candidate.endToken)));
  }
  const quoted = OPENING_QUOTE.test(context.block.text.slice(0, candidate.start));
  const kindBefore = quoted ? context.folded(candidate.firstToken - 1) : previous;
  if (kind === 'organisation' && ORGANISATION_KINDS.has(kindBefore))
    found.push(finding('kind_before', WEIGHT.kind_before, kindBefore));
  if (kind === 'organisation' && quoted && isClosedAfter(place))
    found.push(finding('in_quotes', WEIGHT.in_quotes, place.text));
  // `Will Smith`: a verb has a small letter
  const saysBefore = SAYING.has(previous) && !context.isCapitalised(before);
  const speaks = SAYING.has(next) || saysBefore;
  if (kind !== 'place' && speaks && !DETERMINERS.has(previous))
    found.push(finding('says', WEIGHT.says, SAYING.has(next) ? next : previous));
  return found;
}

/** `Lang wurde die Nacht`: what is said of a thing stands first, the thing behind the verb. */
const isPredicate = ({ context, candidate }: Place): boolean =>
  /^ (?:wurde|wird|war|ist|blieb|bleibt|dauert|dauerte) (?:der|die|das|sein|seine|ihr|ihre|auch|es) /u.test(
    context.block.text.slice(candidate.end),
  );

/** A small word that is no verb that one person goes with: `Lang anhaltender`, `Klein beigeben`, `Fischer klagen`. */
const isNoVerbOfOne = (word: string): boolean =>
  /^\p{Ll}{3,}(?:en|end\p{Ll}*|bar|bare[rnsm]?|lich|liche[rnsm]?|ige[rnsm]?)$/u.test(word);

/** What stands before a place: `in Essen`, `die Stadt Essen`, `the town of Reading`. */
export function placeFrame(place: Place, { entry }: EntryFacts): Finding[] {
  if (entry.kind !== 'place' || place.inCompoundAsFirst) return [];
  const { context, candidate, before } = place;
  if (before < 0) return [];
  const previous = context.folded(before);
  const found: Finding[] = [];
  if (isPlaceFrame(previous, context.block.text.slice(candidate.end)))
    found.push(finding('place_before', WEIGHT.place_before, previous));
  const kind = previous === 'of' ? before - 1 : before;
  if (PLACE_KINDS.has(context.folded(kind))) found.push(finding('kind_before', WEIGHT.kind_before, context.word(kind)));
  return found;
}

/** `in Essen`, `nach Halle`; not `in Halle 4`. */
const isPlaceFrame = (previous: string, rest: string): boolean =>
  PLACE_PREPOSITIONS.has(previous) && !/^\s\d/u.test(rest);

const isClosedAfter = ({ context, candidate }: Place): boolean =>
  /^[“”"«»‘’›‹]/u.test(context.block.text.slice(candidate.end));

/** `in May`, `May 2024`, `5 May`, `MAY 5`. */
function asMonth(place: Place, lang: string | null): Finding | null {
  if (lang === 'de' || !MONTH_NAMES.has(place.folded)) return null;
  const { context, before, candidate } = place;
  const previous = before >= 0 ? context.folded(before) : '';
  const rest = context.block.text.slice(candidate.end, candidate.end + 6);
  const isDate = /^,?\s\d/u.test(rest) || /^\d/u.test(previous) || BEFORE_MONTH.has(previous) || CALENDAR.has(previous);
  if (isDate) return finding('calendar', WEIGHT.calendar, place.text);
  return MAYBE_BEFORE_MONTH.has(previous) ? finding('calendar', WEIGHT.calendar / 2, place.text) : null;
}
