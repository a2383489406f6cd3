import { formatNumber } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';

export interface ListPart {
  /** Id of its heading. */
  id: string;
  name: string;
  count: number;
}

/** Links to the parts of the list, for a long one. */
export function JumpBar({ parts }: { parts: readonly ListPart[] }) {
  const t = useTranslate();
  if (parts.length < 2) return null;
  return (
    <nav class="jump-bar" aria-label={t('list_parts')}>
      {parts.map(({ id, name, count }) => (
        // to a part of which nothing is left there is no way
        <a key={id} href={count > 0 ? `#${id}` : undefined}>
          {name} <span class="count">{formatNumber(t, count)}</span>
        </a>
      ))}
    </nav>
  );
}
