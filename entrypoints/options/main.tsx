import { render } from 'preact';
import '../../assets/styles/options.css';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsActions } from '../../components/options/Options.tsx';
import { TranslateContext } from '../../components/TranslateContext.ts';
import type { NewEntry } from '../../components/options/OwnEntries.tsx';
import { withOwn } from '../../core/settings/own-entry.ts';
import { withoutSite } from '../../core/settings/resolve-settings.ts';
import { hostPatterns, giveBack, watchAccess } from '../../extension/permissions.ts';
import { preparePage } from '../../extension/prepare-page.ts';
import { dropCorrections } from '../../extension/corrections-store.ts';
import { backupParts, restoreBackup } from '../../extension/backup-file.ts';
import { giveFile } from '../../extension/files.ts';
import { forget } from '../../extension/forget-statements.ts';
import { openPage, ownVersion } from '../../extension/lifecycle.ts';
import { changeNotes } from '../../extension/notes-store.ts';
import { PackSwitch } from '../../extension/pack-switch.ts';
import { countStatements } from '../../extension/read-statements.ts';
import { changeSettings, readSettings, watchSettings } from '../../extension/settings-store.ts';
import { clearAccount } from '../../extension/settings-sync.ts';
import { namedShortcuts, openShortcutPage } from '../../extension/shortcuts.ts';
import { readTravelState, watchTravelState } from '../../extension/travel-state.ts';
import { today } from '../../extension/today.ts';
import { translate } from '../../extension/translate.ts';

const packSwitch = new PackSwitch(() => draw());

const actions: OptionsActions = {
  onLanguages: (languages) => void changeSettings((stored) => ({ ...stored, languages })),
  onPainter: (painter) => void changeSettings((stored) => ({ ...stored, painter })),
  onQuiet: (change) => void changeSettings((stored) => ({ ...stored, ...change })),
  onKind: (kind, shown) => void changeSettings((stored) => ({ ...stored, kinds: { ...stored.kinds, [kind]: shown } })),
  onTheme: (theme) => void changeSettings((stored) => ({ ...stored, theme })),
  onPack: (id, on) => void packSwitch.turn(id, on),
  onPackCancel: () => void packSwitch.cancel(),
  onQuotations: (quotations) => void changeSettings((stored) => ({ ...stored, quotations })),
  onKeep: (keep) => void changeSettings((stored) => ({ ...stored, keep })),
  onSync: (sync) => void changeSettings((stored) => ({ ...stored, sync })),
  onClearAccount: async () => {
    await changeSettings((stored) => ({ ...stored, sync: 'off' }));
    await clearAccount();
  },
  onBackup: async (onProgress, signal) => {
    const parts = await backupParts(today(), onProgress, signal);
    if (parts) giveFile(`dramatis-${today()}.json`, 'application/json', parts);
    return parts !== null;
  },
  onRestoreFile: async (file, onProgress, signal) => {
    const outcome = await restoreBackup(await file.text(), onProgress, signal);
    await follow();
    return outcome;
  },
  onForgetSite: async (host) => {
    const gone = await forget({ site: host.toLowerCase() });
    await follow();
    return gone;
  },
  onForgetEverything: async () => {
    await forget({ everything: true });
    await changeNotes(() => ({}));
    // whether settings come along is no trace of what was read
    await changeSettings(({ sync }) => ({ version: 1, ...(sync && { sync }) }));
    await follow();
  },
  onStatements: () => void openPage('/dossier.html'),
  onForget: (host) => void forgetSite(host),
  onGiveBack: (patterns) => void giveBack(...patterns),
  onChooseSites: () => void openPage('/welcome.html#access'),
  onUndo: (corrections) => void dropCorrections(corrections),
  onRestore: (corrections) => void dropCorrections([], corrections),
  onAddOwn: (entry) => addOwn(entry),
  onRemoveOwn: (id) =>
    void changeSettings((stored) => ({ ...stored, own: (stored.own ?? []).filter((entry) => entry.id !== id) })),
  onShortcuts: () => void openShortcutPage(),
  onWelcome: () => void openPage('/welcome.html'),
};

function addOwn(written: NewEntry): boolean {
  const lang = translate('locale') === 'de' ? 'de' : 'en';
  const entry = { ...written, id: `own-${crypto.randomUUID()}`, lang, made: today() } as const;
  if (withOwn([], entry) === null) return false;
  void changeSettings((stored) => ({ ...stored, own: withOwn(stored.own ?? [], entry) ?? [] }));
  return true;
}

async function forgetSite(host: string): Promise<void> {
  await changeSettings((stored) => withoutSite(stored, host));
  await giveBack(...hostPatterns(host));
}

/** Counts again what is kept. */
async function follow(): Promise<void> {
  statements = await countStatements().catch(() => 'no_store' as const);
  draw();
}

const app = await preparePage('options_title');
let shortcuts = await namedShortcuts();
let statements: number | 'no_store' | null = null;
let settings = await readSettings();
let travel = await readTravelState();
let granted: string[] = [];

const draw = (): void =>
  render(
    <TranslateContext.Provider value={translate}>
      <Options
        settings={settings}
        packs={__PACKS__}
        packWork={packSwitch.work}
        granted={granted}
        shortcuts={shortcuts}
        statements={statements}
        travel={travel}
        version={ownVersion()}
        draft={new URLSearchParams(location.search).get('add') ?? ''}
        actions={actions}
      />
    </TranslateContext.Provider>,
    app,
  );
watchTravelState((state) => {
  travel = state;
  draw();
});
watchSettings((changed) => {
  settings = changed;
  draw();
});
// the keys may have been changed in the browser's own page meanwhile
window.addEventListener('focus', () => {
  void namedShortcuts().then((named) => {
    shortcuts = named;
    draw();
  });
});
draw();
document.getElementById(location.hash.slice(1))?.scrollIntoView();
await watchAccess((patterns) => {
  granted = patterns;
  draw();
});
await follow();
