import { browser } from 'wxt/browser';
import { translate } from './translate.ts';

export interface NamedShortcut {
  label: string;
  keys: string;
}

/** The commands of the manifest in the order in which they are told, with the message that says what each does. */
const COMMANDS = {
  _execute_action: 'shortcut_popup',
  'toggle-here': 'shortcut_toggle',
  'next-mark': 'shortcut_next',
  'previous-mark': 'shortcut_previous',
  'open-card': 'shortcut_card',
  'open-panel': 'shortcut_panel',
  'keep-selected': 'shortcut_keep',
} as const;

const PAGE_OF_CHROMIUM = 'chrome://extensions/shortcuts';

/** Firefox's own way there. */
interface FirefoxCommands {
  openShortcutSettings(): Promise<void>;
}

/** The key of a command as the reader may have changed it; empty if none is set. */
export async function keyOf(command: keyof typeof COMMANDS): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}

/** The extension's keys with what they do, as the browser holds them now. */
export async function namedShortcuts(): Promise<NamedShortcut[]> {
  const commands = await browser.commands.getAll();
  const keys = new Map(commands.map(({ name, shortcut }) => [name, shortcut] as const));
  return Object.entries(COMMANDS).map(([name, label]) => ({ label: translate(label), keys: keys.get(name) ?? '' }));
}

/** Opens the browser's own page where the keys can be changed. */
export async function openShortcutPage(): Promise<void> {
  if (import.meta.env.FIREFOX === true) await (browser.commands as unknown as FirefoxCommands).openShortcutSettings();
  else await browser.tabs.create({ url: PAGE_OF_CHROMIUM });
}
