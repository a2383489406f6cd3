import type { CardActions, CardState } from '../core/model/card-props.ts';
import type { FrameCard, FrameEvent } from '../core/model/frame-card.ts';
import type { CardSide } from '../core/settings/settings.ts';
import { carryOut } from './card-actions.ts';
import type { CardSurface, SurfaceHooks } from './card-surface.ts';
import { outOfFrame } from './find-frame.ts';
import type { Theme } from './page-theme.ts';
import type { Line, Rect } from './placement.ts';

export interface RemoteCardDeps {
  view: Window;
  /** Has the page around show the card, or with null take it away; false if it cannot. */
  send: (card: FrameCard | null) => Promise<boolean>;
  /** Draws in the frame itself, where the page around cannot. */
  fallback: () => CardSurface;
}

/** The card of a frame: drawn on the page around, since a frame may be smaller than a card. */
export class RemoteCard implements CardSurface {
  readonly #deps: RemoteCardDeps;
  #hooks: SurfaceHooks | null = null;
  #near: Element | null = null;
  #drawn: { state: CardState; actions: CardActions; theme: Theme } | null = null;
  #line: Line | null = null;
  #prefer: CardSide = 'below';
  #focus = false;
  #anew = false;
  #focusAt: string | undefined;
  #focused = false;
  #queued = false;
  /** Set once the page around has said that it cannot. */
  #local: CardSurface | null = null;

  constructor(deps: RemoteCardDeps) {
    this.#deps = deps;
  }

  get isOpen(): boolean {
    return this.#near !== null;
  }

  get hasFocus(): boolean {
    return this.#local?.hasFocus ?? this.#focused;
  }

  listen(hooks: SurfaceHooks): void {
    this.#hooks = hooks;
  }

  /** The page around knows. */
  get area(): Rect | null {
    return this.#local?.area ?? null;
  }

  /** The page around gets ready by itself when it hears of our marks. */
  prepare(): void {
    this.#local?.prepare();
  }

  open(near: Element): void {
    this.#near = near;
    this.#anew = true;
    this.#local?.open(near);
  }

  draw(state: CardState, actions: CardActions, theme: Theme): void {
    this.#drawn = { state, actions, theme };
    if (this.#local) this.#local.draw(state, actions, theme);
    else this.#queue();
  }

  place(line: Line, prefer: CardSide): void {
    this.#line = line;
    this.#prefer = prefer;
    if (this.#local) this.#local.place(line, prefer);
    else this.#queue();
  }

  focus(entry?: string): void {
    if (this.#local) {
      this.#local.focus(entry);
      return;
    }
    this.#focus = true;
    this.#focusAt = entry;
    this.#queue();
  }

  close(): void {
    this.#near = null;
    this.#drawn = null;
    this.#line = null;
    this.#focus = false;
    this.#focused = false;
    if (this.#local) this.#local.close();
    else void this.#deps.send(null).catch(() => undefined);
  }

  isFrom(event: Event): boolean {
    return this.#local?.isFrom(event) ?? false;
  }

  /** Takes what the page around tells of the card. */
  receive(event: FrameEvent): void {
    if (!this.isOpen) return;
    if (event.type === 'pointer') this.#hooks?.onPointer(event.inside);
    else if (event.type === 'press-outside') this.#hooks?.onPressOutside();
    else if (event.type === 'moved') this.#hooks?.onMoved(event.side);
    else if (event.type === 'focus') this.#focused = event.inside;
    else if (event.type === 'action' && this.#drawn) carryOut(this.#drawn.actions, event.name, event.args);
  }

  /** Drawing, placing and focusing come together, and go as one. */
  #queue(): void {
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (this.#near && this.#drawn && this.#line) this.#send(this.#near);
    });
  }

  #send(near: Element): void {
    const { state, theme } = this.#drawn!;
    const { view, line } = outermost(this.#deps.view, this.#line!);
    const { innerWidth: width, innerHeight: height } = view;
    const at = this.#focusAt;
    const card = {
      state,
      theme,
      line,
      width,
      height,
      side: this.#prefer,
      focus: this.#focus,
      anew: this.#anew,
      ...(at && { at }),
    };
    this.#focus = false;
    this.#anew = false;
    this.#focusAt = undefined;
    this.#deps.send(card).then(
      (shown) => {
        if (!shown) this.#drawHere(near, card);
      },
      () => this.#drawHere(near, card),
    );
  }

  #drawHere(near: Element, { focus, at }: FrameCard): void {
    if (this.#near !== near || !this.#drawn || !this.#line) return;
    const local = (this.#local ??= this.#fallback());
    if (!local.isOpen) local.open(near);
    local.draw(this.#drawn.state, this.#drawn.actions, this.#drawn.theme);
    local.place(this.#line, this.#prefer);
    if (focus) local.focus(at);
  }

  #fallback(): CardSurface {
    const local = this.#deps.fallback();
    if (this.#hooks) local.listen(this.#hooks);
    return local;
  }
}

/** The outermost frame below the page that lets us look at what it stands in, and a line's place in it. */
function outermost(view: Window, line: Line): { view: Window; line: Line } {
  try {
    const element = view.frameElement as HTMLElement | null;
    if (element && view.parent !== view.top) return outermost(view.parent, outOfFrame(element, line));
  } catch {
    // of another origin
  }
  return { view, line };
}
