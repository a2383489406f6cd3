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
        <a key={id} href={`#${id}`}>
          {name} <span class="count">{formatNumber(t, count)}</span>
        </a>
      ))}
    </nav>
  );
}
