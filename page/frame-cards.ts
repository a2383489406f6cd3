import type { FrameCard, FrameEvent } from '../core/model/frame-card.ts';
import { tellingActions } from './card-actions.ts';
import type { CardDrawing } from './card-surface.ts';
import { findFrame, outOfFrame } from './find-frame.ts';
import type { Words } from '../core/model/view.ts';
import type { Later } from './later.ts';
import { LocalCard } from './local-card.ts';
import { Speech } from './speech.ts';

export interface FrameCardsDeps {
  document: Document;
  drawing: Later<CardDrawing>;
  /** runtime.getFrameId, where there is one. */
  frameIdOf: ((element: Element) => number) | null;
  send: (frame: number, event: FrameEvent) => void;
  signal: AbortSignal;
}

/** Draws the cards of the frames of a page: one at a time, beside the frame's own line. */
export class FrameCards {
  readonly #deps: FrameCardsDeps;
  /** Made when a frame wants one: there are documents that cannot hold a card. */
  #surface: LocalCard | null = null;
  readonly #speech: Speech;
  #shown: { frame: number; element: HTMLElement; card: FrameCard } | null = null;
  #pointed = false;
  #nextFrame = 0;

  constructor(deps: FrameCardsDeps) {
    this.#deps = deps;
    const { document, signal } = deps;
    const view = document.defaultView as Window & typeof globalThis;
    this.#speech = new Speech(view, () => undefined, signal);
    // before the card's own listeners, which keep its keys from everybody else
    view.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    const passive = { capture: true, passive: true, signal };
    const onCard = (event: Event): boolean => this.#surface?.isFrom(event) ?? false;
    document.addEventListener('pointermove', (event) => this.#setPointed(onCard(event)), passive);
    document.addEventListener('pointerout', (event) => onCard(event) && this.#setPointed(false), passive);
    document.addEventListener(
      'pointerdown',
      (event) => !onCard(event) && this.#tell({ type: 'press-outside' }),
      passive,
    );
    view.addEventListener('focusin', (event) => this.#tell({ type: 'focus', inside: onCard(event) }), passive);
    view.addEventListener('blur', () => this.#tell({ type: 'focus', inside: false }), { signal });
    const onMove = (event: Event): void => {
      if (!onCard(event)) this.#nextFrame ||= view.requestAnimationFrame(() => this.#place());
    };
    view.addEventListener('scroll', onMove, passive);
    view.addEventListener('resize', onMove, passive);
    signal.addEventListener('abort', () => {
      view.cancelAnimationFrame(this.#nextFrame);
      this.#close();
    });
  }

  /** Shows a frame's card, or with null takes it away. False if the frame cannot be found on the page. */
  show(frame: number, card: FrameCard | null): boolean {
    if (!card) {
      if (this.#shown?.frame === frame) this.#close();
      return true;
    }
    if (this.#deps.signal.aborted) return false;
    const element = findFrame(this.#deps.document, { ...card, frame }, this.#deps.frameIdOf);
    if (!element) return false;
    if (this.#shown && this.#shown.frame !== frame) this.close();
    const { send } = this.#deps;
    const surface = (this.#surface ??= this.#newSurface());
    const isNew = this.#shown === null;
    this.#shown = { frame, element, card };
    if (isNew || card.anew) surface.open(element);
    const tell = tellingActions((name, args) => send(frame, { type: 'action', name, args }));
    // what is pressed here lets this page speak, but not the frame
    const actions = { ...tell, onSpeak: (words: Words) => this.#speech.speak(words) };
    surface.draw(card.state, actions, card.theme);
    this.#place();
    if (card.focus) surface.focus(card.at);
    return true;
  }

  #newSurface(): LocalCard {
    const { document, drawing, signal } = this.#deps;
    const surface = new LocalCard(document, drawing, (work) => work(), signal);
    surface.listen({
      onMoved: (side) => this.#tell({ type: 'moved', side }),
      onPutAway: () => this.close(),
    });
    return surface;
  }

  /** The frame whose card is shown; null if none is. */
  get frame(): number | null {
    return this.#shown?.frame ?? null;
  }

  /** True while the reader writes in the card of a frame. */
  get isWriting(): boolean {
    return this.#shown !== null && (this.#surface?.isWriting ?? false);
  }

  /** Has the frame close its card; false if none is shown. */
  close(): boolean {
    if (!this.#shown) return false;
    this.#tell({ type: 'action', name: 'onClose', args: [] });
    this.#close();
    return true;
  }

  /** Goes back to the card that this one was opened from, or closes it. */
  #escape(): void {
    if (this.#shown?.card.state.back) this.#tell({ type: 'action', name: 'onBack', args: [] });
    else this.close();
  }

  #close(): void {
    const { element } = this.#shown ?? {};
    this.#shown = null;
    this.#pointed = false;
    const hadFocus = this.#surface?.hasFocus;
    if (this.#surface?.isOpen) this.#surface.close();
    if (hadFocus) element?.focus({ preventScroll: true });
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#shown || !event.isTrusted || event.isComposing) return;
    const { altKey, shiftKey, ctrlKey, metaKey, key } = event;
    if (key !== 'Escape' || altKey || shiftKey || ctrlKey || metaKey) return;
    this.#escape();
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #place(): void {
    this.#nextFrame = 0;
    if (!this.#shown) return;
    const { element, card } = this.#shown;
    if (element.isConnected) this.#surface?.place(outOfFrame(element, card.line), card.side);
    else this.#close();
  }

  #setPointed(inside: boolean): void {
    if (!this.#shown || inside === this.#pointed) return;
    this.#pointed = inside;
    this.#tell({ type: 'pointer', inside });
  }

  #tell(event: FrameEvent): void {
    if (this.#shown) this.#deps.send(this.#shown.frame, event);
  }
}
