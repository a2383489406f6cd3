import type { FrameEvent, FrameMessage } from '../core/model/frame-card.ts';
import type { PageCommand } from '../core/model/page-command.ts';
import type { PageSummary } from '../core/model/view.ts';
import type { KeepTrouble } from '../core/statements/choice.ts';
import { focused } from './flat-tree.ts';
import { FrameCards } from './frame-cards.ts';
import type { FrameCardsDeps } from './frame-cards.ts';
import { FrameSummaries } from './frame-summaries.ts';
import { whenIdle } from './when-idle.ts';

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

  /** Has a frame go to its next or previous mention of an entry, or to a quotation; false if none has that. */
  goTo(id: string, step: 1 | -1): boolean {
    const { frame, id: entry } = this.#summaries.quotationOf(id) ?? { frame: this.#summaries.frameOf(id), id };
    if (frame !== null) this.#deps.send(frame, { type: 'go-to', entry, step });
    return frame !== null;
  }

  /** Has a frame keep a quotation, or never keep it; gives what stood in the way. Undefined if no frame has that quotation. */
  keepQuotation(id: string, keep: boolean): Promise<KeepTrouble | null> | undefined {
    const found = this.#summaries.quotationOf(id);
    return found ? this.#deps.ask(found.frame, { type: 'keep-quotation', id: found.id, keep }) : undefined;
  }

  /** A frame has marks: its card is drawn here. */
  #prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    const { document, drawing, signal } = this.#deps;
    whenIdle(document.defaultView!, () => void drawing.get(), signal);
  }

  /** Hands what a key asks for to the frame that it is meant for: whose card is shown, or that has the focus. False if none is. */
  command(name: PageCommand): boolean {
    const { frame } = this.#cards;
    if (frame !== null && name !== 'keep-selected') {
      if (!this.#cards.isWriting) this.#deps.send(frame, { type: 'command', name, ifFocused: false });
      return true;
    }
    if (!focused(this.#deps.document)?.matches('iframe, frame')) return false;
    // which of them the element shows only Firefox tells: each knows whether it has the focus
    for (const one of this.#summaries.frames) this.#deps.send(one, { type: 'command', name, ifFocused: true });
    return this.#summaries.frames.length > 0;
  }

  /** Has the first frame that shows anything do what there was nothing for on the page itself; false if there is none. */
  commandElsewhere(name: PageCommand): boolean {
    const [frame] = this.#summaries.frames;
    if (frame === undefined || name === 'keep-selected') return false;
    this.#deps.send(frame, { type: 'command', name, ifFocused: false });
    return true;
  }
}
