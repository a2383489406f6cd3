import { useRef, useState } from 'preact/hooks';
import { sampleParts } from './sample-parts.ts';
import { sampleViews } from './sample-views.ts';
import { Card } from '../card/Card.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { Kind } from '../../core/model/kind.ts';

/** A made-up paragraph with marks and the card that they open: the real one, on made-up people. */
export function Sample() {
  const t = useTranslate();
  const [shown, setShown] = useState<Kind | null>('person');
  const [pinned, setPinned] = useState(false);
  const [on, setOn] = useState(true);
  const paragraph = useRef<HTMLParagraphElement>(null);
  const parts = sampleParts(t('sample_text'));
  const views = sampleViews(t);
  const view = views.find(({ kind }) => kind === shown);
  const step = (by: number): void => {
    const at = views.findIndex(({ kind }) => kind === shown);
    setShown(views[(at + by + views.length) % views.length]!.kind);
  };
  const close = (): void => {
    // the card that goes takes the focus with it: give it back to the mark that it belongs to
    paragraph.current?.querySelector<HTMLElement>(`[data-opens="${shown}"]`)?.focus();
    setShown(null);
  };
  return (
    <div class="sample">
      <p class="sample-text" ref={paragraph}>
        {parts.map(({ text, kind }, index) =>
          kind === null || !on ? (
            text
          ) : (
            <button
              key={index}
              type="button"
              class="sample-mark"
              data-opens={kind}
              aria-haspopup="dialog"
              aria-expanded={kind === shown}
              onClick={() => setShown(kind)}
            >
              <mark data-dramatis={kind} data-kind={kind}>
                {text}
              </mark>
            </button>
          ),
        )}
      </p>
      {on && view && (
        <Card
          state={{ status: 'ready', label: view.label, view, pinned }}
          actions={{
            onPin: setPinned,
            onClose: close,
            onNext: () => step(1),
            onPrevious: () => step(-1),
            onOff: () => setOn(false),
          }}
        />
      )}
      {!on && (
        <button type="button" class="button" onClick={() => setOn(true)}>
          {t('switch_on')}
        </button>
      )}
      <p class="hint">{t('sample_note')}</p>
    </div>
  );
}
