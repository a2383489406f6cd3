import { formatDate } from './format-date.ts';
import { useTranslate } from './TranslateContext.ts';

/** A date in words, machine-readable beside. */
export function DateText({ iso }: { iso: string }) {
  const t = useTranslate();
  return <time dateTime={iso}>{formatDate(iso, t('locale'))}</time>;
}
