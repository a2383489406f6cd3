import { useEffect, useRef } from 'preact/hooks';
import { outcomeSentence } from '../correction-text.ts';
import { Sentence } from '../Sentence.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { Outcome } from '../../core/model/card-props.ts';

interface CorrectionOutcomeProps {
  outcome: Outcome | null;
  site: string;
  onUndo: () => void;
  /** Called when there is nothing to press here any more, so that the focus is not lost. */
  onSettled: () => void;
}

/** What a correction has changed, read out, with the way back. The line is there before it says something. */
export function CorrectionOutcome({ outcome, site, onUndo, onSettled }: CorrectionOutcomeProps) {
  const t = useTranslate();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (outcome?.undone) onSettled();
    else if (outcome) undo.current?.focus({ preventScroll: true });
  }, [outcome]);
  return (
    <div class="card-outcome" data-empty={outcome === null}>
      <p role="status">{outcome && <Sentence {...outcomeSentence(outcome, site)} />}</p>
      {outcome && !outcome.undone && (
        <button type="button" class="undo-button" ref={undo} onClick={onUndo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
