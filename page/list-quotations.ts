import type { PageQuotation } from '../core/model/quoted.ts';
import { MOST_LISTED } from '../core/model/view.ts';
import type { ListedQuotation } from '../core/model/view.ts';
import type { Mark } from './painter.ts';

/** The quotations of a page, as popup and panel list them. */
export const listQuotations = (quotations: readonly { mark: Mark; quotation: PageQuotation }[]): ListedQuotation[] =>
  quotations
    .slice(0, MOST_LISTED)
    .map(({ mark, quotation: { kind, text, lang, label, speaker, said, statement } }) => ({
      id: mark.entry,
      kind,
      text: { text, lang },
      speaker: label,
      described: speaker?.described ?? false,
      entry: speaker?.entry ?? null,
      said,
      kept: statement !== null,
    }));
