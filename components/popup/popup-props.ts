import type { Kind } from '../../core/model/kind.ts';
import type { PageSummary, TabView } from '../../core/model/view.ts';
import type { PainterName, Settings } from '../../core/settings/settings.ts';

export interface PopupActions {
  /** Marks on or off on this tab's site. */
  onSite: (on: boolean) => void;
  /** Asks for access to the site, or gives it back. Called inside the click, as browsers want it for a request. */
  onAlways: (always: boolean) => void;
  onKind: (kind: Kind, shown: boolean) => void;
  onPainter: (painter: PainterName) => void;
  /** The reader wants to see the next mention of an entry. */
  onGoTo: (entry: string) => void;
  onScanAgain: () => void;
  /** Reported speech is marked on this site, or not. */
  onQuotations: (shown: boolean) => void;
  /** What known people say on this site is kept without being asked, or not. */
  onKeep: (keeps: boolean) => void;
  /** Forgets what this page has brought. */
  onForgetPage: () => void;
  /** Opens the list of everybody on record. */
  onStatements: () => void;
  onOptions: () => void;
}

export interface PopupProps {
  tab: TabView;
  /** Null as long as the page has not answered. */
  summary: PageSummary | null;
  /** Share of the packs compiled, 0 to 1, while that is going on; null else. */
  preparing: number | null;
  settings: Settings;
  actions: PopupActions;
}
