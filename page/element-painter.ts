import type { Block, NodeSpan } from './block.ts';
import { MARK_SELECTOR } from './mark-selector.ts';
import { withoutOverlaps } from './painter.ts';
import type { Mark, Painter } from './painter.ts';
import { SplitText } from './split-text.ts';
import type { Wrap } from './split-text.ts';

const ACTIVE = 'data-dramatis-active';
const RESTING = 'data-dramatis-resting';
/** Elements that already take part in the Tab order, so that a mark inside must not. */
const INTERACTIVE = 'a[href], button, summary, [tabindex], [role="button"], [role="link"]';

/**
 * Paints with real `<mark>` elements: assistive technology announces them and Tab reaches them. A mark over several
 * text nodes becomes several elements, of which the first is reached with Tab.
 */
export class ElementPainter implements Painter {
  readonly name = 'elements';
  readonly changesDom = true;
  /** Called with the element of a block whose marks the page has written into. */
  onDisturbed: (element: Element) => void = () => undefined;
  readonly #write: (work: () => void) => void;
  readonly #split = new SplitText();
  readonly #elements = new Map<Mark, Element[]>();
  readonly #marks = new WeakMap<Element, Mark>();
  readonly #painted = new Map<Block, { marks: Mark[]; stretches: NodeSpan[] }>();
  #active: Mark | null = null;
  /** The blocks whose marks show; null for all. */
  #lit: ReadonlySet<Block> | null = null;

  /** Everything written to the page is written inside of `write`, so that the watcher can look away. */
  constructor(write: (work: () => void) => void) {
    this.#write = write;
  }

  paint(block: Block, marks: readonly Mark[]): void {
    this.#write(() => {
      this.#erase(block);
      if (marks.length > 0) this.#paint(block, withoutOverlaps(marks));
    });
  }

  erase(block: Block, written?: ReadonlySet<Node>): void {
    if (this.#painted.has(block)) this.#write(() => this.#erase(block, written));
  }

  activate(mark: Mark | null): void {
    this.#write(() => {
      for (const element of this.#elementsOf(this.#active)) element.removeAttribute(ACTIVE);
      this.#active = mark;
      for (const element of this.#elementsOf(mark)) element.setAttribute(ACTIVE, '');
    });
  }

  hover(): void {
    // an element knows by itself that the pointer is on it
  }

  light(blocks: ReadonlySet<Block> | null): void {
    const before = this.#lit;
    this.#lit = blocks;
    const changed = before && blocks ? [...before, ...blocks] : [...this.#painted.keys()];
    this.#write(() => {
      for (const block of changed)
        for (const mark of this.#painted.get(block)?.marks ?? [])
          for (const element of this.#elementsOf(mark)) element.toggleAttribute(RESTING, this.#rests(mark));
    });
  }

  marksAt(element: Element): readonly Mark[] {
    const own = element.closest(MARK_SELECTOR);
    const mark = own && this.#marks.get(own);
    return mark ? [mark] : [];
  }

  rectsOf(mark: Mark): DOMRect[] {
    return this.#elementsOf(mark).flatMap((element) => [...element.getClientRects()]);
  }

  refresh(): void {
    // elements stay where they are until the page changes its text, which the watcher sees
  }

  destroy(): void {
    this.#write(() => {
      for (const block of [...this.#painted.keys()]) this.#erase(block);
    });
  }

  /** True if a mark is there for Tab and for screen readers, and not to be seen. */
  #rests({ block }: Mark): boolean {
    return this.#lit !== null && !this.#lit.has(block);
  }

  #elementsOf(mark: Mark | null): Element[] {
    return (mark && this.#elements.get(mark)) ?? [];
  }

  #paint(block: Block, marks: Mark[]): void {
    const wraps = new Map<number, Wrap[]>();
    marks.forEach((mark, number) => {
      for (const { node, from, to } of block.spans(mark.start, mark.end)) {
        const part = block.parts.findIndex(
          (candidate) => candidate.node === node && candidate.from <= from && to <= candidate.to,
        );
        const list = wraps.get(part);
        if (list) list.push({ from, to, number });
        else wraps.set(part, [{ from, to, number }]);
      }
    });
    const stretches: NodeSpan[] = [];
    for (const [part, list] of wraps) {
      const stretch = block.parts[part];
      if (!stretch?.node.isConnected) continue;
      this.#split.wrap(stretch, list, (element, number) => this.#decorate(element, marks[number]!));
      stretches.push(stretch);
    }
    this.#painted.set(block, { marks, stretches });
  }

  #erase(block: Block, written?: ReadonlySet<Node>): void {
    const painted = this.#painted.get(block);
    if (!painted) return;
    this.#painted.delete(block);
    for (const { node, from } of painted.stretches)
      if (!this.#split.unwrap(node, from, written)) this.onDisturbed(block.element);
    for (const mark of painted.marks) this.#elements.delete(mark);
  }

  #decorate(element: Element, mark: Mark): void {
    if (mark.kind === 'quotation') element.setAttribute('data-dramatis-quotation', '');
    else {
      element.setAttribute('data-dramatis', mark.entry);
      element.setAttribute('data-kind', mark.kind);
    }
    if (mark === this.#active) element.setAttribute(ACTIVE, '');
    if (this.#rests(mark)) element.setAttribute(RESTING, '');
    // what marks.css overrules: where the browser has taken that sheet away with the extension, a mark is not yellow
    Object.assign((element as HTMLElement).style, { background: 'none', color: 'inherit' });
    const elements = this.#elements.get(mark);
    if (elements) elements.push(element);
    else this.#elements.set(mark, [element]);
    this.#marks.set(element, mark);
    if (elements || element.parentElement?.closest(INTERACTIVE)) return;
    element.setAttribute('tabindex', '0');
    element.setAttribute('aria-haspopup', 'dialog');
  }
}
