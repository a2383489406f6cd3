import type { Scope } from '../corrections/correction.ts';
import type { Reason } from './reason.ts';
import type { CardView, EntryChoice, Words } from './view.ts';

/** What the card shows at the moment: the page room keeps it, the card component draws it. */
export interface CardState {
  /** `loading` shows the name and a line that the rest is coming; `gone` says that the page must be reloaded. */
  status: 'loading' | 'ready' | 'gone';
  /** Known before the view is: the mark's own entry. Names the dialog. */
  label: Words;
  view: CardView | null;
  pinned: boolean;
  /** Why the mark is there and what the reader may say of it; absent where there is no page to say it of. */
  marking?: MarkingState;
}

export interface MarkingState {
  /** The marked words as they stand on the page. */
  words: string;
  /** Host of the page. */
  site: string;
  /** 0 to 1; surfaces say it in words. */
  confidence: number;
  why: Reason[];
  /** True if the evidence leaves it open which of `choices` is meant. */
  unsure: boolean;
  /** True if the reader decided who is meant. */
  decided: boolean;
  /** True once the page has the mark no more: then there is nothing to show of its entry. */
  gone: boolean;
  /** True while the reader looks at why it was marked. */
  open: boolean;
  /** Every entry that has this name, the marked one first; null as long as nobody has asked. */
  choices: EntryChoice[] | null;
  outcome: Outcome | null;
}

/** What has become of a correction that was just made. */
export interface Outcome {
  words: string;
  /** Who is meant now; null: nobody, so that the words are not marked. */
  to: Words | null;
  scope: Scope;
  undone: boolean;
}

/** What the reader says of a mark's words. */
export interface MarkChoice {
  /** Id of the entry that is meant; null: none, they are not to be marked. */
  to: string | null;
  scope: Scope;
}

export interface MarkingActions {
  /** Shows or hides why the words were marked. */
  onWhy: (open: boolean) => void;
  onCorrect: (choice: MarkChoice) => void;
  /** Takes the correction that was just made back. */
  onUndo: () => void;
}

export interface CardActions {
  onPin: (pinned: boolean) => void;
  onClose: () => void;
  onNext: () => void;
  onPrevious: () => void;
  /** Switches the marks off on this site. */
  onOff: () => void;
  /** There where `CardState.marking` is. */
  marking?: MarkingActions;
}

/** Gives the message of a key in the reader's language; args fill $1, $2 … */
export type Translate = (key: string, ...args: string[]) => string;
