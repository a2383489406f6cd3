/** Elements that have been read. Most pages never change: what is read is listed, and made a set when somebody asks. */
export class ReadElements {
  #list: Element[] = [];
  readonly #set = new WeakSet<Element>();

  add(element: Element): void {
    this.#list.push(element);
  }

  has(element: Element): boolean {
    return this.#asked.has(element);
  }

  delete(element: Element): void {
    this.#asked.delete(element);
  }

  get #asked(): WeakSet<Element> {
    if (this.#list.length > 0) {
      for (const element of this.#list) this.#set.add(element);
      this.#list = [];
    }
    return this.#set;
  }
}
