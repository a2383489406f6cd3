/** Something that is fetched when it is first asked for, once at a time. What did not come is fetched when it is asked for again. */
export class Later<T> {
  readonly #fetch: () => Promise<T>;
  readonly #there: () => T | null;
  #value: T | null = null;
  #coming: Promise<T | null> | null = null;

  /** `there`: looks for what has come without being fetched. */
  constructor(fetch: () => Promise<T>, there: () => T | null = () => null) {
    this.#fetch = fetch;
    this.#there = there;
  }

  /** Null as long as it has not come. */
  get now(): T | null {
    this.#value ??= this.#there();
    return this.#value;
  }

  /** Fetches it unless it is there; null if it does not come. */
  async get(): Promise<T | null> {
    if (this.now !== null) return this.now;
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
