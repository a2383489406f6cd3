import type { Translate } from '../../core/model/card-props.ts';
import type { SiteRule } from '../../core/settings/settings.ts';

/** What a site's rule says of how much is marked there, in words. */
export function quietWords(t: Translate, { density, reading, certainty, terms }: SiteRule): string[] {
  const words = [
    density !== undefined && `${t('density')} ${t(`density_${density}`)}`,
    reading === true && t('reading'),
    certainty === 'sure' && t('certainty_sure'),
    terms === 'specialist' && t('terms_specialist'),
  ];
  return words.filter((word) => word !== false);
}
