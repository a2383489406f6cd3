import type { CardView, Words } from './view.ts';

/** What the card shows at the moment: the page room keeps it, the card component draws it. */
export interface CardState {
  /** `loading` shows the name and a line that the rest is coming; `gone` says that the page must be reloaded. */
  status: 'loading' | 'ready' | 'gone';
  /** Known before the view is: the mark's own entry. Names the dialog. */
  label: Words;
  view: CardView | null;
  pinned: boolean;
}

export interface CardActions {
  onPin: (pinned: boolean) => void;
  onClose: () => void;
  onNext: () => void;
  onPrevious: () => void;
  /** Switches the marks off on this site. */
  onOff: () => void;
}

/** Gives the message of a key in the reader's language; args fill $1, $2 … */
export type Translate = (key: string, ...args: string[]) => string;
