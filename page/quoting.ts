import type { QuotationActions, QuotationState, SpeakerChoice } from '../core/model/card-props.ts';
import type { PageQuotation } from '../core/model/quoted.ts';
import type { QuotationChoice, QuotationOutcome } from '../core/statements/choice.ts';
import type { Mark } from './painter.ts';

export interface QuotingDeps {
  /** What is quoted at a mark; null if nothing is known of it any more. */
  quotationOf: (mark: Mark) => PageQuotation | null;
  /** Who is on the page. */
  speakers: () => SpeakerChoice[];
  /** Day of the article, or null. */
  published: () => string | null;
  keeping: () => QuotationState['keeping'];
  /** Rejects when the extension is not there any more. */
  choose: (quotation: PageQuotation, choice: QuotationChoice) => Promise<QuotationOutcome>;
  /** Something has become of the quotation of a mark. */
  onChanged: (mark: Mark, change: Partial<PageQuotation>) => void;
}

export interface QuotingHooks {
  /** There is something else to draw. */
  onChange: () => void;
  /** The reader is at work in the card: the pointer's way does not matter from now on. */
  onHold: () => void;
  /** `saves`: it was to keep what the reader chose. */
  onFailed: (error: unknown, saves: boolean) => void;
}

/** The quotation whose card is shown, and what the reader says of it. */
export class Quoting {
  readonly actions: QuotationActions;
  readonly #deps: QuotingDeps;
  readonly #hooks: QuotingHooks;
  #about: { mark: Mark; quotation: PageQuotation } | null = null;
  #choosing = false;
  #outcome: QuotationState['outcome'] = null;
  /** What takes the last choice back, and what the quotation was then. */
  #undo: { choice: QuotationChoice; before: PageQuotation } | null = null;

  constructor(deps: QuotingDeps, hooks: QuotingHooks) {
    this.#deps = deps;
    this.#hooks = hooks;
    this.actions = {
      onKeep: (speaker) => void this.#keep(speaker),
      onDismiss: () => void this.#dismiss(),
      onChoosing: (open) => {
        this.#choosing = open;
        hooks.onHold();
        hooks.onChange();
      },
      onUndo: () => void this.#takeBack(),
    };
  }

  /** Begins anew with the mark whose card is shown now. */
  begin(mark: Mark | null): void {
    const quotation = mark && this.#deps.quotationOf(mark);
    this.#about = mark && quotation && { mark, quotation };
    this.#choosing = false;
    this.#outcome = null;
    this.#undo = null;
  }

  state(): QuotationState | undefined {
    if (!this.#about) return undefined;
    const { quotation } = this.#about;
    const speakers = this.#deps.speakers();
    return {
      quotation,
      published: this.#deps.published(),
      keeping: this.#deps.keeping(),
      choosing: this.#choosing || quotation.speaker === null,
      choices: speakers.filter(({ entry }) => entry !== quotation.speaker?.entry),
      outcome: this.#outcome,
    };
  }

  async #keep(speaker: PageQuotation['speaker']): Promise<void> {
    const chosen = speaker ?? this.#about?.quotation.speaker;
    if (!this.#about || !chosen) return;
    const label = this.#labelOf(chosen);
    await this.#choose(
      { type: 'keep', speaker: chosen },
      (statement) => ({ speaker: chosen, label, statement, decided: true, dismissed: false }),
      { what: 'kept', name: label },
    );
  }

  #dismiss(): Promise<void> {
    return this.#choose({ type: 'dismiss' }, () => ({ statement: null, decided: true, dismissed: true }), {
      what: 'dismissed',
      name: null,
    });
  }

  async #takeBack(): Promise<void> {
    const { choice, before } = this.#undo ?? {};
    if (!choice || !before) return;
    await this.#choose(choice, (statement) => ({ ...before, statement }), { what: 'undone', name: null });
    this.#undo = null;
    this.#hooks.onChange();
  }

  async #choose(
    choice: QuotationChoice,
    change: (statement: string | null) => Partial<PageQuotation>,
    outcome: { what: 'kept' | 'dismissed' | 'undone'; name: PageQuotation['label'] },
  ): Promise<void> {
    if (!this.#about) return;
    const { mark, quotation: before } = this.#about;
    this.#hooks.onHold();
    try {
      const { statement, trouble } = await this.#deps.choose(before, choice);
      if (trouble === null) this.#deps.onChanged(mark, change(statement));
      if (this.#about?.mark !== mark) return;
      this.#choosing = false;
      if (trouble === null) {
        this.#about = { mark, quotation: { ...before, ...change(statement) } };
        this.#undo = { choice: inverse(before), before };
      }
      this.#outcome = { ...outcome, trouble };
      this.#hooks.onChange();
    } catch (error) {
      this.#hooks.onFailed(error, true);
    }
  }

  #labelOf({ entry, name }: NonNullable<PageQuotation['speaker']>): NonNullable<PageQuotation['label']> {
    const listed = entry === null ? undefined : this.#deps.speakers().find((known) => known.entry === entry);
    const { quotation } = this.#about!;
    if (listed) return listed.label;
    return entry !== null && entry === quotation.speaker?.entry && quotation.label
      ? quotation.label
      : { text: name, lang: '' };
  }
}

/** What makes a quotation what it was. */
const inverse = ({ statement, speaker, dismissed }: PageQuotation): QuotationChoice =>
  statement !== null && speaker ? { type: 'keep', speaker } : { type: dismissed ? 'dismiss' : 'forget' };
