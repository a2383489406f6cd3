import { browser } from 'wxt/browser';

/** What a run of the content script tells those before it. A page can say the same: nothing comes of it (see below). */
const NEWER_RUN = 'dramatis-newer-run';

/** When it is looked whether the extension is there: whenever the reader is about to notice that it is not. */
const LOOKS = [NEWER_RUN, 'pointermove', 'pointerdown', 'keydown', 'scroll', 'focus', 'pageshow', 'visibilitychange'];

/** False once the extension that a script is of was updated, reloaded, switched off or removed: it can reach nobody then. */
export function isExtensionThere(): boolean {
  try {
    // the types know nothing of what Chromium takes away
    return (browser.runtime as Partial<typeof browser.runtime> | undefined)?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Calls back when the extension of this content script has gone, and tells earlier runs to look whether theirs has.
 * Chromium leaves the scripts of an updated extension running, in a world that the next ones do not share, and tells them
 * nothing; Firefox ends them without a word, so that there nothing of this is ever heard (page/leftovers.ts).
 */
export function onExtensionGone(onGone: () => void, signal: AbortSignal): void {
  document.dispatchEvent(new Event(NEWER_RUN));
  const look = (): void => {
    if (!isExtensionThere()) onGone();
  };
  for (const type of LOOKS) window.addEventListener(type, look, { capture: true, passive: true, signal });
}
