import { foldWord } from '../text/characters.ts';
import type { AnnotateRequest, Evidence } from '../model/annotation.ts';
import type { Mention } from '../model/mention.ts';
import { NameFlag } from '../match/name-index.ts';
import type { Candidate, NameIndex } from '../match/name-index.ts';
import { familyNames } from '../names/person-names.ts';
import type { Library } from '../packs/library.ts';
import { BlockContext } from './block-context.ts';
import { readLead } from './lead.ts';
import { factsOf } from './person-facts.ts';
import type { EntryFacts } from './person-facts.ts';
import { scoreCandidate, THRESHOLD } from './score.ts';
import type { Score } from './score.ts';

/** Two entries of one name are told apart only if one is ahead by this much. */
const CLEAR_LEAD = 0.15;

export interface ResolvedBlock {
  id: number;
  mentions: Mention[];
  /** Candidates that were left alone, best entry each, with the evidence for and against. */
  rejected: Mention[];
}

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
    const contexts = request.blocks.map((block) => new BlockContext(block, this.#index));
    const evidence = this.#gather(contexts, request.known);
    const holders = new Map<string, string | null>();
    const blocks = contexts.map((context) => this.#resolveBlock(context, request, evidence, holders));
    return { blocks, evidence };
  }

  /** First pass: who is named in full or with a title, and which namesakes of theirs are nobody we know. */
  #gather(contexts: BlockContext[], known: Evidence): Evidence {
    const evidence: Evidence = { named: { ...known.named }, rivals: { ...known.rivals } };
    for (const context of contexts) {
      for (const candidate of context.candidates) this.#gatherFrom(context, candidate, evidence);
    }
    return evidence;
  }

  #gatherFrom(context: BlockContext, candidate: Candidate, evidence: Evidence): void {
    const words = context.block.text.slice(candidate.start, candidate.end);
    const others: string[] = [];
    let owned = false;
    for (const [facts, flags] of this.#refs(candidate)) {
      const { id, kind } = facts.entry;
      if (kind !== 'person') continue;
      if ((flags & NameFlag.weak) === 0) {
        evidence.named[id] ??= words;
        owned = true;
      } else if ((flags & NameFlag.family) !== 0) {
        const lead = readLead(context, candidate, facts);
        if (lead.own) {
          evidence.named[id] ??= context.block.text.slice(lead.own.start, candidate.end);
          owned = true;
        } else if (lead.role !== null && candidate.refs.length === 2) {
          // `Präsident Putin` says who is meant as well as a first name does, if nobody else here has that name
          evidence.named[id] ??= `${lead.role} ${words}`;
        } else if (lead.other !== null) others.push(lead.other);
      }
    }
    if (!owned && others[0] !== undefined) evidence.rivals[familyKey(words)] ??= `${others[0]} ${words}`;
  }

  #resolveBlock(
    context: BlockContext,
    request: AnnotateRequest,
    evidence: Evidence,
    holders: Map<string, string | null>,
  ): ResolvedBlock {
    const folded = foldWord(context.block.text);
    const found: ResolvedBlock = { id: context.block.id, mentions: [], rejected: [] };
    for (const candidate of context.candidates) {
      const refs = [...this.#refs(candidate)];
      const scored = refs
        .map(([facts, flags]) => ({
          facts,
          score: scoreCandidate(context, candidate, facts, flags, {
            article: request.facts,
            known: evidence,
            folded,
            heldByRival: this.#heldByRival(context, candidate, facts, evidence, holders),
            rivals: refs.length,
          }),
        }))
        .sort((a, b) => b.score.confidence - a.score.confidence);
      const [best, second] = scored;
      if (!best) continue;
      const clear = !second || best.score.confidence - second.score.confidence >= CLEAR_LEAD;
      const mention = mentionOf(best.facts, best.score, candidate.end);
      if (clear && mention.confidence >= THRESHOLD) found.mentions.push(mention);
      else found.rejected.push(mention);
      this.#hold(context, candidate, refs, holders);
    }
    return found;
  }

  /** Remembers whose family name was last written out in full. */
  #hold(
    context: BlockContext,
    candidate: Candidate,
    refs: [EntryFacts, number][],
    holders: Map<string, string | null>,
  ): void {
    const words = context.block.text.slice(candidate.start, candidate.end);
    let rival: string | null = null;
    for (const [facts, flags] of refs) {
      if (facts.entry.kind !== 'person') continue;
      const lead = (flags & NameFlag.family) === 0 ? null : readLead(context, candidate, facts);
      if ((flags & NameFlag.weak) === 0 || lead?.own) {
        for (const family of familyNames(facts.entry).keys()) holders.set(familyKey(family), null);
        return;
      }
      if (lead?.other) rival = `${lead.other} ${words}`;
    }
    if (rival !== null) holders.set(familyKey(words), rival);
  }

  #heldByRival(
    context: BlockContext,
    candidate: Candidate,
    facts: EntryFacts,
    evidence: Evidence,
    holders: Map<string, string | null>,
  ): string | null {
    const key = familyKey(context.block.text.slice(candidate.start, candidate.end));
    const held = holders.get(key);
    if (held !== undefined) return held;
    // nobody by that name so far: a namesake further down speaks against only if the person is not on the page at all
    return evidence.named[facts.entry.id] === undefined ? (evidence.rivals[key] ?? null) : null;
  }

  *#refs(candidate: Candidate): Generator<[EntryFacts, number]> {
    for (let i = 0; i < candidate.refs.length; i += 2) {
      const number = candidate.refs[i]!;
      let facts = this.#facts.get(number);
      if (!facts) {
        facts = factsOf(this.#library.entry(number));
        this.#facts.set(number, facts);
      }
      yield [facts, candidate.refs[i + 1]!];
    }
  }
}

/** `Putins` and `Putin` are kept under one key. */
const familyKey = (family: string): string => foldWord(family).replace(/s$/u, '');

const mentionOf = ({ entry }: EntryFacts, score: Score, end: number): Mention => ({
  start: score.start,
  end,
  entry: entry.id,
  kind: entry.kind,
  confidence: score.confidence,
  why: score.why,
});
