import type { PageSummary, TabView, Words } from '../../core/model/view.ts';
import type { QuietChange, Scope } from '../../core/settings/choose-for.ts';
import type { PainterName, Settings } from '../../core/settings/settings.ts';
import type { KeepTrouble } from '../../core/statements/choice.ts';

export interface PopupActions {
  /** Marks on or off on this tab's site. */
  onSite: (on: boolean) => void;
  /** Asks for access to the site, or gives it back. Called inside the click, as browsers want it for a request. */
  onAlways: (always: boolean) => void;
  /** The reader chooses how much is marked, for this tab's site or for all. */
  onQuiet: (change: QuietChange, scope: Scope) => void;
  onPainter: (painter: PainterName) => void;
  /** The reader wants to see the next mention of an entry, or a quotation. */
  onGoTo: (id: string) => void;
  /** The same for the next or previous mention, with the list staying open. */
  onStep: (entry: string, step: 1 | -1) => void;
  onScanAgain: () => void;
  /** What known people say on this site is kept without being asked, or not. */
  onKeep: (keeps: boolean) => void;
  /** Keeps a quotation, or has it never kept; gives what stood in the way of that. Rejects if the page does not answer. */
  onKeepQuotation: (id: string, keep: boolean) => Promise<KeepTrouble | null>;
  /** Forgets what this page has brought. */
  onForgetPage: () => void;
  /** Opens the list of everybody on record. */
  onStatements: () => void;
  onOptions: () => void;
  /** Opens the panel beside the page. Called inside the click, as browsers want it. Null where there is none to open. */
  onPanel: (() => void) | null;
  /** Puts everyone on the page and what is said there into the clipboard. Rejects if the browser does not let us. */
  onBriefing: () => Promise<void>;
  /** Loads the page again. */
  onReload: () => void;
  /** Asks the background once more. */
  onAskAgain: () => void;
}

export interface PopupProps {
  tab: TabView;
  /** Null as long as the page has not answered. */
  summary: PageSummary | null;
  /** What is told of entries besides their names, by id. */
  lines: ReadonlyMap<string, Words | null>;
  /** Share of the packs compiled, 0 to 1, while that is going on; null else. */
  preparing: number | null;
  settings: Settings;
  actions: PopupActions;
}
