import { browser } from 'wxt/browser';
import type { PageNews } from '../core/model/page-news.ts';
import { FOLLOWING } from './answer-followers.ts';
import { isPageNews } from './page-news-schema.ts';

/** Follows the page of a tab. `onGone`: it is not there any more, or never was. The function given back ends it. */
export function followPage(tab: number, onNews: (news: PageNews) => void, onGone: () => void): () => void {
  const port = browser.tabs.connect(tab, { name: FOLLOWING, frameId: 0 });
  port.onMessage.addListener((news: unknown) => {
    if (isPageNews(news)) onNews(news);
  });
  port.onDisconnect.addListener(() => {
    // read, so that the browser does not report as an error what is expected
    void browser.runtime.lastError;
    onGone();
  });
  return () => port.disconnect();
}

/** Calls back when the content script of a tab says something to the background: it is there. */
export function onPageThere(onThere: (tab: number) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab, frameId }) => {
    const { dramatis } = message as { dramatis?: unknown };
    // the answer is the background's to give
    if (id === browser.runtime.id && dramatis === 'page-state' && frameId === 0 && tab?.id !== undefined)
      onThere(tab.id);
  });
}
