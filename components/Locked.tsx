import { useTranslate } from './TranslateContext.ts';

/** Says beside a control that it is fixed, and by whom. */
export function Locked() {
  const t = useTranslate();
  return <span class="hint locked">{t('locked')}</span>;
}
