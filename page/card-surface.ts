import type { CardActions, CardState } from '../core/model/card-props.ts';
import type { Theme } from './page-theme.ts';
import type { Line } from './placement.ts';

/** What a surface tells that the events of the page do not. */
export interface SurfaceHooks {
  /** The pointer has come into the card, or left it. */
  onPointer: (inside: boolean) => void;
  onPressOutside: () => void;
}

/** Where a card is drawn: on the page itself, or on the page that a frame is in. */
export interface CardSurface {
  readonly isOpen: boolean;
  readonly hasFocus: boolean;
  /** Brings the card onto the page, above everything that is near an element. */
  open(near: Element): void;
  draw(state: CardState, actions: CardActions, theme: Theme): void;
  /** Places the card beside a line of the page's text. */
  place(line: Line): void;
  close(): void;
  /** Moves the focus into the card. */
  focus(): void;
  /** For a card that stands on another page than its mark. */
  listen?(hooks: SurfaceHooks): void;
  /** True if an event comes from the card. */
  isFrom(event: Event): boolean;
}

/** Draws cards with what the page room does not know: the components. */
export interface CardDrawing {
  draw: (root: HTMLElement, state: CardState, actions: CardActions) => void;
  erase: (root: HTMLElement) => void;
  styles: string;
  /** Open for the tests of the built extension only: pages must not look inside. */
  openShadow: boolean;
}
