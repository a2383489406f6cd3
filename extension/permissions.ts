import { browser } from 'wxt/browser';

/** Match patterns that the browser gives access to at this moment. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

export const isGranted = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [origin] });

/** The patterns by which a host may have been granted. */
export const hostPatterns = (host: string): string[] => [`https://${host}/*`, `http://${host}/*`];

/** True if a host is covered over http or https. */
export async function isHostGranted(host: string): Promise<boolean> {
  const granted = await Promise.all(hostPatterns(host).map(isGranted));
  return granted.includes(true);
}

/** Asks the reader for access. Must be the first call in a click handler: browsers want the gesture to be fresh. */
export const askForAccess = (origin: string): Promise<boolean> => browser.permissions.request({ origins: [origin] });

/** Gives access back; false if there was none, or if it came with the installation. */
export async function giveBack(origin: string): Promise<boolean> {
  if (!isRevocable(origin) || !(await isGranted(origin))) return false;
  return browser.permissions.remove({ origins: [origin] });
}

/** False for what the manifest itself has (only the e2e build has any). */
export function isRevocable(origin: string): boolean {
  const { host_permissions: required } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return !(required ?? []).includes(origin);
}

/** Calls back when access is granted or taken back, by us or in the browser's own pages. */
export function onAccessChanged(onAdded: (origins: string[]) => void, onRemoved: (origins: string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => onAdded(origins ?? []));
  browser.permissions.onRemoved.addListener(({ origins }) => onRemoved(origins ?? []));
}
