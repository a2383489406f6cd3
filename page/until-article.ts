import { looksLikeArticle } from './article-shape.ts';

/** Pages that build themselves are done with it after one of these pauses, in milliseconds. */
const LOOKS = [500, 2_000, 6_000];
/** A page that goes elsewhere without loading changes its head first and its text after it. */
const SETTLE_MS = 600;

/** Calls once when a page that is no article becomes one: while it builds itself, or where it goes without loading. */
export function whenArticleComes(document: Document, call: () => void, signal: AbortSignal): void {
  const view = document.defaultView!;
  const life = new AbortController();
  const either = AbortSignal.any([signal, life.signal]);
  const look = (): void => {
    if (either.aborted || !looksLikeArticle(document)) return;
    life.abort();
    call();
  };
  const timers = LOOKS.map((pause) => view.setTimeout(look, pause));
  let settling = 0;
  const head = new MutationObserver(() => {
    view.clearTimeout(settling);
    settling = view.setTimeout(look, SETTLE_MS);
  });
  head.observe(document.head ?? document.documentElement, { childList: true, subtree: true, characterData: true });
  either.addEventListener('abort', () => {
    head.disconnect();
    view.clearTimeout(settling);
    for (const timer of timers) view.clearTimeout(timer);
  });
  view.addEventListener('load', look, { signal: either });
}
