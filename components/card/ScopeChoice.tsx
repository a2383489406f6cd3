import { useTranslate } from '../TranslateContext.ts';
import { SCOPES } from '../../core/corrections/correction.ts';
import { useOwnId } from '../use-own-id.ts';
import type { Scope } from '../../core/corrections/correction.ts';

interface ScopeChoiceProps {
  chosen: Scope;
  site: string;
  onChoose: (scope: Scope) => void;
}

/** How far the reader's choice of a person reaches. */
export function ScopeChoice({ chosen, site, onChoose }: ScopeChoiceProps) {
  const t = useTranslate();
  const name = useOwnId();
  return (
    <fieldset class="card-scopes">
      <legend>{t('scope')}</legend>
      {SCOPES.map((scope) => (
        <label key={scope}>
          <input type="radio" name={name} value={scope} checked={scope === chosen} onChange={() => onChoose(scope)} />
          <span>{t(`scope_${scope}`, site)}</span>
        </label>
      ))}
    </fieldset>
  );
}
