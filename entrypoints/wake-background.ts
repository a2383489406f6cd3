import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wakeBackground } from '../extension/wake-background.ts';
import { isMadeReady } from '../page/page-life.ts';

/**
 * Runs when a page begins to load: a background that the browser has stopped starts and opens its library meanwhile, and the
 * content script, which will ask it in any case, does not wait for that.
 */
export default defineUnlistedScript(() => {
  // it may never be shown, and may wait longer than a background stays
  if (!isMadeReady(document)) wakeBackground();
});
