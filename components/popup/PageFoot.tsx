import { BriefingButton } from './BriefingButton.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { PopupActions } from './popup-props.ts';

interface PageFootProps {
  /** There is something on the page that a briefing can tell. */
  hasBriefing: boolean;
  actions: Pick<PopupActions, 'onOptions' | 'onStatements' | 'onBriefing'>;
}

/** The ways on from the page: what was said elsewhere, the settings, and the page in words to take along. */
export function PageFoot({ hasBriefing, actions }: PageFootProps) {
  const t = useTranslate();
  return (
    <footer class="popup-footer">
      <button type="button" class="link-button" onClick={actions.onOptions}>
        {t('options_open')}
      </button>
      <button type="button" class="link-button" onClick={actions.onStatements}>
        {t('dossier_all')}
      </button>
      {hasBriefing && <BriefingButton onBriefing={actions.onBriefing} />}
    </footer>
  );
}
