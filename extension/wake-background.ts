import type { browser } from 'wxt/browser';
import type { Envelope } from './messages.ts';

/** What both browsers have, with promises: whoever wakes a background has the page wait, and the polyfill is large. */
declare const chrome: typeof browser;

/** Has the browser start a background that it has stopped, with the question that a page asks first. */
export function wakeBackground(): void {
  const message: Envelope = { dramatis: 'preparing', params: null };
  // nothing depends on the answer, and after an update nobody is there to give one
  chrome.runtime.sendMessage(message).catch(() => undefined);
}
