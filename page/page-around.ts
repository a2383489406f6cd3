import type { FrameEvent, FrameMessage } from '../core/model/frame-card.ts';
import type { PageSummary } from '../core/model/view.ts';
import type { CardSurface } from './card-surface.ts';
import { RemoteCard } from './remote-card.ts';

/** What a frame has of the page that it is in: that page draws its card and lists what it shows. */
export class PageAround {
  readonly #view: Window;
  readonly #say: (message: FrameMessage) => Promise<boolean>;
  #card: RemoteCard | null = null;

  /** `say` gives false, or rejects, if nobody there can do it. */
  constructor(view: Window, say: (message: FrameMessage) => Promise<boolean>) {
    this.#view = view;
    this.#say = say;
  }

  /** The card of this frame. `here`: where it is drawn if the page around cannot. */
  readonly surface = (here: () => CardSurface): CardSurface => {
    const send = (card: RemoteCardOrder): Promise<boolean> => this.#say({ type: 'card', card });
    return (this.#card = new RemoteCard({ view: this.#view, send, fallback: here }));
  };

  receive(event: FrameEvent): void {
    this.#card?.receive(event);
  }

  tell({ entries, quotations, kept, said }: PageSummary): void {
    this.#say({ type: 'summary', summary: { entries, quotations, kept, said } }).catch(() => undefined);
  }
}

type RemoteCardOrder = Extract<FrameMessage, { type: 'card' }>['card'];
