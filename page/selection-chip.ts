import type { Words } from '../core/model/view.ts';
import type { Block } from './block.ts';
import { CardHost } from './card-host.ts';
import type { CardDrawing } from './card-surface.ts';
import { themeAt } from './page-theme.ts';
import type { Theme } from './page-theme.ts';
import { selectedRange, selectedWords } from './selected-words.ts';
import type { SelectedWords } from './selected-words.ts';

export const CHIP_TAG = 'dramatis-keep';
/** A selection that does not change any more for so long is what the reader wanted, in milliseconds. */
const REST_MS = 250;

export interface SelectionChipDeps {
  document: Document;
  quiet: (work: () => void) => void;
  theme: () => Theme | 'auto';
  drawing: CardDrawing;
  /** False where quotations are switched off, or a card is in the way. */
  mayOffer: () => boolean;
  blocks: () => readonly Block[];
  /** The open shadow roots that hold some of them. */
  shadows: () => ShadowRoot[];
  /** Who says the words, as far as that is known. */
  speakerOf: (words: SelectedWords) => Words | null;
  /** Draws the button; `speaker`: whose words would be kept at once. */
  render: (root: HTMLElement, speaker: Words | null, onPress: () => void) => void;
  onKeep: (words: SelectedWords) => void;
  signal: AbortSignal;
}

/** A button beside selected words that keeps them as a statement. */
export class SelectionChip {
  readonly #deps: SelectionChipDeps;
  readonly #host: CardHost;
  #timer = 0;
  #press: (() => void) | null = null;

  constructor(deps: SelectionChipDeps) {
    this.#deps = deps;
    const { document, signal } = deps;
    this.#host = new CardHost(document, { ...deps.drawing, tag: CHIP_TAG });
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
    if (!this.#host.isOpen) this.#offer();
    const press = this.#press;
    if (!this.#host.isOpen || !press) return false;
    press();
    return true;
  }

  hide(): void {
    if (!this.#host.isOpen) return;
    this.#press = null;
    this.#deps.drawing.erase(this.#host.root);
    this.#deps.quiet(() => this.#host.close());
  }

  #onChange(): void {
    const { document } = this.#deps;
    const view = document.defaultView;
    view?.clearTimeout(this.#timer);
    if (!selectedRange(document, this.#deps.shadows())) {
      this.hide();
      return;
    }
    this.#timer = view?.setTimeout(() => this.#offer(), REST_MS) ?? 0;
  }

  #offer(): void {
    const { document, mayOffer, shadows, blocks, speakerOf, theme, quiet, render, onKeep } = this.#deps;
    const range = mayOffer() ? selectedRange(document, shadows()) : null;
    const words = range && selectedWords(range, blocks());
    const line = words && [...range.getClientRects()].findLast(({ width }) => width > 0);
    if (!words || !line) {
      this.hide();
      return;
    }
    quiet(() => this.#host.open(words.block.element));
    const chosen = theme();
    this.#host.setTheme(chosen === 'auto' ? themeAt(words.block.element) : chosen);
    this.#press = () => {
      this.hide();
      onKeep(words);
    };
    render(this.#host.root, speakerOf(words), this.#press);
    this.#host.place.beside(line, 'below');
  }
}
