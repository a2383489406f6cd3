import { Segments } from './Segments.tsx';
import { useTranslate } from '../TranslateContext.ts';
import { SCOPES } from '../../core/settings/choose-for.ts';
import type { Scope } from '../../core/settings/choose-for.ts';

interface QuietScopeProps {
  scope: Scope;
  onScope: (scope: Scope) => void;
}

/** Whether what is chosen below holds for the site at hand or for all. */
export function QuietScope({ scope, onScope }: QuietScopeProps) {
  const t = useTranslate();
  return (
    <Segments
      legend={t('quiet_scope')}
      chosen={scope}
      choices={SCOPES.map((value) => ({ value, label: t(`quiet_scope_${value}`) }))}
      onChoose={onScope}
    />
  );
}
