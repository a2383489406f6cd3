import { render } from 'preact';
import '../../assets/styles/pages.css';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsActions } from '../../components/options/Options.tsx';
import { TranslateContext } from '../../components/TranslateContext.ts';
import { withoutSite } from '../../core/settings/resolve-settings.ts';
import { hostPatterns, giveBack } from '../../extension/permissions.ts';
import { preparePage } from '../../extension/prepare-page.ts';
import { dropCorrections } from '../../extension/corrections-store.ts';
import { changeSettings, readSettings, watchSettings } from '../../extension/settings-store.ts';
import { namedShortcuts } from '../../extension/shortcuts.ts';
import { translate } from '../../extension/translate.ts';
import type { Settings } from '../../core/settings/settings.ts';

const actions: OptionsActions = {
  onLanguages: (languages) => void changeSettings((stored) => ({ ...stored, languages })),
  onPainter: (painter) => void changeSettings((stored) => ({ ...stored, painter })),
  onKind: (kind, shown) => void changeSettings((stored) => ({ ...stored, kinds: { ...stored.kinds, [kind]: shown } })),
  onTheme: (theme) => void changeSettings((stored) => ({ ...stored, theme })),
  onForget: (host) => void forget(host),
  onUndo: (corrections) => void dropCorrections(corrections),
  onRestore: (corrections) => void dropCorrections([], corrections),
};

async function forget(host: string): Promise<void> {
  await changeSettings((stored) => withoutSite(stored, host));
  await Promise.all(hostPatterns(host).map(giveBack));
}

const app = await preparePage('options_title');
const shortcuts = await namedShortcuts();
const draw = (settings: Settings): void =>
  render(
    <TranslateContext.Provider value={translate}>
      <Options settings={settings} shortcuts={shortcuts} actions={actions} />
    </TranslateContext.Provider>,
    app,
  );
watchSettings(draw);
draw(await readSettings());
