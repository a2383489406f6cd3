/** A page that is never idle is not waited for any longer, in milliseconds. */
const LONGEST_WAIT = 2_000;

/** Runs something when the page has nothing else to do, unless the signal is aborted before. */
export function whenIdle(view: Window, run: () => void, signal: AbortSignal): void {
  view.requestIdleCallback(
    () => {
      if (!signal.aborted) run();
    },
    { timeout: LONGEST_WAIT },
  );
}
