import { IconButton } from '../IconButton.tsx';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import type { CardProps } from './Card.tsx';

/**
 * Kind, buttons, label and other names. `heading` is the id that names the dialog. Not a `header` element: outside of
 * sectioning content that would be a second banner of the page that the card stands on.
 */
export function CardHeader({
  state: { label, view, pinned, status, marking, quotation },
  actions,
  heading,
}: CardProps & { heading: string }) {
  const t = useTranslate();
  const kind = quotation ? 'quotation' : view?.kind;
  return (
    <div class="card-header">
      <div class="card-bar">
        <span class="card-kind kind-word" data-kind={kind}>
          {kind ? t(`kind_${kind}`) : ''}
        </span>
        <div class="card-buttons">
          {status !== 'gone' && (
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
              <IconButton icon="pin" name={t('card_pin')} pressed={pinned} onClick={() => actions.onPin(!pinned)} />
              <IconButton icon="power" name={t('card_off')} onClick={actions.onOff} />
            </>
          )}
          <IconButton icon="close" name={t('card_close')} onClick={actions.onClose} />
        </div>
      </div>
      <h2 class="card-label" id={heading} lang={label.lang || undefined} dir="auto">
        {label.text || t('quotation_nobody')}
      </h2>
      {view && view.otherNames.length > 0 && (
        <p class="card-names">
          {view.otherNames.map((name, index) => (
            <span key={`${name.lang} ${name.text}`}>
              {index > 0 && <span class="dot"> · </span>}
              <WordsText words={name} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
