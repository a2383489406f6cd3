import { useTranslate } from '../TranslateContext.ts';
import type { PageSummary } from '../../core/model/view.ts';

/** Why what is said on the page could not be kept; nothing where it could. */
export function KeepTroubleNotice({ trouble }: Pick<PageSummary, 'trouble'>) {
  const t = useTranslate();
  if (trouble === null) return null;
  return (
    <p class="keep-trouble" role="alert">
      {t(`keep_${trouble}`)}
    </p>
  );
}
