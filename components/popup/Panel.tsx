import { KeepTroubleNotice } from './KeepTroubleNotice.tsx';
import { PageFoot } from './PageFoot.tsx';
import { PageList } from './PageList.tsx';
import { PopupNotice } from './PopupNotice.tsx';
import { PageStatements } from './PageStatements.tsx';
import { noticeOf } from './popup-notice.ts';
import { SiteKinds } from './SiteKinds.tsx';
import { SiteSwitches } from './SiteSwitches.tsx';
import { useTranslate } from '../TranslateContext.ts';
import { whatIsShown } from './what-is-shown.ts';
import { lockedOn } from '../../core/settings/managed.ts';
import type { PopupProps } from './popup-props.ts';

/** The same as the popup for a place beside the page: the list comes first, the switches of the site are folded away. */
export function Panel({ tab, summary, lines, preparing, settings, actions }: PopupProps) {
  const t = useTranslate();
  const notice = noticeOf(tab, summary, preparing);
  const { hasSite, shown, listed, folds } = whatIsShown(tab, summary);
  const locked = lockedOn(settings.locked, tab.host ?? '');
  const title = shown && shown.title !== '' ? shown.title : null;
  return (
    <main class="popup panel">
      <header class="panel-header">
        <h1>{title ?? tab.host ?? t('extension_name')}</h1>
        {title !== null && tab.host !== null && <p class="hint">{tab.host}</p>}
      </header>
      {notice && <PopupNotice notice={notice} tab={tab} summary={summary} preparing={preparing} actions={actions} />}
      {shown && <KeepTroubleNotice trouble={shown.trouble} />}
      {listed && <PageList summary={listed} lines={lines} actions={actions} />}
      {hasSite && (
        <details class="site-fold panel-site" open={!folds}>
          <summary>{t('panel_site')}</summary>
          <SiteSwitches tab={tab} locked={locked.includes('on')} actions={actions} />
          {shown && <PageStatements summary={shown} locked={locked.includes('keep')} actions={actions} />}
          {tab.access === 'ready' && (
            <SiteKinds
              rule={tab.rule}
              settings={settings}
              locked={locked}
              painting={shown?.painter ?? null}
              actions={actions}
            />
          )}
        </details>
      )}
      <PageFoot hasBriefing={listed !== null} actions={actions} />
    </main>
  );
}
