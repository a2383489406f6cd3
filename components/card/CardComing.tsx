import { useTranslate } from '../TranslateContext.ts';

/** Says that the rest of the card is on its way. */
export function CardComing() {
  const t = useTranslate();
  return (
    <p class="card-status" role="status">
      {t('card_loading')}
    </p>
  );
}
