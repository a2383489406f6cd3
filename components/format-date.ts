import type { Translate } from '../core/model/card-props.ts';

type Precision = 'day' | 'month' | 'year';

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u;
const FIELDS: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** How precise an ISO 8601 date is; null if it is none. */
export function precisionOf(iso: string): Precision | null {
  const parts = ISO.exec(iso);
  if (!parts || Number.isNaN(Date.parse(parts[0]))) return null;
  return parts[3] ? 'day' : parts[2] ? 'month' : 'year';
}

/** An ISO 8601 date (`2025`, `2025-04`, `2025-04-04`) in words, as precise as it is; what is no date comes back as it is. */
export function formatDate(iso: string, locale: string): string {
  const precision = precisionOf(iso);
  if (!precision) return iso;
  // day before month also in English: packs and articles here are European, and `04/05` must not be guessed at
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...FIELDS[precision], timeZone: 'UTC' });
  return format.format(Date.parse(ISO.exec(iso)![0]));
}

/**
 * A date with its preposition: *since 2012*, *seit dem 4. April 2025*. The words depend on the precision in German, so
 * each phrase has a message for `_day`, `_month` and `_year`.
 */
export function datePhrase(t: Translate, phrase: 'date_on' | 'date_since' | 'date_until', iso: string): string {
  return t(`${phrase}_${precisionOf(iso) ?? 'year'}`, formatDate(iso, t('locale')));
}
