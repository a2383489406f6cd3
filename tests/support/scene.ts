import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from './browsers.ts';
import type { BrowserName, BrowserOptions, LaunchedBrowser } from './browsers.ts';
import { tabIdOf } from './extension.ts';
import { navigateFirefox } from './firefox-chrome.ts';
import { lendBrowser } from './lent-browser.ts';
import { serve } from './server.ts';
import type { Routes, TestServer } from './server.ts';
import { clearStored } from './stored.ts';

const WINDOW = { width: 1280, height: 900 };
const POPUP = { width: 380, height: 700 };
const ROOT = join(import.meta.dirname, '../..');

/** Folder of a built extension. Throws if it was not built: a test must never run on nothing. */
export function builtExtension(name: BrowserName, mode: '' | '-e2e' = '-e2e'): string {
  const folder = join(ROOT, '.output', `${name}-mv3${mode}`);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built: npm run build:e2e`);
  return folder;
}

export const readRoot = (path: string): Promise<string> => readFile(join(ROOT, path), 'utf8');

/** A browser with the extension, and a server of pages for it. */
export interface Scene extends LaunchedBrowser {
  server: TestServer;
  /** Warnings, errors and exceptions of every page opened here. */
  complaints: string[];
  /** Opens a page of the server in a tab of its own. */
  open(path: string, size?: { width: number; height: number }): Promise<Page>;
  /** Opens a page of the extension, such as `options.html`. */
  openOwn(path: string): Promise<Page>;
  /** A page of the extension that stays open behind the others, to ask for what only such a page can see. */
  asker(): Promise<Page>;
  /** Opens the popup for the tab that shows a page. */
  popup(page: Page): Promise<Page>;
}

/** Sets a scene in a browser of its own. The extension's background has started when it is there. */
export async function setScene(name: BrowserName, routes: Routes, options: BrowserOptions = {}): Promise<Scene> {
  return sceneIn(launchBrowser(name, { extension: builtExtension(name), ...options }), routes);
}

/** Sets a scene in a browser that others use before and after: the extension is new there, and goes when it is closed. */
export async function setSceneIn(lender: LaunchedBrowser, routes: Routes): Promise<Scene> {
  const scene = await sceneIn(lendBrowser(lender, builtExtension(lender.name)), routes);
  const close = async (): Promise<void> => {
    // the account is the browser's own: what is in it would come to the next installation
    try {
      await clearStored(await scene.asker());
    } finally {
      await scene.close();
    }
  };
  return { ...scene, close };
}

async function sceneIn(browser: Promise<LaunchedBrowser>, routes: Routes): Promise<Scene> {
  const [server, launched] = await Promise.all([serve(routes), browser]);
  const { name } = launched;
  const close = async (): Promise<void> => {
    await launched.close();
    await server.close();
  };
  const complaints: string[] = [];
  const newPage = async (address: string, size: { width: number; height: number }): Promise<Page> => {
    const page = await launched.browser.newPage();
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) complaints.push(`${address}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${address}: ${String(error)}`));
    await page.setViewport(size);
    if (name === 'firefox' && address.startsWith('moz-extension:')) await navigateFirefox(page, address);
    else await page.goto(address);
    return page;
  };
  const openOwn = (path: string): Promise<Page> => newPage(`${launched.extensionOrigin}/${path}`, POPUP);
  let known: Page;
  try {
    known = await openOwn('options.html');
    await isRegistered(known);
  } catch (error) {
    // nobody has the scene who could close it, and the browser may be used by others
    await close();
    throw error;
  }
  const scene: Scene = {
    ...launched,
    server,
    complaints,
    open: (path, size = WINDOW) => newPage(path.startsWith('http') ? path : server.origin + path, size),
    openOwn,
    asker: async () => {
      // with the extension, pages of it go when it is loaded anew
      if (!(await answers(known))) known = await openOwn('options.html');
      return known;
    },
    popup: async (page) => openOwn(`popup.html?tab=${await tabIdOf(launched, page, await scene.asker())}`),
    close,
  };
  return scene;
}

const answers = (page: Page): Promise<boolean> => page.evaluate(() => true).catch(() => false);

/**
 * Waits, in a page of the extension, until the background has registered the content script: only then a page that is
 * opened is annotated.
 */
export async function isRegistered(own: Page): Promise<void> {
  await own.waitForFunction(async () => {
    const api =
      (globalThis as { browser?: RegisteredApi }).browser ?? (globalThis as { chrome?: RegisteredApi }).chrome!;
    return (
      (await api.scripting.getRegisteredContentScripts()).length > 0 || !api.runtime.getManifest().host_permissions
    );
  });
}

interface RegisteredApi {
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  runtime: { getManifest(): { host_permissions?: string[] } };
}
