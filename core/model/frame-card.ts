import type { CardSide } from '../settings/settings.ts';
import type { CardState } from './card-props.ts';
import type { PageCommand } from './page-command.ts';
import type { ListedEntry, ListedQuotation } from './view.ts';

/** A card of a frame, to be drawn on the page that the frame is in. */
export interface FrameCard {
  state: CardState;
  theme: 'light' | 'dark';
  /** The line of text that the card stands beside, in CSS pixels of the frame's viewport. */
  line: { left: number; top: number; width: number; height: number; flow?: 'rtl' | 'vertical' };
  /** The frame's viewport, by which it is told from other frames. */
  width: number;
  height: number;
  /** Where the reader wants cards, if there is room on both sides of the line. */
  side: CardSide;
  /** The focus goes into the card; with `at`, to the name of that entry. */
  focus: boolean;
  at?: string;
  /** It is another mark's than before: wherever the reader has put the card, it goes beside its line. */
  anew: boolean;
}

/** What comes back from the page around: what the reader does with the card, or asks for in the popup. */
export type FrameEvent =
  | { type: 'action'; name: CardActionName; args: unknown[] }
  | { type: 'pointer'; inside: boolean }
  | { type: 'focus'; inside: boolean }
  | { type: 'press-outside' }
  /** The reader moves the card; `side` of the line once it was let go there. */
  | { type: 'moved'; side: CardSide | null }
  | { type: 'go-to'; entry: string; step: 1 | -1 }
  /** What a key asks for; with `ifFocused`, only the frame that has the focus is meant. */
  | { type: 'command'; name: PageCommand; ifFocused: boolean }
  | { type: 'keep-quotation'; id: string; keep: boolean };

/** The actions of a card, by the path of their functions. */
export const CARD_ACTIONS = [
  'onPin',
  'onClose',
  'onNext',
  'onPrevious',
  'onOff',
  'onDossier',
  'onNote',
  'onEntry',
  'onBack',
  'onSpeak',
  'marking.onWhy',
  'marking.onCorrect',
  'marking.onUndo',
  'quotation.onKeep',
  'quotation.onDismiss',
  'quotation.onChoosing',
  'quotation.onUndo',
] as const;

export type CardActionName = (typeof CARD_ACTIONS)[number];

/** What a frame shows, for the popup of the page around it. */
export interface FrameSummary {
  entries: ListedEntry[];
  /** Null while it has not been read for them. */
  quotations: number | null;
  kept: number;
  said: ListedQuotation[];
}

/** What a frame says to the page that it is in: `card` null takes its card away. */
export type FrameMessage = { type: 'card'; card: FrameCard | null } | { type: 'summary'; summary: FrameSummary };
