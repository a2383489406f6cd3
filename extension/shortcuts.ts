import { browser } from 'wxt/browser';

/** The keys that the browser holds for us, as the reader may have changed them: command name and key. */
export async function browserShortcuts(): Promise<{ name: string; key: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name && shortcut ? [{ name, key: shortcut }] : []));
}
