import type { PageNotice, PageSummary, TabView } from '../../core/model/view.ts';

/** One state of the popup that wants a sentence; each has messages `notice_<name>` and `notice_<name>_hint`. */
export type Notice = Exclude<TabView['access'], 'ready'> | PageNotice | 'reading' | 'preparing';

/** What the popup has to say besides the list, or null if the list says it all. Access comes before the page's own state. */
export function noticeOf(tab: TabView, summary: PageSummary | null, preparing: number | null): Notice | null {
  const waiting = preparing === null ? 'reading' : 'preparing';
  if (tab.access !== 'ready') return tab.access;
  if (summary?.state === 'off') return 'off';
  if (!summary) return waiting;
  if (summary.notice) return summary.notice;
  return summary.state === 'reading' && summary.entries.length === 0 ? waiting : null;
}
