import { Icon } from '../Icon.tsx';
import { IconButton } from '../IconButton.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { CardProps } from './Card.tsx';

/** The card's buttons; at their beginning the kind, or the way back to the card that this one was opened from. */
export function CardBar({ state, actions }: CardProps) {
  const t = useTranslate();
  const { status, marking, back, sheet, fixed, pinned } = state;
  return (
    <div class="card-bar">
      {back ? <BackButton label={back.text} onBack={actions.onBack} /> : <KindWord state={state} />}
      <div class="card-buttons">
        {status !== 'gone' && !back && (
          <>
            <IconButton icon="previous" name={t('card_previous')} onClick={actions.onPrevious} />
            <IconButton icon="next" name={t('card_next')} onClick={actions.onNext} />
            {marking && !marking.gone && actions.marking && (
              <IconButton
                icon="why"
                name={t('card_why')}
                expanded={marking.open}
                onClick={() => actions.marking?.onWhy(!marking.open)}
              />
            )}
          </>
        )}
        {status !== 'gone' && !sheet && (
          <>
            {actions.onEntry && <MoveHandle />}
            <IconButton icon="pin" name={t('card_pin')} pressed={pinned} onClick={() => actions.onPin(!pinned)} />
          </>
        )}
        {status !== 'gone' && !back && !fixed && (
          <IconButton icon="power" name={t('card_off')} onClick={actions.onOff} />
        )}
        <IconButton icon="close" name={t('card_close')} onClick={actions.onClose} />
      </div>
    </div>
  );
}

export function KindWord({ state: { quotation, view, kind } }: Pick<CardProps, 'state'>) {
  const t = useTranslate();
  const known = quotation ? 'quotation' : (view?.kind ?? kind);
  return (
    <span class="card-kind kind-word" data-kind={known}>
      {known ? t(`kind_${known}`) : ''}
    </span>
  );
}

function BackButton({ label, onBack }: { label: string; onBack: (() => void) | undefined }) {
  const t = useTranslate();
  return (
    <button type="button" class="back-button" aria-label={t('card_back', label)} onClick={onBack}>
      <Icon name="previous" />
      <span class="back-label" dir="auto">
        {label}
      </span>
    </button>
  );
}

/** The header can be dragged as a whole; this is for the keyboard, and shows that it can (page/card-drag.ts). */
function MoveHandle() {
  const t = useTranslate();
  return (
    <button
      type="button"
      class="icon-button move-handle"
      aria-label={t('card_move')}
      title={t('card_move')}
      data-move=""
    >
      <Icon name="move" />
    </button>
  );
}
