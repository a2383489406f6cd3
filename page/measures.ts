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
    this.#leave(name, from, slices?.ended ?? performance.now(), slices?.paused ?? 0);
  }

  /** From the beginning to a moment, the first time only. */
  first(name: MeasureName, at: number): void {
    if (this.#done.has(name)) return;
    this.#done.add(name);
    this.#leave(name, this.#start, at, 0);
  }

  #leave(name: MeasureName, start: number, end: number, paused: number): void {
    if (this.#on) performance.measure(`dramatis:${name}`, { start, end, detail: { busy: end - start - paused } });
  }
}
