/** A frame smaller than this shows no article, in CSS pixels. */
const LEAST_WIDTH = 280;
const LEAST_HEIGHT = 150;
/** Text nodes shorter than this are no prose, and a frame with less prose than this holds no article. */
const MIN_PROSE = 60;
const MIN_ARTICLE = 500;
/** When a frame is looked at again that did not hold one, in milliseconds from its start. */
const LOOKS = [1_000, 3_000, 8_000];

/** Calls once if a frame holds an article, now or a little later: most frames are adverts, and are left alone. */
export function whenArticle(view: Window, call: () => void): void {
  const life = new AbortController();
  const look = (): void => {
    if (life.signal.aborted || !holdsArticle(view)) return;
    life.abort();
    call();
  };
  look();
  view.addEventListener('load', look, { signal: life.signal });
  for (const pause of LOOKS) view.setTimeout(look, pause);
}

/** True if a frame is large enough to read in and has as much prose as a short article. */
export function holdsArticle(view: Window): boolean {
  if (view.innerWidth < LEAST_WIDTH || view.innerHeight < LEAST_HEIGHT) return false;
  const { document } = view;
  const texts = document.createNodeIterator(document, NodeFilter.SHOW_TEXT);
  let prose = 0;
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (text.length < MIN_PROSE || text.parentElement?.matches('script, style, noscript, template, textarea')) continue;
    prose += text.data.trim().length;
    if (prose >= MIN_ARTICLE) return true;
  }
  return false;
}
