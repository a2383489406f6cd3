import { Sentence } from '../Sentence.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { QuotationState } from '../../core/model/card-props.ts';

interface QuotationOutcomeProps {
  outcome: QuotationState['outcome'];
  onUndo: () => void;
}

/** What has become of a quotation, read out, with the way back; or why nothing has. */
export function QuotationOutcome({ outcome, onUndo }: QuotationOutcomeProps) {
  const t = useTranslate();
  const words =
    outcome &&
    (outcome.trouble !== null ? (
      t(`keep_${outcome.trouble}`)
    ) : (
      <Sentence message={`quotation_outcome_${outcome.what}`} args={[outcome.name ?? '']} />
    ));
  return (
    <div class="card-outcome" data-empty={outcome === null}>
      <p role="status">{words}</p>
      {outcome?.trouble === null && outcome.what !== 'undone' && (
        <button type="button" class="undo-button" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
