import { useState } from 'preact/hooks';
import { KindChoice } from '../KindChoice.tsx';
import { PainterChoice } from '../PainterChoice.tsx';
import { Legend } from '../quiet/Legend.tsx';
import { QuietControls } from '../quiet/QuietControls.tsx';
import { QuietScope } from '../quiet/QuietScope.tsx';
import { useTranslate } from '../TranslateContext.ts';
import { KINDS } from '../../core/model/kind.ts';
import { quietOf } from '../../core/settings/quiet.ts';
import type { PopupActions } from './popup-props.ts';
import type { Scope } from '../../core/settings/choose-for.ts';
import type { Kind } from '../../core/model/kind.ts';
import type { PainterName, Settings, SiteRule } from '../../core/settings/settings.ts';

interface SiteKindsProps {
  rule: SiteRule;
  settings: Settings;
  /** Paths within the rule that an organisation has fixed. */
  locked: readonly string[];
  /** What the page is painted with at the moment. */
  painting: PainterName | null;
  actions: PopupActions;
}

/** What is marked on this site, how much of it, and how: its own rule over the general settings. */
export function SiteKinds({ rule, settings, locked, painting, actions }: SiteKindsProps) {
  const t = useTranslate();
  const [scope, setScope] = useState<Scope>('site');
  // for all sites: what holds there, whatever was chosen for this one
  const own = scope === 'site' ? rule : {};
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, own.kinds?.[kind] ?? settings.kinds[kind]])) as Record<
    Kind,
    boolean
  >;
  const painter = rule.painter ?? settings.painter;
  return (
    <section class="site-kinds">
      <QuietScope scope={scope} onScope={setScope} />
      <KindChoice
        legend={t(scope === 'all' ? 'options_kinds' : 'site_kinds')}
        kinds={kinds}
        onKind={(kind, shown) => actions.onQuiet({ kinds: { [kind]: shown } }, scope)}
        quotations={own.quotations ?? settings.quotations}
        onQuotations={(quotations) => actions.onQuiet({ quotations }, scope)}
        locked={locked}
      />
      <QuietControls
        quiet={quietOf(own, settings)}
        locked={locked}
        onQuiet={(change) => actions.onQuiet(change, scope)}
      />
      <details>
        <summary>{t('painter')}</summary>
        <PainterChoice chosen={painter} onChoose={actions.onPainter} locked={locked.includes('painter')} />
        {painting !== null && painting !== painter && <p class="hint">{t('painter_fallback')}</p>}
      </details>
      <details>
        <summary>{t('line_legend')}</summary>
        <Legend />
      </details>
    </section>
  );
}
