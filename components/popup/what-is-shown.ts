import type { PageSummary, TabView } from '../../core/model/view.ts';

export interface Shown {
  /** True if the tab has a site that can be switched. */
  hasSite: boolean;
  /** What the page tells, where its marks are on. */
  shown: PageSummary | null;
  /** The same if there is anything to list. */
  listed: PageSummary | null;
  /** True where there is a list, or one may come: the switches are folded away from the start, so that nothing jumps. */
  folds: boolean;
}

/** What of a tab and its page popup and panel show. */
export function whatIsShown(tab: TabView, summary: PageSummary | null): Shown {
  const shown = tab.access === 'ready' && summary?.state !== 'off' ? summary : null;
  const listed = shown && (shown.entries.length > 0 || shown.said.length > 0) ? shown : null;
  const isComing = tab.access === 'ready' && (summary === null || summary.state === 'reading');
  return { hasSite: tab.host !== null && tab.access !== 'pdf', shown, listed, folds: listed !== null || isComing };
}
