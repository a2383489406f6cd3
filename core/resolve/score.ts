import { foldWord } from '../text/characters.ts';
import type { ArticleFacts } from '../model/article.ts';
import type { Evidence } from '../model/annotation.ts';
import type { Reason, ReasonCode } from '../model/reason.ts';
import { NameFlag } from '../match/name-index.ts';
import type { Candidate } from '../match/name-index.ts';
import { continuesName } from '../names/title-words.ts';
import type { BlockContext } from './block-context.ts';
import { readLead } from './lead.ts';
import type { EntryFacts } from './person-facts.ts';

/** From this confidence on a candidate is marked. */
export const THRESHOLD = 0.6;

const FULL_NAME = 0.98;
const STRONG_NAME = 0.9;
const WEAK_NAME = 0.35;
const TERM = 0.9;
const TERM_HEAD = 0.85;
/** What each piece of evidence adds to, or takes from, a weak name. */
const WEIGHT = {
  named_in_full: 0.6,
  role_before: 0.45,
  metadata: 0.5,
  context_near: 0.2,
  only_candidate: 0.1,
  other_first_name: -0.7,
  rival_named: -0.6,
  part_of_longer: -0.8,
} as const satisfies Partial<Record<ReasonCode, number>>;
const MOST_CONTEXT_WORDS = 2;

export interface Score {
  confidence: number;
  why: Reason[];
  /** Where the mention begins, if the words before belong to the name. */
  start: number;
}

/** What the score of a candidate is made from besides its own place. */
export interface Surroundings {
  article: ArticleFacts;
  known: Evidence;
  /** Folded text of the candidate's block, for context words. */
  folded: string;
  /** The last full name with this family name before the candidate is somebody else's. */
  heldByRival: string | null;
  /** Number of entries that share the candidate's words. */
  rivals: number;
}

/** How sure it is that a candidate names an entry, and why; strongest reason first. */
export function scoreCandidate(
  context: BlockContext,
  candidate: Candidate,
  facts: EntryFacts,
  flags: number,
  around: Surroundings,
): Score {
  const { start } = candidate;
  if ((flags & NameFlag.term) !== 0) return scoreTerm(context, candidate, flags);
  const reasons: [ReasonCode, ...string[]][] = [];
  if (isPartOfLonger(context, candidate)) reasons.push(['part_of_longer', context.word(candidate.endToken)]);
  if ((flags & NameFlag.weak) === 0) {
    const full = facts.entry.kind === 'person';
    const base = full ? FULL_NAME : STRONG_NAME;
    return sum(base, [full ? 'full_name' : 'strong_name', candidateText(context, candidate)], reasons, start);
  }
  const lead = (flags & NameFlag.family) !== 0 ? readLead(context, candidate, facts) : null;
  if (lead?.own) {
    const words = context.block.text.slice(lead.own.start, candidate.end);
    return sum(FULL_NAME, ['full_name', words], reasons, lead.own.start);
  }
  if (lead?.other) reasons.push(['other_first_name', lead.other]);
  if (lead?.role) reasons.push(['role_before', lead.role]);
  reasons.push(...articleReasons(facts, around));
  return sum(WEAK_NAME, null, reasons, start);
}

function articleReasons(facts: EntryFacts, around: Surroundings): [ReasonCode, ...string[]][] {
  const reasons: [ReasonCode, ...string[]][] = [];
  const named = around.known.named[facts.entry.id];
  if (named !== undefined) reasons.push(['named_in_full', named]);
  if (around.heldByRival !== null) reasons.push(['rival_named', around.heldByRival]);
  const told = [around.article.title, ...around.article.topics].map(foldWord);
  const topic = facts.fullNames.find((name) => name.includes(' ') && told.some((text) => text.includes(name)));
  if (topic !== undefined) reasons.push(['metadata', topic]);
  const near = facts.context.filter((word) => containsWord(around.folded, word)).slice(0, MOST_CONTEXT_WORDS);
  for (const word of near) reasons.push(['context_near', word]);
  if (around.rivals === 1) reasons.push(['only_candidate']);
  return reasons;
}

function scoreTerm(context: BlockContext, candidate: Candidate, flags: number): Score {
  const { firstToken, endToken, start } = candidate;
  const text = candidateText(context, candidate);
  if ((flags & NameFlag.head) === 0) return sum(TERM, ['term', text], [], start);
  // of a German compound the last part says what it is: Waffenstillstand-Abkommen is an agreement
  if (context.isHyphenated(endToken - 1)) return sum(0, ['part_of_longer', context.word(endToken)], [], start);
  const compound = context.compoundStart(firstToken);
  if (compound === firstToken) return sum(TERM, ['term', text], [], start);
  return sum(TERM_HEAD, ['term_head', text], [], context.tokens.start[compound]!);
}

const candidateText = (context: BlockContext, candidate: Candidate): string =>
  context.block.text.slice(candidate.start, candidate.end);

const isPartOfLonger = (context: BlockContext, { endToken }: Candidate): boolean =>
  endToken < context.tokens.count &&
  (context.touchesNext(endToken - 1) || context.isHyphenated(endToken - 1)) &&
  continuesName(context.word(endToken)) &&
  !context.isCovered(endToken);

function sum(
  base: number,
  first: [ReasonCode, ...string[]] | null,
  reasons: [ReasonCode, ...string[]][],
  start: number,
): Score {
  const weights: Partial<Record<ReasonCode, number>> = WEIGHT;
  const weightOf = ([code]: [ReasonCode, ...string[]]): number => weights[code] ?? 0;
  const sorted = [...reasons].sort((a, b) => Math.abs(weightOf(b)) - Math.abs(weightOf(a)));
  const total = sorted.reduce((at, reason) => at + weightOf(reason), base);
  return {
    confidence: Math.round(Math.min(0.99, Math.max(0, total)) * 100) / 100,
    why: [...(first ? [first] : []), ...sorted].map(([code, ...args]) => ({ code, args })),
    start,
  };
}

function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
