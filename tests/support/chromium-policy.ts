import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where Debian's Chromium looks for what an organisation has set. */
const ROOT = '/etc/chromium';
const POLICIES = join(ROOT, 'policies', 'managed');

/** True where a policy can be written for the Chromium of this machine: on Debian, as root. */
export function canSetPolicy(): boolean {
  try {
    accessSync(ROOT, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Sets what an organisation wants of an extension, for each Chromium that starts from now on; gives what takes it away again. */
export async function setPolicy(extension: string, values: object): Promise<() => Promise<void>> {
  const made = [dirname(POLICIES), POLICIES].find((folder) => !existsSync(folder));
  const file = join(POLICIES, `dramatis-test-${extension}.json`);
  await mkdir(POLICIES, { recursive: true });
  await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [extension]: values } } }));
  return () => rm(made ?? file, { recursive: true });
}
