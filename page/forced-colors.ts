/** Forced colours, where Chromium paints every highlight as if it were selected: a page of blocks (seen in 156). */
export const FORCED = '(forced-colors: active)';

/** Calls when forced colours come or go: another painter may be the right one then. */
export function onForced(view: Window, call: () => void, signal: AbortSignal): void {
  view.matchMedia(FORCED).addEventListener('change', call, { signal });
}
