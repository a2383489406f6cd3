import type { Words } from '../core/model/view.ts';
import type { Block } from './block.ts';
import { CardHost } from './card-host.ts';
import type { CardDrawing } from './card-surface.ts';
import type { Later } from './later.ts';
import { themeAt } from './page-theme.ts';
import type { Theme } from './page-theme.ts';
import type { Rect } from './placement.ts';
import { selectedRange, selectedWords } from './selected-words.ts';
import type { SelectedWords } from './selected-words.ts';

export const CHIP_TAG = 'dramatis-keep';
/** A selection that does not change any more for so long is what the reader wanted, in milliseconds. */
const REST_MS = 250;

export interface SelectionChipDeps {
  document: Document;
  quiet: (work: () => void) => void;
  theme: () => Theme | 'auto';
  drawing: Later<CardDrawing>;
  /** False where quotations are switched off, or a card is in the way. */
  mayOffer: () => boolean;
  blocks: () => readonly Block[];
  /** The open shadow roots that hold some of them. */
  shadows: () => ShadowRoot[];
  /** Who says the words, as far as that is known. */
  speakerOf: (words: SelectedWords) => Words | null;
  onKeep: (words: SelectedWords) => void;
  signal: AbortSignal;
}

/** A button beside selected words that keeps them as a statement. */
export class SelectionChip {
  readonly #deps: SelectionChipDeps;
  /** Made with the first button. */
  #host: CardHost | null = null;
  #timer = 0;
  /** The words that the button is for, from when it is due. */
  #offered: SelectedWords | null = null;

  constructor(deps: SelectionChipDeps) {
    this.#deps = deps;
    const { document, signal } = deps;
    document.addEventListener('selectionchange', () => this.#onChange(), { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.hide();
      },
      { capture: true, signal },
    );
    document.addEventListener('scroll', () => this.hide(), { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => {
      document.defaultView?.clearTimeout(this.#timer);
      this.hide();
    });
  }

  /** Presses the button, also one that is still to come; false if there is nothing to keep. */
  press(): boolean {
    const words = this.#host?.isOpen ? this.#offered : this.#selected()?.words;
    if (!words) return false;
    this.#keep(words);
    return true;
  }

  hide(): void {
    this.#offered = null;
    const host = this.#host;
    if (!host?.isOpen) return;
    this.#deps.drawing.now?.erase(host.root);
    this.#deps.quiet(() => host.close());
  }

  #keep(words: SelectedWords): void {
    this.hide();
    this.#deps.onKeep(words);
  }

  #onChange(): void {
    const { document } = this.#deps;
    const view = document.defaultView;
    view?.clearTimeout(this.#timer);
    if (!selectedRange(document, this.#deps.shadows())) {
      this.hide();
      return;
    }
    this.#timer = view?.setTimeout(() => void this.#offer(), REST_MS) ?? 0;
  }

  /** What the reader has selected of the page's text, and the line beside which the button goes. */
  #selected(): { words: SelectedWords; line: Rect } | null {
    const { document, mayOffer, shadows, blocks } = this.#deps;
    const range = mayOffer() ? selectedRange(document, shadows()) : null;
    const words = range && selectedWords(range, blocks());
    const line = words && [...range.getClientRects()].findLast(({ width }) => width > 0);
    return words && line ? { words, line } : null;
  }

  async #offer(): Promise<void> {
    const { drawing } = this.#deps;
    let selected = this.#selected();
    const words = (this.#offered = selected?.words ?? null);
    if (selected && !drawing.now) {
      await drawing.get();
      if (this.#offered !== words) return;
      // the page may have moved meanwhile
      selected = this.#selected();
    }
    if (selected && drawing.now) this.#show(drawing.now, selected.words, selected.line);
    else this.hide();
  }

  #show(drawing: CardDrawing, words: SelectedWords, line: Rect): void {
    const { document, quiet, theme, speakerOf } = this.#deps;
    const { styles, openShadow } = drawing;
    const host = (this.#host ??= new CardHost(document, { styles, openShadow, tag: CHIP_TAG }));
    this.#offered = words;
    quiet(() => host.open(words.block.element));
    const chosen = theme();
    host.setTheme(chosen === 'auto' ? themeAt(words.block.element) : chosen);
    drawing.chip(host.root, speakerOf(words), () => this.#keep(words));
    host.place.beside(line, 'below');
  }
}
