/** Something that is fetched when it is first asked for, once at a time. What did not come is fetched when it is asked for again. */
export class Later<T> {
  readonly #fetch: () => Promise<T>;
  #value: T | null;
  #coming: Promise<T | null> | null = null;

  /** `value`: what is there already. */
  constructor(fetch: () => Promise<T>, value: T | null = null) {
    this.#fetch = fetch;
    this.#value = value;
  }

  /** Null as long as it has not come. */
  get now(): T | null {
    return this.#value;
  }

  /** Fetches it unless it is there; null if it does not come. */
  async get(): Promise<T | null> {
    if (this.#value !== null) return this.#value;
    this.#coming ??= this.#fetchOnce();
    return this.#coming;
  }

  async #fetchOnce(): Promise<T | null> {
    try {
      this.#value = await this.#fetch();
    } catch {
      // whoever needs it asks again
    }
    this.#coming = null;
    return this.#value;
  }
}
