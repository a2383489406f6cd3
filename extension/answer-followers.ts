import { browser } from 'wxt/browser';
import type { PageNews } from '../core/model/page-news.ts';

/** What the ports of followers are called. */
export const FOLLOWING = 'dramatis-follow';

type Port = ReturnType<typeof browser.tabs.connect>;
type Send = (news: PageNews) => void;

/** Lets popup and panel follow this page until the signal is aborted. `onFollower` gives what is to be done when one leaves. */
export function answerFollowers(onFollower: (send: Send) => () => void, signal: AbortSignal): void {
  const followers = new Map<Port, () => void>();
  const onConnect = (port: Port): void => {
    if (port.name !== FOLLOWING || port.sender?.id !== browser.runtime.id) return;
    const leave = onFollower((news) => port.postMessage(news));
    followers.set(port, leave);
    port.onDisconnect.addListener(() => {
      followers.delete(port);
      leave();
    });
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(onConnect);
    for (const [port, leave] of followers) {
      leave();
      port.disconnect();
    }
  });
}
