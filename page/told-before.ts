/** What a page says of more articles than this is one that makes it up. */
const MOST = 2_000;
/** A text is known by its length and so much of its beginning and end. */
const ENOUGH = 500;

/**
 * Remembers on which page of a single-page site something was told first: what such a site leaves in its head when it
 * goes to another article is about the one before. A page is known by its path: sites write queries anew as they like.
 */
export class ToldBefore {
  readonly #first = new Map<string, string>();

  /** True if a text was told on another page before. */
  isStale(text: string, address: string): boolean {
    const key = `${text.length} ${text.slice(0, ENOUGH)} ${text.slice(-ENOUGH)}`;
    const path = pathOf(address);
    const first = this.#first.get(key);
    if (first !== undefined) return first !== path;
    if (this.#first.size < MOST) this.#first.set(key, path);
    return false;
  }
}

/** The path of an absolute or relative address; the whole text if it is none. */
export function pathOf(address: string, base?: string): string {
  return URL.parse(address, base)?.pathname ?? address;
}
