import type { Evidence } from '../model/annotation.ts';
import type { ArticleFacts } from '../model/article.ts';
import type { Reason } from '../model/reason.ts';
import { foldWord } from '../text/characters.ts';
import type { BlockContext } from './block-context.ts';
import type { EntryFacts } from './entry-facts.ts';
import { wasOn } from './entry-facts.ts';
import { WELL_KNOWN } from './weights.ts';

const MOST_CONTEXT_WORDS = 2;
const PROMINENT: Reason[] = [{ code: 'prominent', args: [] }];

/** The article around a candidate. */
export interface Article {
  facts: ArticleFacts;
  known: Evidence;
  /** Folded title and topics. */
  told: string[];
}

/** What the whole article, its publisher and its date say about a weak name of an entry. */
export function articleReasons(
  context: BlockContext,
  facts: EntryFacts,
  article: Article,
  hasNamesakes: boolean,
): Reason[] {
  return [
    ...named(facts, article),
    ...metadata(facts, article),
    ...nearby(context, facts),
    ...together(facts, article),
    // nearly everybody in a pack holds an office: that tells namesakes apart, and says little else
    ...(hasNamesakes ? inOffice(facts, article) : []),
    ...((facts.entry.prominence ?? 0) >= WELL_KNOWN ? PROMINENT : []),
  ];
}

function named({ entry }: EntryFacts, { known }: Article): Reason[] {
  const words = known.named[entry.id];
  return words === undefined ? [] : [{ code: 'named_in_full', args: [words] }];
}

function metadata({ fullNames }: EntryFacts, { told }: Article): Reason[] {
  const topic = fullNames.find((name) => name.includes(' ') && told.some((text) => containsWord(text, name)));
  return topic === undefined ? [] : [{ code: 'metadata', args: [topic] }];
}

function nearby(context: BlockContext, { context: words }: EntryFacts): Reason[] {
  const near = words.filter((word) => containsWord(context.folded, word)).slice(0, MOST_CONTEXT_WORDS);
  return near.map((word) => ({ code: 'context_near', args: [word] }));
}

/** A body in which the person has a role is surely on the page, too. */
function together({ bodies }: EntryFacts, { known }: Article): Reason[] {
  const body = bodies.find((id) => known.named[id] !== undefined);
  return body === undefined ? [] : [{ code: 'named_together', args: [known.named[body]!] }];
}

function inOffice({ entry }: EntryFacts, { facts }: Article): Reason[] {
  const day = facts.published;
  if (day === null) return [];
  const role = entry.roles?.find(({ from, to }) => from != null && wasOn({ from, to: to ?? null }, day));
  return role ? [{ code: 'in_office', args: [role.title['en'] ?? Object.values(role.title)[0] ?? ''] }] : [];
}

export const toldBy = ({ title, topics }: ArticleFacts): string[] => [title, ...topics].map(foldWord);

function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
