import { flatClosest } from './flat-tree.ts';
import type { Theme } from './page-theme.ts';
import { CardPlace } from './card-place.ts';
import { addShadowStyles } from './shadow-styles.ts';

export const CARD_TAG = 'dramatis-card';

/**
 * What the user agent and the page say of popovers and unknown elements is not ours: important, so that it holds. Not
 * `all`: readers may set the spacing of text by a style sheet of their own. What is inherited ends inside (card.css).
 */
const HOST_STYLE: Record<string, string> = {
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  opacity: '1',
  visibility: 'visible',
  filter: 'none',
  transform: 'none',
  'clip-path': 'none',
  'pointer-events': 'auto',
  width: 'max-content',
  'max-width': 'calc(100vw - 16px)',
  height: 'auto',
  'z-index': '2147483647',
};

/** Events that concern the card alone and are kept from the page. Keys are kept from it by card-keys.ts. */
const PRIVATE_EVENTS = (
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend ' +
  'beforeinput input change paste copy cut focusin focusout wheel'
).split(' ');

export interface CardHostOptions {
  styles: string;
  /** Open for the tests of the built extension only: pages must not look inside. */
  openShadow: boolean;
  /** Name of the element; the card's unless given. */
  tag?: string;
}

/** The element that carries the card: on the page only while a card is shown, and then in the top layer. */
export class CardHost {
  readonly host: HTMLElement;
  /** The card is drawn into this element. */
  readonly root: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Where it stands. */
  readonly place: CardPlace;
  readonly #resized: ResizeObserver;

  constructor(document: Document, { styles, openShadow, tag = CARD_TAG }: CardHostOptions) {
    this.host = document.createElement(tag);
    for (const [property, value] of Object.entries(HOST_STYLE))
      this.host.style.setProperty(property, value, 'important');
    if ('popover' in this.host) this.host.popover = 'manual';
    this.shadow = this.host.attachShadow({ mode: openShadow ? 'open' : 'closed' });
    addShadowStyles(this.shadow, styles);
    this.root = document.createElement('div');
    this.root.className = 'dramatis-card';
    this.root.tabIndex = -1;
    this.shadow.append(this.root);
    for (const type of PRIVATE_EVENTS) this.host.addEventListener(type, (event) => event.stopPropagation());
    const view = document.defaultView as Window & typeof globalThis;
    this.place = new CardPlace(this.host, this.root);
    this.#resized = new view.ResizeObserver(() => this.place.update());
  }

  get isOpen(): boolean {
    return this.host.isConnected;
  }

  get hasFocus(): boolean {
    return (this.host.getRootNode() as Document | ShadowRoot).activeElement === this.host;
  }

  /** Puts the host on the page. A modal dialog or a fullscreen element hides all that is outside of it: then inside. */
  open(near: Element): void {
    const parent = flatClosest(near, ':modal') ?? near.ownerDocument.documentElement;
    if (this.host.parentNode !== parent) parent.append(this.host);
    this.place.reset();
    this.#show();
    this.toTop();
    this.#resized.observe(this.root);
  }

  /**
   * Our sheet of marks says `block`: Firefox ends this script with the extension and takes the sheet away, but leaves the
   * card. Where the sheet does not reach, as in shadow roots in Chromium, the element says so itself.
   */
  #show(): void {
    this.host.style.display = 'none';
    const { display } = this.host.ownerDocument.defaultView!.getComputedStyle(this.host);
    if (display === 'none') this.host.style.setProperty('display', 'block', 'important');
  }

  /** Above everything that has come into the top layer since. */
  toTop(): void {
    if (typeof this.host.showPopover !== 'function') return;
    if (this.host.matches(':popover-open')) this.host.hidePopover();
    this.host.showPopover();
  }

  setTheme(theme: Theme): void {
    this.root.dataset.theme = theme;
    this.host.style.setProperty('color-scheme', theme, 'important');
  }

  close(): void {
    this.#resized.disconnect();
    this.place.reset();
    this.host.remove();
  }

  /** Moves the focus into the card: to the name of an entry, else to its dialog, whose name is then read out. */
  focus(entry?: string): void {
    const names = [...this.root.querySelectorAll<HTMLElement>('[data-leads-to]')];
    const name = names.find(({ dataset }) => dataset.leadsTo === entry);
    if (name) {
      name.focus();
      return;
    }
    const dialog = this.root.querySelector<HTMLElement>('[role="dialog"]');
    (dialog && dialog.tabIndex >= -1 && dialog.hasAttribute('tabindex') ? dialog : this.root).focus({
      preventScroll: true,
    });
  }
}
