import { Locked } from '../Locked.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { PopupProps } from './popup-props.ts';

interface SiteSwitchesProps extends Pick<PopupProps, 'tab' | 'actions'> {
  /** An organisation has chosen whether there are marks. */
  locked: boolean;
}

/** Marks on this site, and access to it for good. */
export function SiteSwitches({ tab, locked, actions }: SiteSwitchesProps) {
  const t = useTranslate();
  const fixed = tab.always && !tab.revocable;
  return (
    <div class="switches">
      <Switch size="big" on={tab.rule.on !== false} label={t('site_marks')} disabled={locked} onChange={actions.onSite}>
        {locked ? <Locked /> : undefined}
      </Switch>
      <Switch
        on={tab.always}
        label={t('site_always')}
        onChange={actions.onAlways}
        disabled={fixed || tab.origin === null}
      >
        {fixed ? t('site_always_fixed') : t(tab.always ? 'site_always_given' : 'site_always_asks', tab.host ?? '')}
      </Switch>
    </div>
  );
}
