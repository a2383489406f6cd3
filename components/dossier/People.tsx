import { FoundStatements } from './FoundStatements.tsx';
import { useState } from 'preact/hooks';
import { DateText } from '../DateText.tsx';
import { formatNumber, plural } from '../plural.ts';
import { SearchField } from '../SearchField.tsx';
import { useSearch } from './use-search.ts';
import { useTranslate } from '../TranslateContext.ts';
import type { KeptStatement } from '../../core/statements/statement.ts';

/** Somebody who is on record. */
export interface PersonOnRecord {
  /** Address of the dossier. */
  href: string;
  name: string;
  lang: string;
  count: number;
  /** Day of the latest statement; empty if none has one. */
  latest: string;
}

export interface PeopleProps {
  people: PersonOnRecord[];
  /** How many statements this browser keeps. */
  count: number;
  onSearch: (query: string) => Promise<{ found: KeptStatement[]; more: boolean }>;
  dossierOf: (statement: KeptStatement) => string;
}

/** Everybody who is on record in this browser, and a search through all that they said. */
export function People({ people, count, onSearch, dossierOf }: PeopleProps) {
  const t = useTranslate();
  const [query, setQuery] = useState('');
  const result = useSearch(query, onSearch, { isIdle: query.trim() === '' });
  return (
    <main class="dossier">
      <header class="dossier-header">
        <p class="brand">{t('extension_name')}</p>
        <h1>{t('people_title')}</h1>
        <p class="hint">{t('people_hint')}</p>
      </header>
      {count === 0 ? (
        <p>{t('people_none')}</p>
      ) : (
        <>
          <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
            <SearchField class="filter-query" label={t('people_search')} value={query} onValue={setQuery} />
          </form>
          <p class="dossier-count" role="status">
            {result
              ? result.more
                ? plural(t, 'people_found_more', result.found.length)
                : plural(t, 'people_found', result.found.length)
              : plural(t, 'statements', count)}
          </p>
          {result ? (
            <FoundStatements found={result.found} query={result.query} speakerAt={dossierOf} />
          ) : (
            <ul class="people">
              {people.map((person) => (
                <li key={person.href}>
                  <a href={person.href} lang={person.lang || undefined}>
                    {person.name}
                  </a>
                  <span class="hint">
                    {formatNumber(t, person.count)}
                    {person.latest !== '' && (
                      <>
                        <span class="dot"> · </span>
                        <DateText iso={person.latest} />
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </main>
  );
}
