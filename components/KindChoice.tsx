import { useTranslate } from './TranslateContext.ts';
import { KINDS } from '../core/model/kind.ts';
import type { Kind } from '../core/model/kind.ts';

interface KindChoiceProps {
  legend: string;
  kinds: Record<Kind, boolean>;
  onKind: (kind: Kind, shown: boolean) => void;
  /** Reported speech is marked. */
  quotations: boolean;
  onQuotations: (shown: boolean) => void;
}

/** Which kinds of entries are marked, and whether quotations are. */
export function KindChoice({ legend, kinds, onKind, quotations, onQuotations }: KindChoiceProps) {
  const t = useTranslate();
  return (
    <fieldset class="kinds">
      <legend>{legend}</legend>
      <div class="kind-chips">
        {KINDS.map((kind) => (
          <label class="kind-chip" key={kind}>
            <input
              type="checkbox"
              checked={kinds[kind]}
              onChange={(event) => onKind(kind, event.currentTarget.checked)}
            />
            <span class="kind-word" data-kind={kind}>
              {t(`kinds_${kind}`)}
            </span>
          </label>
        ))}
        <label class="kind-chip">
          <input type="checkbox" checked={quotations} onChange={(event) => onQuotations(event.currentTarget.checked)} />
          <span class="kind-word" data-kind="quotation">
            {t('kinds_quotation')}
          </span>
        </label>
      </div>
    </fieldset>
  );
}
