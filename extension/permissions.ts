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

/** Asks the reader for access, once for all. Must be the first call in a click handler: browsers want the gesture fresh. */
export const askForAccess = (...origins: string[]): Promise<boolean> => browser.permissions.request({ origins });

/** Gives access back, all in one go; false if there was none, or if it came with the installation. */
export async function giveBack(...origins: string[]): Promise<boolean> {
  const given = await Promise.all(origins.map(async (origin) => isRevocable(origin) && (await isGranted(origin))));
  const wanted = origins.filter((_, i) => given[i]);
  return wanted.length > 0 && browser.permissions.remove({ origins: wanted });
}

/** The patterns of now that can be given back, again after every change. */
export async function watchAccess(onAccess: (patterns: string[]) => void): Promise<void> {
  const tell = async (): Promise<void> => onAccess((await grantedPatterns()).filter(isRevocable));
  onAccessChanged(
    () => void tell(),
    () => void tell(),
  );
  await tell();
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
