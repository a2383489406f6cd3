import type { ComponentChildren } from 'preact';
import { useTranslate } from '../TranslateContext.ts';

interface WorkProps {
  /** What is going on. */
  label: string;
  /** From 0 to 1; null while nobody knows. */
  share: number | null;
  onCancel: () => void;
}

/** Work that takes a while: what it is, how far it has come, and how to stop it. */
export function Work({ label, share, onCancel }: WorkProps) {
  const t = useTranslate();
  return (
    <div class="work">
      <span>{label}</span>
      <progress {...(share !== null && { value: share })} aria-label={label} />
      <button type="button" class="button" onClick={onCancel}>
        {t('work_cancel')}
      </button>
    </div>
  );
}

/** What has come of it; told to screen readers when it is there. */
export function WorkResult({ isBad = false, children }: { isBad?: boolean; children: ComponentChildren }) {
  return <p class={isBad ? 'failed' : undefined}>{children}</p>;
}
