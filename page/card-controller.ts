import { CARD_TROUBLES } from '../core/model/card-props.ts';
import type { CardActions, CardState, NamedEntry } from '../core/model/card-props.ts';
import type { CardView, Words } from '../core/model/view.ts';
import type { CardSide } from '../core/settings/settings.ts';
import type { Block } from './block.ts';
import type { CardSurface } from './card-surface.ts';
import { Marking } from './marking.ts';
import { Quoting } from './quoting.ts';
import type { QuotingDeps } from './quoting.ts';
import type { MarkingDeps } from './marking.ts';
import { failure, InnerCard } from './inner-card.ts';
import { hitTest } from './hit-test.ts';
import { initialHover, reduceHover } from './hover-intent.ts';
import type { HoverEvent, HoverEffect } from './hover-intent.ts';
import { focused } from './flat-tree.ts';
import type { Mark, Painter } from './painter.ts';
import { themeAt } from './page-theme.ts';
import type { Theme } from './page-theme.ts';
import type { Line, Rect } from './placement.ts';
import { followPointer } from './pointer.ts';
import { headsFor } from './safe-triangle.ts';
import { Speech } from './speech.ts';
import { TabStart } from './tab-start.ts';
import { listenForTaps } from './taps.ts';

export interface CardControllerDeps {
  document: Document;
  painter: () => Painter;
  surface: CardSurface;
  theme: () => Theme | 'auto';
  labelOf: (entry: string) => Words;
  /** What the card of an entry shows in the paragraph of a mark. Rejects when the extension is not there any more. */
  view: (entry: string, mark: Mark) => Promise<CardView | null>;
  /** Where the reader wants cards, and what says that it has changed. */
  side: () => CardSide;
  onSide: (side: CardSide) => void;
  /** Goes to the mention after or before a mark; false if there is none. */
  onStep: (from: Mark, step: 1 | -1) => boolean;
  onOff: () => void;
  /** True where the marks cannot be switched off. */
  isFixed: () => boolean;
  /** The mark that has the words of a mark now; null if they are not marked any more. */
  nowAt: (mark: Mark) => Mark | null;
  marking: MarkingDeps;
  quoting: QuotingDeps;
  /** Opens everything that an entry is on record for; with `note`, what the reader writes down about it. */
  onDossier: (entry: string, note?: boolean) => void;
  /** Where the words are that a mark is about, besides its own. */
  aboutOf: (mark: Mark) => Range[];
  signal: AbortSignal;
}

/** Share of the window that what was said may take for the card to stand beside it. */
const MOST_WORDS = 0.35;

/** What was asked about a mark, and what has come of it. */
interface Asked {
  mark: Mark;
  view: CardView | null;
  /** `nothing`: there is no card of it after all. */
  status: CardState['status'] | 'nothing';
}

const hasFailed = ({ status }: Asked): boolean => CARD_TROUBLES.some((trouble) => trouble === status);

/** Shows the card of one mark at a time: when, where, with what. */
export class CardController {
  readonly #deps: CardControllerDeps;
  readonly #card: CardSurface;
  readonly #actions: CardActions;
  readonly #marking: Marking;
  readonly #quoting: Quoting;
  readonly #inner: InnerCard;
  readonly #speech: Speech;
  readonly #tabStart: TabStart;
  /** The card lies at the lower edge: it was opened by a finger. */
  #isSheet = false;
  #hover = initialHover<Mark>();
  readonly #timers = new Set<number>();
  /** Which line of its mark the card stands beside, and which the pointer is on now. */
  #line = 0;
  #pointedLine = 0;
  #asked: Asked | null = null;
  #lastFocus: Element | null = null;

