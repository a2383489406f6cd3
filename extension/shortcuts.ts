import { browser } from 'wxt/browser';
import { translate } from './translate.ts';

export interface NamedShortcut {
  label: string;
  keys: string;
}

/** The keys that work in a page; they are the content script's own (page/keyboard.ts) and cannot be changed. */
const IN_PAGE = [
  { label: 'shortcut_next', keys: 'Alt+Shift+J' },
  { label: 'shortcut_previous', keys: 'Alt+Shift+K' },
  { label: 'shortcut_keep', keys: 'Alt+Shift+S' },
];

/** The extension's keys with what they do; those that the browser holds as the reader may have changed them. */
export async function namedShortcuts(): Promise<NamedShortcut[]> {
  const commands = await browser.commands.getAll();
  const action = commands.find(({ name }) => name === '_execute_action');
  return [
    { label: translate('shortcut_popup'), keys: action?.shortcut ?? '' },
    ...IN_PAGE.map(({ label, keys }) => ({ label: translate(label), keys })),
  ];
}
