import type { Settings } from '../core/settings/settings.ts';
import { rememberLocale } from './remember-locale.ts';
import { readSettings, watchSettings } from './settings-store.ts';
import { translate } from './translate.ts';

/** Gives a page of the extension its language, title and theme, and the element to draw into. */
export async function preparePage(titleKey: string): Promise<HTMLElement> {
  const root = document.documentElement;
  root.lang = translate('locale');
  document.title = translate(titleKey);
  const follow = ({ theme }: Settings): void => {
    root.dataset.theme = theme;
  };
  // in time for what is shown first, also where the background has not come to it
  await rememberLocale();
  watchSettings(follow);
  follow(await readSettings());
  const app = document.getElementById('app');
  if (!app) throw new Error('the page has no #app');
  return app;
}
