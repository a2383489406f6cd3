import type { AnnotateRequest, Evidence } from '../model/annotation.ts';
import type { Mention } from '../model/mention.ts';
import type { Candidate, NameIndex } from '../match/name-index.ts';
import type { Library } from '../packs/library.ts';
import type { Article } from './article-reasons.ts';
import { toldBy } from './article-reasons.ts';
import { BlockContext } from './block-context.ts';
import { factsOf } from './entry-facts.ts';
import type { EntryFacts } from './entry-facts.ts';
import { familyKey, gatherFrom } from './gather.ts';
import type { Reference } from './gather.ts';
import { LastNamedBook } from './last-named.ts';
import { textOf } from './placing.ts';
import { scoreCandidate } from './score.ts';
import type { Score } from './score.ts';
import { CLEAR_LEAD, THRESHOLD } from './weights.ts';

export interface ResolvedBlock {
  id: number;
  mentions: Mention[];
  /** Every entry that was not marked although a candidate has its name, with the evidence for and against. */
  rejected: Mention[];
}

interface Scored {
  facts: EntryFacts;
  score: Score;
}

/** How many entries are kept prepared. */
const MOST_FACTS = 5_000;

/** Tells of candidates which entry they name, with the whole article in view. Holds nothing but prepared entries. */
export class Resolver {
  readonly #library: Library;
  readonly #index: NameIndex;
  readonly #facts = new Map<number, EntryFacts>();

  constructor(library: Library, index: NameIndex) {
    this.#library = library;
    this.#index = index;
  }

  /** The mentions of a batch of blocks in reading order, and the evidence for the article's other batches. */
  resolve(request: AnnotateRequest): { blocks: ResolvedBlock[]; evidence: Evidence } {
    const { facts } = request;
    const contexts = request.blocks.map((block) => new BlockContext(block, this.#index, facts.lang));
    const known: Evidence = { named: { ...request.known.named }, rivals: { ...request.known.rivals } };
    for (const context of contexts) {
      for (const candidate of context.candidates) {
        gatherFrom(context, candidate, this.#referencesOf(candidate), facts.published, known);
      }
    }
    const article: Article = { facts, known, told: toldBy(facts) };
    const lastNamed = new LastNamedBook();
    const blocks = contexts.map((context) => this.#resolveBlock(context, article, lastNamed));
    return { blocks, evidence: known };
  }

  #resolveBlock(context: BlockContext, article: Article, lastNamed: LastNamedBook): ResolvedBlock {
    const found: ResolvedBlock = { id: context.block.id, mentions: [], rejected: [] };
    for (const candidate of context.candidates) {
      const references = this.#referencesOf(candidate);
      const scored = references.map(([facts, flags]) => ({
        facts,
        score: scoreCandidate(context, candidate, facts, flags, article, {
          lastNamed: lastNamed.of(context, candidate),
          stranger: strangerTo(facts, candidate, context, article.known),
          count: references.length,
        }),
      }));
      decide(scored, candidate.end, found);
      lastNamed.read(context, candidate, references, article.facts.published);
    }
    return found;
  }

  #referencesOf(candidate: Candidate): Reference[] {
    const references: Reference[] = [];
    for (let i = 0; i < candidate.refs.length; i += 2) {
      references.push([this.#factsOf(candidate.refs[i]!), candidate.refs[i + 1]!]);
    }
    return references;
  }

  #factsOf(number: number): EntryFacts {
    let facts = this.#facts.get(number);
    if (!facts) {
      if (this.#facts.size >= MOST_FACTS) this.#facts.clear();
      facts = factsOf(this.#library.entry(number));
      this.#facts.set(number, facts);
    }
    return facts;
  }
}

/** A namesake further down speaks against an entry only if the entry is not on the page at all. */
const strangerTo = (
  { entry }: EntryFacts,
  candidate: Candidate,
  context: BlockContext,
  known: Evidence,
): string | null =>
  known.named[entry.id] === undefined ? (known.rivals[familyKey(textOf(context, candidate))] ?? null) : null;

/** Marks the best entry; or, if others are as likely, it as one of several; or none. */
function decide(scored: Scored[], end: number, found: ResolvedBlock): void {
  scored.sort((a, b) => b.score.total - a.score.total);
  const [best, ...rest] = scored;
  if (!best) return;
  const close = rest.filter(
    ({ score }) => score.confidence >= THRESHOLD && best.score.total - score.total < CLEAR_LEAD,
  );
  const isMarked = best.score.confidence >= THRESHOLD;
  if (isMarked) found.mentions.push(withOthers(mentionOf(best, end), close));
  for (const other of isMarked ? rest.filter((one) => !close.includes(one)) : scored) {
    found.rejected.push(mentionOf(other, end));
  }
}

function withOthers(mention: Mention, close: readonly Scored[]): Mention {
  if (close.length === 0) return mention;
  const others = close.map(({ facts }) => facts.entry.id);
  return { ...mention, others, why: [...mention.why, { code: 'one_of_several', args: [] }] };
}

const mentionOf = ({ facts: { entry }, score }: Scored, end: number): Mention => ({
  start: score.start,
  end,
  entry: entry.id,
  kind: entry.kind,
  confidence: score.confidence,
  why: score.why,
});
