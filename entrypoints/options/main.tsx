import { render } from 'preact';
import '../../assets/styles/pages.css';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsActions } from '../../components/options/Options.tsx';
import { TranslateContext } from '../../components/TranslateContext.ts';
import { withoutSite } from '../../core/settings/resolve-settings.ts';
import { hostPatterns, giveBack } from '../../extension/permissions.ts';
import { preparePage } from '../../extension/prepare-page.ts';
import { dropCorrections } from '../../extension/corrections-store.ts';
import { backupParts, restoreBackup } from '../../extension/backup-file.ts';
import { giveFile } from '../../extension/files.ts';
import { forget } from '../../extension/forget-statements.ts';
import { openPage } from '../../extension/lifecycle.ts';
import { countStatements } from '../../extension/read-statements.ts';
import { changeSettings, readSettings, watchSettings } from '../../extension/settings-store.ts';
import { namedShortcuts } from '../../extension/shortcuts.ts';
import { translate } from '../../extension/translate.ts';

const actions: OptionsActions = {
  onLanguages: (languages) => void changeSettings((stored) => ({ ...stored, languages })),
  onPainter: (painter) => void changeSettings((stored) => ({ ...stored, painter })),
  onKind: (kind, shown) => void changeSettings((stored) => ({ ...stored, kinds: { ...stored.kinds, [kind]: shown } })),
  onTheme: (theme) => void changeSettings((stored) => ({ ...stored, theme })),
  onPack: (id, on) => void changeSettings((stored) => ({ ...stored, packs: { ...stored.packs, [id]: on } })),
  onQuotations: (quotations) => void changeSettings((stored) => ({ ...stored, quotations })),
  onKeep: (keep) => void changeSettings((stored) => ({ ...stored, keep })),
  onBackup: async () => giveFile(`dramatis-${today()}.json`, 'application/json', await backupParts(today())),
  onRestoreFile: async (file, onProgress) => {
    const count = await restoreBackup(await file.text(), onProgress);
    await follow();
    return count;
  },
  onForgetSite: async (host) => {
    const gone = await forget({ site: host.toLowerCase() });
    await follow();
    return gone;
  },
  onForgetEverything: async () => {
    await forget({ everything: true });
    await changeSettings(() => ({ version: 1 }));
    await follow();
  },
  onStatements: () => void openPage('/dossier.html'),
  onForget: (host) => void forgetSite(host),
  onUndo: (corrections) => void dropCorrections(corrections),
  onRestore: (corrections) => void dropCorrections([], corrections),
};

async function forgetSite(host: string): Promise<void> {
  await changeSettings((stored) => withoutSite(stored, host));
  await Promise.all(hostPatterns(host).map(giveBack));
}

/** Counts again what is kept. */
async function follow(): Promise<void> {
  statements = await countStatements().catch(() => 'no_store' as const);
  draw();
}

const today = (): string => new Date().toISOString().slice(0, 10);

const app = await preparePage('options_title');
const shortcuts = await namedShortcuts();
let statements: number | 'no_store' | null = null;
let settings = await readSettings();

const draw = (): void =>
  render(
    <TranslateContext.Provider value={translate}>
      <Options settings={settings} packs={__PACKS__} shortcuts={shortcuts} statements={statements} actions={actions} />
    </TranslateContext.Provider>,
    app,
  );
watchSettings((changed) => {
  settings = changed;
  draw();
});
draw();
await follow();
