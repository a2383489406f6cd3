import { FoundStatements } from './FoundStatements.tsx';
import { useState } from 'preact/hooks';
import { SearchField } from '../SearchField.tsx';
import { plural } from '../plural.ts';
import { useSearch } from './use-search.ts';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import type { EntryChoice } from '../../core/model/view.ts';
import type { KeptStatement } from '../../core/statements/statement.ts';

export interface LookUpResult {
  /** The best first. */
  entries: EntryChoice[];
  /** Newest first. */
  statements: KeptStatement[];
}

export interface LookUpProps {
  /** What is looked for when the page opens. */
  words: string;
  onSearch: (words: string) => Promise<LookUpResult>;
  /** Addresses of dossiers. */
  entryAt: (entry: string) => string;
  speakerAt: (statement: KeptStatement) => string;
}

/** Looks some words up: among the names that are known, and in what was said. */
export function LookUp({ words, onSearch, entryAt, speakerAt }: LookUpProps) {
  const t = useTranslate();
  const [query, setQuery] = useState(words);
  const result = useSearch(query, onSearch, { atOnce: true });
  return (
    <main class="dossier">
      <header class="dossier-header">
        <p class="brand">{t('extension_name')}</p>
        <h1>{t('look_up_title')}</h1>
      </header>
      <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <SearchField class="filter-query" label={t('look_up_field')} value={query} onValue={setQuery} />
      </form>
      <p class="dossier-count" role="status">
        {result &&
          (result.entries.length === 0 ? t('look_up_none') : plural(t, 'look_up_found', result.entries.length))}
      </p>
      {result && result.entries.length > 0 && (
        <ul class="people">
          {result.entries.map(({ entry, kind, label, role }) => (
            <li key={entry}>
              <a href={entryAt(entry)} lang={label.lang || undefined}>
                {label.text}
              </a>
              <span class="hint">{role ? <WordsText words={role} /> : t(`kind_${kind}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {result && result.statements.length > 0 && (
        <section>
          <h2>{t('look_up_said')}</h2>
          <FoundStatements found={result.statements} query={result.query} speakerAt={speakerAt} />
        </section>
      )}
    </main>
  );
}
