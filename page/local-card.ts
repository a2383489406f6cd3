import type { CardActions, CardState } from '../core/model/card-props.ts';
import type { CardSide } from '../core/settings/settings.ts';
import { CardHost } from './card-host.ts';
import { letMove } from './card-drag.ts';
import { keepKeysInCard } from './card-keys.ts';
import type { CardDrawing, CardSurface, SurfaceHooks } from './card-surface.ts';
import { focused, isFrom } from './flat-tree.ts';
import { isTyping } from './keyboard.ts';
import type { Later } from './later.ts';
import type { Theme } from './page-theme.ts';
import type { Line, Rect } from './placement.ts';

/** A card that is open while what draws it has yet to come: what will be shown then. */
interface Due {
  near: Element;
  drawn?: [CardState, CardActions, Theme];
  placed?: [Line, CardSide];
  /** `from`: where the focus was when it was to go into the card. */
  focus?: { entry: string | undefined; from: Element | null };
}

/** The pointer and presses are events of the page itself. */
type LocalHooks = Pick<SurfaceHooks, 'onMoved' | 'onPutAway'>;

/** A card that is drawn on the page itself. */
export class LocalCard implements CardSurface {
  readonly #document: Document;
  readonly #drawing: Later<CardDrawing>;
  readonly #quiet: (work: () => void) => void;
  readonly #signal: AbortSignal;
  #hooks: LocalHooks | null = null;
  /** Made with the first card: on most pages none is opened, and there are documents that cannot hold one. */
  #card: CardHost | null = null;
  #due: Due | null = null;

  /** Our own writes to the page go through `quiet`. */
  constructor(document: Document, drawing: Later<CardDrawing>, quiet: (work: () => void) => void, signal: AbortSignal) {
    this.#document = document;
    this.#drawing = drawing;
    this.#quiet = quiet;
    this.#signal = signal;
    keepKeysInCard(document.defaultView as Window & typeof globalThis, () => this.#card, signal);
  }

  listen(hooks: LocalHooks): void {
    this.#hooks = hooks;
  }

  get area(): Rect | null {
    return this.#card?.place.area ?? null;
  }

  get isOpen(): boolean {
    return this.#due !== null || (this.#card?.isOpen ?? false);
  }

  get hasFocus(): boolean {
    return this.#card?.hasFocus ?? false;
  }

  get isWriting(): boolean {
    return isTyping((this.#card?.shadow.activeElement ?? null) as HTMLElement | null);
  }

  prepare(): void {
    void this.#drawing.get();
  }

  open(near: Element): void {
    this.#due = null;
    const drawing = this.#drawing.now;
    if (drawing) this.#open(drawing, near);
    else void this.#openLate({ near });
  }

  draw(state: CardState, actions: CardActions, theme: Theme): void {
    const drawing = this.#drawing.now;
    if (this.#due) this.#due.drawn = [state, actions, theme];
    else if (this.#card && drawing) {
      this.#card.setTheme(theme);
      this.#card.place.setSheet(state.sheet === true);
      drawing.draw(this.#card.root, state, actions);
    }
  }

  place(line: Line, prefer: CardSide): void {
    if (this.#due) this.#due.placed = [line, prefer];
    else this.#card?.place.beside(line, prefer);
  }

  close(): void {
    this.#due = null;
    const card = this.#card;
    if (!card) return;
    this.#drawing.now?.erase(card.root);
    this.#quiet(() => card.close());
  }

  focus(entry?: string): void {
    if (this.#due) this.#due.focus = { entry, from: focused(this.#document) };
    else this.#card?.focus(entry);
  }

  isFrom(event: Event): boolean {
    const host = this.#card?.host;
    return host !== undefined && isFrom(event, host);
  }

  #open(drawing: CardDrawing, near: Element): void {
    const card = (this.#card ??= this.#newCard(drawing));
    this.#quiet(() => card.open(near));
  }

  async #openLate(due: Due): Promise<void> {
    this.#due = due;
    const drawing = await this.#drawing.get();
    // closed meanwhile, or opened for something else
    if (this.#due !== due) return;
    this.#due = null;
    if (drawing) this.#show(drawing, due);
    else this.#hooks?.onPutAway();
  }

  #show(drawing: CardDrawing, { near, drawn, placed, focus }: Due): void {
    this.#open(drawing, near);
    if (drawn) this.draw(...drawn);
    if (placed) this.place(...placed);
    // a reader who went on elsewhere meanwhile is not taken from there
    if (focused(this.#document) === focus?.from) this.focus(focus.entry);
  }

  #newCard({ styles, openShadow }: CardDrawing): CardHost {
    const card = new CardHost(this.#document, { styles, openShadow });
    letMove(
      card,
      {
        onHold: () => this.#hooks?.onMoved(null),
        onMoved: () => this.#hooks?.onMoved(card.place.side),
        onPutAway: () => this.#hooks?.onPutAway(),
      },
      this.#signal,
    );
    return card;
  }
}
