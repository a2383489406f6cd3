import { useEffect, useRef, useState } from 'preact/hooks';
import { decisionText, placeText } from '../correction-text.ts';
import { DateText } from '../DateText.tsx';
import { plural } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import type { Correction } from '../../core/corrections/correction.ts';

interface CorrectionListProps {
  /** Oldest first. */
  corrections: readonly Correction[];
  onUndo: (corrections: readonly Correction[]) => void;
  /** Brings corrections back that were undone here. */
  onRestore: (corrections: readonly Correction[]) => void;
}

/** What the reader decided about words: where and when, newest first, and how to take it back. */
export function CorrectionList({ corrections, onUndo, onRestore }: CorrectionListProps) {
  const t = useTranslate();
  const [undone, setUndone] = useState<readonly Correction[]>([]);
  const restore = useRef<HTMLButtonElement>(null);
  // the button that was pressed goes with its row: the focus goes to the way back
  useEffect(() => restore.current?.focus(), [undone]);
  const undo = (gone: readonly Correction[]): void => {
    setUndone(gone);
    onUndo(gone);
  };
  const takeBack = (): void => {
    onRestore(undone);
    setUndone([]);
  };
  return (
    <>
      <p class="hint">{t(corrections.length === 0 ? 'corrections_none' : 'corrections_hint')}</p>
      {corrections.length > 0 && (
        <ul class="corrections">
          {corrections.toReversed().map((correction) => (
            <CorrectionRow
              key={`${correction.words} ${correction.site ?? ''} ${correction.article ?? ''}`}
              correction={correction}
              onUndo={() => undo([correction])}
            />
          ))}
        </ul>
      )}
      <div class="corrections-foot">
        {corrections.length > 1 && (
          <button type="button" class="button" onClick={() => undo(corrections)}>
            {t('corrections_undo_all')}
          </button>
        )}
        <p role="status">{undone.length > 0 ? plural(t, 'corrections_undone', undone.length) : ''}</p>
        {undone.length > 0 && (
          <button type="button" class="button" ref={restore} onClick={takeBack}>
            {t('corrections_restore')}
          </button>
        )}
      </div>
    </>
  );
}

function CorrectionRow({ correction, onUndo }: { correction: Correction; onUndo: () => void }) {
  const t = useTranslate();
  const { shown, made } = correction;
  return (
    <li>
      <p class="correction-words">{t('correction_words', shown, decisionText(t, correction))}</p>
      <p class="hint">
        {placeText(t, correction)}
        {' · '}
        <DateText iso={made} />
      </p>
      <button type="button" class="button" aria-label={t('correction_undo_named', shown)} onClick={onUndo}>
        {t('undo')}
      </button>
    </li>
  );
}
