import type { KeptCorrection } from '../core/corrections/change-corrections.ts';
import type { CorrectionRequest } from '../core/corrections/make-correction.ts';
import type { AnnotateRequest, AnnotateResult } from '../core/model/annotation.ts';
import type { ArticleFacts } from '../core/model/article.ts';
import type { Kind } from '../core/model/kind.ts';
import type { PageCommand } from '../core/model/page-command.ts';
import type { PageStatements, QuotationsRequest } from '../core/model/page-statements.ts';
import type { CardView, EntryChoice, PageSummary, TextPart } from '../core/model/view.ts';
import type { Quiet } from '../core/settings/quiet.ts';
import type { CardSide, PainterName } from '../core/settings/settings.ts';
import type { KeepTrouble, QuotationOutcome, QuotationRequest } from '../core/statements/choice.ts';
import type { CardDrawing, CardSurface } from './card-surface.ts';
import type { Later } from './later.ts';
import type { NewElements } from './new-painter.ts';
import type { ReadingPart } from './reading-part.ts';

export interface SessionOptions extends Quiet {
  painter: PainterName;
  kinds: Record<Kind, boolean>;
  theme: 'auto' | 'light' | 'dark';
  /** Reported speech is marked. */
  quotations: boolean;
  /** Where the reader wants cards. */
  cardSide: CardSide;
  /** The marks cannot be switched off here. */
  isFixed: boolean;
}

export interface SessionDeps {
  document: Document;
  /** Rejects when the extension is not there any more. */
  annotate: (request: AnnotateRequest) => Promise<AnnotateResult>;
  /** `around`: the other entries of the paragraph. Rejects when the extension is not there any more. */
  card: (entry: string, around: string[], facts: ArticleFacts) => Promise<CardView | null>;
  /** Who may be meant by some words. This and the next two reject when the extension is not there any more. */
  choices: (words: string, entries: string[], facts: ArticleFacts) => Promise<EntryChoice[]>;
  correct: (request: CorrectionRequest) => Promise<KeptCorrection>;
  undo: (kept: KeptCorrection) => Promise<void>;
  /** The reported speech of the article. This and the next reject when the extension is not there any more. */
  quotations: (request: QuotationsRequest) => Promise<PageStatements>;
  chooseQuotation: (request: QuotationRequest) => Promise<QuotationOutcome>;
  /** The reader wants to see everything that an entry is on record for, or (`note`) to write something down about it. */
  onDossier: (entry: string, note?: boolean) => void;
  /** What reads the page and marks it. */
  reading: ReadingPart;
  /** What draws cards is asked for once there is a mark, or selected words to keep. */
  drawing: Later<CardDrawing>;
  /** What paints with elements is asked for where the reader wants them, or the browser can do nothing else. */
  elements: Later<NewElements>;
  /** Where the card is drawn, if not on this page. */
  surface?: (here: () => CardSurface) => CardSurface;
  options: SessionOptions;
  onState: (summary: PageSummary) => void;
  /** The reader has moved a card to the other side of its line. */
  onCardSide: (side: CardSide) => void;
  /** The reader switches the marks off from the card. */
  onOff: () => void;
  /** Leaves performance measures on the page. */
  measure: boolean;
  /** The longest pause between two turns on a page that goes on changing, in milliseconds; a quarter of a second. */
  longestPause?: number;
  /** When the content script started, if this session started with it: what the first mark is measured from. */
  startedAt?: number;
  signal: AbortSignal;
}

export interface Session {
  update(options: SessionOptions): void;
  summary(): PageSummary;
  /** Scrolls to the next or previous mention of an entry, or to a quotation, and opens its card there; false if there is none. */
  goTo(id: string, step: 1 | -1): Promise<boolean>;
  /** Which part of the page's text is in the window; null if there is none. */
  inView(): TextPart | null;
  /** Keeps a quotation, or has it never kept. Rejects when the extension is not there any more. */
  keepQuotation(id: string, keep: boolean): Promise<KeepTrouble | null>;
  /** Does what a key or a menu asks for; false if there was nothing to do. */
  command(command: PageCommand): boolean;
  /** Reads the whole page anew. */
  scanAgain(): void;
  /** Asks about the whole page once more, after the reader decided about words: what stays as it is is not touched. */
  annotateAgain(): void;
  /** Has the reported speech read again, at once; without `keep`, nothing more of it is kept without being asked. */
  readStatements(keep: boolean): Promise<void>;
  /** Tells its state once more, and goes on with what was cut short while the page was out of sight. */
  resume(): void;
  /** Leaves the page as it was. */
  destroy(): void;
}
