import { ArticleMap } from './ArticleMap.tsx';
import { MarkedLabel } from './MarkedLabel.tsx';
import { whereNamed } from './where-named.ts';
import { IconButton } from '../IconButton.tsx';
import { formatNumber } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import type { PopupActions } from './popup-props.ts';
import type { ListedEntry, Words } from '../../core/model/view.ts';

interface EntryRowProps {
  entry: ListedEntry;
  /** What is told of it besides its name. */
  line: Words | null;
  /** What the reader filters by; its place in the label is marked. */
  query: string;
  /** True for the one row that Tab reaches; arrow keys reach the others. */
  isCurrent: boolean;
  actions: Pick<PopupActions, 'onGoTo' | 'onStep'>;
}

/** One entry: its name, who that is, how often and where it is named, and the ways to its mentions. */
export function EntryRow({ entry, line, query, isCurrent, actions }: EntryRowProps) {
  const t = useTranslate();
  const { id, label, lang, count, at } = entry;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <li class="entry-row" data-row={id}>
      <button
        type="button"
        class="entry"
        data-entry={id}
        tabIndex={tabIndex}
        aria-keyshortcuts={count > 1 ? 'ArrowLeft ArrowRight' : undefined}
        onClick={() => actions.onGoTo(id)}
      >
        <MarkedLabel text={label} lang={lang} query={query} />{' '}
        <span class="count">
          <span aria-hidden="true">{formatNumber(t, count)}</span>
          <span class="unseen">{whereNamed(t, entry)}</span>
        </span>
        {line && <WordsText words={line} class="entry-line" />}
        {at.length > 0 && <ArticleMap at={at} />}
      </button>
      <span class="entry-steps">
        {count > 1 &&
          ([-1, 1] as const).map((step) => (
            <IconButton
              key={step}
              icon={step === 1 ? 'next' : 'previous'}
              name={t(step === 1 ? 'next_of' : 'previous_of', label)}
              tabIndex={tabIndex}
              onClick={() => actions.onStep(id, step)}
            />
          ))}
      </span>
    </li>
  );
}
