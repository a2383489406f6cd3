import { About } from './About.tsx';
import type { AboutProps } from './About.tsx';
import { Backup } from './Backup.tsx';
import type { BackupActions } from './Backup.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import { GrantedSites } from './GrantedSites.tsx';
import { newestOf, PackList } from './PackList.tsx';
import type { PackInfo } from './PackList.tsx';
import { OwnEntries } from './OwnEntries.tsx';
import type { NewEntry } from './OwnEntries.tsx';
import { OwnData } from './OwnData.tsx';
import type { OwnDataActions } from './OwnData.tsx';
import { Section } from './Section.tsx';
import { SectionNav } from './SectionNav.tsx';
import { ShortcutList } from './ShortcutList.tsx';
import { SiteList } from './SiteList.tsx';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { KindChoice } from '../KindChoice.tsx';
import { LanguagePair } from '../LanguagePair.tsx';
import { PainterChoice } from '../PainterChoice.tsx';
import { Legend } from '../quiet/Legend.tsx';
import { QuietControls } from '../quiet/QuietControls.tsx';
import { Travel } from './Travel.tsx';
import type { TravelActions } from './Travel.tsx';
import { Locked } from '../Locked.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslate } from '../TranslateContext.ts';
import type { Shortcut } from './ShortcutList.tsx';
import type { Correction } from '../../core/corrections/correction.ts';
import type { Kind } from '../../core/model/kind.ts';
import type { PackWork } from '../../core/model/pack-work.ts';
import type { Quiet } from '../../core/settings/quiet.ts';
import type { Language, PainterName, Settings } from '../../core/settings/settings.ts';
import type { TravelState } from '../../core/settings/sync/travelling.ts';

export interface OptionsActions extends OwnDataActions, BackupActions, TravelActions, Pick<AboutProps, 'onWelcome'> {
  onQuotations: (shown: boolean) => void;
  /** What known people say on sites with access for good is kept without being asked, or not. */
  onKeep: (keeps: boolean) => void;
  onLanguages: (languages: [Language, Language]) => void;
  onPainter: (painter: PainterName) => void;
  /** How much is marked. */
  onQuiet: (change: Partial<Quiet>) => void;
  onKind: (kind: Kind, shown: boolean) => void;
  onTheme: (theme: Settings['theme']) => void;
  /** Switches what is known of a topic on or off. */
  onPack: (id: string, on: boolean) => void;
  /** Takes that back while what is known is still put together. */
  onPackCancel: () => void;
  /** Deletes the rule of a site and gives its access back. */
  onForget: (host: string) => void;
  /** Gives access back, and nothing else. */
  onGiveBack: (patterns: readonly string[]) => void;
  onChooseSites: () => void;
  /** Takes corrections back. */
  onUndo: (corrections: readonly Correction[]) => void;
  /** Brings corrections back that were taken back by mistake. */
  onRestore: (corrections: readonly Correction[]) => void;
  onShortcuts: () => void;
  /** Adds an entry of the reader's own; false if its name is none. */
  onAddOwn: (entry: NewEntry) => boolean;
  onRemoveOwn: (id: string) => void;
}

export interface OptionsProps {
  settings: Settings;
  packs: readonly PackInfo[];
  /** What is being put together of the packs, or has been. */
  packWork: PackWork | null;
  /** Match patterns of now that can be given back. */
  granted: readonly string[];
  /** What the browser has on its keyboard for us. */
  shortcuts: Shortcut[];
  /** How many statements this browser keeps; null while that is not known, `no_store` if it cannot be read. */
  statements: number | 'no_store' | null;
  /** How the settings fared on their way to the reader's other devices. */
  travel: TravelState;
  /** Of the extension. */
  version: string;
  /** A name that the reader wants to add, from a page; empty if none. */
  draft: string;
  actions: OptionsActions;
}

const THEMES = ['auto', 'light', 'dark'] as const;

