import type { PageSummary, Words } from '../../core/model/view.ts';
import { askBackground } from '../../extension/messages.ts';

/** What is told of the entries of a page besides their names: each is asked for once. */
export class EntryLines {
  readonly #onKnown: () => void;
  readonly #known = new Map<string, Words | null>();
  readonly #asked = new Set<string>();
  /** What lines depend on besides the entry. */
  #article = '';

  constructor(onKnown: () => void) {
    this.#onKnown = onKnown;
  }

  get known(): ReadonlyMap<string, Words | null> {
    return this.#known;
  }

  /** The reader's languages or packs may be others now: what is known stays until more is. */
  askAgain(summary: PageSummary | null): void {
    this.#asked.clear();
    if (summary) this.ask(summary);
  }

  /** Asks for what is not known yet of a page's entries. */
  ask({ entries, published: date, lang }: PageSummary): void {
    const article = JSON.stringify([date, lang]);
    if (article !== this.#article) {
      this.#known.clear();
      this.#asked.clear();
    }
    this.#article = article;
    const fresh = entries.filter(({ id, kind }) => (kind === 'person' || kind === 'term') && !this.#asked.has(id));
    if (fresh.length === 0) return;
    for (const { id } of fresh) this.#asked.add(id);
    askBackground('entry-lines', { entries: fresh.map(({ id }) => id), date, lang }).then(
      (lines) => {
        if (article !== this.#article) return;
        for (const { entry, line } of lines) this.#known.set(entry, line);
        this.#onKnown();
      },
      // a list without roles is a list
      () => undefined,
    );
  }
}
