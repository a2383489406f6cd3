import { ChoiceList } from './ChoiceList.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { MarkingActions } from '../../core/model/card-props.ts';
import type { EntryChoice } from '../../core/model/view.ts';

interface OneOfTheseProps {
  /** The marked words as they stand on the page. */
  words: string;
  choices: EntryChoice[];
  actions: MarkingActions;
}

/** Says that the article does not tell who of several is meant, and lets the reader decide it for this article. */
export function OneOfThese({ words, choices, actions }: OneOfTheseProps) {
  const t = useTranslate();
  return (
    <section class="card-one-of">
      <h3>{t('one_of_these', words)}</h3>
      <ul class="card-choices">
        <ChoiceList choices={choices} onChoose={(to) => actions.onCorrect({ to, scope: 'article' })} />
      </ul>
      <p class="card-note">{t('one_of_these_hint')}</p>
    </section>
  );
}
