import type { Page } from 'puppeteer-core';
import type { StoredSettings } from '../../core/settings/settings.ts';
import { tabIdOf } from '../../tests/support/extension.ts';
import { forgetStatements } from '../../tests/support/kept.ts';
import { setScene } from '../../tests/support/scene.ts';
import type { Scene } from '../../tests/support/scene.ts';
import { store } from '../../tests/support/stored.ts';
import { translateWith } from '../../tests/support/translate.ts';
import type { Locale } from '../../tests/support/translate.ts';
import { fatesOf, interceptMessages } from './answers.ts';
import type { Answers } from './answers.ts';
import { lookAt, sizeOf } from './look.ts';
import type { Look } from './look.ts';
import { articlesFor } from './articles.ts';
import type { Reach, Screen } from './screen.ts';

/** Milliseconds that a step waits for what it wants to see. */
const PATIENCE = 10_000;
const NO_CHOICES: StoredSettings = { version: 1 };

/** Chromium with the extension, in one language: every screen is reached here, from the beginning each time. */
export class Studio {
  readonly locale: Locale;
  /** Warnings and errors of everything that was shown. */
  readonly complaints: string[] = [];
  readonly #scene: Scene;
  readonly #own: Page;

  private constructor(locale: Locale, scene: Scene, own: Page) {
    this.locale = locale;
    this.#scene = scene;
    this.#own = own;
  }

  /** Throws if the browser speaks another language than it should: every picture would be wrong. */
  static async open(locale: Locale): Promise<Studio> {
    const scene = await setScene('chrome', await articlesFor(locale), { lang: locale });
    const own = await scene.asker();
    const spoken = await own.evaluate(() => document.documentElement.lang);
    if (spoken !== locale) throw new Error(`the browser speaks ${spoken} and not ${locale}`);
    return new Studio(locale, scene, own);
  }

  close(): Promise<void> {
    return this.#scene.close();
  }

  /** Brings a screen to be seen, takes what is wanted of it, and clears away. */
  async show<Result>(screen: Screen, look: Look, take: (page: Page) => Promise<Result>): Promise<Result> {
    // what the last screen has changed is not of this one
    await store(this.#own, screen.settings ?? NO_CHOICES);
    await forgetStatements(this.#own);
    const opened: Page[] = [];
    const open = async (path: string, answers?: Answers): Promise<Page> => {
      const page = await this.#open(path, screen, look, answers);
      opened.push(page);
      return page;
    };
    const reach: Reach = {
      page: await open(screen.at, screen.answers),
      own: this.#own,
      locale: this.locale,
      t: translateWith(this.locale),
      openOwn: open,
      popup: async (page) => open(`popup.html?tab=${await tabIdOf(this.#scene, page, this.#own)}`),
      panel: async (page) => open(`sidepanel.html?tab=${await tabIdOf(this.#scene, page, this.#own)}`),
    };
    try {
      for (const step of screen.steps) await step(reach);
      return await take(reach.page);
    } catch (error) {
      throw new Error(`${screen.surface} ${screen.name}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    } finally {
      await Promise.all(opened.map((page) => page.close()));
    }
  }

  async #open(path: string, screen: Screen, look: Look, answers?: Answers): Promise<Page> {
    const page = await this.#scene.browser.newPage();
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) this.complaints.push(`${screen.name}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(`${screen.name}: ${String(error)}`));
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport(sizeOf(screen.surface, look));
    await lookAt(page, look);
    if (answers) await page.evaluateOnNewDocument(interceptMessages, fatesOf(answers));
    const { extensionOrigin, server } = this.#scene;
    await page.goto(path.startsWith('/') ? server.origin + path : `${extensionOrigin}/${path}`);
    return page;
  }
}
