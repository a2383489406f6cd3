import type { PageNotice } from '../core/model/view.ts';

/** Languages in which names are looked for; Russian and Ukrainian for their native names. */
const KNOWN_LANGUAGES = ['de', 'en', 'ru', 'uk'];

export interface PageOutcome {
  isHtml: boolean;
  /** The names could not be looked up. */
  hasFailed: boolean;
  lang: string | null;
  /** How many entries were found. */
  found: number;
  read: number;
  total: number;
}

/** What a reader should be told about a page that was read, if anything: most telling first. */
export function noticeOf({ isHtml, hasFailed, lang, found, read, total }: PageOutcome): PageNotice | null {
  if (!isHtml) return 'not_html';
  if (hasFailed && found === 0) return 'failed';
  if (total === 0) return 'empty';
  if (found === 0 && lang !== null && !KNOWN_LANGUAGES.includes(lang)) return 'unknown_language';
  if (read < total) return 'too_long';
  return found === 0 ? 'nothing_found' : null;
}
