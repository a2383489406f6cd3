import type { FrameEvent, FrameMessage } from '../core/model/frame-card.ts';
import type { PageSummary } from '../core/model/view.ts';
import type { KeepTrouble } from '../core/statements/choice.ts';
import { FrameCards } from './frame-cards.ts';
import type { FrameCardsDeps } from './frame-cards.ts';
import { FrameSummaries } from './frame-summaries.ts';

export interface PageFramesDeps extends FrameCardsDeps {
  /** What the frames show has changed. */
  onChanged: () => void;
  /** Tells a frame something and waits for what comes of it; rejects if the frame does not answer. */
  ask: (frame: number, event: FrameEvent) => Promise<KeepTrouble | null>;
}

/** What a page has of its frames: their cards, and what they show. */
export class PageFrames {
  readonly #cards: FrameCards;
  readonly #summaries: FrameSummaries;
  readonly #onChanged: () => void;
  readonly #send: PageFramesDeps['send'];
  readonly #ask: PageFramesDeps['ask'];

  constructor(deps: PageFramesDeps) {
    this.#onChanged = deps.onChanged;
    this.#send = deps.send;
    this.#ask = deps.ask;
    this.#cards = new FrameCards(deps);
    this.#summaries = new FrameSummaries(deps.document);
  }

  /** Does what a frame asks for; false if that cannot be done. */
  receive(frame: number, message: FrameMessage): boolean {
    if (message.type === 'card') return this.#cards.show(frame, message.card);
    this.#summaries.set(frame, message.summary);
    this.#onChanged();
    return true;
  }

  /** The summary of the page with what is in its frames. */
  joinedTo(summary: PageSummary): PageSummary {
    return this.#summaries.joinedTo(summary);
  }

  /** Has a frame go to its next or previous mention of an entry, or to a quotation; false if none has that. */
  goTo(id: string, step: 1 | -1): boolean {
    const { frame, id: entry } = this.#summaries.quotationOf(id) ?? { frame: this.#summaries.frameOf(id), id };
    if (frame !== null) this.#send(frame, { type: 'go-to', entry, step });
    return frame !== null;
  }

  /** Has a frame keep a quotation, or never keep it; gives what stood in the way. Undefined if no frame has that quotation. */
  keepQuotation(id: string, keep: boolean): Promise<KeepTrouble | null> | undefined {
    const found = this.#summaries.quotationOf(id);
    return found ? this.#ask(found.frame, { type: 'keep-quotation', id: found.id, keep }) : undefined;
  }
}
