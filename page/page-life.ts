/** True for a page that the browser makes ready beforehand: it may never be shown. */
export const isMadeReady = (document: Document): boolean =>
  (document as Document & { prerendering?: boolean }).prerendering === true;

/** Resolves when a page that was made ready beforehand is shown. */
export const whenShown = (document: Document, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal });
  });

/** Calls when the reader has come back to a page that the browser has kept as it was; what was told it meanwhile is lost. */
export function onReturn(view: Window, run: () => void, signal: AbortSignal): void {
  view.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) run();
    },
    { signal },
  );
}
