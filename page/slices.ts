/** Longest stretch of work without giving the page its turn, in milliseconds. */
export const SLICE_MS = 8;

/**
 * Cuts long work into slices: between small steps, `if (slices.usedUp) await slices.pause()`. Waiting for every step
 * would cost more than many a step.
 */
export class Slices {
  readonly #view: Window;
  #end: number;
  #paused = 0;
  #ended: number | null = null;

  constructor(view: Window) {
    this.#view = view;
    this.#end = performance.now() + SLICE_MS;
  }

  /** Milliseconds that were left to the page so far. */
  get paused(): number {
    return this.#paused;
  }

  /** When the work was done, in milliseconds of the page's clock; null until then. */
  get ended(): number | null {
    return this.#ended;
  }

  /** The work is done. Who waits for it hears of that only when all that runs now has come to its end. */
  end(): void {
    this.#ended = performance.now();
  }

  get usedUp(): boolean {
    return performance.now() >= this.#end;
  }

  async pause(): Promise<void> {
    const from = performance.now();
    if (from < this.#end) return;
    await nextTurn(this.#view);
    const now = performance.now();
    this.#paused += now - from;
    this.#end = now + SLICE_MS;
  }
}

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the page go first. `scheduler.yield` is not slowed down in a background tab, where a timer waits a second. */
async function nextTurn(view: Window): Promise<void> {
  const { scheduler } = view as { scheduler?: Scheduler };
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise((done) => view.setTimeout(done, 0));
}
