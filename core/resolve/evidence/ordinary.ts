import { NameFlag } from '../../match/name-index.ts';
import {
  BEFORE_MONTH,
  DETERMINERS,
  MONTH_NAMES,
  ORGANISATION_KINDS,
  PLACE_KINDS,
  PLACE_PREPOSITIONS,
  SAYING,
} from '../../names/words/function-words.ts';
import { isOrdinaryWord } from '../../names/words/ordinary-words.ts';
import type { EntryFacts } from '../entry-facts.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Place } from '../place.ts';
import { WEIGHT } from '../weights.ts';

const OPENING_QUOTE = /[„“"«»‚‘'›‹]$/u;
const DEFINITE = new Set(['der', 'die', 'das', 'the']);
const SHORTEST_CAPITALS = 4;

/** True if the candidate's words are also an ordinary word of the language, or an article with one (`Die Zeit`). */
export function isOrdinary(place: Place, lang: string | null): boolean {
  const { candidate, context, folded } = place;
  const count = candidate.endToken - candidate.firstToken;
  if (count === 1)
    return (
      isOrdinaryWord(folded, lang) ||
      (lang === 'de' && folded.endsWith('s') && isOrdinaryWord(folded.slice(0, -1), lang))
    );
  if (count !== 2 || !DEFINITE.has(context.folded(candidate.firstToken))) return false;
  return isOrdinaryWord(context.folded(candidate.endToken - 1), lang);
}

/** What speaks for and against words that are ordinary ones too; nothing for others. */
export function ordinaryWord(place: Place, facts: EntryFacts, flags: number, lang: string | null): Finding[] {
  if (!isOrdinary(place, lang)) return [];
  const month = asMonth(place, lang);
  if (month) return [month];
  const isAbbreviation =
    place.text === place.text.toUpperCase() &&
    place.text.length < SHORTEST_CAPITALS + 1 &&
    isWrittenInCapitals(place, facts);
  // an abbreviation with capitals of its own is no ordinary word, among other capitals it may be one
  if (isAbbreviation) {
    return place.context.style === 'caps' && !place.inCompoundAsFirst
      ? [finding('ordinary_word', WEIGHT.caps_abbreviation, place.text)]
      : [];
  }
  const capital = capitalTells(place, lang);
  const found = [finding('ordinary_word', capital ? WEIGHT.ordinary_capital : WEIGHT.ordinary_word, place.text)];
  if ((flags & NameFlag.weak) !== 0 && !capital) found[0]!.weight /= 2;
  found.push(...usage(place, facts, capital));
  return found;
}

function isWrittenInCapitals(place: Place, facts: EntryFacts): boolean {
  return Object.values(facts.entry.names).some((names) =>
    names.some((name) => (typeof name === 'string' ? name : name.text) === place.text),
  );
}

/** A capital tells a name in the middle of an English sentence, and an article's in the middle of any. */
function capitalTells({ context, candidate, isOneWord }: Place, lang: string | null): boolean {
  if (context.style !== 'prose' || context.opensSentence(candidate.firstToken)) return false;
  return lang === 'en' || !isOneWord;
}

/** How the words beside it use it: as a name or as a noun. */
function usage(place: Place, facts: EntryFacts, capital: boolean): Finding[] {
  const { context, candidate, before, after } = place;
  const previous = before >= 0 ? context.folded(before) : '';
  const next = after >= 0 ? context.folded(after) : '';
  const found: Finding[] = [];
  const { kind } = facts.entry;
  if (DETERMINERS.has(previous) && place.title === null) {
    // the articles of organisations belong to them: `die Union`, `the Guardian`
    const articled = kind === 'organisation' && (DEFINITE.has(previous) || /^(?:dem|den|des)$/u.test(previous));
    if (!articled && !capital) found.push(finding('used_as_word', WEIGHT.used_as_word, `${previous} ${place.text}`));
  }
  if (/^\d/u.test(next) && !capital) found.push(finding('used_as_word', WEIGHT.used_as_word, `${place.text} ${next}`));
  if (kind === 'place' && !place.inCompoundAsFirst && isPlaceFrame(previous, context.block.text.slice(candidate.end))) {
    found.push(finding('place_before', WEIGHT.place_before, previous));
  }
  if (kind === 'place' && PLACE_KINDS.has(previous))
    found.push(finding('kind_before', WEIGHT.kind_before, context.word(before)));
  if (kind === 'place' && previous === 'of' && PLACE_KINDS.has(context.folded(before - 1))) {
    found.push(finding('kind_before', WEIGHT.kind_before, context.word(before - 1)));
  }
  const quoted = OPENING_QUOTE.test(context.block.text.slice(0, candidate.start));
  const kindBefore = quoted ? context.folded(candidate.firstToken - 1) : previous;
  if (kind === 'organisation' && ORGANISATION_KINDS.has(kindBefore))
    found.push(finding('kind_before', WEIGHT.kind_before, kindBefore));
  if (kind === 'organisation' && quoted && isClosedAfter(place))
    found.push(finding('in_quotes', WEIGHT.in_quotes, place.text));
  const speaks = SAYING.has(next) || SAYING.has(previous);
  if (kind !== 'place' && speaks && !DETERMINERS.has(previous))
    found.push(finding('says', WEIGHT.says, SAYING.has(next) ? next : previous));
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
  const isDate = /^,?\s\d/u.test(rest) || /^\d/u.test(previous) || BEFORE_MONTH.has(previous);
  return isDate ? finding('calendar', WEIGHT.calendar, place.text) : null;
}