/** Every general choice, the sites, what is known and kept, and the keys: a section each. */
export function Options({
  settings,
  packs,
  packWork,
  granted,
  shortcuts,
  statements,
  travel,
  version,
  draft,
  actions,
}: OptionsProps) {
  const t = useTranslate();
  const isLocked = (path: string): boolean => settings.locked.includes(path);
  const title = {
    sites: t('sites'),
    appearance: t('options_marks'),
    languages: t('languages'),
    packs: t('packs'),
    own: t('own_entries'),
    statements: t('options_statements'),
    corrections: t('corrections'),
    travel: t('travel'),
    shortcuts: t('shortcuts'),
    backup: t('options_backup'),
    about: t('about'),
  };
  return (
    <main class="page options">
      <header class="page-header">
        <p class="brand">{t('extension_name')}</p>
        <h1>{t('options_title')}</h1>
      </header>
      <SectionNav sections={Object.entries(title).map(([id, words]) => ({ id, title: words }))} />
      <div class="sections">
        <Section id="sites" title={title.sites}>
          <GrantedSites granted={granted} onGiveBack={actions.onGiveBack} onChoose={actions.onChooseSites} />
          <SiteList sites={settings.sites} onForget={actions.onForget} locked={settings.locked} />
        </Section>
        <Section id="appearance" title={title.appearance}>
          <KindChoice
            legend={t('options_kinds')}
            kinds={settings.kinds}
            onKind={actions.onKind}
            quotations={settings.quotations}
            onQuotations={actions.onQuotations}
            locked={settings.locked}
          />
          <QuietControls quiet={settings} locked={settings.locked} onQuiet={actions.onQuiet} />
          <details>
            <summary>{t('line_legend')}</summary>
            <Legend />
          </details>
          <PainterChoice chosen={settings.painter} onChoose={actions.onPainter} locked={isLocked('painter')} />
          <ChoiceGroup
            legend={t('theme')}
            chosen={settings.theme}
            choices={THEMES.map((value) => ({ value, label: t(`theme_${value}`) }))}
            onChoose={actions.onTheme}
            locked={isLocked('theme')}
          />
        </Section>
        <Section id="languages" title={title.languages}>
          <p class="hint">{t('languages_hint')}</p>
          <LanguagePair
            languages={settings.languages}
            onLanguages={actions.onLanguages}
            locked={isLocked('languages')}
          />
        </Section>
        <Section id="packs" title={title.packs}>
          <PackList
            packs={packs}
            chosen={settings.packs}
            onPack={actions.onPack}
            isLocked={isLocked}
            work={packWork}
            onCancel={actions.onPackCancel}
          />
        </Section>
        <Section id="own" title={title.own}>
          <OwnEntries entries={settings.own} draft={draft} onAdd={actions.onAddOwn} onRemove={actions.onRemoveOwn} />
        </Section>
        <Section id="statements" title={title.statements}>
          <p>{t('privacy_words')}</p>
          <Switch on={settings.keep} label={t('keep_always')} disabled={isLocked('keep')} onChange={actions.onKeep}>
            {t('keep_always_hint')}
            {isLocked('keep') && <Locked />}
          </Switch>
          <OwnData count={statements} actions={actions} />
        </Section>
        <Section id="corrections" title={title.corrections}>
          <CorrectionList corrections={settings.corrections} onUndo={actions.onUndo} onRestore={actions.onRestore} />
        </Section>
        <Section id="travel" title={title.travel}>
          <Travel chosen={settings.sync} locked={isLocked('sync')} state={travel} actions={actions} />
        </Section>
        <Section id="shortcuts" title={title.shortcuts}>
          <ShortcutList shortcuts={shortcuts} onChange={actions.onShortcuts} />
        </Section>
        <Section id="backup" title={title.backup}>
          <Backup onBackup={actions.onBackup} onRestoreFile={actions.onRestoreFile} />
        </Section>
        <Section id="about" title={title.about}>
          <About version={version} knownUntil={newestOf(packs)} onWelcome={actions.onWelcome} />
        </Section>
      </div>
    </main>
  );
}
