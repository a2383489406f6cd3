import { useMemo, useState } from 'preact/hooks';
import { DossierHeader } from './DossierHeader.tsx';
import { ExportBar } from './ExportBar.tsx';
import { ForgetPerson } from './ForgetPerson.tsx';
import { OwnNote } from './OwnNote.tsx';
import { RoleTimeLine } from './RoleTimeLine.tsx';
import { StatementChart } from './StatementChart.tsx';
import { StatementFilters } from './StatementFilters.tsx';
import { StatementList } from './StatementList.tsx';
import { plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import { chartOf } from '../../core/dossier/chart.ts';
import { facetsOf, filterStatements, NO_FILTER } from '../../core/dossier/filter.ts';
import type { Words } from '../../core/model/view.ts';
import type { DossierProps } from './dossier-props.ts';

/** Everything about one person or organisation: its roles on a line, and all that it is on record for. */
export function Dossier({ entry, name, note, statements, names, languages, today, actions }: DossierProps) {
  const t = useTranslate();
  const [filter, setFilter] = useState(NO_FILTER);
  const facets = useMemo(() => facetsOf(statements), [statements]);
  const found = useMemo(() => filterStatements(statements, filter), [statements, filter]);
  const chart = useMemo(() => chartOf(found), [found]);
  const keeps = statements.some(({ from }) => from === 'kept');
  const topicWords = (id: string): Words => names.get(id)?.label ?? { text: id, lang: '' };
  return (
    <main class="dossier">
      <DossierHeader entry={entry} name={name} />
      {note && <OwnNote note={note.text} isWanted={note.isWanted} onWrite={actions.onNote} />}
      {entry && entry.roles.length > 0 && <RoleTimeLine roles={entry.roles} today={today} />}
      <section aria-labelledby="statements">
        <h2 id="statements">{t('card_statements')}</h2>
        {statements.length === 0 ? (
          <p class="hint">{t('dossier_none')}</p>
        ) : (
          <>
            <StatementFilters filter={filter} facets={facets} topicWords={topicWords} onFilter={setFilter} />
            <p class="dossier-count" role="status">
              {found.length === statements.length
                ? plural(t, 'statements', found.length)
                : plural(t, 'statements_of', found.length, statements.length.toLocaleString(t('locale')))}
            </p>
            {chart && (
              <StatementChart
                chart={chart}
                chosen={filter.topic}
                topicWords={topicWords}
                onTopic={(topic) => setFilter({ ...filter, topic: topic === filter.topic ? null : topic })}
              />
            )}
            <StatementList
              statements={found}
              all={statements}
              languages={languages}
              query={filter.query}
              topicWords={topicWords}
              actions={actions}
            />
            <ExportBar count={found.length} onExport={(format) => actions.onExport(found, format)} />
          </>
        )}
        {keeps && (
          <ForgetPerson
            name={entry?.label ?? { text: name, lang: '' }}
            count={statements.filter(({ from }) => from === 'kept').length}
            onForget={actions.onForgetAll}
          />
        )}
      </section>
    </main>
  );
}
