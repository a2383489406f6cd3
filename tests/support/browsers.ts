import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser, LaunchOptions } from 'puppeteer-core';
import { findBrowser } from '../../tools/find-browser.mjs';

export type BrowserName = 'chrome' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

/** The add-on's id in Firefox, as wxt.config.ts gives it. */
export const GECKO_ID = 'dramatis@dramatis.example';
/** The internal host name that we give the add-on in Firefox, which otherwise is drawn anew for every profile. */
const FIREFOX_UUID = '5a1d9c1e-6f0b-4f5e-9d57-2b7a0c6e8d11';
export const FIREFOX_ORIGIN = `moz-extension://${FIREFOX_UUID}`;

export interface BrowserOptions {
  /** Folder of a built extension to install. */
  extension?: string;
  /** Runs before the extension is installed. */
  prepare?: (browser: Browser) => Promise<void>;
  /** True unless said otherwise. */
  headless?: boolean;
  args?: string[];
  /** Firefox: preferences on top of ours. */
  prefs?: Record<string, unknown>;
  /** A profile to use and keep; a fresh one that goes with the browser unless given. */
  userDataDir?: string;
  /** The browser's own language, such as `de`. */
  lang?: string;
  /** Lets the browser out on the network, for a reader who looks around; tests never need it. */
  online?: boolean;
}

export interface LaunchedBrowser {
  name: BrowserName;
  browser: Browser;
  /** Id of the installed extension; null if none was asked for. */
  extensionId: string | null;
  /** Where the extension's own pages are, without a slash at the end; null if none was asked for. */
  extensionOrigin: string | null;
  /** Closes the browser and removes a profile that was made for it. */
  close(): Promise<void>;
}

/**
 * Starts a real browser that, unless `online`, reaches 127.0.0.1 and localhost and nothing else, so that no test depends on the network
 * and a request that leaves the machine fails. Throws if the browser is not installed.
 */
export async function launchBrowser(name: BrowserName, options: BrowserOptions = {}): Promise<LaunchedBrowser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`There is no ${name}: run \`node tools/setup.mjs --browsers\``);
  const profile = options.userDataDir ?? (await mkdtemp(join(tmpdir(), `dramatis-${name}-`)));
  const settings = name === 'chrome' ? chromeSettings(options) : firefoxSettings(options);
  const browser = await launch({
    executablePath,
    headless: options.headless ?? true,
    userDataDir: profile,
    defaultViewport: (options.headless ?? true) ? { width: 1280, height: 900 } : null,
    ...settings,
  });
  const close = async () => {
    await browser.close();
    if (options.userDataDir === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const launched: LaunchedBrowser = { name, browser, extensionId: null, extensionOrigin: null, close };
  try {
    await options.prepare?.(browser);
    return options.extension ? await withExtension(launched, options.extension) : launched;
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Installs a built extension in a browser that runs, and gives the browser as one that has it. In Firefox its pages are
 * at `firefoxOrigin`, that of a fresh profile unless given.
 */
export async function withExtension(
  launched: LaunchedBrowser,
  folder: string,
  firefoxOrigin = FIREFOX_ORIGIN,
): Promise<LaunchedBrowser> {
  const extensionId = await launched.browser.installExtension(folder);
  const extensionOrigin = launched.name === 'chrome' ? `chrome-extension://${extensionId}` : firefoxOrigin;
  return { ...launched, extensionId, extensionOrigin };
}

function chromeSettings({ args = [], lang = 'en-US', online = false, headless = true }: BrowserOptions): LaunchOptions {
  return {
    browser: 'chrome',
    enableExtensions: true,
    pipe: true,
    args: [
      // As root, and in most containers, Chromium cannot have its sandbox; a reader's window keeps it where it can.
      ...(headless || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      ...(online ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1, EXCLUDE localhost']),
      ...(headless ? [] : ['--window-size=1280,1000']),
      `--lang=${lang}`,
      `--accept-lang=${lang}`,
      ...args,
    ],
    // Chromium on Linux takes its language from the environment, whatever --lang says.
    env: { ...process.env, LANGUAGE: lang.replace('-', '_') },
  };
}

function firefoxSettings(options: BrowserOptions): LaunchOptions {
  const { args = [], lang = 'en-US', prefs = {}, online = false, headless = true } = options;
  // System access: without it Firefox refuses to open moz-extension: pages, and its toolbar cannot be reached.
  const ours = ['--remote-allow-system-access'];
  return {
    browser: 'firefox',
    args: [...ours, ...args],
    extraPrefsFirefox: {
      ...FIREFOX_PREFS,
      ...(online ? {} : OFFLINE_PREFS),
      // The prompt is native: no test can press its button. Without it, asking is being given.
      'extensions.webextOptionalPermissionPrompts': !headless,
      'intl.accept_languages': lang,
      'intl.locale.requested': lang,
      ...prefs,
    },
  };
}

const FIREFOX_PREFS: Record<string, unknown> = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.startup.page': 0,
  'browser.translations.automaticallyPopup': false,
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.server': '',
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

const NOWHERE = '127.0.0.1';
/** A proxy that is not there takes every request but those to this machine. */
const OFFLINE_PREFS: Record<string, unknown> = {
  'network.proxy.type': 1,
  'network.proxy.http': NOWHERE,
  'network.proxy.http_port': 9,
  'network.proxy.ssl': NOWHERE,
  'network.proxy.ssl_port': 9,
  'network.proxy.socks': NOWHERE,
  'network.proxy.socks_port': 9,
  'network.proxy.socks_remote_dns': true,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
  'network.proxy.allow_hijacking_localhost': false,
};
