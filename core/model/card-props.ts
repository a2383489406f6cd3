import type { Scope } from '../corrections/correction.ts';
import type { Reason } from './reason.ts';
import type { KeepTrouble } from '../statements/choice.ts';
import type { Kind } from './kind.ts';
import type { PageStatements } from './page-statements.ts';
import type { PageQuotation } from './quoted.ts';
import type { CardView, EntryChoice, Words } from './view.ts';

/**
 * Why there is nothing to show: the page must be reloaded (`gone`), what is known could not be read (`failed`), what the reader
 * chose could not be kept (`unsaved`), or for either there was no room (`full`).
 */
export const CARD_TROUBLES = ['gone', 'failed', 'unsaved', 'full'] as const;
export type CardTrouble = (typeof CARD_TROUBLES)[number];

/** What the card shows at the moment: the page room keeps it, the card component draws it. */
export interface CardState {
  /** `loading` shows the name and a line that the rest is coming. */
  status: 'loading' | 'ready' | CardTrouble;
  /** Known before the view is: the mark's own entry. Names the dialog. */
  label: Words;
  view: CardView | null;
  pinned: boolean;
  /** What the mark is, as long as there is no view. */
  kind?: Kind;
  /** Set where it is the card of an entry that another card names: what leads back to that. */
  back?: Words;
  /** Languages that the browser can read aloud by itself, as BCP 47 primary subtags. */
  voices?: string[];
  /** It lies at the lower edge of a touch screen, and is not moved or pinned. */
  sheet?: boolean;
  /** The organisation has chosen that the marks are on here: there is no switching them off. */
  fixed?: boolean;
  /** Why the mark is there and what the reader may say of it; absent where there is no page to say it of. */
  marking?: MarkingState;
  /** Set where the card is that of a quotation: there is no view then. */
  quotation?: QuotationState;
}

/** An entry by a name that a card has for it. */
export interface NamedEntry extends Words {
  entry: string;
}

/** Somebody on the page who may have said something. */
export interface SpeakerChoice {
  entry: string;
  kind: Kind;
  label: Words;
}

/** A quotation of the page, and what the reader may say of it. */
export interface QuotationState {
  quotation: PageQuotation;
  /** Day of the article; null if it tells none. */
  published: string | null;
  /** Whether known speakers' words are kept here without being asked. */
  keeping: PageStatements['keeping'];
  /** True while the reader chooses who said it. */
  choosing: boolean;
  choices: SpeakerChoice[];
  /** What has become of it, or why not. */
  outcome: { what: 'kept' | 'dismissed' | 'undone'; name: Words | null; trouble: KeepTrouble | null } | null;
}

export interface QuotationActions {
  /** Keeps it as what its speaker said, or somebody else; a name alone is of somebody whom no pack knows. */
  onKeep: (speaker: { entry: string | null; name: string } | null) => void;
  /** It is nothing to keep. */
  onDismiss: () => void;
  /** Shows or hides who else may have said it. */
  onChoosing: (open: boolean) => void;
  onUndo: () => void;
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
  /** Opens everything that an entry is on record for. */
  onDossier?: (entry: string) => void;
  /** Opens what the reader writes down about an entry. */
  onNote?: (entry: string) => void;
  /** Shows the card of an entry that this one names, in its place. */
  onEntry?: (named: NamedEntry) => void;
  /** There where `CardState.back` is. */
  onBack?: () => void;
  /** There where `CardState.voices` is. */
  onSpeak?: (words: Words) => void;
  /** There where `CardState.quotation` is. */
  quotation?: QuotationActions;
  /** There where `CardState.marking` is. */
  marking?: MarkingActions;
}

/** Gives the message of a key in the reader's language; args fill $1, $2 … */
export type Translate = (key: string, ...args: string[]) => string;
