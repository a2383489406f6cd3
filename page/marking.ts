import type { KeptCorrection } from '../core/corrections/change-corrections.ts';
import type { CorrectionRequest } from '../core/corrections/make-correction.ts';
import type { MarkChoice, MarkingActions, MarkingState, Outcome } from '../core/model/card-props.ts';
import type { Mention } from '../core/model/mention.ts';
import type { EntryChoice, Words } from '../core/model/view.ts';
import type { Mark } from './painter.ts';

export interface MarkingDeps {
  /** What was found at a mark; null if nothing is known of it any more. */
  mentionOf: (mark: Mark) => Mention | null;
  labelOf: (entry: string) => Words;
  site: () => string;
  /** These three reject when the extension is not there any more. */
  choices: (words: string, entries: string[]) => Promise<EntryChoice[]>;
  correct: (request: Omit<CorrectionRequest, 'url'>) => Promise<KeptCorrection>;
  undo: (kept: KeptCorrection) => Promise<void>;
}

export interface MarkingHooks {
  /** There is something else to draw. */
  onChange: () => void;
  /** The reader is at work in the card: the pointer's way does not matter from now on. */
  onHold: () => void;
  /** `saves`: it was to keep what the reader chose. */
  onFailed: (error: unknown, saves: boolean) => void;
}

interface About {
  mark: Mark;
  words: string;
  mention: Mention;
}

/** Why the mark whose card is shown is one, and what the reader says of it. */
export class Marking {
  readonly actions: MarkingActions;
  readonly #deps: MarkingDeps;
  readonly #hooks: MarkingHooks;
  #about: About | null = null;
  #open = false;
  #gone = false;
  #choices: EntryChoice[] | null = null;
  #kept: KeptCorrection | null = null;
  #outcome: Outcome | null = null;
  /** Counts what the card was about, so that an answer that comes late is not taken for one about something else. */
  #turn = 0;

  constructor(deps: MarkingDeps, hooks: MarkingHooks) {
    this.#deps = deps;
    this.#hooks = hooks;
    this.actions = {
      onWhy: (open) => this.#setOpen(open),
      onCorrect: (choice) => this.#correct(choice),
      onUndo: () => this.#undo(),
    };
  }

  /** True while there is something to read in the card though the mark may have gone. */
  get hasOutcome(): boolean {
    return this.#outcome !== null;
  }

  /** Begins anew with the mark whose card is shown now. */
  begin(mark: Mark | null): void {
    this.#turn++;
    this.#open = false;
    this.#kept = null;
    this.#outcome = null;
    this.#about = null;
    this.#turnTo(mark);
  }

  /** The page marks the words anew: as the same, as another entry, or (null) no more. */
  follow(mark: Mark | null): void {
    this.#turn++;
    this.#turnTo(mark);
  }

  state(): MarkingState | undefined {
    if (!this.#about) return undefined;
    const { words, mention } = this.#about;
    return {
      words,
      site: this.#deps.site(),
      confidence: mention.confidence,
      why: mention.why,
      unsure: (mention.others ?? []).length > 0,
      decided: mention.corrected !== undefined,
      gone: this.#gone,
      open: this.#open,
      choices: this.#choices,
      outcome: this.#outcome,
    };
  }

  readonly #onUnread = (error: unknown): void => this.#hooks.onFailed(error, false);
  readonly #onUnsaved = (error: unknown): void => this.#hooks.onFailed(error, true);

  #turnTo(mark: Mark | null): void {
    this.#gone = mark === null;
    if (!mark) {
      this.#open = false;
      this.#choices = null;
      return;
    }
    const mention = this.#deps.mentionOf(mark);
    const words = mark.block.text.slice(mark.start, mark.end);
    // who else may be meant stays where it is while the page is read again: it is being pressed
    if (words !== this.#about?.words || !sameEntries(mention, this.#about.mention)) this.#choices = null;
    this.#about = mention && { mark, words, mention };
    if (this.#open || (mention?.others ?? []).length > 0) this.#askForChoices();
  }

  #setOpen(open: boolean): void {
    this.#open = open;
    this.#hooks.onHold();
    if (open && !this.#choices) this.#askForChoices();
    this.#hooks.onChange();
  }

  #askForChoices(): void {
    if (!this.#about) return;
    const { words, mention } = this.#about;
    const turn = this.#turn;
    this.#deps.choices(words, [mention.entry, ...(mention.others ?? [])]).then((choices) => {
      if (turn !== this.#turn) return;
      this.#choices = choices;
      this.#hooks.onChange();
    }, this.#onUnread);
  }

  #correct({ to, scope }: MarkChoice): void {
    if (!this.#about) return;
    const { words, mention } = this.#about;
    const chosen = this.#choices?.find(({ entry }) => entry === to);
    this.#hooks.onHold();
    this.#deps.correct({ words, from: mention.corrected ?? mention.entry, to, scope }).then((kept) => {
      if (this.#about?.words !== words) return;
      this.#kept = kept;
      this.#open = false;
      this.#outcome = {
        words,
        to: to === null ? null : (chosen?.label ?? this.#deps.labelOf(to)),
        scope,
        undone: false,
      };
      this.#hooks.onChange();
    }, this.#onUnsaved);
  }

  #undo(): void {
    const kept = this.#kept;
    const outcome = this.#outcome;
    if (!kept || !outcome) return;
    this.#kept = null;
    this.#deps.undo(kept).then(() => {
      if (this.#outcome !== outcome) return;
      this.#outcome = { ...outcome, undone: true };
      this.#hooks.onChange();
    }, this.#onUnsaved);
  }
}

/** True if two mentions let the reader choose among the same. */
const sameEntries = (one: Mention | null, other: Mention): boolean =>
  one?.entry === other.entry && (one.others ?? []).join(' ') === (other.others ?? []).join(' ');
