/** Longest stretch of work without giving the page its turn, in milliseconds. */
export const SLICE_MS = 8;

/** Cuts long work into slices: call `pause` between small steps, and it waits where the slice is used up. */
export class Slices {
  readonly #view: Window;
  #end: number;

  constructor(view: Window) {
    this.#view = view;
    this.#end = performance.now() + SLICE_MS;
  }

  get usedUp(): boolean {
    return performance.now() >= this.#end;
  }

  async pause(): Promise<void> {
    if (!this.usedUp) return;
    await nextTurn(this.#view);
    this.#end = performance.now() + SLICE_MS;
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
