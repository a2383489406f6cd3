import type { PageNews } from '../core/model/page-news.ts';
import type { PageSummary, TextPart } from '../core/model/view.ts';

/** So often a page that goes on changing tells what is on it, in milliseconds. */
const TELL_MS = 300;

export interface FollowedPage {
  summary: () => PageSummary;
  inView: () => TextPart | null;
}

type Send = (news: PageNews) => void;

/** Tells popup and panel what is on the page and where the reader is. Costs nothing while nobody follows. */
export class Followers {
  readonly #view: Window;
  readonly #page: FollowedPage;
  readonly #sends = new Set<Send>();
  #listening: AbortController | null = null;
  #timer = 0;
  #frame = 0;
  #toldAt = -Infinity;
  /** Which part was in view when that was told last. */
  #told = '';

  constructor(view: Window, page: FollowedPage) {
    this.#view = view;
    this.#page = page;
  }

  /** Begins to tell somebody; what is given back ends that. */
  add(send: Send): () => void {
    this.#sends.add(send);
    this.#listen();
    send({ type: 'summary', summary: this.#page.summary() });
    const part = this.#page.inView();
    if (this.#sends.size === 1) this.#told = JSON.stringify(part);
    send({ type: 'in-view', part });
    return () => {
      this.#sends.delete(send);
      if (this.#sends.size === 0) this.#rest();
    };
  }

  /** What is on the page has changed. */
  note(): void {
    if (this.#sends.size === 0) return;
    const wait = Math.max(0, this.#toldAt + TELL_MS - performance.now());
    this.#timer ||= this.#view.setTimeout(() => {
      this.#timer = 0;
      this.#toldAt = performance.now();
      this.#say({ type: 'summary', summary: this.#page.summary() });
      this.#look();
    }, wait);
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const onMove = (): void => {
      this.#frame ||= this.#view.requestAnimationFrame(() => this.#look());
    };
    // of whatever scrolls: many pages have their text in a box of its own
    for (const type of ['scroll', 'resize'])
      this.#view.addEventListener(type, onMove, { capture: true, passive: true, signal });
  }

  #look(): void {
    this.#frame = 0;
    const part = this.#page.inView();
    const words = JSON.stringify(part);
    if (words === this.#told) return;
    this.#told = words;
    this.#say({ type: 'in-view', part });
  }

  #say(news: PageNews): void {
    for (const send of this.#sends) send(news);
  }

  #rest(): void {
    this.#listening?.abort();
    this.#listening = null;
    this.#view.clearTimeout(this.#timer);
    this.#view.cancelAnimationFrame(this.#frame);
    this.#timer = 0;
    this.#frame = 0;
  }
}
