import type { Block, BlockPlace } from './block.ts';
import { Attributes, attributesOf, isExcluded, LINK, pointedAt } from './exclusions.ts';
import { assignedTo, flatClosest } from './flat-tree.ts';
import { hasHeadingRole, HEADING } from './headings.ts';
import { isInline } from './inline.ts';
import { langOf } from './lang.ts';
import { isLeftOut } from './left-out.ts';
import type { LineKinds } from './line-kinds.ts';
import { isInFlow } from './paragraph-kinds.ts';
import type { ParagraphKinds } from './paragraph-kinds.ts';
import type { ReadElements } from './read-elements.ts';
import { Tag, tagOf } from './tags.ts';
import { BREAK, GAP, TextRun } from './text-run.ts';
import { readWhole } from './whole-text.ts';
import type { WholeText } from './whole-text.ts';

/** A walk pauses after so many elements. */
const BREATH = 100;

/** What a walk finds. */
export interface WalkHooks {
  /** An element is left out only because it is not displayed now. */
  onHidden: (element: Element) => void;
  /** An open shadow root is read. */
  onShadow: (shadow: ShadowRoot) => void;
  /** An element may yet get a shadow root. */
  onCustom: (element: Element) => void;
  /** Adds the blocks of a run of text, if it is to be read. */
  onRun: (run: TextRun, place: BlockPlace, to: Block[]) => void;
  /** Adds the block of a whole paragraph, if it is to be read; `isLike`: it was taken for one without a look at its style. */
  onWhole: (text: WholeText, place: BlockPlace, isLike: boolean, to: Block[]) => void;
}

/** What walks over one page have in common. */
export interface WalkMemory {
  /** Elements that have been read and are not inline. */
  seen: ReadElements;
  lines: LineKinds;
  paragraphs: ParagraphKinds;
}

/** An element that is being read, and what holds for all that is in it. */
interface Frame extends BlockPlace {
  around: Frame | null;
  /** The nearest one around it that is not inline; null if it is none itself. */
  place: Frame | null;
  next: Node | null;
  /** What a slot shows, and how far it was read: those nodes are no siblings. */
  assigned: readonly Node[] | null;
  at: number;
  visible: boolean;
  linked: boolean;
  /** Children that were read before are left alone. */
  own: boolean;
}

/**
 * A walk over an element as it is shown, in steps. Most pages are read once, by code that the browser has yet to compile: what
 * most elements go through asks and calls as little as it can.
 */
export class BlockWalk {
  readonly #view: Window;
  readonly #hooks: WalkHooks;
  readonly #seen: ReadElements;
  readonly #lines: LineKinds;
  readonly #paragraphs: ParagraphKinds;
  /** Where headings lead elsewhere in the tree that is being read; null where its parts are not all below one root. */
  #pointed: ReadonlySet<Element> | null;
  #frame: Frame | null;
  #run = new TextRun();
  #breath = 0;

