import { browser } from 'wxt/browser';
import { PAGE_COMMANDS } from '../core/model/page-command.ts';
import { askPage } from './messages.ts';
import { hasSidePanel, openSidePanel } from './side-panel.ts';
import { toggleHere } from './toggle-here.ts';

/** Answers the keys of the manifest's `commands`, as the reader may have changed them. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => void run(command, tab).catch(() => undefined));
}

async function run(command: string, tab: { id?: number } | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  if (command === 'open-panel') {
    // without a panel, the popup shows the same
    await (hasSidePanel() ? openSidePanel(tab.id) : browser.action.openPopup());
    return;
  }
  if (command === 'toggle-here') await toggleHere(tab.id);
  const name = PAGE_COMMANDS.find((one) => one === command);
  // where nothing is marked there is nobody to hear it
  if (name) await askPage(tab.id, 'command', { name });
}
