import { KeepTroubleNotice } from './KeepTroubleNotice.tsx';
import { PageFoot } from './PageFoot.tsx';
import { PageList } from './PageList.tsx';
import { PopupNotice } from './PopupNotice.tsx';
import { PageStatements } from './PageStatements.tsx';
import { noticeOf } from './popup-notice.ts';
import { SiteKinds } from './SiteKinds.tsx';
import { SiteSwitches } from './SiteSwitches.tsx';
import { IconButton } from '../IconButton.tsx';
import { useTranslate } from '../TranslateContext.ts';
import { whatIsShown } from './what-is-shown.ts';
import { lockedOn } from '../../core/settings/managed.ts';
import type { PopupProps } from './popup-props.ts';

/** Who and what is on the page of a tab, and what the reader may switch for its site. */
export function Popup({ tab, summary, lines, preparing, settings, actions }: PopupProps) {
  const t = useTranslate();
  const notice = noticeOf(tab, summary, preparing);
  const { hasSite, shown, listed, folds } = whatIsShown(tab, summary);
  const locked = lockedOn(settings.locked, tab.host ?? '');
  return (
    <main class="popup">
      <header class="popup-header">
        <div class="popup-title">
          <h1>{tab.host ?? t('extension_name')}</h1>
          {actions.onPanel && <IconButton icon="panel" name={t('panel_open')} onClick={actions.onPanel} />}
        </div>
        {hasSite && <SiteSwitches tab={tab} locked={locked.includes('on')} actions={actions} />}
      </header>
      {notice && <PopupNotice notice={notice} tab={tab} summary={summary} preparing={preparing} actions={actions} />}
      {shown && <KeepTroubleNotice trouble={shown.trouble} />}
      {hasSite && tab.access === 'ready' && (
        <details class="site-fold" open={!folds}>
          <summary>{t('marks_choice')}</summary>
          <SiteKinds
            rule={tab.rule}
            settings={settings}
            locked={locked}
            painting={shown?.painter ?? null}
            actions={actions}
          />
        </details>
      )}
      {listed && <PageList summary={listed} lines={lines} actions={actions} />}
      {shown && <PageStatements summary={shown} locked={locked.includes('keep')} actions={actions} />}
      <PageFoot hasBriefing={listed !== null} actions={actions} />
    </main>
  );
}
