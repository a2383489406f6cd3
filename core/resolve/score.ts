import type { Candidate } from '../match/name-index.ts';
import { NameFlag } from '../match/name-index.ts';
import type { Reason } from '../model/reason.ts';
import { articleReasons } from './article-reasons.ts';
import type { Article } from './article-reasons.ts';
import type { BlockContext } from './block-context.ts';
import type { EntryFacts } from './entry-facts.ts';
import { readLead } from './lead.ts';
import { placingReasons, textOf } from './placing.ts';
import { BASE, WEIGHT } from './weights.ts';

export interface Score {
  /** The sum of all evidence, beyond 0 and 1: for comparing entries of one name. */
  total: number;
  /** 0 to 0.99. */
  confidence: number;
  why: Reason[];
  /** Where the mention begins, if the words before belong to the name. */
  start: number;
}

/** What a candidate's entry competes with. */
export interface Rivals {
  /** The last one of this family name who was written out in full before: this entry, another, or a stranger. */
  lastNamed: { entry: string | null; words: string } | null;
  /** A stranger of this family name who is named somewhere, if the entry itself is nowhere named in full. */
  stranger: string | null;
  /** Number of entries that share the candidate's words. */
  count: number;
}

/** How sure it is that a candidate names an entry, and why; strongest reason first. */
export function scoreCandidate(
  context: BlockContext,
  candidate: Candidate,
  facts: EntryFacts,
  flags: number,
  article: Article,
  rivals: Rivals,
): Score {
  if ((flags & NameFlag.term) !== 0) return scoreTerm(context, candidate, flags);
  const placing = placingReasons(context, candidate, facts);
  const { start } = candidate;
  if ((flags & NameFlag.weak) === 0) {
    const isPerson = facts.entry.kind === 'person';
    const first: Reason = { code: isPerson ? 'full_name' : 'strong_name', args: [textOf(context, candidate)] };
    const supported = placing.some(({ code }) => code === 'ordinary_word' || code === 'month');
    const support = supported ? [...placing, ...articleReasons(context, facts, article, rivals.count > 1)] : placing;
    return sum(isPerson && !isOneWord(candidate) ? BASE.fullName : BASE.strongName, first, support, start);
  }
  const lead = (flags & NameFlag.family) === 0 ? null : readLead(context, candidate, facts, article.facts.published);
  if (lead?.own) {
    const words = context.block.text.slice(lead.own.start, candidate.end);
    const bySound = lead.own.bySound || (flags & NameFlag.sound) !== 0;
    const longer = placing.filter(({ code }) => code === 'part_of_longer');
    return bySound
      ? sum(BASE.fullNameBySound, { code: 'given_by_sound', args: [words] }, longer, lead.own.start)
      : sum(BASE.fullName, { code: 'full_name', args: [words] }, longer, lead.own.start);
  }
  const reasons = [
    ...placing,
    ...articleReasons(context, facts, article, rivals.count > 1),
    ...rivalReasons(facts, rivals),
  ];
  if (lead?.other) reasons.push({ code: 'other_first_name', args: [lead.other] });
  if (lead?.role) reasons.push({ code: lead.role.fits ? 'role_before' : 'title_before', args: [lead.role.word] });
  else if (lead?.title) {
    const isTheirs = lead.title.isGeneric || facts.roleWords.size === 0;
    reasons.push({ code: isTheirs ? 'title_before' : 'other_title', args: [lead.title.word] });
  }
  if ((flags & NameFlag.sound) !== 0) reasons.push({ code: 'same_sound', args: [textOf(context, candidate)] });
  if (!reasons.some(({ code }) => (WEIGHT[code] ?? 0) > MILD)) reasons.push({ code: 'no_support', args: [] });
  return sum(BASE.weakName, null, reasons, start);
}

/** Being the only one of a name is no support. */
const MILD = 0.1;

const isOneWord = ({ firstToken, endToken }: Candidate): boolean => endToken - firstToken === 1;

function rivalReasons({ entry }: EntryFacts, { lastNamed, stranger, count }: Rivals): Reason[] {
  const reasons: Reason[] = [];
  if (lastNamed?.entry === entry.id) {
    if (count > 1) reasons.push({ code: 'last_named', args: [lastNamed.words] });
  } else if (lastNamed) {
    reasons.push({ code: lastNamed.entry === null ? 'rival_named' : 'other_last_named', args: [lastNamed.words] });
  } else if (stranger !== null) reasons.push({ code: 'rival_named', args: [stranger] });
  if (count === 1) reasons.push({ code: 'only_candidate', args: [] });
  return reasons;
}

function scoreTerm(context: BlockContext, candidate: Candidate, flags: number): Score {
  const { firstToken, endToken, start } = candidate;
  const text = textOf(context, candidate);
  if ((flags & NameFlag.compound) !== 0) return sum(BASE.termHead, { code: 'term_head', args: [text] }, [], start);
  if ((flags & NameFlag.head) === 0) return sum(BASE.term, { code: 'term', args: [text] }, [], start);
  // of a German compound the last part says what it is: Waffenstillstand-Abkommen is an agreement
  if (context.isHyphenated(endToken - 1)) {
    return sum(0, { code: 'part_of_longer', args: [context.word(endToken)] }, [], start);
  }
  const compound = context.compoundStart(firstToken);
  if (compound === firstToken) return sum(BASE.term, { code: 'term', args: [text] }, [], start);
  return sum(BASE.termHead, { code: 'term_head', args: [text] }, [], context.tokens.start[compound]!);
}

const MOST = 0.99;

function sum(base: number, first: Reason | null, reasons: readonly Reason[], start: number): Score {
  const weightOf = ({ code }: Reason): number => WEIGHT[code] ?? 0;
  const sorted = [...reasons].sort((a, b) => Math.abs(weightOf(b)) - Math.abs(weightOf(a)));
  const total = sorted.reduce((at, reason) => at + weightOf(reason), base);
  return {
    total,
    confidence: Math.round(Math.min(MOST, Math.max(0, total)) * 100) / 100,
    why: first ? [first, ...sorted] : sorted,
    start,
  };
}
