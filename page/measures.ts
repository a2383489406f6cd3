/** Names of the measures that a test or a benchmark may read on the page. */
export type MeasureName = 'blocks' | 'annotate' | 'paint' | 'first-mark';

/** Leaves `dramatis:…` entries on the page's performance timeline where that is asked for. */
export class Measures {
  readonly #on: boolean;
  readonly #start = performance.now();
  readonly #done = new Set<MeasureName>();

  constructor(on: boolean) {
    this.#on = on;
  }

  add(name: MeasureName, from: number): void {
    if (this.#on) performance.measure(`dramatis:${name}`, { start: from, end: performance.now() });
  }

  /** From the beginning to now, the first time only. */
  first(name: MeasureName): void {
    if (this.#done.has(name)) return;
    this.#done.add(name);
    this.add(name, this.#start);
  }
}
