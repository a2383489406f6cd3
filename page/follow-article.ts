import { withoutFragment } from './article-facts.ts';
import { looksLikeArticle } from './article-shape.ts';
import { ToldBefore } from './told-before.ts';

/** Pages that build themselves are done with it after one of these pauses, in milliseconds. */
const LOOKS = [500, 2_000, 6_000];
/** A page that goes elsewhere without loading changes its head first and its text after it. */
const SETTLE_MS = 600;
/** Between two articles a single-page site shows none for so long at most: a page that is none then is none. */
const BETWEEN_MS = 1_900;

/**
 * Follows whether a page is an article, and calls with it when that changes: while it builds itself, and where a single-page
 * site goes on without loading. An article that stays at its address stays one. Gives what it is now.
 */
export function followArticle(document: Document, call: (isArticle: boolean) => void, signal: AbortSignal): boolean {
  const view = document.defaultView!;
  const before = new ToldBefore();
  const address = (): string => withoutFragment(document.URL);
  const first = looksLikeArticle(document, before);
  let isArticle = first;
  let at = address();
  let movedAt = Infinity;
  let settling = 0;
  let timers: number[] = [];

  const look = (): void => {
    if (signal.aborted) return;
    const now = looksLikeArticle(document, before);
    if (now === isArticle || (!now && performance.now() - movedAt < BETWEEN_MS)) return;
    isArticle = now;
    call(now);
  };
  const lookOften = (): void => {
    for (const timer of timers) view.clearTimeout(timer);
    timers = LOOKS.map((pause) => view.setTimeout(look, pause));
  };
  const checkAddress = (): void => {
    if (address() === at) return;
    at = address();
    movedAt = performance.now();
    lookOften();
  };
  const head = new MutationObserver(() => {
    checkAddress();
    view.clearTimeout(settling);
    settling = view.setTimeout(look, SETTLE_MS);
  });
  lookOften();
  head.observe(document.head ?? document.documentElement, { childList: true, subtree: true, characterData: true });
  view.addEventListener('popstate', checkAddress, { signal });
  view.navigation?.addEventListener('currententrychange', checkAddress, { signal });
  view.addEventListener('load', look, { signal });
  signal.addEventListener('abort', () => {
    head.disconnect();
    view.clearTimeout(settling);
    for (const timer of timers) view.clearTimeout(timer);
  });
  return first;
}
