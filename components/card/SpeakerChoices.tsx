import { useState } from 'preact/hooks';
import { ChoiceButton } from './ChoiceButton.tsx';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import { useOwnId } from '../use-own-id.ts';
import type { QuotationActions, SpeakerChoice } from '../../core/model/card-props.ts';

interface SpeakerChoicesProps {
  choices: SpeakerChoice[];
  /** True if somebody is taken for the speaker already. */
  isKnown: boolean;
  onKeep: QuotationActions['onKeep'];
}

const LONGEST_NAME = 200;

/** Who else may have said it: people and organisations of the page, or a name that the reader writes. */
export function SpeakerChoices({ choices, isKnown, onKeep }: SpeakerChoicesProps) {
  const t = useTranslate();
  const field = useOwnId();
  const [name, setName] = useState('');
  return (
    <section>
      <h3>{t(isKnown ? 'quotation_said_by_other' : 'quotation_said_by')}</h3>
      <ul class="card-choices">
        {choices.map(({ entry, kind, label }) => (
          <ChoiceButton
            key={entry}
            entry={entry}
            hint={t(`kind_${kind}`)}
            onClick={() => onKeep({ entry, name: label.text })}
          >
            <WordsText words={label} />
          </ChoiceButton>
        ))}
      </ul>
      <form
        class="card-name-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') onKeep({ entry: null, name: name.trim() });
        }}
      >
        <label for={field}>{t('quotation_name')}</label>
        <div class="card-name-row">
          <input
            id={field}
            type="text"
            value={name}
            maxLength={LONGEST_NAME}
            autocomplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" class="undo-button" disabled={name.trim() === ''}>
            {t('quotation_keep_as')}
          </button>
        </div>
      </form>
    </section>
  );
}
