import { formatDate } from '../format-date.ts';
import { formatNumber } from '../plural.ts';
import { languageName } from '../language-name.ts';
import { SearchField } from '../SearchField.tsx';
import { useTranslate } from '../TranslateContext.ts';
import { NO_FILTER } from '../../core/dossier/filter.ts';
import { useOwnId } from '../use-own-id.ts';
import type { Facet, Facets, StatementFilter } from '../../core/dossier/filter.ts';
import type { Words } from '../../core/model/view.ts';

interface StatementFiltersProps {
  filter: StatementFilter;
  facets: Facets;
  topicWords: (id: string) => Words;
  onFilter: (filter: StatementFilter) => void;
}

/** A field to search in, and a choice for each thing that statements differ in; a choice of one is none. */
export function StatementFilters({ filter, facets, topicWords, onFilter }: StatementFiltersProps) {
  const t = useTranslate();
  const change = (part: Partial<StatementFilter>): void => onFilter({ ...filter, ...part });
  const isFiltered = Object.entries(NO_FILTER).some(([key, none]) => filter[key as keyof StatementFilter] !== none);
  const kinds: Facet[] = [
    { value: 'direct', count: 0 },
    { value: 'indirect', count: 0 },
  ];
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <SearchField
        class="filter-query"
        label={t('filter_words')}
        value={filter.query}
        onValue={(query) => change({ query })}
      />
      <Choice
        label={t('filter_topic')}
        facets={facets.topics}
        chosen={filter.topic}
        wordsOf={topicWords}
        onChoose={(topic) => change({ topic })}
      />
      <Choice
        label={t('filter_language')}
        facets={facets.langs}
        chosen={filter.lang}
        wordsOf={(lang) => ours(languageName(t, lang))}
        onChoose={(lang) => change({ lang })}
      />
      <Choice
        label={t('filter_outlet')}
        facets={facets.outlets}
        chosen={filter.outlet}
        wordsOf={ours}
        onChoose={(outlet) => change({ outlet })}
      />
      <Choice
        label={t('filter_kind')}
        facets={kinds}
        chosen={filter.kind}
        wordsOf={(kind) => ours(t(`filter_kind_${kind}`))}
        onChoose={(kind) => change({ kind: kind as StatementFilter['kind'] })}
      />
      <Choice
        label={t('filter_from')}
        facets={facets.periods}
        chosen={filter.from}
        wordsOf={(period) => ours(formatDate(period, t('locale')))}
        onChoose={(from) => change({ from })}
      />
      <Choice
        label={t('filter_to')}
        facets={facets.periods}
        chosen={filter.to}
        wordsOf={(period) => ours(formatDate(period, t('locale')))}
        onChoose={(to) => change({ to })}
      />
      {isFiltered && (
        <button type="button" class="button" onClick={() => onFilter(NO_FILTER)}>
          {t('filter_clear')}
        </button>
      )}
    </form>
  );
}

interface ChoiceProps {
  label: string;
  facets: Facet[];
  chosen: string | null;
  wordsOf: (value: string) => Words;
  onChoose: (value: string | null) => void;
}

/** Words of the surface's own language, or of none that is known. */
const ours = (text: string): Words => ({ text, lang: '' });

/** More values than this nobody reads through; the search field finds the rest. */
const MOST = 200;

function Choice({ label, facets, chosen, wordsOf, onChoose }: ChoiceProps) {
  const t = useTranslate();
  const id = useOwnId();
  if (facets.length < 2 && chosen === null) return null;
  return (
    <label class="field" for={id}>
      <span>{label}</span>
      <select id={id} value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">{t('filter_all')}</option>
        {facets.slice(0, MOST).map(({ value, count }) => (
          <option key={value} value={value} selected={value === chosen} lang={wordsOf(value).lang || undefined}>
            {count > 0 ? t('filter_value', wordsOf(value).text, formatNumber(t, count)) : wordsOf(value).text}
          </option>
        ))}
      </select>
    </label>
  );
}
