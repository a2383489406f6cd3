import type { Page } from 'puppeteer-core';
import type { Locale } from '../../tests/support/translate.ts';
import type { Translate } from '../../core/model/card-props.ts';
import type { StoredSettings } from '../../core/settings/settings.ts';
import type { Answers } from './answers.ts';

/** Everything of ours that a reader sees, in the order of the index page. */
export const SURFACES = ['page', 'card', 'popup', 'panel', 'welcome', 'options', 'dossier'] as const;
export type Surface = (typeof SURFACES)[number];

/** What a screen's steps work with while it is being reached. */
export interface Reach {
  /** What is seen at last; a step that opens another page puts it here. */
  page: Page;
  /** A page of the extension in the background, for its API and its stores. */
  own: Page;
  locale: Locale;
  /** The extension's own words in that language. */
  t: Translate;
  /** Opens the popup, or the side panel, for a page, in a tab of its own. */
  popup: (page: Page) => Promise<Page>;
  panel: (page: Page) => Promise<Page>;
  /** Opens a page of the extension, with answers of our own where it asks somebody. */
  openOwn: (path: string, answers?: Answers) => Promise<Page>;
}

export type Step = (reach: Reach) => Promise<unknown>;

/** One state of one surface: what it is called, and how it is reached from a page that has just been opened. */
export interface Screen {
  surface: Surface;
  /** Name within its surface; with it, that of the files: `card-person`. */
  name: string;
  /** What is to be seen, for the index page. */
  title: string;
  /** A path of our server (`/article`), or a page of the extension (`popup.html`). */
  at: string;
  /** What a page of the extension is answered, in place of what it would be. */
  answers?: Answers;
  settings?: StoredSettings;
  steps: readonly Step[];
  /** Shown with more contrast and with forced colours, too. */
  inEveryContrast?: true;
  /** The theme in which it is compared with the picture of how it should look; nothing that changes by itself is in it. */
  compared?: 'light' | 'dark';
}

/** What may be given besides the words and steps of a screen. */
export type More = Pick<Screen, 'answers' | 'settings' | 'inEveryContrast' | 'compared'>;

/** Gives a function that makes screens of one surface: `card('person', 'A person', [hover('Peskow', 'Peskov')])`. */
export const screensOf =
  (surface: Surface, at: string) =>
  (name: string, title: string, steps: readonly Step[] = [], more: More & { at?: string } = {}): Screen => ({
    surface,
    name,
    title,
    at,
    steps,
    ...more,
  });

export const fileOf = ({ surface, name }: Screen): string => `${surface}-${name}`;
