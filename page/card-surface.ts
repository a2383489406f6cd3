import type { CardActions, CardState } from '../core/model/card-props.ts';
import type { Words } from '../core/model/view.ts';
import type { CardSide } from '../core/settings/settings.ts';
import type { Theme } from './page-theme.ts';
import type { Line, Rect } from './placement.ts';

/** What a surface tells that the events of the page do not. */
export interface SurfaceHooks {
  /** The pointer has come into the card, or left it. */
  onPointer: (inside: boolean) => void;
  onPressOutside: () => void;
  /** The reader moves the card; `side` of its line once it was let go there. */
  onMoved: (side: CardSide | null) => void;
  /** It was put away: a sheet was pulled down, or there is nothing to draw it with. */
  onPutAway: () => void;
}

/** Where a card is drawn: on the page itself, or on the page that a frame is in. */
export interface CardSurface {
  readonly isOpen: boolean;
  readonly hasFocus: boolean;
  /** True while the reader writes in the card; not known of one that stands on another page. */
  readonly isWriting?: boolean;
  /** A card may be opened soon. */
  prepare(): void;
  /** Brings the card onto the page, above everything that is near an element. */
  open(near: Element): void;
  draw(state: CardState, actions: CardActions, theme: Theme): void;
  /** Places the card beside a line of the page's text, on the preferred side. */
  place(line: Line, prefer: CardSide): void;
  close(): void;
  /** Moves the focus into the card, to the name of an entry if one is given. */
  focus(entry?: string): void;
  listen(hooks: SurfaceHooks): void;
  /** Where it is, as far as this page knows. */
  readonly area: Rect | null;
  /** True if an event comes from the card. */
  isFrom(event: Event): boolean;
}

/** Draws cards with what the page room does not know: the components. */
export interface CardDrawing {
  draw: (root: HTMLElement, state: CardState, actions: CardActions) => void;
  /** Draws the button beside selected words; `speaker`: whose words would be kept at once. */
  chip: (root: HTMLElement, speaker: Words | null, onPress: () => void) => void;
  /** Takes away what was drawn. */
  erase: (root: HTMLElement) => void;
  styles: string;
  /** Open for the tests of the built extension only: pages must not look inside. */
  openShadow: boolean;
}
