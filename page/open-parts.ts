import { isExcluded } from './exclusions.ts';

/** Tells of elements whether neither they nor what is around them is excluded; asks each element once. */
export class OpenParts {
  readonly #known: Map<Element, boolean>;
  readonly #around: (element: Element) => Element | null;

  /** `around`: what is around an element, in the document's tree or as it is shown. */
  constructor(body: Element, around: (element: Element) => Element | null) {
    this.#known = new Map([[body, true]]);
    this.#around = around;
  }

  has(element: Element): boolean {
    const asked: Element[] = [];
    let is: boolean | undefined;
    for (let at: Element | null = element; at; at = this.#around(at)) {
      is = this.#known.get(at) ?? (isExcluded(at) ? false : undefined);
      asked.push(at);
      if (is !== undefined) break;
    }
    for (const one of asked) this.#known.set(one, is ?? true);
    return is ?? true;
  }

  /** The same of elements that take some space as well. */
  shows(element: Element): boolean {
    return this.has(element) && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
  }
}
