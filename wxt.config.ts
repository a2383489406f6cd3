import { defineConfig } from 'wxt';
import { asciiScripts } from './tools/ascii-scripts.ts';
import { runPack } from './tools/pack-command.ts';
import { eagerScripts } from './tools/eager-scripts.ts';
import { packsForBuild } from './tools/packs-for-build.ts';

/** What the e2e build is allowed from the start, so that tests need no permission prompt (docs/architecture.md). */
const E2E_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];

/** What the toolbar button says of a tab of which nothing is known yet. */
const ACTION_TITLE = '__MSG_action_title__';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/public',
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  ...(process.env['DRAMATIS_OUT_DIR'] ? { outDir: process.env['DRAMATIS_OUT_DIR'] } : {}),
  webExt: { disabled: true },
  hooks: {
    // WXT has the popup's <title> there, which is the same in every language
    'build:manifestGenerated': (_, manifest) => {
      const { action } = manifest as { action?: { default_title?: string } };
      if (action) action.default_title = ACTION_TITLE;
    },
    // a pack that is wrong must not be built in; the extension itself trusts what it finds there
    'build:before': async () => {
      const problems: string[] = [];
      const code = await runPack(
        ['check'],
        () => undefined,
        (problem) => problems.push(problem),
      );
      if (code !== 0) throw new Error(problems.join('\n'));
    },
    // packs are files that the background reads when it has not compiled them yet: waking up costs nothing for them
    'build:publicAssets': (_, files) => {
      files.push(...packsForBuild().map(({ file, text }) => ({ relativeDest: file, contents: text })));
    },
  },
  vite: ({ mode }) => ({
    define: {
      __E2E__: JSON.stringify(mode === 'e2e'),
      __PACKS__: JSON.stringify(packsForBuild().map(({ path: _, text: __, ...pack }) => pack)),
    },
    // the e2e build is the same extension: no development JSX, which would also name the builder's folders
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: { target: ['chrome128', 'firefox146'] },
    plugins: [asciiScripts(), eagerScripts()],
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'e2e' ? { host_permissions: E2E_HOSTS } : {}),
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
    // nothing leaves the browser: the extension's own pages and its background may not even try. connect-src is for the
    // packs, which are files of the extension
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    omnibox: { keyword: 'dra' },
    // Chromium takes four suggested keys at most: the others wait for the reader to choose one
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'toggle-here': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_shortcut_toggle__' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_shortcut_next__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_shortcut_previous__' },
      'open-card': { description: '__MSG_shortcut_card__' },
      'open-panel': { description: '__MSG_shortcut_panel__' },
      'keep-selected': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+S' } }),
        description: '__MSG_shortcut_keep__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dramatis@dramatis.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '128',
          // what an organisation may set (docs/managed.md); Firefox asks for no schema
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