  constructor(deps: CardControllerDeps) {
    this.#deps = deps;
    const { document, signal } = deps;
    this.#card = deps.surface;
    this.#card.listen({
      onPointer: (inside) => this.#send({ type: inside ? 'enter-card' : 'leave-card' }),
      onPressOutside: () => this.#send({ type: 'press-outside' }),
      onMoved: (side) => {
        this.#hold();
        if (side !== null && side !== deps.side()) deps.onSide(side);
      },
      onPutAway: () => this.close(),
    });
    const hooks = {
      onChange: () => this.refresh(),
      onHold: () => this.#hold(),
      onFailed: (error: unknown, saves: boolean) => {
        if (this.#asked) this.#asked.status = failure(error, saves);
        this.refresh();
      },
    };
    this.#marking = new Marking(deps.marking, hooks);
    this.#quoting = new Quoting(deps.quoting, hooks);
    this.#inner = new InnerCard({
      view: (entry) => deps.view(entry, this.shown!),
      onChange: () => this.refresh(),
    });
    this.#speech = new Speech(document.defaultView as Window & typeof globalThis, () => this.refresh(), signal);
    this.#tabStart = new TabStart(document.defaultView!, signal);
    this.#actions = {
      marking: this.#marking.actions,
      quotation: this.#quoting.actions,
      onDossier: (entry) => deps.onDossier(entry),
      onNote: (entry) => deps.onDossier(entry, true),
      onEntry: (named) => this.#goInto(named),
      onBack: () => this.back(),
      onSpeak: (words) => this.#speech.speak(words),
      onPin: (pinned) => {
        this.#send({ type: 'pin', pinned });
        this.#render();
      },
      onClose: () => this.close(),
      onNext: () => this.#step(1),
      onPrevious: () => this.#step(-1),
      onOff: () => deps.onOff(),
    };
    followPointer(
      document,
      {
        painter: deps.painter,
        isOnCard: (event) => this.#card.isFrom(event),
        onOver: ({ mark, line }, speed) => {
          if (this.shown !== mark) this.#pointedLine = line;
          this.#send({ type: 'over', target: mark, speed });
        },
        isOnWay: (from, to) => {
          const area = this.#hover.shown?.hold === 'none' ? this.#card.area : null;
          return area !== null && headsFor(from, to, area);
        },
        onOut: () => this.#send({ type: 'out' }),
        onEnterCard: () => this.#send({ type: 'enter-card' }),
        onLeaveCard: () => this.#send({ type: 'leave-card' }),
        onPressOutside: () => this.#send({ type: 'press-outside' }),
        onMoved: () => this.#place(),
      },
      signal,
    );
    // a page that is light or dark as the system is has changed with it
    const night = document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
    night?.addEventListener('change', () => this.refresh(), { signal });
    listenForTaps(
      document,
      {
        isOnCard: (event) => this.#card.isFrom(event),
        onTap: (x, y) => this.#tap(x, y),
        onElsewhere: () => this.#send({ type: 'press-outside' }),
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#destroy());
  }

  /** The mark whose card is shown. */
  get shown(): Mark | null {
    return this.#hover.shown?.target ?? null;
  }

  get isWriting(): boolean {
    return this.#card.isWriting ?? false;
  }

  /** There are marks, so that a card may be opened soon. */
  prepare(): void {
    this.#card.prepare();
  }

  /**
   * Opens a mark's card at once and moves the focus into it. It goes back to where it was when the card closes; after
   * `goesOn`, Tab goes on from the mark.
   */
  open(mark: Mark, goesOn = false): void {
    this.#isSheet = (this.shown !== null && this.#isSheet) || hasOnlyTouch(this.#deps.document);
    this.#openAt(mark, 0);
    if (goesOn) this.#lastFocus = null;
  }

  /** Goes back to the card that this one was opened from, else closes it; false if there was none. */
  escape(): boolean {
    return this.back() || this.close();
  }

  /** Goes back to the card that this one was opened from; false if there is none. */
  back(): boolean {
    const entry = this.#inner.close();
    if (entry === null) return false;
    const { hasFocus } = this.#card;
    this.#render();
    if (hasFocus) this.#card.focus(entry);
    return true;
  }

  #goInto(named: NamedEntry): void {
    if (!this.shown) return;
    this.#hold();
    const { hasFocus } = this.#card;
    this.#inner.open(named);
    this.#render();
    if (hasFocus) this.#card.focus();
  }

  /** The reader is at work in the card: the pointer's way does not matter from now on. */
  #hold(): void {
    if (this.#hover.shown?.hold === 'none') this.#send({ type: 'pin', pinned: false });
  }

  #tap(x: number, y: number): void {
    const hit = hitTest(this.#deps.document, this.#deps.painter(), x, y);
    this.#send({ type: 'press-outside' });
    if (!hit || this.shown) return;
    this.#isSheet = true;
    this.#openAt(hit.mark, hit.line);
  }

  #openAt(mark: Mark, line: number): void {
    this.#pointedLine = line;
    this.#send({ type: 'open', target: mark });
    this.#focusCard();
  }

  /** Opens the card of a quotation and keeps it at once, if it is known who says it. */
  keep(mark: Mark): void {
    this.open(mark);
    this.#quoting.actions.onKeep(null);
  }

  /** Closes the card; false if there was none. */
  close(): boolean {
    const open = this.shown !== null;
    this.#send({ type: 'close' });
    return open;
  }

  /** Draws the card again, after the theme has changed. */
  refresh(): void {
    if (this.shown) this.#render();
  }

  /** Closes the card of a mark that the page has taken away, unless the reader holds it open. */
  forget(isGone: (mark: Mark) => boolean): void {
    const { shown, pending } = this.#hover;
    if (pending && isGone(pending.target)) this.#send({ type: 'out' });
    if (shown?.hold === 'none' && isGone(shown.target)) this.close();
  }

  /** Blocks have other marks than before: the card stays with the words that it was opened for. */
  follow(blocks: readonly Block[]): void {
    const mark = this.shown;
    if (!mark || !blocks.includes(mark.block)) return;
    const now = this.#deps.nowAt(mark);
    if (mark.kind === 'quotation') {
      if (!now && this.#hover.shown?.hold === 'none') this.close();
      return;
    }
    if (!now && this.#hover.shown?.hold === 'none' && !this.#marking.hasOutcome) {
      this.close();
      return;
    }
    this.#marking.follow(now);
    this.#deps.painter().activate(now);
    if (now && now !== mark) {
      this.#send({ type: 'replace', from: mark, to: now });
      if (this.#asked?.mark.entry === now.entry) this.#asked.mark = now;
      this.#ask(now);
    }
    this.#render();
  }

  #send(event: HoverEvent<Mark>): void {
    const [state, effects] = reduceHover(this.#hover, event);
    this.#hover = state;
    for (const effect of effects) this.#run(effect);
  }

  #run(effect: HoverEffect<Mark>): void {
    switch (effect.type) {
      case 'start': {
        const { timer, token, delay } = effect;
        const view = this.#deps.document.defaultView;
        const id = view?.setTimeout(() => {
          this.#timers.delete(id!);
          this.#send({ type: 'timer', timer, token });
        }, delay);
        if (id !== undefined) this.#timers.add(id);
        return;
      }
      case 'ask':
        this.prepare();
        this.#ask(effect.target);
        return;
      case 'show':
        this.#show(effect.target);
        return;
      case 'hide':
        this.#hide();
    }
  }

  #ask(mark: Mark): void {
    if (this.#asked?.mark === mark && !hasFailed(this.#asked)) return;
    const asked: Asked = { mark, view: null, status: 'loading' };
    this.#asked = asked;
    if (mark.kind === 'quotation') {
      asked.status = 'ready';
      return;
    }
    this.#deps.view(mark.entry, mark).then(
      (view) => {
        asked.view = view;
        asked.status = view ? 'ready' : 'nothing';
        if (this.#asked === asked && this.shown === asked.mark) this.#render();
      },
      (error: unknown) => {
        asked.status = failure(error);
        if (this.#asked === asked && this.shown === asked.mark) this.#render();
      },
    );
  }

  #show(mark: Mark): void {
    this.#ask(mark);
    if (this.#hover.shown?.hold === 'none') this.#isSheet = false;
    this.#inner.close();
    this.#marking.begin(mark);
    this.#quoting.begin(mark);
    this.#line = this.#pointedLine;
    this.#deps.painter().activate(mark, this.#deps.aboutOf(mark));
    this.#card.open(mark.block.element);
    this.#render();
  }

  #hide(): void {
    const hadFocus = this.#card.hasFocus;
    const mark = this.#asked?.mark;
    this.#deps.painter().activate(null);
    this.#card.close();
    this.#asked = null;
    this.#inner.close();
    this.#marking.begin(null);
    this.#quoting.begin(null);
    const focus = this.#lastFocus;
    this.#lastFocus = null;
    if (!hadFocus) return;
    if (focus?.isConnected && 'focus' in focus) {
      (focus as HTMLElement).focus({ preventScroll: true });
      return;
    }
    const place = mark?.block.toRange(mark.start, mark.end);
    if (place) this.#tabStart.set(place);
  }

  #render(): void {
    const mark = this.shown;
    if (!mark || !this.#card.isOpen) return;
    const state = this.#state(mark);
    if (!state) {
      this.close();
      return;
    }
    const theme = this.#deps.theme();
    this.#card.draw(this.#inner.state(state), this.#actions, theme === 'auto' ? themeAt(mark.block.element) : theme);
    this.#place();
  }

  /** What the card of a mark shows now; null if there is nothing to show. */
  #state(mark: Mark): CardState | null {
    const asked = this.#asked?.mark === mark ? this.#asked : null;
    if (asked?.status === 'nothing') return null;
    const pinned = this.#hover.shown?.hold === 'pinned';
    const base = {
      pinned,
      voices: this.#speech.languages,
      ...(this.#isSheet && { sheet: true }),
      ...(this.#deps.isFixed() && { fixed: true }),
    };
    const quotation = this.#quoting.state();
    if (quotation) {
      const label = quotation.quotation.label ?? { text: '', lang: '' };
      return { ...base, status: asked?.status ?? 'ready', label, view: null, quotation };
    }
    const marking = this.#marking.state();
    if (marking?.gone && !(asked && hasFailed(asked))) {
      return { ...base, status: 'ready', label: { text: marking.words, lang: '' }, view: null, marking };
    }
    return {
      ...base,
      status: asked?.status ?? 'loading',
      label: asked?.view?.label ?? this.#deps.labelOf(mark.entry),
      view: asked?.view ?? null,
      ...(mark.kind !== 'quotation' && { kind: mark.kind }),
      ...(marking && { marking }),
    };
  }

  #place(): void {
    const mark = this.shown;
    if (!mark || !this.#card.isOpen) return;
    const painted = this.#deps.painter().rectsOf(mark);
    // the words of a mark that was taken away are still there
    const rects =
      painted.length > 0 ? painted : [...(mark.block.toRange(mark.start, mark.end)?.getClientRects() ?? [])];
    const line: Rect | undefined = rects[this.#line] ?? rects[0];
    if (!line) return;
    const flow = flowOf(mark.block.element);
    // of a DOMRect nothing would be copied
    const { left, top, width, height } = flow === 'vertical' ? line : this.#withWords(mark, line);
    this.#card.place({ left, top, width, height, ...(flow && { flow }) }, this.#deps.side());
  }

  /** What the card must not stand on: the line of its mark, and all that was said if that leaves it room. */
  #withWords(mark: Mark, line: Rect): Rect {
    const rects = this.#deps.aboutOf(mark).flatMap((range) => [...range.getClientRects()]);
    const top = Math.min(line.top, ...rects.map((rect) => rect.top));
    const bottom = Math.max(line.top + line.height, ...rects.map((rect) => rect.bottom));
    const { innerHeight } = this.#deps.document.defaultView!;
    const leavesRoom = bottom - top <= innerHeight * MOST_WORDS && top >= 0 && bottom <= innerHeight;
    return leavesRoom ? { left: line.left, width: line.width, top, height: bottom - top } : line;
  }

  #step(step: 1 | -1): void {
    const { shown } = this;
    if (shown) this.#deps.onStep(shown, step);
  }

  #focusCard(): void {
    const { document } = this.#deps;
    if (!this.#card.isOpen) return;
    if (!this.#card.hasFocus) {
      const focus = focused(document);
      this.#lastFocus = focus === document.body || focus === document.documentElement ? null : focus;
    }
    this.#card.focus();
  }

  #destroy(): void {
    for (const id of this.#timers) this.#deps.document.defaultView?.clearTimeout(id);
    if (this.#card.isOpen) this.#hide();
  }
}

/** True on a device without a mouse. */
const hasOnlyTouch = ({ defaultView }: Document): boolean =>
  defaultView?.matchMedia('(hover: none) and (pointer: coarse)').matches ?? false;

/** How the text of an element runs, if not from left to right. */
function flowOf(element: Element): Line['flow'] {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.writingMode.startsWith('vertical') || style?.writingMode.startsWith('sideways')) return 'vertical';
  return style?.direction === 'rtl' ? 'rtl' : undefined;
}
