import type { Evidence } from '../core/model/annotation.ts';
import type { ArticleFacts } from '../core/model/article.ts';
import type { SpeakerChoice } from '../core/model/card-props.ts';
import type { PageStatements, QuotationsRequest } from '../core/model/page-statements.ts';
import type { PageQuotation } from '../core/model/quoted.ts';
import type { PageSummary } from '../core/model/view.ts';
import type { KeepTrouble, QuotationOutcome, QuotationRequest } from '../core/statements/choice.ts';
import type { Block } from './block.ts';
import type { CardController } from './card-controller.ts';
import type { CardDrawing } from './card-surface.ts';
import type { Later } from './later.ts';
import { listQuotations } from './list-quotations.ts';
import type { MarkBook } from './mark-book.ts';
import type { Theme } from './page-theme.ts';
import type { Mark } from './painter.ts';
import { quotationOfWords } from './quotation-anchor.ts';
import { Quotations } from './quotations.ts';
import type { QuotingDeps } from './quoting.ts';
import type { SelectedWords } from './selected-words.ts';
import { SelectionChip } from './selection-chip.ts';

export interface SaidOnPageDeps {
  document: Document;
  quiet: (work: () => void) => void;
  book: MarkBook;
  blocks: () => readonly Block[];
  /** The open shadow roots that hold some of them. */
  shadows: () => ShadowRoot[];
  facts: () => ArticleFacts;
  evidence: () => Evidence;
  theme: () => Theme | 'auto';
  /** False where the reader wants no quotations marked. */
  isOn: () => boolean;
  card: () => CardController | null;
  /** These blocks have other marks than before. */
  onRemarked: (blocks: readonly Block[]) => void;
  /** Something that the summary tells has changed. */
  onChanged: () => void;
  /** These two reject when the extension is not there any more. */
  read: (request: QuotationsRequest) => Promise<PageStatements>;
  choose: (request: QuotationRequest) => Promise<QuotationOutcome>;
  drawing: Later<CardDrawing>;
  signal: AbortSignal;
}

/** The reported speech of a page: where it is marked, what its cards say, and the words that the reader selects. */
export class SaidOnPage {
  /** What the card of a quotation asks for. */
  readonly quoting: QuotingDeps;
  readonly #deps: SaidOnPageDeps;
  readonly #quotations: Quotations;
  readonly #chip: SelectionChip;

  constructor(deps: SaidOnPageDeps) {
    this.#deps = deps;
    const { document, book, facts, signal } = deps;
    this.#quotations = new Quotations(
      document.defaultView as Window & typeof globalThis,
      {
        read: deps.read,
        article: () => ({ blocks: deps.blocks(), facts: facts(), evidence: deps.evidence() }),
        onFound: (quotations, blocks) => this.#onFound(quotations, blocks),
      },
      signal,
    );
    this.quoting = {
      quotationOf: (mark) => book.quotationOf(mark),
      speakers: () => this.#speakers(),
      published: () => facts().published,
      keeping: () => this.#quotations.keeping,
      choose: (quotation, choice) =>
        deps.choose({ facts: facts(), quotation, choice, agency: this.#quotations.agency }),
      onChanged: (mark, change) => {
        book.changeQuotation(mark, change);
        deps.onChanged();
      },
    };
    this.#chip = new SelectionChip({
      document,
      quiet: deps.quiet,
      theme: deps.theme,
      drawing: deps.drawing,
      mayOffer: () => deps.isOn() && deps.card()?.shown === null,
      blocks: deps.blocks,
      shadows: deps.shadows,
      speakerOf: ({ spans }) => {
        const mark = book.quotationAt(spans, deps.blocks());
        return mark && (book.quotationOf(mark)?.label ?? null);
      },
      onKeep: (words) => this.#keepSelected(words),
      signal,
    });
  }

  /** The article has been read, anew or again. */
  note(): void {
    this.#quotations.note();
  }

  /** Keeps the selected words; false if none are. */
  keepSelected(): boolean {
    return this.#chip.press();
  }

  /** The page has another address. */
  moved(): void {
    this.#quotations.moved();
  }

  /** Has it read now; without `keep`, nothing more of it is kept without being asked. */
  readAgain(keep: boolean): Promise<void> {
    return this.#quotations.readAgain(keep);
  }

  get summary(): Pick<PageSummary, 'quotations' | 'kept' | 'said' | 'keeping' | 'trouble'> {
    const { keeping, trouble, isRead } = this.#quotations;
    const { book, blocks } = this.#deps;
    const { quotations, kept } = book.quotationCounts;
    return {
      quotations: isRead ? quotations : null,
      kept,
      said: listQuotations(book.quotationsIn(blocks())),
      keeping,
      trouble,
    };
  }

  /** Where a quotation is marked, or would be if quotations were; null if the page has it no more. */
  markOf(id: string): Mark | null {
    const { book, blocks } = this.#deps;
    return book.quotationsIn(blocks()).find(({ mark }) => mark.entry === id)?.mark ?? null;
  }

  /** Keeps a quotation as what its speaker said, or has it never kept; says what stands in the way of that. */
  async keep(id: string, keep: boolean): Promise<KeepTrouble | null> {
    const mark = this.markOf(id);
    const quotation = mark && this.#deps.book.quotationOf(mark);
    if (!quotation?.speaker) return null;
    const choice = keep ? ({ type: 'keep', speaker: quotation.speaker } as const) : ({ type: 'dismiss' } as const);
    const { statement, trouble } = await this.quoting.choose(quotation, choice);
    if (trouble === null) this.quoting.onChanged(mark!, { statement, decided: true, dismissed: !keep });
    return trouble;
  }

  /** Where on the page the words are that a mark is about, besides its own. */
  wordsOf(mark: Mark): Range[] {
    const blocks = this.#deps.blocks();
    return (this.#deps.book.quotationOf(mark)?.spans ?? []).flatMap(
      ({ block, start, end }) => blocks.find(({ id }) => id === block)?.toRange(start, end) ?? [],
    );
  }

  #onFound(quotations: readonly PageQuotation[], blocks: ReadonlyMap<number, Block>): void {
    const there = new Set(this.#deps.blocks());
    const alive = new Map([...blocks].filter(([, block]) => there.has(block)));
    this.#deps.onRemarked(this.#deps.book.setQuotations(quotations, alive));
    this.#deps.onChanged();
  }

  /** Keeps the quotation that the selected words are of, or asks who said them. */
  #keepSelected({ spans, text, block }: SelectedWords): void {
    const { book, blocks, card, facts } = this.#deps;
    const known = book.quotationAt(spans, blocks());
    if (known) {
      card()?.keep(known);
      return;
    }
    const about = book.mentionedIn(spans, blocks());
    const lang = block.lang ?? facts().lang;
    card()?.open(book.addSelected(quotationOfWords({ spans, text, about, lang }), block));
  }

  /** People and organisations on the page. */
  #speakers(): SpeakerChoice[] {
    return this.#deps.book
      .list(this.#deps.blocks())
      .filter(({ kind }) => kind === 'person' || kind === 'organisation')
      .map(({ id, kind, label, lang }) => ({ entry: id, kind, label: { text: label, lang } }));
  }
}
