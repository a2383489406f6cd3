import { languageName } from '../language-name.ts';
import { formatNumber } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import type { Notice } from './popup-notice.ts';
import type { PopupActions, PopupProps } from './popup-props.ts';
import type { Translate } from '../../core/model/card-props.ts';

interface PopupNoticeProps extends Pick<PopupProps, 'tab' | 'summary' | 'preparing' | 'actions'> {
  notice: Notice;
}

/** A plain sentence about why nothing (more) is shown, and the way out. */
export function PopupNotice({ notice, tab, summary, preparing, actions }: PopupNoticeProps) {
  const t = useTranslate();
  const button = tab.origin === null && notice === 'no-access' ? null : wayOut(t, notice, actions);
  const key = `notice_${notice.replace('-', '_')}`;
  return (
    <section class="notice" data-notice={notice} role="status">
      <p class="notice-words">{t(key, ...argumentsOf(t, { notice, tab, summary }))}</p>
      {notice === 'preparing' && <progress value={preparing ?? 0} aria-label={t('preparing_share')} />}
      {notice !== 'reading' && <p class="hint">{t(`${key}_hint`)}</p>}
      {button && (
        <button type="button" class="button" onClick={button.onClick}>
          {button.label}
        </button>
      )}
    </section>
  );
}

function argumentsOf(
  t: Translate,
  { notice, tab, summary }: Omit<PopupNoticeProps, 'actions' | 'preparing'>,
): string[] {
  if (notice === 'too_long') return [formatNumber(t, summary?.read ?? 0), formatNumber(t, summary?.total ?? 0)];
  if (notice === 'unknown_language') return [languageName(t, summary?.lang ?? '')];
  return [tab.host ?? ''];
}

function wayOut(t: Translate, notice: Notice, actions: PopupActions): { label: string; onClick: () => void } | null {
  switch (notice) {
    case 'off':
      return { label: t('switch_on'), onClick: () => actions.onSite(true) };
    case 'no-access':
      return { label: t('site_always'), onClick: () => actions.onAlways(true) };
    case 'withheld':
      return { label: t('ask_again'), onClick: () => actions.onAlways(true) };
    case 'silent':
      return { label: t('reload'), onClick: actions.onReload };
    case 'error':
      return { label: t('try_again'), onClick: actions.onAskAgain };
    case 'empty':
    case 'failed':
    case 'nothing_found':
      return { label: t('scan_again'), onClick: actions.onScanAgain };
    default:
      return null;
  }
}
