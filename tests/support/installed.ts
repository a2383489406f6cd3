import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { FIREFOX_ORIGIN, launchBrowser } from './browsers.ts';
import type { BrowserName, LaunchedBrowser } from './browsers.ts';
import { installInFirefoxForGood } from './firefox-chrome.ts';
import { closeKeepingExtension } from './restart.ts';
import { builtExtension } from './scene.ts';

/** Firefox takes an unsigned add-on for good only if it is told to. */
const UNSIGNED = { 'xpinstall.signatures.required': false, 'xpinstall.whitelist.required': false };

/**
 * The extension as readers have it: the production build, installed for good, in a profile that outlives the browser.
 * It can be restarted and updated.
 */
export class InstalledExtension {
  readonly name: BrowserName;
  readonly #folder: string;
  readonly #profile: string;
  #launched: LaunchedBrowser | null = null;

  private constructor(name: BrowserName, folder: string, profile: string) {
    this.name = name;
    this.#folder = folder;
    this.#profile = profile;
  }

  static async install(name: BrowserName): Promise<InstalledExtension> {
    const folder = await mkdtemp(join(tmpdir(), 'dramatis-build-'));
    await cp(builtExtension(name, ''), folder, { recursive: true });
    const installed = new InstalledExtension(name, folder, await mkdtemp(join(tmpdir(), 'dramatis-profile-')));
    await installed.#launch(true);
    return installed;
  }

  get launched(): LaunchedBrowser {
    if (!this.#launched) throw new Error('the browser is closed');
    return this.#launched;
  }

  async #launch(fresh: boolean): Promise<void> {
    if (this.name === 'chrome') {
      const known = this.#launched;
      const launched = await launchBrowser('chrome', {
        userDataDir: this.#profile,
        ...(fresh ? { extension: this.#folder } : {}),
      });
      this.#launched = fresh
        ? launched
        : { ...launched, extensionId: known!.extensionId, extensionOrigin: known!.extensionOrigin };
      return;
    }
    const launched = await launchBrowser('firefox', { userDataDir: this.#profile, prefs: UNSIGNED });
    if (fresh) await installInFirefoxForGood(launched.browser, await zipOf(this.#folder));
    this.#launched = { ...launched, extensionOrigin: FIREFOX_ORIGIN };
  }

  /** Closes the browser and starts it anew with the same profile. */
  async restart(): Promise<void> {
    if (this.name === 'chrome') await closeKeepingExtension(this.launched, this.#profile);
    else await this.launched.close();
    await this.#launch(false);
  }

  /** Installs a later version over this one, as the store does. */
  async update(): Promise<void> {
    const file = join(this.#folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: string };
    await writeFile(file, JSON.stringify({ ...manifest, version: '9.9.9' }));
    if (this.name === 'chrome') await this.launched.browser.installExtension(this.#folder);
    else await installInFirefoxForGood(this.launched.browser, await zipOf(this.#folder));
  }

  async remove(): Promise<void> {
    await this.#launched?.close();
    await Promise.all(
      [this.#folder, this.#profile].map((path) => rm(path, { recursive: true, force: true, maxRetries: 5 })),
    );
  }
}

async function zipOf(folder: string): Promise<Buffer> {
  const files: Zippable = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1)] = await readFile(path);
  }
  return Buffer.from(zipSync(files));
}
