import type { CardActions, CardState } from '../core/model/card-props.ts';
import type { CardSide } from '../core/settings/settings.ts';
import { CardHost } from './card-host.ts';
import { letMove } from './card-drag.ts';
import { keepKeysInCard } from './card-keys.ts';
import type { CardDrawing, CardSurface, SurfaceHooks } from './card-surface.ts';
import { isFrom } from './flat-tree.ts';
import { isTyping } from './keyboard.ts';
import type { Theme } from './page-theme.ts';
import type { Line, Rect } from './placement.ts';

/** A card that is drawn on the page itself. */
export class LocalCard implements CardSurface {
  readonly #card: CardHost;
  readonly #drawing: CardDrawing;
  readonly #quiet: (work: () => void) => void;
  #hooks: SurfaceHooks | null = null;

  /** Our own writes to the page go through `quiet`. */
  constructor(document: Document, drawing: CardDrawing, quiet: (work: () => void) => void, signal: AbortSignal) {
    this.#drawing = drawing;
    this.#quiet = quiet;
    this.#card = new CardHost(document, { styles: drawing.styles, openShadow: drawing.openShadow });
    keepKeysInCard(document.defaultView as Window & typeof globalThis, this.#card, signal);
    letMove(
      this.#card,
      {
        onHold: () => this.#hooks?.onMoved(null),
        onMoved: () => this.#hooks?.onMoved(this.#card.place.side),
        onPutAway: () => this.#hooks?.onPutAway(),
      },
      signal,
    );
  }

  listen(hooks: SurfaceHooks): void {
    this.#hooks = hooks;
  }

  get area(): Rect | null {
    return this.#card.place.area;
  }

  get isOpen(): boolean {
    return this.#card.isOpen;
  }

  get hasFocus(): boolean {
    return this.#card.hasFocus;
  }

  get isWriting(): boolean {
    return isTyping(this.#card.shadow.activeElement as HTMLElement | null);
  }

  open(near: Element): void {
    this.#quiet(() => this.#card.open(near));
  }

  draw(state: CardState, actions: CardActions, theme: Theme): void {
    this.#card.setTheme(theme);
    this.#card.place.setSheet(state.sheet === true);
    this.#drawing.draw(this.#card.root, state, actions);
  }

  place(line: Line, prefer: CardSide): void {
    this.#card.place.beside(line, prefer);
  }

  close(): void {
    this.#drawing.erase(this.#card.root);
    this.#quiet(() => this.#card.close());
  }

  focus(entry?: string): void {
    this.#card.focus(entry);
  }

  isFrom(event: Event): boolean {
    return isFrom(event, this.#card.host);
  }
}
