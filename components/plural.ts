import type { Translate } from '../core/model/card-props.ts';

/** The message `key_one`, `key_other` …, by the plural rules of the reader's language; $1 is the number, args follow. */
export function plural(t: Translate, key: string, count: number, ...args: string[]): string {
  return t(pluralKey(t, key, count), formatNumber(t, count), ...args);
}

/** The key of that message alone. */
export const pluralKey = (t: Translate, key: string, count: number): string =>
  `${key}_${new Intl.PluralRules(t('locale')).select(count)}`;

/** A number with the thousands separator of the reader's language. */
export const formatNumber = (t: Translate, value: number): string => value.toLocaleString(t('locale'));
