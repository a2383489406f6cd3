import { ElementKinds } from './element-kinds.ts';
import { isExcluded } from './exclusions.ts';
import { Tag, tagOf } from './tags.ts';

/**
 * Which kinds of elements stand in the lines of a page's paragraphs. To look at each element takes a fourth of all reading of
 * a long page: where many of a kind have been looked at, and all of them stood in their line, the next ones are taken to,
 * until somebody needs the nodes of their paragraph (`isRight`).
 */
export class LineKinds {
  readonly #view: Window;
  readonly #kinds = new ElementKinds();

  constructor(view: Window) {
    this.#view = view;
  }

  /** True if an element holds, besides text, elements of well-known kinds alone. */
  areKnownIn(element: Element): boolean {
    const { others } = this.#kinds;
    return others !== null && element.querySelector(others) === null;
  }

  /**
   * Looks whether an element is one of a line that is read, stands in its line and is seen as what is `around` it is; remembers
   * that of its kind.
   */
  standsInLine(element: Element, around = 'visible'): boolean {
    const tag = tagOf(element.localName);
    if ((tag & Tag.inLine) === 0) return false;
    const isPlain = !element.hasAttributes();
    if (!isPlain && isExcluded(element, tag)) return false;
    const stands = this.#isSeenInLine(element, tag, isPlain ? null : around);
    this.#kinds.note(element, stands);
    return stands;
  }

  /** `around`: null where that is not asked, for what is hidden within a line is hidden by its class. */
  #isSeenInLine(element: Element, tag: number, around: string | null): boolean {
    if ((tag & Tag.mayHost) !== 0 && element.shadowRoot !== null) return false;
    const style = this.#view.getComputedStyle(element);
    return style.display === 'inline' && (around === null || style.visibility === around);
  }

  /** True if what was taken for granted of the elements in a paragraph holds for all of them. */
  isRight(paragraph: Element): boolean {
    // all of it may be hidden by now, until it comes into view
    const { visibility } = this.#view.getComputedStyle(paragraph);
    return [...paragraph.querySelectorAll('*')].every((element) => this.standsInLine(element, visibility));
  }
}