  /** `own`: of what is not inline in the root, only what was not read before. */
  constructor(view: Window, root: Element, own: boolean, memory: WalkMemory, hooks: WalkHooks) {
    this.#view = view;
    this.#hooks = hooks;
    this.#seen = memory.seen;
    this.#lines = memory.lines;
    this.#paragraphs = memory.paragraphs;
    memory.seen.add(root);
    this.#pointed = own ? null : pointedAt(root);
    this.#frame = {
      element: root,
      isHeading: flatClosest(root, HEADING) !== null,
      lang: langOf(flatClosest(root, ':not(html)[lang]')),
      around: null,
      place: null,
      next: null,
      assigned: null,
      at: 0,
      visible: view.getComputedStyle(root).visibility === 'visible',
      linked: flatClosest(root, LINK) !== null,
      own,
    };
    this.#begin(this.#frame, tagOf(root.localName), root.shadowRoot);
  }

  /** Reads on to the next blocks, or to a place to pause, and adds them to `to`; false if there is nothing more to read. */
  step(to: Block[]): boolean {
    const before = to.length;
    for (let frame = this.#frame; frame !== null; frame = this.#frame) {
      const node = frame.next;
      if (node === null) {
        this.#frame = frame.around;
        if (frame.place === null) this.#endRun(frame, to);
        if (to.length > before) return true;
        continue;
      }
      frame.next = frame.assigned === null ? node.nextSibling : (frame.assigned[++frame.at] ?? null);
      const type = node.nodeType;
      if (type === 1) {
        this.#element(node as Element, frame, to);
        if (to.length > before) return true;
        if (++this.#breath >= BREATH) {
          this.#breath = 0;
          return true;
        }
      } else if ((type === 3 || type === 4) && frame.visible) {
        // a CDATA section of an XHTML page is shown as the text that it is
        this.#run.add(node as Text, frame.linked);
      }
    }
    return false;
  }

  #element(element: Element, frame: Frame, to: Block[]): void {
    const tag = tagOf(element.localName);
    const run = this.#run;
    if ((tag & (Tag.break | Tag.empty)) !== 0) {
      if ((tag & Tag.break) !== 0) {
        run.separate(BREAK);
        return;
      }
      // with no text before them they end none
      if (run.empty) return;
    }
    if (frame.own && this.#seen.has(element)) {
      this.#endRun(frame.place ?? frame, to);
      return;
    }
    const isLike = frame.visible && this.#paragraphs.isLike(element, tag);
    if (isLike && this.#readLike(element, tag, frame, to)) return;
    const attributes = attributesOf(element);
    const excluded = isExcluded(element, tag, attributes, this.#pointed);
    if (excluded && run.empty) return;
    const style = this.#view.getComputedStyle(element);
    const { display } = style;
    if (display === 'none') {
      if (!excluded) this.#hooks.onHidden(element);
      return;
    }
    const inline = isInline(display);
    if (!inline) {
      this.#endRun(frame.place ?? frame, to);
      this.#seen.add(element);
    }
    // whatever leaves the flow of the text is no longer inline
    const inFlow = excluded || inline || isInFlow(style.position);
    if (excluded || (!inFlow && isLeftOut(element, style))) {
      if (inline && (tag & Tag.svg) === 0) run.separate(GAP);
      return;
    }
    const shadow = (tag & Tag.mayHost) === 0 ? null : element.shadowRoot;
    const isPlain = shadow === null && (tag & Tag.host) === 0;
    // what is hidden within a line is hidden by its class; asking for every <em> is a tenth of all reading
    const visible = inline && attributes === Attributes.none ? frame.visible : style.visibility === 'visible';
    const linked = frame.linked || ((tag & Tag.link) !== 0 && element.matches(LINK));
    if (isPlain && inline) {
      const { firstChild } = element;
      // nearly every inline element holds one text and nothing else
      if (firstChild === null || (firstChild.nodeType === 3 && firstChild.nextSibling === null)) {
        if (visible && firstChild !== null) run.add(firstChild as Text, linked);
        return;
      }
    }
    const isTelling = attributes === Attributes.telling;
    const heading = frame.isHeading || (tag & Tag.heading) !== 0 || (isTelling && hasHeadingRole(element));
    const inner = isTelling && element.hasAttribute('lang') ? langOf(element) : frame.lang;
    // what is like a paragraph and is none has been looked at already
    const mayBeWhole = isPlain && !inline && visible && !isLike;
    const whole = mayBeWhole ? readWhole(element, this.#lines, linked) : null;
    if (whole !== null) {
      this.#paragraphs.note(element, tag, inFlow);
      this.#hooks.onWhole(whole, { element, isHeading: heading, lang: inner }, false, to);
      return;
    }
    const inside: Frame = {
      element,
      isHeading: heading,
      lang: inner,
      around: frame,
      place: inline ? (frame.place ?? frame) : null,
      next: null,
      assigned: null,
      at: 0,
      visible,
      linked,
      own: frame.own && inline,
    };
    this.#begin(inside, tag, shadow);
    this.#frame = inside;
  }

  /** Reads an element that is like the paragraphs of the page; false if it has to be looked at. */
  #readLike(element: Element, tag: number, frame: Frame, to: Block[]): boolean {
    const whole = readWhole(element, this.#lines, frame.linked);
    if (whole === null) return false;
    this.#endRun(frame.place ?? frame, to);
    this.#seen.add(element);
    const isHeading = frame.isHeading || (tag & Tag.heading) !== 0;
    this.#hooks.onWhole(whole, { element, isHeading, lang: frame.lang }, true, to);
    return true;
  }

  /** Goes to what an element shows. */
  #begin(frame: Frame, tag: number, shadow: ShadowRoot | null): void {
    const { element } = frame;
    if (shadow !== null) {
      this.#pointed = null;
      this.#hooks.onShadow(shadow);
      frame.next = shadow.firstChild;
      return;
    }
    frame.next = element.firstChild;
    if ((tag & Tag.host) === 0) return;
    frame.assigned = assignedTo(element);
    if (frame.assigned !== null) {
      this.#pointed = null;
      frame.next = frame.assigned[0]!;
    } else if (element.localName.includes('-')) this.#hooks.onCustom(element);
  }

  #endRun(place: BlockPlace, to: Block[]): void {
    const run = this.#run;
    if (run.empty) return;
    this.#run = new TextRun();
    this.#hooks.onRun(run, place, to);
  }
}
