import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callDeveloperPrivate } from './access.ts';
import type { LaunchedBrowser } from './browsers.ts';

/** Bit of an extension's `creation_flags` that Chromium sets for what came over the DevTools protocol. */
const FROM_DEVTOOLS = 1 << 15;

interface Preferences {
  extensions: { settings: Record<string, { creation_flags: number }> };
}

/**
 * Closes Chromium so that the extension is still there, with its storage and its permissions, when the same
 * `userDataDir` is launched again (without `extension`). Extensions installed by a test are otherwise gone then.
 */
export async function closeKeepingExtension(launched: LaunchedBrowser, userDataDir: string): Promise<void> {
  if (launched.name !== 'chrome' || !launched.extensionId) throw new Error('This is for an extension in Chromium');
  await callDeveloperPrivate(launched, 'updateProfileConfiguration', { inDeveloperMode: true });
  await launched.close();
  const file = join(userDataDir, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8')) as Preferences;
  const entry = preferences.extensions.settings[launched.extensionId];
  if (!entry) throw new Error('Chromium wrote nothing about the extension to its profile');
  entry.creation_flags &= ~FROM_DEVTOOLS;
  await writeFile(file, JSON.stringify(preferences));
}
