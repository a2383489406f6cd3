import { makeBlock } from './block.ts';
import type { Block, BlockPart, BlockPlace } from './block.ts';
import { Attributes, attributesOf, isConsentOverlay, isExcluded, isPointer, LINK, pointedAt } from './exclusions.ts';
import { assignedTo, flatClosest } from './flat-tree.ts';
import { HEADING, isHeading } from './headings.ts';
import { hasLetter } from './has-letter.ts';
import { BREAK, GAP, TextRun } from './text-run.ts';
import type { Stretch } from './text-run.ts';
import { readWhole } from './whole-text.ts';

/** Reading stops here, so that one page cannot take the browser's memory; what is left out is counted. */
export const MAX_CHARACTERS = 2_000_000;
/** The generator comes up for air after so many elements without a block. */
const BREATH = 100;
/** What leads elsewhere is shorter than this. */
const POINTER_CHARACTERS = 300;
/** What never holds anything, not even in a shadow root. */
const EMPTY = new Set(['img', 'source', 'hr', 'wbr', 'track', 'link', 'meta']);

interface Frame {
  next: Node | null;
  /** What a slot shows, and how far it was read: those nodes are no siblings. */
  assigned: readonly Node[] | null;
  at: number;
  /** Leaving the element ends a run. */
  ends: boolean;
  visible: boolean;
  linked: boolean;
  heading: boolean;
  lang: string | undefined;
  /** Children that were read before are left alone. */
  own: boolean;
}

export interface BlockReaderHooks {
  /** Told of every element that was left out only because it is not displayed now. */
  onHidden: (element: Element) => void;
  /** Told of every open shadow root that is read. */
  onShadow: (shadow: ShadowRoot) => void;
  /** Told of every element that may yet get a shadow root. */
  onCustom: (element: Element) => void;
}

/** Reads blocks out of the page as it is shown, in slices: `null` is a place to pause. It remembers which elements it has been in. */
export class BlockReader {
  /** Characters left unread because the page is too long. */
  skipped = 0;
  #characters = 0;
  #ids = 0;
  #seen = new WeakSet<Element>();
  #leftOut = new WeakSet<Element>();
  /** Where headings lead elsewhere in the tree that is being read; null where its parts are not all below one root. */
  #pointed: ReadonlySet<Element> | null = null;
  readonly #hooks: Partial<BlockReaderHooks>;

  constructor(hooks: Partial<BlockReaderHooks> = {}) {
    this.#hooks = hooks;
  }

  /** Characters read and not given back. */
  get characters(): number {
    return this.#characters;
  }

  /** Gives back the room that a block has taken. */
  release(block: Block): void {
    this.#characters -= block.raw.length;
  }

  /** Lets an element be read again by `readOwn` of what is around it. */
  forget(element: Element): void {
    this.#seen.delete(element);
  }

  /** True for an element that was passed over for its style. */
  isLeftOut(element: Element): boolean {
    return this.#leftOut.has(element);
  }

  /** All blocks in an element. */
  read(root: Element): Generator<Block | null> {
    return this.#walk(root, false);
  }

  /** The blocks of an element's own inline content, and those of children that were never read. */
  readOwn(container: Element): Generator<Block | null> {
    return this.#walk(container, true);
  }

  *#walk(root: Element, own: boolean): Generator<Block | null> {
    const view = root.ownerDocument.defaultView;
    if (!view) return;
    this.#seen.add(root);
    this.#pointed = own ? null : pointedAt(root);
    const lang = langOf(flatClosest(root, ':not(html)[lang]'));
    const heading = flatClosest(root, HEADING) !== null;
    const stack: Frame[] = [
      {
        ...this.#contentOf(root),
        at: 0,
        ends: true,
        visible: view.getComputedStyle(root).visibility === 'visible',
        linked: flatClosest(root, LINK) !== null,
        heading,
        lang,
        own,
      },
    ];
    const containers: BlockPlace[] = [{ element: root, isHeading: heading, lang }];
    let run = new TextRun();
    let breath = 0;

    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const node = frame.next;
      if (!node) {
        stack.pop();
        if (!frame.ends) continue;
        const around = containers.pop()!;
        if (!run.empty) yield* this.#blocks(run, around);
        run = run.next;
        continue;
      }
      frame.next = frame.assigned === null ? node.nextSibling : (frame.assigned[++frame.at] ?? null);
      const type = node.nodeType;
      // a CDATA section of an XHTML page is shown as the text that it is
      if (type === 3 || type === 4) {
        if (frame.visible) run.add(node as Text, frame.linked);
        continue;
      }
      if (type !== 1) continue;
      const element = node as Element;
      if (++breath >= BREATH) {
        breath = 0;
        yield null;
      }

