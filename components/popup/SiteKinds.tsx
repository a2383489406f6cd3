import { KindChoice } from '../KindChoice.tsx';
import { PainterChoice } from '../PainterChoice.tsx';
import { useTranslate } from '../TranslateContext.ts';
import { KINDS } from '../../core/model/kind.ts';
import type { PopupActions } from './popup-props.ts';
import type { Kind } from '../../core/model/kind.ts';
import type { PainterName, Settings, SiteRule } from '../../core/settings/settings.ts';

interface SiteKindsProps {
  rule: SiteRule;
  settings: Settings;
  /** What the page is painted with at the moment. */
  painting: PainterName | null;
  actions: PopupActions;
}

/** What is marked on this site, and how: its own rule over the general settings. */
export function SiteKinds({ rule, settings, painting, actions }: SiteKindsProps) {
  const t = useTranslate();
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, rule.kinds?.[kind] ?? settings.kinds[kind]])) as Record<
    Kind,
    boolean
  >;
  const painter = rule.painter ?? settings.painter;
  return (
    <section class="site-kinds">
      <KindChoice
        legend={t('site_kinds')}
        kinds={kinds}
        onKind={actions.onKind}
        quotations={rule.quotations ?? settings.quotations}
        onQuotations={actions.onQuotations}
      />
      <details>
        <summary>{t('painter')}</summary>
        <PainterChoice chosen={painter} onChoose={actions.onPainter} />
        {painting !== null && painting !== painter && <p class="hint">{t('painter_fallback')}</p>}
      </details>
    </section>
  );
}
