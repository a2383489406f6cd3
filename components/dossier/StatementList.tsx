import { useEffect, useState } from 'preact/hooks';
import { StatementRow } from './StatementRow.tsx';
import { plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import { inOtherLanguage } from '../../core/statements/other-language.ts';
import type { DossierActions } from './dossier-props.ts';
import type { Said } from '../../core/statements/said.ts';
import type { Words } from '../../core/model/view.ts';

interface StatementListProps {
  /** What the filters leave, newest first. */
  statements: readonly Said[];
  /** Everything, to find the same words in another language. */
  all: readonly Said[];
  languages: readonly string[];
  query: string;
  topicWords: (id: string) => Words;
  actions: DossierActions;
}

/** So many are drawn at first, and again each time the reader wants more. */
const PART = 50;

/** Statements, newest first, a part at a time. */
export function StatementList({ statements, all, languages, query, topicWords, actions }: StatementListProps) {
  const t = useTranslate();
  const [shown, setShown] = useState(PART);
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  useEffect(() => setShown(PART), [query]);
  const left = statements.length - shown;
  const forget = async (id: string): Promise<void> => {
    const back = await actions.onForget(id);
    setUndo(() => back);
  };
  return (
    <>
      <div class="dossier-undo">
        <p role="status">{undo ? t('statement_forgotten') : ''}</p>
        {undo && (
          <button
            type="button"
            class="button"
            onClick={() => {
              setUndo(null);
              void undo();
            }}
          >
            {t('undo')}
          </button>
        )}
      </div>
      <ol class="dossier-statements">
        {statements.slice(0, shown).map((said) => (
          <StatementRow
            key={said.id}
            said={said}
            other={inOtherLanguage(said, all, languages)}
            languages={languages}
            query={query}
            topicWords={topicWords}
            onCite={actions.onCite}
            onForget={() => void forget(said.id)}
          />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + PART)}>
          {plural(t, 'statements_more', left)}
        </button>
      )}
    </>
  );
}
