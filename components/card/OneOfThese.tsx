import { ChoiceList } from './ChoiceList.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { MarkingActions, MarkingState } from '../../core/model/card-props.ts';

interface OneOfTheseProps {
  marking: MarkingState;
  actions: MarkingActions;
}

/** Says that the article does not tell who of several is meant, and lets the reader decide it for this article. */
export function OneOfThese({ marking: { words, choices }, actions }: OneOfTheseProps) {
  const t = useTranslate();
  return (
    <section class="card-one-of">
      <h3>{t('one_of_these', words)}</h3>
      <ul class="card-choices">
        <ChoiceList choices={choices ?? []} onChoose={(to) => actions.onCorrect({ to, scope: 'article' })} />
      </ul>
      <p class="card-note">{t('one_of_these_hint')}</p>
    </section>
  );
}
