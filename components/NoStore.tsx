import { useTranslate } from './TranslateContext.ts';

/** Stands where statements would: the browser does not let us read them. */
export function NoStore() {
  const t = useTranslate();
  return (
    <p class="failed" role="alert">
      {t('keep_no_store')}
    </p>
  );
}
