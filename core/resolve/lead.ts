import { foldWord } from '../text/characters.ts';
import { isTitleWord } from '../names/title-words.ts';
import type { Candidate } from '../match/name-index.ts';
import type { BlockContext } from './block-context.ts';
import type { EntryFacts } from './person-facts.ts';

/** What the words right before a family name say about who it is. */
export interface Lead {
  /** The person's own given name or initial stands before; `start` is where the whole name begins. */
  own: { start: number } | null;
  /** Another first name stands before. */
  other: string | null;
  /** A role title of this person stands before. */
  role: string | null;
}

const FARTHEST = 3;

/** Reads up to three words before a candidate. */
export function readLead(context: BlockContext, candidate: Candidate, facts: EntryFacts): Lead {
  const lead: Lead = { own: null, other: null, role: null };
  const before = candidate.firstToken - 1;
  for (let token = before; token >= 0 && before - token < FARTHEST && context.touchesNext(token); token--) {
    const word = context.word(token);
    const folded = foldWord(word);
    if (isOwn(folded, facts)) return { own: { start: context.tokens.start[token]! }, other: null, role: lead.role };
    if (lead.role === null && facts.roleWords.has(folded)) lead.role = word;
    if (token === before && isOtherFirstName(context, token, word)) lead.other = word;
    if (!context.isCapitalised(token) && !facts.roleWords.has(folded)) break;
  }
  if (lead.role !== null) lead.other = null;
  return lead;
}

const isOwn = (folded: string, facts: EntryFacts): boolean =>
  facts.given.has(folded) || (folded.length === 1 && [...facts.given].some((given) => given.startsWith(folded)));

/** A capitalised word that is no title, no acronym, no part of a compound and no name of somebody or something else. */
function isOtherFirstName(context: BlockContext, token: number, word: string): boolean {
  if (!context.isCapitalised(token) || context.isCovered(token)) return false;
  if (word.length > 1 && word === word.toUpperCase()) return false;
  if (context.isHyphenated(token - 1) && isTitleWord(word, false)) return false;
  return !isTitleWord(word, context.opensSentence(token));
}
