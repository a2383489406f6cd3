import { CorrectionList } from './CorrectionList.tsx';
import { PackList } from './PackList.tsx';
import type { PackInfo } from './PackList.tsx';
import { OwnData } from './OwnData.tsx';
import type { OwnDataActions } from './OwnData.tsx';
import { ShortcutList } from './ShortcutList.tsx';
import { SiteList } from './SiteList.tsx';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { KindChoice } from '../KindChoice.tsx';
import { LanguagePair } from '../LanguagePair.tsx';
import { PainterChoice } from '../PainterChoice.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { Shortcut } from './ShortcutList.tsx';
import type { Correction } from '../../core/corrections/correction.ts';
import type { Kind } from '../../core/model/kind.ts';
import type { Language, PainterName, Settings } from '../../core/settings/settings.ts';

export interface OptionsActions extends OwnDataActions {
  onQuotations: (shown: boolean) => void;
  /** What known people say on sites with access for good is kept without being asked, or not. */
  onKeep: (keeps: boolean) => void;
  onLanguages: (languages: [Language, Language]) => void;
  onPainter: (painter: PainterName) => void;
  onKind: (kind: Kind, shown: boolean) => void;
  onTheme: (theme: Settings['theme']) => void;
  /** Switches what is known of a topic on or off. */
  onPack: (id: string, on: boolean) => void;
  /** Deletes the rule of a site and gives its access back. */
  onForget: (host: string) => void;
  /** Takes corrections back. */
  onUndo: (corrections: readonly Correction[]) => void;
  /** Brings corrections back that were taken back by mistake. */
  onRestore: (corrections: readonly Correction[]) => void;
}

export interface OptionsProps {
  settings: Settings;
  packs: readonly PackInfo[];
  /** What the browser has on its keyboard for us. */
  shortcuts: Shortcut[];
  /** How many statements this browser keeps; null while that is not known, `no_store` if it cannot be read. */
  statements: number | 'no_store' | null;
  actions: OptionsActions;
}

const THEMES = ['auto', 'light', 'dark'] as const;

/** Every general choice, and the sites that have choices of their own. */
export function Options({ settings, packs, shortcuts, statements, actions }: OptionsProps) {
  const t = useTranslate();
  return (
    <main class="page">
      <header class="page-header">
        <p class="brand">{t('extension_name')}</p>
        <h1>{t('options_title')}</h1>
      </header>
      <section>
        <h2>{t('languages')}</h2>
        <p class="hint">{t('languages_hint')}</p>
        <LanguagePair languages={settings.languages} onLanguages={actions.onLanguages} />
      </section>
      <section>
        <h2>{t('options_marks')}</h2>
        <KindChoice
          legend={t('options_kinds')}
          kinds={settings.kinds}
          onKind={actions.onKind}
          quotations={settings.quotations}
          onQuotations={actions.onQuotations}
        />
        <PainterChoice chosen={settings.painter} onChoose={actions.onPainter} />
        <ChoiceGroup
          legend={t('theme')}
          chosen={settings.theme}
          choices={THEMES.map((value) => ({ value, label: t(`theme_${value}`) }))}
          onChoose={actions.onTheme}
        />
      </section>
      <section>
        <h2>{t('packs')}</h2>
        <PackList packs={packs} chosen={settings.packs} onPack={actions.onPack} />
      </section>
      <section>
        <h2>{t('card_statements')}</h2>
        <Switch on={settings.keep} label={t('keep_always')} onChange={actions.onKeep}>
          {t('keep_always_hint')}
        </Switch>
        <OwnData count={statements} actions={actions} />
      </section>
      <section>
        <h2>{t('sites')}</h2>
        <SiteList sites={settings.sites} onForget={actions.onForget} />
      </section>
      <section>
        <h2>{t('corrections')}</h2>
        <CorrectionList corrections={settings.corrections} onUndo={actions.onUndo} onRestore={actions.onRestore} />
      </section>
      <section>
        <h2>{t('shortcuts')}</h2>
        <ShortcutList shortcuts={shortcuts} />
      </section>
      <section>
        <h2>{t('privacy')}</h2>
        <p>{t('privacy_words')}</p>
      </section>
    </main>
  );
}
