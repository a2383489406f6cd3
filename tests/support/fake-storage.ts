type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** One area of `storage` as browsers have it: copies go in and out, and changes are told, of `set` even if nothing differs. */
export class FakeArea {
  items: Record<string, unknown> = {};
  /** How often it was written. */
  writes = 0;
  /** What the browser says instead of obeying. */
  refusal: Error | null = null;
  readonly #name: string;
  readonly #tell: Listener;

  constructor(name: string, tell: Listener) {
    this.#name = name;
    this.#tell = tell;
  }

  get(keys: null | string | string[] = null): Promise<Record<string, unknown>> {
    if (this.refusal) return Promise.reject(this.refusal);
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    const there = wanted.filter((key) => key in this.items);
    return Promise.resolve(copy(Object.fromEntries(there.map((key) => [key, this.items[key]]))));
  }

  set(items: Record<string, unknown>): Promise<void> {
    return this.#write({ ...this.items, ...copy(items) }, Object.keys(items));
  }

  remove(keys: string | string[]): Promise<void> {
    const gone = new Set([keys].flat());
    return this.#write(Object.fromEntries(Object.entries(this.items).filter(([key]) => !gone.has(key))), [...gone]);
  }

  clear(): Promise<void> {
    return this.remove(Object.keys(this.items));
  }

  #write(items: Record<string, unknown>, keys: string[]): Promise<void> {
    if (this.refusal) return Promise.reject(this.refusal);
    const before = this.items;
    this.items = items;
    this.writes++;
    this.#tell(
      Object.fromEntries(keys.map((key) => [key, { oldValue: before[key], newValue: items[key] }])),
      this.#name,
    );
    return Promise.resolve();
  }
}

/** The `storage` of one browser. `sync` holds what its account holds: items of another machine are put there with `set`. */
export class FakeStorage {
  readonly #listeners = new Set<Listener>();
  readonly local = new FakeArea('local', this.#tell.bind(this));
  readonly sync = new FakeArea('sync', this.#tell.bind(this));
  readonly managed = new FakeArea('managed', this.#tell.bind(this));
  readonly onChanged = {
    addListener: (listener: Listener) => void this.#listeners.add(listener),
    removeListener: (listener: Listener) => void this.#listeners.delete(listener),
  };

  #tell(changes: Changes, area: string): void {
    for (const listener of this.#listeners) listener(changes, area);
  }
}
