/** Names of the measures that a test or a benchmark may read on the page. */
export type MeasureName = 'blocks' | 'annotate' | 'paint' | 'first-mark';

/** Leaves `dramatis:…` entries on the page's performance timeline where that is asked for. */
export class Measures {
  readonly #on: boolean;
  readonly #start: number;
  readonly #done = new Set<MeasureName>();

  /** `start`: what the first measures count from, in milliseconds of the page's clock. */
  constructor(on: boolean, start: number) {
    this.#on = on;
    this.#start = start;
  }

  /** From a moment to now. `paused`: milliseconds of this in which the page had its turn; the entry's detail tells the rest. */
  add(name: MeasureName, from: number, paused = 0): void {
    if (!this.#on) return;
    const end = performance.now();
    performance.measure(`dramatis:${name}`, { start: from, end, detail: { busy: end - from - paused } });
  }

  /** From the beginning to now, the first time only. */
  first(name: MeasureName): void {
    if (this.#done.has(name)) return;
    this.#done.add(name);
    this.add(name, this.#start);
  }
}
