import { useState } from 'preact/hooks';
import { onArrowKey } from './arrow-keys.ts';
import { EntryGroup } from './EntryGroup.tsx';
import { partId } from './part-id.ts';
import { JumpBar } from './JumpBar.tsx';
import { findFolded } from './find-folded.ts';
import { SaidHere } from './SaidHere.tsx';
import { SearchField } from '../SearchField.tsx';
import { languageName } from '../language-name.ts';
import { plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import { DateText } from '../DateText.tsx';
import { KINDS } from '../../core/model/kind.ts';
import { byImportance } from '../../core/page-list/importance.ts';
import type { PopupActions, PopupProps } from './popup-props.ts';
import type { PageSummary } from '../../core/model/view.ts';

interface PageListProps {
  summary: PageSummary;
  lines: PopupProps['lines'];
  actions: PopupActions;
}

/** Everyone and everything on the page by kind and importance, and what is said there, with a box to filter by name. */
export function PageList({ summary, lines, actions }: PageListProps) {
  const t = useTranslate();
  const [query, setQuery] = useState('');
  const [focused, setFocused] = useState<string | null>(null);
  const { entries, said, lang, published } = summary;
  const wanted = query.trim();
  const fits = (name: string): boolean => wanted === '' || findFolded(name, wanted) !== null;
  const found = byImportance(entries).filter(({ label }) => fits(label));
  const foundSaid = said.filter(({ speaker }) => fits(speaker?.text ?? ''));
  const groups = KINDS.map((kind) => ({ kind, entries: found.filter((entry) => entry.kind === kind) }));
  const rows = [...groups.flatMap((group) => group.entries), ...foundSaid].map(({ id }) => id);
  // all parts, whatever is looked for: the field stays where it is while the reader writes
  const parts = [
    ...groups
      .filter(({ kind }) => entries.some((entry) => entry.kind === kind))
      .map(({ kind, entries: group }) => ({ id: partId(kind), name: t(`kinds_${kind}`), count: group.length })),
    ...(said.length > 0 ? [{ id: partId('said'), name: t('said_here'), count: foundSaid.length }] : []),
  ];
  const current = focused !== null && rows.includes(focused) ? focused : (rows[0] ?? null);
  const steps = new Set(found.filter(({ count }) => count > 1).map(({ id }) => id));
  return (
    <section
      class="page-list"
      onFocusIn={(event) =>
        setFocused((event.target as Element).closest<HTMLElement>('[data-row]')?.dataset.row ?? null)
      }
      onKeyDown={(event) =>
        onArrowKey(event, (row, step) => {
          if (steps.has(row)) actions.onStep(row, step);
        })
      }
    >
      <p class="page-facts">
        {plural(t, 'page_entries', entries.length)}
        {lang !== null && <span> · {languageName(t, lang)}</span>}
        <span>
          {' · '}
          {published === null ? t('page_undated') : <DateText iso={published} />}
        </span>
      </p>
      <div class="list-tools">
        <JumpBar parts={parts} />
        <SearchField isBare class="filter" label={t('filter')} value={query} onValue={setQuery} />
      </div>
      {groups.map(({ kind, entries: group }) => (
        <EntryGroup
          key={kind}
          kind={kind}
          entries={group}
          lines={lines}
          query={wanted}
          current={current}
          actions={actions}
        />
      ))}
      <SaidHere said={foundSaid} keeping={summary.keeping} current={current} actions={actions} />
      <p class="filter-result hint" role="status">
        {wanted === '' ? '' : rows.length === 0 ? t('filter_none', wanted) : plural(t, 'filter_found', rows.length)}
      </p>
      <p class="hint keys-hint">{t('list_keys')}</p>
    </section>
  );
}
