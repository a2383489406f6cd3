import type { Translate } from '../core/model/card-props.ts';

/** The name of a language in the reader's own: from our messages where they have it, else from the browser's. */
export function languageName(t: Translate, code: string): string {
  const primary = code.toLowerCase().split('-')[0] ?? '';
  const own = /^(de|en|ru|uk)$/u.test(primary) ? t(`lang_${primary}`) : '';
  if (own !== '') return own;
  try {
    return new Intl.DisplayNames([t('locale')], { type: 'language' }).of(primary) ?? primary;
  } catch {
    // `of` throws for what is no language code: better the code than nothing
    return primary;
  }
}
