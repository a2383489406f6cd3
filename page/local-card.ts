import type { CardActions, CardState } from '../core/model/card-props.ts';
import { CardHost } from './card-host.ts';
import { keepKeysInCard } from './card-keys.ts';
import type { CardDrawing, CardSurface } from './card-surface.ts';
import { isFrom } from './flat-tree.ts';
import type { Theme } from './page-theme.ts';
import type { Line } from './placement.ts';

/** A card that is drawn on the page itself. */
export class LocalCard implements CardSurface {
  readonly #card: CardHost;
  readonly #drawing: CardDrawing;
  readonly #quiet: (work: () => void) => void;

  /** Our own writes to the page go through `quiet`. */
  constructor(document: Document, drawing: CardDrawing, quiet: (work: () => void) => void, signal: AbortSignal) {
    this.#drawing = drawing;
    this.#quiet = quiet;
    this.#card = new CardHost(document, { styles: drawing.styles, openShadow: drawing.openShadow });
    keepKeysInCard(document.defaultView as Window & typeof globalThis, this.#card, signal);
  }

  get isOpen(): boolean {
    return this.#card.isOpen;
  }

  get hasFocus(): boolean {
    return this.#card.hasFocus;
  }

  open(near: Element): void {
    this.#quiet(() => this.#card.open(near));
  }

  draw(state: CardState, actions: CardActions, theme: Theme): void {
    this.#card.setTheme(theme);
    this.#drawing.draw(this.#card.root, state, actions);
  }

  place(line: Line): void {
    this.#card.place(line);
  }

  close(): void {
    this.#drawing.erase(this.#card.root);
    this.#quiet(() => this.#card.close());
  }

  focus(): void {
    this.#card.focus();
  }

  isFrom(event: Event): boolean {
    return isFrom(event, this.#card.host);
  }
}
