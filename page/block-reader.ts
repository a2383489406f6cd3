import { makeBlock } from './block.ts';
import type { Block } from './block.ts';
import { isConsentOverlay, isExcluded, isPointer, LINK } from './exclusions.ts';
import { BREAK, GAP, TextRun } from './text-run.ts';

/** Reading stops here, so that one page cannot take the browser's memory; what is left out is counted. */
export const MAX_CHARACTERS = 2_000_000;
/** The generator comes up for air after so many elements without a block. */
const BREATH = 100;
const LETTER = /\p{L}/u;

interface Container {
  element: Element;
  lang: string | undefined;
}

interface Frame {
  next: Node | null;
  /** Leaving the element ends a run. */
  ends: boolean;
  visible: boolean;
  linked: boolean;
  lang: string | undefined;
  /** Children that were read before are left alone. */
  own: boolean;
}

/** Reads blocks out of the page, in slices: `null` is a place to pause. It remembers which elements it has been in. */
export class BlockReader {
  /** Characters left unread because the page is too long. */
  skipped = 0;
  #characters = 0;
  #ids = 0;
  #seen = new WeakSet<Element>();
  #leftOut = new WeakSet<Element>();
  readonly #onHidden: (element: Element) => void;

  /** `onHidden` is told of every element that was left out only because it is not displayed now. */
  constructor(onHidden: (element: Element) => void) {
    this.#onHidden = onHidden;
  }

  /** Characters read and not given back. */
  get characters(): number {
    return this.#characters;
  }

  /** Gives back the room that a block has taken. */
  release(block: Block): void {
    this.#characters -= block.text.length;
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
    const stack: Frame[] = [
      {
        next: root.firstChild,
        ends: true,
        visible: view.getComputedStyle(root).visibility === 'visible',
        linked: root.closest(LINK) !== null,
        lang: langOf(root.closest(':not(html)[lang]')),
        own,
      },
    ];
    const containers = [{ element: root, lang: stack[0]!.lang }];
    let run = new TextRun();
    let breath = 0;

    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const node = frame.next;
      if (!node) {
        stack.pop();
        if (!frame.ends) continue;
        yield* this.#blocks(run, containers.pop()!);
        run = new TextRun();
        continue;
      }
      frame.next = node.nextSibling;
      if (node.nodeType === 3) {
        if (frame.visible) run.add(node as Text, frame.linked);
        continue;
      }
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (++breath % BREATH === 0) yield null;

      if (element.tagName === 'BR' || element.tagName === 'br') {
        run.separate(BREAK);
        continue;
      }
      const known = frame.own && this.#seen.has(element);
      const excluded = !known && isExcluded(element);
      const style = known ? null : view.getComputedStyle(element);
      if (style?.display === 'none') {
        if (!excluded) this.#onHidden(element);
        continue;
      }
      const inline = style !== null && isInline(style.display);
      if (!inline) {
        yield* this.#blocks(run, containers.at(-1)!);
        run = new TextRun();
        this.#seen.add(element);
      }
      const leftOut = style !== null && (isConsentOverlay(element, style.position) || isForReadersOnly(element, style));
      if (leftOut) this.#leftOut.add(element);
      if (known || excluded || leftOut) {
        if (inline && excluded && element.tagName !== 'svg') run.separate(GAP);
        continue;
      }
      const lang = element.hasAttribute('lang') ? langOf(element) : frame.lang;
      if (!inline) containers.push({ element, lang });
      stack.push({
        next: element.firstChild,
        ends: !inline,
        visible: style?.visibility === 'visible',
        linked: frame.linked || (element.tagName === 'A' && element.matches(LINK)),
        lang,
        own: frame.own && inline,
      });
    }
  }

  *#blocks(run: TextRun, { element, lang }: Container): Generator<Block | null> {
    if (run.empty) return;
    if (this.#characters >= MAX_CHARACTERS) {
      this.skipped += run.length;
      return;
    }
    if (run.length < 300 && run.linked > 0 && isPointer(element, run.raw, run.linked)) return;
    let left = run.length;
    for (const { raw, parts } of run.segments()) {
      if (!LETTER.test(raw)) continue;
      if (this.#characters + raw.length > MAX_CHARACTERS) {
        this.skipped += left;
        return;
      }
      const block = makeBlock(++this.#ids, element, raw, parts, lang);
      this.#characters += block.text.length;
      left -= raw.length;
      yield block;
    }
  }
}

/** True for displays that run along a line: their text belongs to the paragraph around them. */
export function isInline(display: string): boolean {
  return display.startsWith('inline') || display.startsWith('ruby') || display === 'contents';
}

/** Text for screen readers that is cut off to a pixel; nobody could see a mark on it. */
function isForReadersOnly(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute') return false;
  if (/^rect\([01]px,? [01]px,? [01]px,? [01]px\)$/u.test(style.clip) || /^inset\((50|100)%\)$/u.test(style.clipPath))
    return true;
  return style.overflowX === 'hidden' && element.clientWidth <= 1 && element.clientHeight <= 1;
}

function langOf(element: Element | null): string | undefined {
  return /^[a-z]{2,3}(?![a-z])/iu.exec(element?.getAttribute('lang') ?? '')?.[0].toLowerCase();
}
