import type { Evidence } from '../core/model/annotation.ts';
import type { ArticleFacts } from '../core/model/article.ts';
import type { PageQuotation } from '../core/model/quoted.ts';
import type { PageStatements, QuotationsRequest } from '../core/model/page-statements.ts';
import { worseTrouble } from '../core/statements/choice.ts';
import type { KeepTrouble } from '../core/statements/choice.ts';
import type { Block } from './block.ts';
import { textOf } from './annotator.ts';

/** A page that changes all the time is read for quotations not more often than this, in milliseconds, … */
const PAUSE_MS = 4_000;
/** … nor for more than this share of the time. */
const MOST_WORK = 0.05;
/** A single-page site has its new address before its new text: so long it is not read for quotations, in milliseconds. */
const MOVING_MS = 1_500;
/** Most text of one message, and of all: a book has more. */
const BATCH_CHARACTERS = 200_000;
const MOST_CHARACTERS = 1_000_000;

export interface QuotationHooks {
  /** Rejects when the extension is not there any more. */
  read: (request: QuotationsRequest) => Promise<PageStatements>;
  /** The article as it is now, in its order, with what is known about who is in it. */
  article: () => { blocks: readonly Block[]; facts: ArticleFacts; evidence: Evidence };
  onFound: (quotations: readonly PageQuotation[], blocks: ReadonlyMap<number, Block>) => void;
}

/** Has the article's reported speech read once it is there and seen, and again when it has changed. */
export class Quotations {
  readonly #view: Window & typeof globalThis;
  readonly #hooks: QuotationHooks;
  readonly #signal: AbortSignal;
  #timer = 0;
  /** Before this it is not read again. */
  #notBefore = 0;
  #reading = false;
  #due = false;
  #keep = true;
  #agency: string | null = null;
  #trouble: KeepTrouble | null = null;
  #keeping: PageStatements['keeping'] = 'off';
  #isRead = false;

  constructor(view: Window & typeof globalThis, hooks: QuotationHooks, signal: AbortSignal) {
    this.#view = view;
    this.#hooks = hooks;
    this.#signal = signal;
    // what nobody has looked at was not read: a tab in the background, a page that is prepared in case it is opened
    view.document.addEventListener('visibilitychange', () => this.#schedule(), { signal });
    signal.addEventListener('abort', () => view.clearTimeout(this.#timer));
  }

  /** The agency that the article says it is from. */
  get agency(): string | null {
    return this.#agency;
  }

  /** Whether what known speakers say here is kept without being asked. */
  get keeping(): PageStatements['keeping'] {
    return this.#keeping;
  }

  /** Why what would be kept was not. */
  get trouble(): KeepTrouble | null {
    return this.#trouble;
  }

  /** False until what is at this address has been read for quotations once. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** The article has been read, anew or again. */
  note(): void {
    this.#due = true;
    this.#schedule();
  }

  /** The page has another address: what it says next is of that one, what it says now may still be of the other. */
  moved(): void {
    this.#due = false;
    this.#isRead = false;
    this.#view.clearTimeout(this.#timer);
    this.#timer = 0;
    this.#notBefore = performance.now() + MOVING_MS;
  }

  /** Has it read now; without `keep`, nothing more of it is kept without being asked. */
  async readAgain(keep: boolean): Promise<void> {
    this.#keep = keep;
    if (!this.#reading && !this.#signal.aborted) await this.#read();
  }

  #schedule(): void {
    if (!this.#due || this.#reading || this.#signal.aborted || this.#view.document.visibilityState !== 'visible')
      return;
    const wait = Math.max(0, this.#notBefore - performance.now());
    this.#timer ||= this.#view.setTimeout(() => {
      this.#timer = 0;
      void this.#read();
    }, wait);
  }

  async #read(): Promise<void> {
    this.#due = false;
    this.#reading = true;
    const from = performance.now();
    try {
      const { blocks, facts, evidence } = this.#hooks.article();
      const found: PageQuotation[] = [];
      let trouble: KeepTrouble | null = null;
      const { batches, isCutShort } = batchesOf(blocks);
      for (const batch of batches) {
        const texts = batch.map((block) => textOf(block, facts));
        const answer = await this.#hooks.read({ facts, blocks: texts, known: evidence, keep: this.#keep });
        if (this.#signal.aborted) return;
        this.#agency = answer.agency ?? this.#agency;
        trouble = worseTrouble(trouble, answer.trouble);
        this.#keeping = answer.keeping;
        found.push(...answer.quotations);
      }
      this.#isRead = true;
      this.#trouble = worseTrouble(trouble, isCutShort ? 'page_long' : null);
      this.#hooks.onFound(found, new Map(blocks.map((block) => [block.id, block])));
    } catch {
      // the background is not there any more: what is marked stays, and the card says so when it is asked for
      return;
    } finally {
      this.#reading = false;
      const now = performance.now();
      this.#notBefore = now + Math.max(PAUSE_MS, (now - from) / MOST_WORK);
    }
    this.#schedule();
  }
}

function batchesOf(blocks: readonly Block[]): { batches: Block[][]; isCutShort: boolean } {
  const batches: Block[][] = [];
  let batch: Block[] = [];
  let characters = 0;
  let all = 0;
  for (const block of blocks) {
    const { length } = block.raw;
    if ((all += length) > MOST_CHARACTERS) return { batches, isCutShort: true };
    if (batch.length === 0 || characters + length > BATCH_CHARACTERS) {
      batches.push((batch = []));
      characters = 0;
    }
    batch.push(block);
    characters += length;
  }
  return { batches, isCutShort: false };
}
