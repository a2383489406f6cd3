import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from './TranslateContext.ts';
import { useOwnId } from './use-own-id.ts';
import type { ComponentChildren } from 'preact';

interface ConfirmProps {
  /** Words of the button that asks. */
  label: ComponentChildren;
  question: ComponentChildren;
  hint?: string;
  onConfirm: () => Promise<void>;
}

/** A button for something that cannot be undone: it asks before it does it. */
export function Confirm({ label, question, hint, onConfirm }: ConfirmProps) {
  const t = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const id = useOwnId();
  const cancel = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (isAsking) cancel.current?.focus();
    else if (asked.current) ask.current?.focus();
    asked.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button type="button" class="button danger" ref={ask} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <div class="confirm" role="group" aria-labelledby={id}>
      <p>{question}</p>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <div class="confirm-buttons">
        <button type="button" class="button" ref={cancel} onClick={() => setAsking(false)}>
          {t('confirm_cancel')}
        </button>
        <button
          type="button"
          class="button danger"
          id={id}
          onClick={() => {
            void onConfirm().then(() => setAsking(false));
          }}
        >
          {label}
        </button>
      </div>
    </div>
  );
}
