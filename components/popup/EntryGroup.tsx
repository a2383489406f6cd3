import { EntryRow } from './EntryRow.tsx';
import { partId } from './part-id.ts';
import { formatNumber } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import type { PopupActions, PopupProps } from './popup-props.ts';
import type { Kind } from '../../core/model/kind.ts';
import type { ListedEntry } from '../../core/model/view.ts';

interface EntryGroupProps {
  kind: Kind;
  entries: ListedEntry[];
  lines: PopupProps['lines'];
  /** What the reader filters by; its place in each label is marked. */
  query: string;
  /** Id of the row that Tab reaches. */
  current: string | null;
  actions: PopupActions;
}

/** The entries of one kind; nothing at all if there are none. */
export function EntryGroup({ kind, entries, lines, query, current, actions }: EntryGroupProps) {
  const t = useTranslate();
  const heading = partId(kind);
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
        {entries.map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            line={lines.get(entry.id) ?? null}
            query={query}
            isCurrent={entry.id === current}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}
