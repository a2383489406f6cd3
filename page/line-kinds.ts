import { isExcluded, TELLING } from './exclusions.ts';
import { Tag, tagOf } from './tags.ts';

/** So many of a kind tell what others of it do. */
const ENOUGH = 20;
/** Kinds that are told apart: each makes the question longer. */
const MOST_KINDS = 16;
const NEVER = -1;
/** What a class attribute may have in it to stand in a selector as it is: no quotation mark, no line break. */
const SIMPLE = /^[\w\t -]*$/;

/**
 * Which kinds of elements stand in the lines of a page's paragraphs, by tag and class. To look at each element takes a fourth
 * of all reading of a long page: where many of a kind have been looked at, and all of them stood in their line, the next ones
 * are taken to, until somebody needs the nodes of their paragraph (`isRight`).
 */
export class LineKinds {
  readonly #view: Window;
  /** How many were found of a kind, which is a selector; NEVER if one of it did not stand in its line. */
  readonly #counts = new Map<string, number>();
  /** Selects what is of no kind that is known well enough; null as long as there is none. */
  #others: string | null = null;

  constructor(view: Window) {
    this.#view = view;
  }

  /** True if an element holds, besides text, elements of well-known kinds alone. */
  areKnownIn(element: Element): boolean {
    return this.#others !== null && element.querySelector(this.#others) === null;
  }

  /** Looks whether an element is one of a line that is read, stands in its line and is seen; remembers that of its kind. */
  standsInLine(element: Element): boolean {
    const { localName } = element;
    const tag = tagOf(localName);
    if ((tag & Tag.inLine) === 0) return false;
    if ((tag & Tag.mayHost) !== 0 && element.shadowRoot !== null) return false;
    const isPlain = !element.hasAttributes();
    if (!isPlain && isExcluded(element, tag)) return false;
    const style = this.#view.getComputedStyle(element);
    // what is hidden within a line is hidden by its class
    const stands = style.display === 'inline' && (isPlain || style.visibility === 'visible');
    const name = isPlain ? null : element.getAttribute('class');
    const kind = name === null ? localName : `${localName}[class="${name}"]`;
    const count = this.#counts.get(kind) ?? 0;
    if (count === NEVER) return stands;
    this.#counts.set(kind, stands ? count + 1 : NEVER);
    if (stands ? count + 1 === ENOUGH : count >= ENOUGH) this.#sum();
    return stands;
  }

  /** True if what was taken for granted of the elements in a paragraph holds for all of them. */
  isRight(paragraph: Element): boolean {
    return [...paragraph.querySelectorAll('*')].every((element) => this.standsInLine(element));
  }

  #sum(): void {
    const known = [...this.#counts]
      .filter(([kind, count]) => count >= ENOUGH && isSimple(kind))
      .sort(([, one], [, other]) => other - one)
      .slice(0, MOST_KINDS);
    const kinds = known.map(([kind]) => (kind.endsWith(']') ? kind : `${kind}:not([class])`));
    this.#others = kinds.length > 0 ? `:not(:is(${kinds.join()}):not([id], [style], ${TELLING}))` : null;
  }
}

function isSimple(kind: string): boolean {
  const quote = kind.indexOf('"');
  return quote < 0 || SIMPLE.test(kind.slice(quote + 1, -2));
}
