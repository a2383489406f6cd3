import type { FrameMessage } from '../core/model/frame-card.ts';
import type { PageSummary } from '../core/model/view.ts';
import { FrameCards } from './frame-cards.ts';
import type { FrameCardsDeps } from './frame-cards.ts';
import { FrameSummaries } from './frame-summaries.ts';
import { whenIdle } from './when-idle.ts';

export interface PageFramesDeps extends FrameCardsDeps {
  /** What the frames show has changed. */
  onChanged: () => void;
}

/** What a page has of its frames: their cards, and what they show. */
export class PageFrames {
  readonly #cards: FrameCards;
  readonly #summaries: FrameSummaries;
  readonly #deps: PageFramesDeps;
  #isPrepared = false;

  constructor(deps: PageFramesDeps) {
    this.#deps = deps;
    this.#cards = new FrameCards(deps);
    this.#summaries = new FrameSummaries(deps.document);
  }

  /** Does what a frame asks for; false if that cannot be done. */
  receive(frame: number, message: FrameMessage): boolean {
    if (message.type === 'card') return this.#cards.show(frame, message.card);
    this.#summaries.set(frame, message.summary);
    if (message.summary.entries.length > 0) this.#prepare();
    this.#deps.onChanged();
    return true;
  }

  /** The summary of the page with what is in its frames. */
  joinedTo(summary: PageSummary): PageSummary {
    return this.#summaries.joinedTo(summary);
  }

  /** Has a frame go to its next or previous mention of an entry; false if none has one. */
  goTo(entry: string, step: 1 | -1): boolean {
    const frame = this.#summaries.frameOf(entry);
    if (frame !== null) this.#deps.send(frame, { type: 'go-to', entry, step });
    return frame !== null;
  }

  /** A frame has marks: its card is drawn here. */
  #prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    const { document, drawing, signal } = this.#deps;
    whenIdle(document.defaultView!, () => void drawing.get(), signal);
  }
}
