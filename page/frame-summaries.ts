import type { FrameSummary } from '../core/model/frame-card.ts';
import type { ListedEntry, ListedQuotation, PageSummary } from '../core/model/view.ts';

/** What the frames of a page show, by their ids. */
export class FrameSummaries {
  readonly #document: Document;
  readonly #frames = new Map<number, FrameSummary>();

  constructor(document: Document) {
    this.#document = document;
  }

  set(frame: number, summary: FrameSummary): void {
    if (summary.entries.length === 0 && !summary.quotations) this.#frames.delete(frame);
    else this.#frames.set(frame, summary);
  }

  /** The frames that show anything. */
  get frames(): number[] {
    this.#dropGone();
    return [...this.#frames.keys()];
  }

  /** A frame that shows an entry; null if none does. */
  frameOf(entry: string): number | null {
    for (const [frame, { entries }] of this.#frames) if (entries.some(({ id }) => id === entry)) return frame;
    return null;
  }

  /** The frame that has a quotation of the joined summary, and what it knows it by; null if none does. */
  quotationOf(id: string): { frame: number; id: string } | null {
    for (const [frame, { said }] of this.#frames) {
      const found = said.find((one) => idIn(frame, one) === id);
      if (found) return { frame, id: found.id };
    }
    return null;
  }

  /** The summary of the page with what is in its frames: behind its own entries, or added to them. */
  joinedTo(own: PageSummary): PageSummary {
    this.#dropGone();
    if (this.#frames.size === 0 || own.state === 'off') return own;
    const entries = new Map<string, ListedEntry>(own.entries.map((entry) => [entry.id, { ...entry }]));
    const said = [...own.said];
    let { quotations, kept } = own;
    for (const [id, frame] of this.#frames) {
      // while the page itself has not been read, a number would be too low
      if (quotations !== null) quotations += frame.quotations ?? 0;
      kept += frame.kept;
      said.push(...frame.said.map((one) => ({ ...one, id: idIn(id, one) })));
      for (const entry of frame.entries) {
        const known = entries.get(entry.id);
        if (known) known.count += entry.count;
        // where it is named is told of the frame's own text, which is not the page's
        else entries.set(entry.id, { ...entry, at: [] });
      }
    }
    const notice = entries.size > 0 ? null : own.notice;
    return { ...own, entries: [...entries.values()], quotations, kept, said, notice };
  }

  /** A frame that was taken out may not have had the time to say so. */
  #dropGone(): void {
    if (this.#document.querySelector('iframe, frame') === null) this.#frames.clear();
  }
}

/** Each frame counts its quotations by itself: on the page their ids have the frame before them. */
const idIn = (frame: number, { id }: ListedQuotation): string => `${frame}/${id}`;
