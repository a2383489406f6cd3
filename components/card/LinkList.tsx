import { useTranslate } from '../TranslateContext.ts';
import type { LinkView } from '../../core/model/view.ts';

/** Where to read on. The page that is left learns nothing (`noreferrer`). */
export function LinkList({ links }: { links: LinkView[] }) {
  const t = useTranslate();
  if (links.length === 0) return null;
  return (
    <ul class="card-links" aria-label={t('card_links')}>
      {links.map(({ kind, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer noopener">
            {t(`link_${kind}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
