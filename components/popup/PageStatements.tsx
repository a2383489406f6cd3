import { plural } from '../plural.ts';
import { Locked } from '../Locked.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { PopupActions } from './popup-props.ts';
import type { PageSummary } from '../../core/model/view.ts';

interface PageStatementsProps {
  summary: PageSummary;
  /** An organisation has chosen whether anything is kept. */
  locked: boolean;
  actions: PopupActions;
}

/** Whether what is said on this site is kept, how much of this page is, and how to forget that. */
export function PageStatements({ summary, locked, actions }: PageStatementsProps) {
  const t = useTranslate();
  const { quotations, kept, keeping, notice } = summary;
  return (
    <section class="page-statements">
      <Switch
        on={keeping === 'on'}
        label={t('site_keep')}
        disabled={locked || keeping === 'private'}
        onChange={actions.onKeep}
      >
        {keeping === 'private' ? t('keep_private') : t('site_keep_hint')}
        {locked && <Locked />}
      </Switch>
      {notice !== 'failed' && (
        <p class="hint">
          {quotations === null ? t('quotations_reading') : plural(t, 'quotations', quotations)}
          {kept > 0 && <span> · {plural(t, 'kept', kept)}</span>}
        </p>
      )}
      {kept > 0 && (
        <p>
          <button type="button" class="link-button" onClick={actions.onForgetPage}>
            {t('forget_page')}
          </button>
        </p>
      )}
    </section>
  );
}
