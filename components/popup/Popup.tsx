import { PageList } from './PageList.tsx';
import { PopupNotice } from './PopupNotice.tsx';
import { PageStatements } from './PageStatements.tsx';
import { noticeOf } from './popup-notice.ts';
import { SiteKinds } from './SiteKinds.tsx';
import { SiteSwitches } from './SiteSwitches.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { PopupProps } from './popup-props.ts';

/** Who and what is on the page of a tab, and what the reader may switch for its site. */
export function Popup({ tab, summary, preparing, settings, actions }: PopupProps) {
  const t = useTranslate();
  const notice = noticeOf(tab, summary, preparing);
  const hasSite = tab.host !== null && tab.access !== 'pdf';
  const shown = tab.access === 'ready' && summary?.state !== 'off' ? summary : null;
  return (
    <main class="popup">
      <header class="popup-header">
        <h1>{tab.host ?? t('extension_name')}</h1>
        {hasSite && <SiteSwitches tab={tab} actions={actions} />}
      </header>
      {notice && <PopupNotice notice={notice} tab={tab} summary={summary} preparing={preparing} actions={actions} />}
      {shown && shown.entries.length > 0 && <PageList summary={shown} onGoTo={actions.onGoTo} />}
      {shown && <PageStatements summary={shown} actions={actions} />}
      {hasSite && tab.access === 'ready' && (
        <SiteKinds rule={tab.rule} settings={settings} painting={shown?.painter ?? null} actions={actions} />
      )}
      <footer class="popup-footer">
        <button type="button" class="link-button" onClick={actions.onOptions}>
          {t('options_open')}
        </button>
      </footer>
    </main>
  );
}
