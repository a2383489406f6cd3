import { NameFlag } from '../match/name-index.ts';
import type { Candidate, NameIndex } from '../match/name-index.ts';
import type { AnnotateRequest, Evidence } from '../model/annotation.ts';
import type { Mention } from '../model/mention.ts';
import type { Library } from '../packs/library.ts';
import { languageOf } from './article-language.ts';
import { ArticleView } from './article-view.ts';
import { BlockContext } from './block-context.ts';
import { choose, noneOf } from './choose.ts';
import type { Scored } from './choose.ts';
import { EntryFacts } from './entry-facts.ts';
import { gather } from './gather.ts';
import { Namesakes } from './namesakes.ts';
import { Place } from './place.ts';
import { contrastOrder, contrastTitles, scoreEntry } from './score.ts';
import { THRESHOLD } from './weights.ts';

/** An entry that a candidate may name, and how it is found by it. */
export type Ref = readonly [facts: EntryFacts, flags: number];

export interface ResolvedBlock {
  id: number;
  mentions: Mention[];
  /** Every entry that a candidate may have named and was not marked for, with the evidence for and against. */
  rejected: Mention[];
  /** True if another batch of the article may change what is marked here. */
  open: boolean;
}

/** Entries of one name that are looked at. */
const MOST_REFS = 24;
const MOST_FACTS = 20_000;
/** A candidate below this will not be marked, whatever else the article says. */
const HOPELESS = 0.02;
const DOUBTFUL = THRESHOLD + 0.2;

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
    const lang = languageOf(request);
    const contexts = request.blocks.map((block) => new BlockContext(block, lang, this.#index));
    const evidence: Evidence = {
      named: { ...request.known.named },
      rivals: { ...request.known.rivals },
      titled: { ...request.known.titled },
      used: { ...request.known.used },
    };
    const article = new ArticleView(request, lang, contexts, evidence);
    const read = contexts.map((context) => context.candidates.map((candidate) => this.#read(context, candidate, [])));
    gather(read.flat(), article);
    this.#readAgain(read, evidence);
    article.refresh();
    const namesakes = new Namesakes(evidence);
    const blocks = contexts.map((context, i) => resolveBlock(context, read[i]!, article, namesakes));
    return { blocks, evidence };
  }

  /** `first`: numbers of entries that come before the others of their name. */
  #read(context: BlockContext, candidate: Candidate, first: readonly number[]): Reading {
    const refs: Ref[] = [];
    const add = (at: number): void => void refs.push([this.#factsOf(candidate.refs[at]!), candidate.refs[at + 1]!]);
    const isFirst = (at: number): boolean => first.includes(candidate.refs[at]!);
    for (let at = 0; at < candidate.refs.length; at += 2) if (isFirst(at)) add(at);
    for (let at = 0; at < candidate.refs.length && refs.length < MOST_REFS; at += 2) if (!isFirst(at)) add(at);
    return { place: new Place(context, candidate), refs };
  }

  /** Of a name that very many share, those that the article names in full come first, however late they are in the packs. */
  #readAgain(read: Reading[][], { named }: Evidence): void {
    const isCut = ({ place }: Reading): boolean => place.candidate.refs.length > 2 * MOST_REFS;
    if (!read.some((readings) => readings.some(isCut))) return;
    const first = Object.keys(named).flatMap((id) => this.#library.numberOf(id) ?? []);
    for (const readings of read) {
      readings.forEach((reading, i) => {
        if (isCut(reading)) readings[i] = this.#read(reading.place.context, reading.place.candidate, first);
      });
    }
  }

  #factsOf(number: number): EntryFacts {
    let facts = this.#facts.get(number);
    if (!facts) {
      if (this.#facts.size >= MOST_FACTS) this.#facts.clear();
      facts = new EntryFacts(this.#library.entry(number));
      this.#facts.set(number, facts);
    }
    return facts;
  }
}

/** A candidate with its place and the entries that it may name. */
export interface Reading {
  place: Place;
  refs: readonly Ref[];
}

function resolveBlock(
  context: BlockContext,
  readings: readonly Reading[],
  article: ArticleView,
  namesakes: Namesakes,
): ResolvedBlock {
  const found: ResolvedBlock = { id: context.block.id, mentions: [], rejected: [], open: false };
  for (const { place, refs } of readings) {
    const scored: Scored[] = refs.map(([facts, flags]) => {
      const heldBy = place.isOneWord && (flags & NameFlag.term) === 0 ? namesakes.holder(place, facts) : null;
      return { facts, score: scoreEntry(place, facts, flags, article, heldBy) };
    });
    contrastTitles(scored.map(({ score }) => score));
    if (scored.length > 1 && place.isOneWord) contrastOrder(scored, namesakes.knownBy(place));
    const { mention, rejected } = hasNameToo(place, readings) ? noneOf(scored) : choose(scored);
    if (mention) found.mentions.push(mention);
    found.rejected.push(...rejected);
    const doubtful = mention
      ? mention.confidence < DOUBTFUL || mention.others !== undefined
      : rejected.some(({ confidence }) => confidence > HOPELESS);
    found.open ||= doubtful;
    follow(place, refs, mention, rejected, article, namesakes);
  }
  return found;
}

/** Words that name somebody or something are no term as well: the `Zoll` is a body, a duty, or a measure. */
const hasNameToo = ({ candidate }: Place, readings: readonly Reading[]): boolean =>
  isTerm(candidate) &&
  readings.some(
    ({ place: { candidate: other } }) =>
      other.start === candidate.start && other.end === candidate.end && !isTerm(other),
  );

const isTerm = ({ refs }: Candidate): boolean => (refs[1]! & NameFlag.term) !== 0;

/** Keeps who was last written out by which family name. */
function follow(
  place: Place,
  refs: readonly Ref[],
  mention: Mention | null,
  rejected: readonly Mention[],
  article: ArticleView,
  namesakes: Namesakes,
): void {
  const isWrittenOut = mention?.why[0]?.code === 'full_name';
  const known = isWrittenOut ? refs.find(([facts]) => facts.entry.id === mention.entry) : undefined;
  if (known) namesakes.known(place, known[0]);
  else if (!mention && place.isOneWord && refs.some(([, flags]) => (flags & NameFlag.term) === 0)) {
    const hasBearer = refs.some(([facts]) => facts.isPerson && article.evidence.named[facts.entry.id] !== undefined);
    namesakes.stranger(place, hasBearer, rejected);
  }
}
