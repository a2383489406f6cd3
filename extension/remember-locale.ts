import { browser } from 'wxt/browser';
import { writeLocal } from './local-store.ts';
import { LOCALE_KEY } from './settings-store.ts';
import { translate } from './translate.ts';

/**
 * Puts the language of the words on screen beside the settings, where pages find it in the same read: it goes first where
 * the reader has chosen none. The browser's own may be another (Chromium on Linux takes its words from `LANGUAGE`).
 */
export async function rememberLocale(): Promise<void> {
  const locale = translate('locale');
  try {
    const { [LOCALE_KEY]: before } = await browser.storage.local.get(LOCALE_KEY);
    if (locale !== before) await writeLocal({ [LOCALE_KEY]: locale });
  } catch {
    // where nothing can be stored, the browser's own language it is
  }
}
