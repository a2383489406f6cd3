import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenArticle } from '../page/frame-article.ts';
import { askBackground } from '../extension/messages.ts';

/** Runs in every frame of a site that is read: small, and calls for the content script where there is an article. */
export default defineUnlistedScript(() => {
  if (window === window.top) return;
  whenArticle(window, () => void askBackground('frame-article', null).catch(() => undefined));
});
