import { TELLING } from './exclusions.ts';

/** So many of a kind tell what others of it do. */
const ENOUGH = 8;
/** Kinds are told apart when so many elements have been looked at, and twice as many, and so on: a short page is done by then. */
const FIRST_SUM = 200;
/** Kinds that are told apart: each makes the question longer. */
const MOST_KINDS = 16;
const NEVER = -1;
/** What a class attribute may have in it to stand in a selector as it is: no quotation mark, no line break. */
const SIMPLE = /^[\w\t -]*$/;
/** What sets an element apart from others of its tag and class. */
const OWN = `[id], [style], ${TELLING}`;

/** Kinds of elements, by tag and class, with what was found when elements of them were looked at. */
export class ElementKinds {
  /** How many were as expected; NEVER if one was not. */
  readonly #counts = new Map<string, number>();
  #noted = 0;
  #nextSum = FIRST_SUM;
  /** Selects what is of a kind of which enough, and all, were as expected, unless something sets it apart; null if there is none. */
  known: string | null = null;
  /** Selects everything else; null if no kind is known. */
  others: string | null = null;

  /** Notes whether an element was as expected. */
  note(element: Element, isExpected: boolean): void {
    const { localName } = element;
    const name = element.getAttribute('class');
    const kind = name === null ? localName : `${localName}[class="${name}"]`;
    const count = this.#counts.get(kind) ?? 0;
    if (count === NEVER) return;
    this.#counts.set(kind, isExpected ? count + 1 : NEVER);
    if (!isExpected) {
      if (this.known !== null && count >= ENOUGH) this.#sum();
    } else if (++this.#noted === this.#nextSum) {
      this.#nextSum *= 2;
      this.#sum();
    }
  }

  #sum(): void {
    const known = [...this.#counts]
      .filter(([kind, count]) => count >= ENOUGH && isSimple(kind))
      .sort(([, one], [, other]) => other - one)
      .slice(0, MOST_KINDS);
    const kinds = known.map(([kind]) => (kind.endsWith(']') ? kind : `${kind}:not([class])`));
    // each a string of its own: one put together when it is asked for is parsed every time
    this.known = kinds.length > 0 ? `:is(${kinds.join()}):not(${OWN})` : null;
    this.others = this.known && `:not(${this.known})`;
  }
}

function isSimple(kind: string): boolean {
  const quote = kind.indexOf('"');
  return quote < 0 || SIMPLE.test(kind.slice(quote + 1, -2));
}
