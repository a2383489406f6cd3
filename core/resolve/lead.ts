import type { Candidate } from '../match/name-index.ts';
import { soundsLike } from '../names/sound/sounds-like.ts';
import { isGenericTitle, isNounLike, isTitleWord } from '../names/title-words.ts';
import { isGivenName } from '../names/words/given-names.ts';
import { foldWord } from '../text/characters.ts';
import type { BlockContext } from './block-context.ts';
import type { EntryFacts } from './entry-facts.ts';
import { wasOn } from './entry-facts.ts';

/** What the words right before a family name say about who it is. */
export interface Lead {
  /** The person's own given name or initial stands before; `start` is where the whole name begins. */
  own: { start: number; bySound: boolean } | null;
  /** Another first name stands before. */
  other: string | null;
  /** A role title of this person stands before; `fits` if it was theirs on the article's date. */
  role: { word: string; fits: boolean } | null;
  /** Another title stands before, such as `Frau`, `Mr` or `Senator`; or one of somebody else's work. */
  title: { word: string; isGeneric: boolean } | null;
}

const FARTHEST = 3;

/** Reads up to three words before a candidate. `date` is the article's. */
export function readLead(context: BlockContext, candidate: Candidate, facts: EntryFacts, date: string | null): Lead {
  const lead: Lead = { own: null, other: null, role: null, title: null };
  const before = candidate.firstToken - 1;
  for (let token = before; token >= 0 && before - token < FARTHEST && context.touchesNext(token); token--) {
    const word = context.word(token);
    const folded = foldWord(word);
    const own = isOwn(word, folded, facts);
    if (own) {
      lead.own = { start: context.tokens.start[token]!, bySound: own === 'sound' };
      lead.other = null;
      // Donald J. Trump: what stands between is a middle name
      continue;
    }
    if (lead.own) break;
    const held = facts.roleWords.get(folded);
    if (held) lead.role ??= { word, fits: date === null || held.some((role) => wasOn(role, date)) };
    else if (token === before) {
      if (isTitleWord(word, false)) lead.title = { word, isGeneric: isGenericTitle(folded) };
      else if (isOtherFirstName(context, token, word, folded)) lead.other = word;
    }
    if (!context.isCapitalised(token) && !held && !lead.title) break;
  }
  if (lead.role !== null) lead.other = null;
  return lead;
}

function isOwn(word: string, folded: string, facts: EntryFacts): 'letters' | 'sound' | null {
  if (facts.given.has(folded)) return 'letters';
  if (folded.length === 1) return [...facts.given].some((given) => given.startsWith(folded)) ? 'letters' : null;
  return facts.cyrillicGiven.some((given) => soundsLike(given, word, 0, word.length)) ? 'sound' : null;
}

/** A capitalised word that is no title, no part of a compound, no ordinary noun and no name of somebody or something else. */
function isOtherFirstName(context: BlockContext, token: number, word: string, folded: string): boolean {
  if (!context.isCapitalised(token) || context.isCovered(token)) return false;
  if (isGivenName(folded)) return true;
  if (word.length > 1 && word === word.toUpperCase()) return false;
  if (context.isHyphenated(token - 1) && isTitleWord(word, false)) return false;
  return !isTitleWord(word, context.opensSentence(token)) && !isNounLike(folded, context.lang);
}
