import type { Reason } from '../model/reason.ts';
import type { Candidate } from '../match/name-index.ts';
import { continuesName, namesThing } from '../names/title-words.ts';
import { isOrdinary, isSmallWord } from '../names/words/ordinary-words.ts';
import { foldWord } from '../text/characters.ts';
import type { BlockContext } from './block-context.ts';
import type { EntryFacts } from './entry-facts.ts';

/** Words after which a German noun, or an English one with a capital by chance, is a thing and no name. */
const ARTICLES: Record<string, Set<string>> = {
  de: new Set(
    (
      'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner zum zur beim vom im am ans ' +
      'ins mein meine meinem meinen sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer unser unsere unserem dieser ' +
      'diese dieses diesen diesem jeder jede jedes jeden jedem mehr viel viele wenig alle gutes guter guten neue neuen neuer ' +
      'junger junge jungen alter alte alten großer große großen kleiner kleine kleinen'
    ).split(' '),
  ),
  en: new Set('a an the this that my your his its our their every each no some any'.split(' ')),
};

/** Words before the name of a place. */
const PLACE_WORDS: Record<string, Set<string>> = {
  de: new Set('in aus nach bei um gen stadt raum region kreis großraum universität landgericht uni'.split(' ')),
  en: new Set('in from near at to of around outside city town'.split(' ')),
};

const MONTHS = new Set('may march april june august'.split(' '));
const BEFORE_MONTH = new Set(
  'in last next this early late mid by until till since from of through during every'.split(' '),
);
const FAMILY_ARTICLES = new Set('the die den der beide beiden both'.split(' '));

const inLanguage = (sets: Record<string, Set<string>>, lang: string | null, word: string): boolean =>
  lang !== null && sets[lang] ? sets[lang].has(word) : Object.values(sets).some((set) => set.has(word));

/** What the place of a candidate in its sentence says about it: reasons for and, mostly, against. */
export function placingReasons(context: BlockContext, candidate: Candidate, facts: EntryFacts): Reason[] {
  const reasons: Reason[] = [];
  const longer = longerName(context, candidate);
  if (longer !== null) reasons.push({ code: 'part_of_longer', args: [longer] });
  if (facts.entry.kind === 'person' && isPlural(context, candidate, facts)) {
    reasons.push({ code: 'plural_family', args: [textOf(context, candidate)] });
  }
  reasons.push(...ordinaryReasons(context, candidate, facts));
  return reasons;
}

/** What stands after or before and makes the words the name of something else (`Trump Tower`, `USS Gerald Ford`). */
function longerName(context: BlockContext, { firstToken, endToken }: Candidate): string | null {
  const after = endToken < context.tokens.count ? context.word(endToken) : '';
  const isJoined = context.touchesNext(endToken - 1) || context.isHyphenated(endToken - 1);
  if (after !== '' && isJoined && continuesName(after) && !context.isCovered(endToken)) return after;
  if (firstToken === 0) return null;
  const before = context.word(firstToken - 1);
  const isLed = context.touchesNext(firstToken - 1) || context.isHyphenated(firstToken - 1);
  return isLed && context.isCapitalised(firstToken - 1) && namesThing(foldWord(before)) ? before : null;
}

/** `the Clintons`, `die Bushs`: a family, and nobody of it. */
function isPlural(context: BlockContext, candidate: Candidate, { families }: EntryFacts): boolean {
  const folded = foldWord(textOf(context, candidate));
  if (!folded.endsWith('s') || families.has(folded) || !families.has(folded.slice(0, -1))) return false;
  if (context.lang === 'en') return true;
  const { firstToken } = candidate;
  return (
    firstToken > 0 && context.touchesNext(firstToken - 1) && FAMILY_ARTICLES.has(foldedWord(context, firstToken - 1))
  );
}

function ordinaryReasons(context: BlockContext, candidate: Candidate, { entry }: EntryFacts): Reason[] {
  const { firstToken, endToken } = candidate;
  const { lang } = context;
  const words = textOf(context, candidate);
  const folded = foldWord(words);
  const isOneWord = endToken - firstToken === 1;
  const before = firstToken > 0 && context.touchesNext(firstToken - 1) ? foldedWord(context, firstToken - 1) : null;
  const place = entry.kind === 'place' && before !== null && inLanguage(PLACE_WORDS, lang, before);
  const reasons: Reason[] = place ? [{ code: 'place_word', args: [context.word(firstToken - 1)] }] : [];
  if (context.isShouted && isOneWord && isSmallWord(folded, lang)) return [{ code: 'ordinary_word', args: [words] }];
  if (isOneWord && isMonth(context, candidate, folded)) return [...reasons, { code: 'month', args: [words] }];
  if (!isOneWord) {
    const opensWithArticle = inLanguage(ARTICLES, lang, foldedWord(context, firstToken));
    return opensWithArticle && context.opensSentence(firstToken)
      ? [...reasons, { code: 'ordinary_word', args: [words] }]
      : place && entry.kind === 'place'
        ? []
        : reasons;
  }
  const base = folded.endsWith('s') && !isOrdinary(folded, lang) ? folded.slice(0, -1) : folded;
  if (!isOrdinary(base, lang) || words.length < 2 || isAbbreviation(words)) return [];
  // an English capital in mid-sentence is a name's
  const capitalSays = lang === 'en' && !context.opensSentence(firstToken) && !context.isShouted && !context.isTitleCase;
  if (!capitalSays) reasons.push({ code: 'ordinary_word', args: [words] });
  if (before !== null && inLanguage(ARTICLES, lang, before)) {
    reasons.push({ code: 'article_before', args: [context.word(firstToken - 1)] });
  }
  return reasons;
}

const isAbbreviation = (words: string): boolean => words === words.toUpperCase();

/** `May 2024`, `5 May`, `in May`. */
function isMonth(context: BlockContext, { firstToken, endToken }: Candidate, folded: string): boolean {
  if (!MONTHS.has(folded) || context.lang === 'de') return false;
  const after = endToken < context.tokens.count && context.touchesNext(endToken - 1) ? context.word(endToken) : '';
  const before = firstToken > 0 && context.touchesNext(firstToken - 1) ? foldedWord(context, firstToken - 1) : '';
  return /^\d/u.test(after) || /^\d/u.test(before) || BEFORE_MONTH.has(before);
}

const foldedWord = (context: BlockContext, token: number): string => foldWord(context.word(token));

export const textOf = (context: BlockContext, { start, end }: Candidate): string =>
  context.block.text.slice(start, end);
