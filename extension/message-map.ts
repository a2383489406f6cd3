import type { AnnotateRequest, AnnotateResult } from '../core/model/annotation.ts';
import type { CardView, EntryChoice, PageSummary, TabView } from '../core/model/view.ts';
import type { CardQuestion } from '../core/card/card-view.ts';
import type { DossierEntry, EntryName } from '../core/dossier/dossier-entry.ts';
import type { ChoicesQuestion } from '../core/card/entry-choices.ts';
import type { EntryLine, LinesQuestion } from '../core/page-list/entry-lines.ts';
import type { KeepTrouble, QuotationOutcome, QuotationRequest } from '../core/statements/choice.ts';
import type { PartName } from '../core/model/part-name.ts';
import type { PageStatements, QuotationsRequest } from '../core/model/page-statements.ts';
import type { FrameEvent, FrameMessage } from '../core/model/frame-card.ts';
import type { KeptCorrection } from '../core/corrections/change-corrections.ts';
import type { PageCommand } from '../core/model/page-command.ts';
import type { CardSide } from '../core/settings/settings.ts';
import type { CorrectionRequest } from '../core/corrections/make-correction.ts';

/** What the background answers: name → params and result. Params are checked on arrival (message-schemas.ts). */
export interface BackgroundMessages {
  /** The texts of this and of `quotations` come as they stand in the page. */
  annotate: { params: AnnotateRequest; result: AnnotateResult };
  card: { params: CardQuestion; result: CardView | null };
  /** Who may be meant by some words. */
  choices: { params: ChoicesQuestion; result: EntryChoice[] };
  /** The reader decided in the card of a mark who is meant, or that nobody is. */
  correct: { params: CorrectionRequest; result: KeptCorrection };
  /** Takes back what `correct` gave. */
  'undo-correction': { params: KeptCorrection; result: null };
  /** The reader switches the marks off on a site, from the card: a content script does not write the settings. */
  'switch-off': { params: { host: string }; result: null };
  /** The reported speech of a whole article; the background keeps of it what it may. */
  quotations: { params: QuotationsRequest; result: PageStatements };
  /** The reader says in the card of a quotation what becomes of it. */
  'choose-quotation': { params: QuotationRequest; result: QuotationOutcome };
  /** Opens everything that an entry is on record for; with `note`, at what the reader writes down about it. */
  'open-dossier': { params: { entry: string; note?: boolean }; result: null };
  /** The reader has moved a card to the other side of its line: the next ones go there. */
  'card-side': { params: { side: CardSide }; result: null };
  /** What packs tell of an entry; null if none has it. */
  dossier: { params: { entry: string }; result: DossierEntry | null };
  /** What a list of a page's entries says of each besides its name. */
  'entry-lines': { params: LinesQuestion; result: EntryLine[] };
  /** The entries that have a name like some words, the best first. */
  'find-entries': { params: { query: string }; result: EntryChoice[] };
  /** What entries are called. */
  'entry-names': { params: { entries: string[] }; result: EntryName[] };
  /** Share of the packs compiled, 0 to 1, while that is going on. */
  preparing: { params: null; result: number | null };
  /** The content script tells what its tab shows, for the badge. */
  'page-state': { params: { count: number; state: BadgeState }; result: null };
  /** A frame holds an article: the content script is wanted there. */
  'frame-article': { params: null; result: null };
  /** A content script needs a part of it that comes as a script of its own: afterwards it has run in the very frame. */
  'bring-part': { params: { part: PartName }; result: null };
  /**
   * True if the reader has given access to this very site, or has clicked; false where nothing but access to every site
   * covers it, so that only articles are read.
   */
  'wanted-here': { params: null; result: boolean };
  /** The host of the page that a frame is in; null if that is not known. */
  'host-around': { params: null; result: string | null };
  /** A frame speaks to the page that it is in; false if nobody there can do it. */
  'to-around': { params: FrameMessage; result: boolean };
  /** A page speaks to one of its frames; gives what stood in the way if that was to keep something. */
  'to-frame': { params: { frame: number; event: FrameEvent }; result: KeepTrouble | null };
  /** The popup asks what it may say and switch for a tab; annotates it if it may and the reader has not switched it off. */
  'open-tab': { params: TabInQuestion; result: TabView };
}

/** What the toolbar button says of a page: `resting` is what is no article, where only articles are read. */
export type BadgeState = PageSummary['state'] | 'resting' | 'failed';

export interface TabInQuestion {
  tab: number;
  /** The reader has just clicked the toolbar button on it, so that only what no extension may read hides its address. */
  clicked: boolean;
}

/** What a content script answers to the popup and the background. */
export interface PageMessages {
  summary: { params: null; result: PageSummary };
  /** Scrolls to the next or previous mention of an entry, or to a quotation, and opens its card; false if there is none any more. */
  'go-to': { params: { entry: string; step: 1 | -1 }; result: boolean };
  /** Keeps a quotation of the page, or has it never kept; gives what stood in the way of that. */
  'keep-quotation': { params: { id: string; keep: boolean }; result: KeepTrouble | null };
  'scan-again': { params: null; result: null };
  /** The reader asks for marks here: a page that rests because it looks like no article is read. */
  wake: { params: null; result: null };
  /** A key or a menu of the browser; false if there was nothing to do, or the reader is writing. */
  command: { params: { name: PageCommand }; result: boolean };
  /**
   * The page's reported speech is read again. Without `keep` nothing more of it is kept without being asked, even where
   * that is switched on: the reader has just had it forgotten.
   */
  'read-statements': { params: { keep: boolean }; result: null };
  /** Access was taken back: if the page is one of these hosts, it is left as it was. */
  leave: { params: { origins: string[] }; result: null };
  /** One of the page's frames says something; false if that cannot be done. */
  'from-frame': { params: { frame: number; message: FrameMessage }; result: boolean };
  /** The page around a frame says something to it; gives what stood in the way if that was to keep something. */
  'from-around': { params: FrameEvent; result: KeepTrouble | null };
}
