import type { Slices } from './slices.ts';

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

  /** From a moment to now, or to the end of what was done in slices; the entry's detail tells how much of it was work. */
  add(name: MeasureName, from: number, slices?: Slices): void {
    if (!this.#on) return;
    const end = slices?.ended ?? performance.now();
    const busy = end - from - (slices?.paused ?? 0);
    performance.measure(`dramatis:${name}`, { start: from, end, detail: { busy } });
  }

  /** From the beginning to now, the first time only. */
  first(name: MeasureName): void {
    if (this.#done.has(name)) return;
    this.#done.add(name);
    this.add(name, this.#start);
  }
}
