import { useState } from 'preact/hooks';
import { partId } from './part-id.ts';
import { SaidRow } from './SaidRow.tsx';
import { formatNumber } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import type { PopupActions } from './popup-props.ts';
import type { Translate } from '../../core/model/card-props.ts';
import type { ListedQuotation, PageSummary } from '../../core/model/view.ts';
import type { KeepTrouble } from '../../core/statements/choice.ts';

interface SaidHereProps {
  said: readonly ListedQuotation[];
  keeping: PageSummary['keeping'];
  /** Id of the row that Tab reaches. */
  current: string | null;
  actions: Pick<PopupActions, 'onGoTo' | 'onKeepQuotation'>;
}

/** What has come of the reader's last choice. */
interface Outcome {
  kept: boolean;
  name: string;
  trouble: KeepTrouble | 'no_answer' | null;
}

/** The quotations of the page, each with a way to keep it; nothing at all if there are none. */
export function SaidHere({ said, keeping, current, actions }: SaidHereProps) {
  const t = useTranslate();
  const heading = partId('said');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  if (said.length === 0) return null;
  const keep = ({ id, speaker }: ListedQuotation, kept: boolean): void => {
    const tell = (trouble: Outcome['trouble']): void => setOutcome({ kept, name: speaker?.text ?? '', trouble });
    actions.onKeepQuotation(id, kept).then(tell, () => tell('no_answer'));
  };
  return (
    <section class="entry-group said-here">
      <h2 id={heading}>
        <span class="kind-word" data-kind="quotation">
          {t('said_here')}
        </span>{' '}
        <span class="count">{formatNumber(t, said.length)}</span>
      </h2>
      <p class={outcome?.trouble ? 'failed' : 'hint'} role="status">
        {outcome && outcomeText(t, outcome)}
      </p>
      <ul aria-labelledby={heading}>
        {said.map((one) => (
          <SaidRow
            key={one.id}
            said={one}
            isCurrent={one.id === current}
            onGoTo={() => actions.onGoTo(one.id)}
            onKeep={keeping === 'private' ? null : (kept) => keep(one, kept)}
          />
        ))}
      </ul>
    </section>
  );
}

function outcomeText(t: Translate, { kept, name, trouble }: Outcome): string {
  if (trouble === 'no_answer') return t('keep_no_answer');
  if (trouble !== null) return t(`keep_${trouble}`);
  return kept ? t('quotation_outcome_kept', name) : t('quotation_outcome_dismissed');
}
