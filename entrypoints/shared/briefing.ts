import { quotationMarks } from '../../components/card/quotation-marks.ts';
import { formatDate } from '../../components/format-date.ts';
import { KINDS } from '../../core/model/kind.ts';
import type { Kind } from '../../core/model/kind.ts';
import type { PageSummary, Words } from '../../core/model/view.ts';
import { briefingOf } from '../../core/page-list/briefing.ts';
import { translate } from '../../extension/translate.ts';

/** The briefing of a page in the reader's language. */
export const briefing = (summary: PageSummary, lines: ReadonlyMap<string, Words | null>): string =>
  briefingOf(summary, lines, {
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, translate(`kinds_${kind}`)])) as Record<Kind, string>,
    said: translate('said_here'),
    nobody: translate('quotation_nobody'),
    marks: quotationMarks,
    date: (iso) => formatDate(iso, translate('locale')),
    undated: translate('page_undated'),
  });
