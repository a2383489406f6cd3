import { useId } from 'preact/hooks';
import { MarkedLabel } from './MarkedLabel.tsx';
import { formatNumber, plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import type { Kind } from '../../core/model/kind.ts';
import type { ListedEntry } from '../../core/model/view.ts';

interface EntryGroupProps {
  kind: Kind;
  entries: ListedEntry[];
  /** What the reader filters by; its place in each label is marked. */
  query: string;
  onGoTo: (entry: string) => void;
}

/** The entries of one kind; nothing at all if there are none. */
export function EntryGroup({ kind, entries, query, onGoTo }: EntryGroupProps) {
  const t = useTranslate();
  const heading = useId();
  if (entries.length === 0) return null;
  return (
    <section class="entry-group" data-kind={kind}>
      <h2 id={heading}>
        <span class="kind-word" data-kind={kind}>
          {t(`kinds_${kind}`)}
        </span>{' '}
        <span class="count">{formatNumber(t, entries.length)}</span>
      </h2>
      <ul aria-labelledby={heading}>
        {entries.map(({ id, label, lang, count }) => (
          <li key={id}>
            <button type="button" class="entry" data-entry={id} onClick={() => onGoTo(id)}>
              <MarkedLabel text={label} lang={lang} query={query} />{' '}
              <span class="count">
                <span aria-hidden="true">{formatNumber(t, count)}</span>
                <span class="unseen">{plural(t, 'mentions', count)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
