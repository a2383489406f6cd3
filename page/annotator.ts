import type { AnnotateRequest, AnnotateResult, Evidence } from '../core/model/annotation.ts';
import type { ArticleFacts, BlockText } from '../core/model/article.ts';
import type { Block } from './block.ts';

/** Most text of one message: round trips stay near 10 ms, and an ordinary article goes as a whole. */
export const BATCH_CHARACTERS = 64_000;

export interface AnnotatorHooks {
  annotate: (request: AnnotateRequest) => Promise<AnnotateResult>;
  /** False once the block is gone, so that nothing more is asked or told of it. */
  isAlive: (block: Block) => boolean;
  isInView: (block: Block) => boolean;
  /** Called with each answer; the blocks are those of the batch that are still there. */
  onAnswer: (result: AnnotateResult, blocks: ReadonlyMap<number, Block>) => Promise<void>;
}

/** Asks about blocks in batches and hands the evidence of one batch to the next. */
export class Annotator {
  readonly #hooks: AnnotatorHooks;
  #evidence: Evidence = { named: {}, rivals: {} };
  /** Blocks with a candidate that more evidence may settle → how much evidence there was when they were answered. */
  readonly #open = new Map<Block, number>();

  constructor(hooks: AnnotatorHooks) {
    this.#hooks = hooks;
  }

  /** What the article tells about who is in it. */
  get evidence(): Evidence {
    return this.#evidence;
  }

  /** Forgets the article. */
  reset(): void {
    this.#evidence = { named: {}, rivals: {} };
    this.#open.clear();
  }

  /** Asks about blocks, those in view first, then again about those that later evidence may settle. */
  async run(blocks: readonly Block[], facts: ArticleFacts, signal: AbortSignal): Promise<void> {
    await this.#ask(this.#fromView(blocks), facts, signal);
    const size = this.#size();
    const again = [...this.#open].filter(([block, then]) => then < size && this.#hooks.isAlive(block));
    await this.#ask(
      again.map(([block]) => block),
      facts,
      signal,
    );
  }

  async #ask(blocks: readonly Block[], facts: ArticleFacts, signal: AbortSignal): Promise<void> {
    for (const batch of batches(blocks)) {
      const alive = batch.filter(this.#hooks.isAlive);
      if (alive.length === 0) continue;
      const texts = alive.map((block) => textOf(block, facts));
      const result = await this.#hooks.annotate({ facts, blocks: texts, known: this.#evidence });
      if (signal.aborted) return;
      this.#evidence = result.evidence;
      const byId = new Map(alive.filter(this.#hooks.isAlive).map((block) => [block.id, block]));
      const size = this.#size();
      for (const { id, open } of result.blocks) {
        const block = byId.get(id);
        if (block && open) this.#open.set(block, size);
        else if (block) this.#open.delete(block);
      }
      await this.#hooks.onAnswer(result, byId);
    }
    for (const block of this.#open.keys()) if (!this.#hooks.isAlive(block)) this.#open.delete(block);
  }

  #fromView(blocks: readonly Block[]): readonly Block[] {
    const characters = blocks.reduce((sum, block) => sum + block.raw.length, 0);
    if (characters <= BATCH_CHARACTERS) return blocks;
    const first = Math.max(0, blocks.findIndex(this.#hooks.isInView));
    return [...blocks.slice(first), ...blocks.slice(0, first)];
  }

  #size(): number {
    const kinds = Object.values<Readonly<Record<string, string>> | undefined>({ ...this.#evidence });
    return kinds.reduce((sum, found) => sum + Object.keys(found ?? {}).length, 0);
  }
}

/** A block as the background is asked about it: with its text as it stands in the page. */
export function textOf({ id, raw, lang }: Block, facts: ArticleFacts): BlockText {
  return lang && lang !== facts.lang ? { id, text: raw, lang } : { id, text: raw };
}

function* batches(blocks: readonly Block[]): Generator<Block[]> {
  let batch: Block[] = [];
  let characters = 0;
  for (const block of blocks) {
    if (characters > 0 && characters + block.raw.length > BATCH_CHARACTERS) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(block);
    characters += block.raw.length;
  }
  if (batch.length > 0) yield batch;
}
