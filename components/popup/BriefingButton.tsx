import { useState } from 'preact/hooks';
import { useTranslate } from '../TranslateContext.ts';

/** Copies who is on the page and what is said there, and says whether that worked. */
export function BriefingButton({ onBriefing }: { onBriefing: () => Promise<void> }) {
  const t = useTranslate();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = (): void => {
    onBriefing().then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <span class="briefing">
      <button type="button" class="link-button" onClick={copy}>
        {t('briefing_copy')}
      </button>{' '}
      <span class="hint" role="status">
        {outcome && t(`briefing_${outcome}`)}
      </span>
    </span>
  );
}
