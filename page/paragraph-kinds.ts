import { ElementKinds } from './element-kinds.ts';
import { flatParent } from './flat-tree.ts';
import { isInline } from './inline.ts';
import { Tag } from './tags.ts';

/** A tag with any other bits says more of how an element is read than others of its kind could. */
const ALIKE = Tag.mayHost | Tag.heading;

/**
 * Which kinds of elements are paragraphs, with lines alone in them and nothing strange about their style. Where many of a kind
 * were, the next ones that are shown are taken to, until somebody needs their nodes (`isRight`).
 */
export class ParagraphKinds {
  readonly #view: Window;
  readonly #kinds = new ElementKinds();

  constructor(view: Window) {
    this.#view = view;
  }

  /** True for an element of a well-known kind that is shown; `tag`: bits of its tag. What is in it is not looked at. */
  isLike(element: Element, tag: number): boolean {
    const { known } = this.#kinds;
    return (
      known !== null &&
      (tag & ~ALIKE) === 0 &&
      element.matches(known) &&
      ((tag & Tag.mayHost) === 0 || element.shadowRoot === null) &&
      (element.checkVisibility?.() ?? false)
    );
  }

  /** Remembers of a paragraph's kind whether it stands in the flow of the text and is seen. */
  note(element: Element, tag: number, stands: boolean): void {
    if ((tag & ~ALIKE) === 0) this.#kinds.note(element, stands);
  }

  /** Looks whether an element that was like a paragraph is one; remembers that of its kind. */
  isRight(element: Element): boolean {
    const { display, position, visibility } = this.#view.getComputedStyle(element);
    const around = flatParent(element);
    // what is around it may be hidden by now, until it comes into view
    const isSeen = around === null || visibility === this.#view.getComputedStyle(around).visibility;
    const stands = !isInline(display) && isInFlow(position) && isSeen;
    this.#kinds.note(element, stands);
    return stands;
  }
}

/** True for positions that leave an element in the flow of the text. */
export const isInFlow = (position: string): boolean => position === 'static' || position === 'relative';
