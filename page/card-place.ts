import type { CardSide } from '../core/settings/settings.ts';
import { EDGE_MARGIN, keepInView, LINE_GAP, placeCard, placeSheet, sideOf } from './placement.ts';
import type { Line, Rect } from './placement.ts';

/** Set on the root where there is less room than the card would take: its style sheet may let its body scroll. */
const ROOM = '--room';
/** Set on the root: how wide the card may be. Less than the window while the page is pinched in. */
const BREADTH = '--breadth';

/** Where a card stands: beside its line, where the reader has put it, or (a sheet) along the lower edge. */
export class CardPlace {
  readonly #host: HTMLElement;
  readonly #root: HTMLElement;
  #line: Line | null = null;
  #prefer: CardSide = 'below';
  #isSheet = false;
  /** Where the reader has put it. */
  #moved: { left: number; top: number } | null = null;
  /** The upper edge of a sheet when the page was last scrolled for it. */
  #revealedAt = Infinity;

  constructor(host: HTMLElement, root: HTMLElement) {
    this.#host = host;
    this.#root = root;
  }

  get isSheet(): boolean {
    return this.#isSheet;
  }

  /** Null while it is not shown. */
  get area(): Rect | null {
    return this.#line && this.#host.isConnected ? this.#root.getBoundingClientRect() : null;
  }

  /** The side of its line that it lies on; null if it lies on the line. */
  get side(): CardSide | null {
    return this.#line && sideOf(this.#root.getBoundingClientRect(), this.#line);
  }

  setSheet(isSheet: boolean): void {
    this.#isSheet = isSheet;
    this.#root.toggleAttribute('data-sheet', isSheet);
  }

  /** Beside a line of the page's text. */
  beside(line: Line, prefer: CardSide): void {
    this.#line = line;
    this.#prefer = prefer;
    this.update();
  }

  /** Moves it as a hand does: it does not go with its line any more, until it is shown beside another. */
  moveBy(x: number, y: number): void {
    const { left, top } = this.#root.getBoundingClientRect();
    this.#moved = { left: left + x, top: top + y };
    this.update();
  }

  /** Back beside its line. */
  putBack(): void {
    this.#moved = null;
    this.update();
  }

  /** Pulls a sheet down by so many pixels. */
  pull(by: number): void {
    this.#host.style.setProperty('transform', by > 0 ? `translateY(${by}px)` : 'none', 'important');
  }

  reset(): void {
    this.#line = null;
    this.#moved = null;
    this.#revealedAt = Infinity;
    this.pull(0);
  }

  update(): void {
    const view = this.#host.ownerDocument.defaultView;
    if (!this.#line || !view || !this.#host.isConnected) return;
    const area = visibleArea(view);
    // measured at its full height, a card that was scrolled would jump back to its beginning
    const scrolled = [...this.#root.querySelectorAll('*')].flatMap((element) =>
      element.scrollTop > 0 ? [{ element, at: element.scrollTop }] : [],
    );
    for (const property of [ROOM, 'max-height', 'overflow-y']) this.#root.style.removeProperty(property);
    const breadth = this.#isSheet ? area.width : area.width - 2 * EDGE_MARGIN;
    this.#root.style.setProperty(BREADTH, `${breadth}px`);
    this.#set('max-width', `${breadth}px`);
    this.#set('width', this.#isSheet ? `${breadth}px` : 'max-content');
    const { width, height } = this.#root.getBoundingClientRect();
    const { left, top, maxHeight } = this.#isSheet
      ? placeSheet(height, area)
      : this.#moved
        ? keepInView(this.#moved, { width, height }, area)
        : placeCard(this.#line, { width, height }, area, this.#prefer);
    this.#set('left', `${left}px`);
    this.#set('top', `${top}px`);
    if (height > maxHeight) {
      this.#root.style.setProperty(ROOM, `${maxHeight}px`);
      // what does not heed the room scrolls as a whole; what does keeps its shadow
      if (this.#root.getBoundingClientRect().height > maxHeight) {
        this.#root.style.maxHeight = `${maxHeight}px`;
        this.#root.style.overflowY = 'auto';
      }
    }
    for (const { element, at } of scrolled) element.scrollTop = at;
    if (this.#isSheet) this.#reveal(view, this.#line, top);
  }

  /** Scrolls the page so that the words are above the sheet: when it comes, and when it has grown. */
  #reveal(view: Window, line: Rect, top: number): void {
    const hidden = line.top + line.height + LINE_GAP - top;
    if (hidden <= 0 || top >= this.#revealedAt) return;
    this.#revealedAt = top;
    view.scrollBy({ top: hidden, behavior: 'instant' });
  }

  #set(property: string, value: string): void {
    this.#host.style.setProperty(property, value, 'important');
  }
}

/** The part of the layout viewport that can be seen: less than all of it while pinched in or with a keyboard shown. */
function visibleArea(view: Window): Rect {
  const visual = view.visualViewport;
  const { clientWidth, clientHeight } = view.document.documentElement;
  if (!visual || visual.scale <= 1.01) {
    // clientWidth leaves the scroll bar out; in quirks mode its height is the page's
    return {
      left: 0,
      top: 0,
      width: clientWidth || view.innerWidth,
      height: Math.min(clientHeight || view.innerHeight, view.innerHeight),
    };
  }
  return { left: visual.offsetLeft, top: visual.offsetTop, width: visual.width, height: visual.height };
}
