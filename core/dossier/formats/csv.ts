import Papa from 'papaparse';
import { outletsOf } from '../filter.ts';
import { dateOf, mainSource } from './exported.ts';
import type { Exported } from './exported.ts';

/** What a spreadsheet would compute; the library's own pattern passes texts of several lines. */
const FORMULA = /^[=+\-@\t\r]/u;
const BYTE_ORDER_MARK = '\ufeff';

/** A table, a statement a row (RFC 4180, with a byte order mark for spreadsheets); what would be a formula is escaped. */
export function toCsv(statements: readonly Exported[]): string {
  const rows = statements.map(({ said, speaker }) => {
    const source = mainSource(said);
    return {
      id: said.id,
      speaker: speaker.entry ?? '',
      name: speaker.name,
      date: dateOf(said),
      date_is: said.said !== null ? 'said' : said.day !== '' ? 'published' : '',
      kind: said.kind,
      lang: said.lang,
      text: said.text,
      about: said.about.join(' '),
      outlet: source?.outlet ?? '',
      via: source?.via ?? '',
      title: source?.title ?? '',
      url: source?.url ?? '',
      published: source?.published ?? '',
      seen: source?.seen ?? '',
      all_outlets: outletsOf(said).join('; '),
      sources: said.sources.length,
    };
  });
  return BYTE_ORDER_MARK + Papa.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA });
}
