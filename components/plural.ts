import type { Translate } from '../core/model/card-props.ts';

/** The message `key_one` or `key_other`, by the plural rules of the reader's language; $1 is the number, args follow. */
export function plural(t: Translate, key: string, count: number, ...args: string[]): string {
  const form = new Intl.PluralRules(t('locale')).select(count) === 'one' ? 'one' : 'other';
  return t(`${key}_${form}`, formatNumber(t, count), ...args);
}

/** A number with the thousands separator of the reader's language. */
export const formatNumber = (t: Translate, value: number): string => value.toLocaleString(t('locale'));
