import { browser } from 'wxt/browser';
import type { Translate } from '../core/model/card-props.ts';

/** The browser's own message catalogue: the locale files in assets/public/_locales. */
export const translate: Translate = (key, ...args) => browser.i18n.getMessage(key, args);
