import { useState } from 'preact/hooks';
import { CardComing } from './CardComing.tsx';
import { ChoiceButton } from './ChoiceButton.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import { WhyMarked } from './WhyMarked.tsx';
import { Sentence } from '../Sentence.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { Scope } from '../../core/corrections/correction.ts';
import type { MarkChoice, MarkingActions, MarkingState } from '../../core/model/card-props.ts';
import type { CardView, EntryChoice } from '../../core/model/view.ts';

interface MarkingProps {
  view: CardView;
  marking: MarkingState;
  actions: MarkingActions;
}

/**
 * Why the words are marked, and what the reader may decide about them. There is nothing to press before all of it is there:
 * what comes later would push one button under a press that was meant for another.
 */
export function Marking({ view, marking, actions }: MarkingProps) {
  const t = useTranslate();
  const { words, choices } = marking;
  return (
    <div class="card-body" role="group" aria-label={t('why_title', words)} tabIndex={0}>
      <WhyMarked view={view} marking={marking} />
      {choices === null ? (
        <CardComing />
      ) : (
        <Decisions view={view} marking={marking} choices={choices} onCorrect={actions.onCorrect} />
      )}
    </div>
  );
}

interface DecisionsProps {
  view: CardView;
  marking: MarkingState;
  choices: EntryChoice[];
  onCorrect: (choice: MarkChoice) => void;
}

/**
 * Somebody else or nobody, in this article unless said otherwise, because the next article may mean the one that this does
 * not; or not to mark the words, here or anywhere.
 */
function Decisions({ view, marking: { words, site }, choices, onCorrect }: DecisionsProps) {
  const t = useTranslate();
  const others = choices.filter(({ entry }) => entry !== view.entry);
  return (
    <>
      {others.length > 0 && <OtherMeant view={view} site={site} others={others} onCorrect={onCorrect} />}
      <section>
        <h3>{t('unwanted', words)}</h3>
        <ul class="card-choices">
          {others.length === 0 && (
            <ChoiceButton hint={t('choice_not_hint')} onClick={() => onCorrect({ to: null, scope: 'article' })}>
              <Sentence message="choice_not" args={[view.label]} />
            </ChoiceButton>
          )}
          <ChoiceButton hint={t('not_on_site_hint', words)} onClick={() => onCorrect({ to: null, scope: 'site' })}>
            {t('not_on_site', site)}
          </ChoiceButton>
          <ChoiceButton hint={t('never_mark_hint')} onClick={() => onCorrect({ to: null, scope: 'everywhere' })}>
            {t('never_mark', words)}
          </ChoiceButton>
        </ul>
      </section>
    </>
  );
}

interface OtherMeantProps {
  view: CardView;
  site: string;
  others: EntryChoice[];
  onCorrect: (choice: MarkChoice) => void;
}

function OtherMeant({ view, site, others, onCorrect }: OtherMeantProps) {
  const t = useTranslate();
  const [scope, setScope] = useState<Scope>('article');
  const isPerson = view.kind === 'person';
  return (
    <section>
      <h3>{t(isPerson ? 'wrong_person' : 'wrong_entry')}</h3>
      <ScopeChoice chosen={scope} site={site} onChoose={setScope} />
      <ul class="card-choices">
        <ChoiceList choices={others} onChoose={(to) => onCorrect({ to, scope })} />
        <ChoiceButton onClick={() => onCorrect({ to: null, scope })}>
          {t(isPerson ? 'choice_nobody' : 'choice_nothing')}
        </ChoiceButton>
      </ul>
    </section>
  );
}
