import { MONTH_NAMES, SAYING } from '../../names/words/function-words.ts';
import { isTitleWord } from '../../names/words/title-words.ts';
import { wordSet } from '../../names/words/word-set.ts';
import { finding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Place } from '../place.ts';
import { WEIGHT } from '../weights.ts';

/** Verbs, and adverbs before verbs, that a subject goes with whatever its number. */
const AUXILIARIES = wordSet(
  `is are was were has have had does do did will would can could may might must shall should isn't wasn't won't
  also now then still never already once soon later often always just even only alone too himself herself itself themselves`,
);
/** Preterites without -ed, as headlines and reports have them of towns, teams, firms and people. */
const PRETERITES = wordSet(
  `ate beat became began bet bid bit blew bought bred broke brought built burnt came caught chose cost cut dealt drank dreamt
  drew drove fed fell felt fled flew forgot fought found froze gave got grew heard held hid hit hung hurt kept knelt knew laid led
  left lent let lost made meant met overtook paid put ran rang rode rose sang sank sat saw sent sold set shone shook shot shut
  slept slid sought spent split spoke sprang spun stole stood struck stuck swam swept swore swung taught thought threw told took
  tore understood went wept withdrew woke won wore wrote`,
);
const CONJUNCTIONS = wordSet(
  'and or who which whose as but in at on to from for with since until after before near via',
);
/** Ends of words that name things or people, and verbs that end like them. */
const NOUN_END = /(?:ers|ors|ists|ings|ions|ments|ches|nesses|ties|ants|ians|ages)$/u;
const VERBS = wordSet(
  `offers suffers considers delivers remembers enters covers discovers recovers orders answers wonders triggers lowers
  reaches launches teaches watches matches searches approaches mentions questions grants wants plans brings sings rings
  manages encourages comments implements supplements bothers gathers differs prefers refers transfers favors honors`,
);
/** What ends in -ing is no subject without an article, but what somebody does. */
const GERUND = /ing$/u;

/**
 * What follows an English word at the beginning of a sentence, where its capital says nothing: a verb makes it a subject
 * (`Apple gained`, `Turkey has`), a noun makes it the first half of a compound (`Apple growers have`, `Bath robes are`).
 */
export function englishSubject(place: Place): Finding | null {
  const { context, after, isOneWord, text } = place;
  if (after < 0 || !isOneWord || context.isCapitalised(after) || context.isCovered(after)) return null;
  const next = context.folded(after);
  if (CONJUNCTIONS.has(next) || isTitleWord(next) || !/^\p{Ll}+$/u.test(next)) return null;
  if (isVerb(place, after, next)) {
    const tellsNothing = GERUND.test(place.folded) || MONTH_NAMES.has(place.folded);
    return tellsNothing ? null : finding('says', WEIGHT.subject, next);
  }
  // one word is too little to tell: `May grinned.`
  if (/^[.!?]/u.test(context.block.text.slice(context.tokens.end[after]))) return null;
  return finding('used_as_word', WEIGHT.used_as_word, `${text} ${context.word(after)}`);
}

function isVerb({ context }: Place, token: number, word: string): boolean {
  if (AUXILIARIES.has(word) || PRETERITES.has(word) || SAYING.has(word)) return true;
  if (/(?:ed|ly)$/u.test(word)) return true;
  if (!word.endsWith('s') || (NOUN_END.test(word) && !VERBS.has(word))) return false;
  // `Bath robes are`, `Turkey sandwiches, said one`
  if (!context.touchesNext(token)) return false;
  return !AUXILIARIES.has(context.folded(token + 1));
}
