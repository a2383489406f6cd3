import { isExcluded } from './exclusions.ts';

/** Tells of elements whether neither they nor what is around them is excluded; asks each element once. */
export class OpenParts {
  readonly #known: Map<Element, boolean>;

  constructor(body: Element) {
    this.#known = new Map([[body, true]]);
  }

  has(element: Element): boolean {
    const asked: Element[] = [];
    let is: boolean | undefined;
    for (let at: Element | null = element; at; at = at.parentElement) {
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
