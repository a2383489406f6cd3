import type { FrameSummary } from '../core/model/frame-card.ts';
import type { ListedEntry, PageSummary } from '../core/model/view.ts';

/** What the frames of a page show, by their ids. */
export class FrameSummaries {
  readonly #document: Document;
  readonly #frames = new Map<number, FrameSummary>();

  constructor(document: Document) {
    this.#document = document;
  }

  set(frame: number, summary: FrameSummary): void {
    if (summary.entries.length === 0 && summary.quotations === 0) this.#frames.delete(frame);
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

  /** The summary of the page with what is in its frames: behind its own entries, or added to them. */
  joinedTo(own: PageSummary): PageSummary {
    this.#dropGone();
    if (this.#frames.size === 0 || own.state === 'off') return own;
    const entries = new Map<string, ListedEntry>(own.entries.map((entry) => [entry.id, { ...entry }]));
    let { quotations, kept } = own;
    for (const frame of this.#frames.values()) {
      quotations += frame.quotations;
      kept += frame.kept;
      for (const entry of frame.entries) {
        const known = entries.get(entry.id);
        if (known) known.count += entry.count;
        // where it is named is told of the frame's own text, which is not the page's
        else entries.set(entry.id, { ...entry, at: [] });
      }
    }
    return { ...own, entries: [...entries.values()], quotations, kept, notice: entries.size > 0 ? null : own.notice };
  }

  /** A frame that was taken out may not have had the time to say so. */
  #dropGone(): void {
    if (this.#document.querySelector('iframe, frame') === null) this.#frames.clear();
  }
}
