import { useState } from 'preact/hooks';
import { EntryGroup } from './EntryGroup.tsx';
import { findFolded } from './find-folded.ts';
import { languageName } from '../language-name.ts';
import { plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import { DateText } from '../DateText.tsx';
import { KINDS } from '../../core/model/kind.ts';
import type { PageSummary } from '../../core/model/view.ts';

interface PageListProps {
  summary: PageSummary;
  onGoTo: (entry: string) => void;
}

/** Everyone and everything on the page by kind, with a box to filter by name. */
export function PageList({ summary: { entries, lang, published }, onGoTo }: PageListProps) {
  const t = useTranslate();
  const [query, setQuery] = useState('');
  const wanted = query.trim();
  const found = wanted === '' ? entries : entries.filter(({ label }) => findFolded(label, wanted) !== null);
  return (
    <section class="page-list">
      <p class="page-facts">
        {plural(t, 'page_entries', entries.length)}
        {lang !== null && <span> · {languageName(t, lang)}</span>}
        <span>
          {' · '}
          {published === null ? t('page_undated') : <DateText iso={published} />}
        </span>
      </p>
      <label class="filter">
        <span class="unseen">{t('filter')}</span>
        <input
          type="search"
          value={query}
          placeholder={t('filter')}
          autoComplete="off"
          spellcheck={false}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      {KINDS.map((kind) => (
        <EntryGroup
          key={kind}
          kind={kind}
          entries={found.filter((entry) => entry.kind === kind)}
          query={wanted}
          onGoTo={onGoTo}
        />
      ))}
      <p class="filter-result hint" role="status">
        {wanted === '' ? '' : found.length === 0 ? t('filter_none', wanted) : plural(t, 'filter_found', found.length)}
      </p>
    </section>
  );
}