      const tag = element.localName;
      if (tag === 'br') {
        run.separate(BREAK);
        continue;
      }
      // with no text before them they end none
      if (run.empty && EMPTY.has(tag)) continue;
      const known = frame.own && this.#seen.has(element);
      const attributes = known ? Attributes.none : attributesOf(element);
      const isTelling = attributes === Attributes.telling;
      const excluded = !known && isExcluded(element, attributes, this.#pointed);
      if (excluded && run.empty) continue;
      const style = known ? null : view.getComputedStyle(element);
      const display = style?.display ?? '';
      if (display === 'none') {
        if (!excluded) this.#hooks.onHidden?.(element);
        continue;
      }
      const inline = isInline(display);
      if (!inline) {
        if (!run.empty) {
          yield* this.#blocks(run, containers.at(-1)!);
          run = run.next;
        }
        this.#seen.add(element);
      }
      if (known || excluded || (style !== null && this.#isLeftOut(element, style, inline))) {
        if (inline && excluded && tag !== 'svg') run.separate(GAP);
        continue;
      }
      const inner = isTelling && element.hasAttribute('lang') ? langOf(element) : frame.lang;
      // what is hidden within a line is hidden by its class; asking for every <em> is a tenth of all reading
      const visible = inline && attributes === Attributes.none ? frame.visible : style?.visibility === 'visible';
      const linked = frame.linked || (tag === 'a' && element.matches(LINK));
      const heading = frame.heading || isHeading(element, tag, isTelling);
      const isHost = element.shadowRoot !== null || tag === 'slot' || tag.includes('-');
      const whole = !inline && visible && !isHost ? readWhole(element, view, linked) : null;
      if (whole) {
        breath += whole.elements;
        const { raw, length } = whole;
        const block =
          this.#takes(whole, element) &&
          this.#fits(length, length) &&
          this.#block(raw, null, { element, isHeading: heading, lang: inner });
        if (block) yield block;
        continue;
      }
      let first: Node | null = element.firstChild;
      let assigned: readonly Node[] | null = null;
      if (isHost) ({ next: first, assigned } = this.#contentOf(element));
      if (first === null && inline) continue;
      if (inline && first?.nodeType === 3 && first.nextSibling === null && assigned === null) {
        // nearly every inline element holds one text and nothing else
        if (visible) run.add(first as Text, linked);
        continue;
      }
      if (!inline) containers.push({ element, isHeading: heading, lang: inner });
      stack.push({
        next: first,
        assigned,
        at: 0,
        ends: !inline,
        visible,
        linked,
        heading,
        lang: inner,
        own: frame.own && inline,
      });
    }
  }

  /** What an element shows: the first node, and all of them if they are no siblings. */
  #contentOf(element: Element): Pick<Frame, 'next' | 'assigned'> {
    const { shadowRoot } = element;
    if (shadowRoot) {
      this.#pointed = null;
      this.#hooks.onShadow?.(shadowRoot);
      return { next: shadowRoot.firstChild, assigned: null };
    }
    const assigned = assignedTo(element);
    if (assigned) {
      this.#pointed = null;
      return { next: assigned[0]!, assigned };
    }
    if (element.localName.includes('-')) this.#hooks.onCustom?.(element);
    return { next: element.firstChild, assigned: null };
  }

  /** True for an element that is passed over for its style. Whatever leaves the flow of the text is no longer inline. */
  #isLeftOut(element: Element, style: CSSStyleDeclaration, inline: boolean): boolean {
    if (inline) return false;
    const { position } = style;
    if (position === 'static' || position === 'relative') return false;
    if (!isConsentOverlay(element, position) && !isForReadersOnly(element, style)) return false;
    this.#leftOut.add(element);
    return true;
  }

  *#blocks(run: TextRun, place: BlockPlace): Generator<Block> {
    if (!this.#takes(run, place.element)) return;
    let left = run.length;
    for (const { raw, parts } of run.segments()) {
      if (!this.#fits(raw.length, left)) return;
      const block = this.#block(raw, parts, place);
      if (block) yield block;
      left -= raw.length;
    }
  }

  /** False for a text that is not read, for there is no room, or it only leads elsewhere. */
  #takes(run: Stretch, element: Element): boolean {
    if (this.#characters >= MAX_CHARACTERS) {
      this.skipped += run.length;
      return false;
    }
    return run.length >= POINTER_CHARACTERS || run.linked === 0 || !isPointer(element, run.raw, run.linked);
  }

  /** True if there is room for so many characters; `left`: how many are left out if not. */
  #fits(length: number, left: number): boolean {
    const fits = this.#characters + length <= MAX_CHARACTERS;
    if (!fits) this.skipped += left;
    return fits;
  }

  /** Null for what has no letter. */
  #block(raw: string, parts: BlockPart[] | null, place: BlockPlace): Block | null {
    if (!hasLetter(raw)) return null;
    const block = makeBlock(++this.#ids, place, raw, parts);
    this.#characters += raw.length;
    return block;
  }
}

/** True for displays that run along a line: their text belongs to the paragraph around them. */
export function isInline(display: string): boolean {
  // the two usual ones first
  if (display === 'block') return false;
  if (display === 'inline') return true;
  return display.startsWith('inline') || display.startsWith('ruby') || display === 'contents';
}

/** Text for screen readers that is cut off to a pixel; nobody could see a mark on it. */
function isForReadersOnly(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute') return false;
  const { clip, clipPath } = style;
  if (clip !== 'auto' && /^rect\([01]px,? [01]px,? [01]px,? [01]px\)$/u.test(clip)) return true;
  if (clipPath !== 'none' && /^inset\((50|100)%\)$/u.test(clipPath)) return true;
  return style.overflowX === 'hidden' && element.clientWidth <= 1 && element.clientHeight <= 1;
}

function langOf(element: Element | null): string | undefined {
  const lang = element?.getAttribute('lang');
  // nearly every page says it once, above all that is read
  return lang ? /^[a-z]{2,3}(?![a-z])/.exec(lang.toLowerCase())?.[0] : undefined;
}
