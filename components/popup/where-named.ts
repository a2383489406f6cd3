import { plural } from '../plural.ts';
import type { Translate } from '../../core/model/card-props.ts';
import type { ListedEntry } from '../../core/model/view.ts';
import { TEXT_PARTS, whereabouts } from '../../core/page-list/whereabouts.ts';

/** How often something is named and in which parts of the article: what the map shows, in words. */
export function whereNamed(t: Translate, { count, at }: Pick<ListedEntry, 'count' | 'at'>): string {
  const mentions = plural(t, 'mentions', count);
  const parts = whereabouts(at);
  if (parts.length === 0) return mentions;
  if (parts.length === TEXT_PARTS.length) return t('named_where', mentions, t('text_throughout'));
  return t('named_where', mentions, parts.map((part) => t(`text_${part}`)).join(', '));
}
