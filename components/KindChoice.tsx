import { Locked } from './Locked.tsx';
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
  /** Paths of the choices that an organisation has made, such as `kinds/term`. */
  locked?: readonly string[];
}

/** Which kinds of entries are marked, and whether quotations are. */
export function KindChoice({ legend, kinds, onKind, quotations, onQuotations, locked = [] }: KindChoiceProps) {
  const t = useTranslate();
  const isLocked = (path: string): boolean => locked.includes(path);
  return (
    <fieldset class="kinds">
      <legend>{legend}</legend>
      <div class="kind-chips">
        {KINDS.map((kind) => (
          <label class="kind-chip" key={kind}>
            <input
              type="checkbox"
              checked={kinds[kind]}
              disabled={isLocked(`kinds/${kind}`)}
              onChange={(event) => onKind(kind, event.currentTarget.checked)}
            />
            <span class="kind-word" data-kind={kind}>
              {t(`kinds_${kind}`)}
            </span>
          </label>
        ))}
        <label class="kind-chip">
          <input
            type="checkbox"
            checked={quotations}
            disabled={isLocked('quotations')}
            onChange={(event) => onQuotations(event.currentTarget.checked)}
          />
          <span class="kind-word" data-kind="quotation">
            {t('kinds_quotation')}
          </span>
        </label>
      </div>
      {(isLocked('quotations') || KINDS.some((kind) => isLocked(`kinds/${kind}`))) && <Locked />}
    </fieldset>
  );
}
