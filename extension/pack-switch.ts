import type { PackWork } from '../core/model/pack-work.ts';
import { askBackground } from './messages.ts';
import { changeSettings } from './settings-store.ts';

/** How far it has come is asked this often, in milliseconds. */
const ASK_AGAIN = 200;

/** Switches topics on and off, has the background put together what is known then, and tells how far that has come. */
export class PackSwitch {
  work: PackWork | null = null;
  readonly #onChange: () => void;
  /** What the last switching was; only its end counts. */
  #last: { id: string; on: boolean } | null = null;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  async turn(id: string, on: boolean): Promise<void> {
    await this.#run({ id, on }, 'done');
  }

  /** Takes the last switching back. What was put together for nothing until then is kept for another time. */
  async cancel(): Promise<void> {
    if (this.#last) await this.#run({ id: this.#last.id, on: !this.#last.on }, 'stopped');
  }

  async #run(wish: { id: string; on: boolean }, end: 'done' | 'stopped'): Promise<void> {
    this.#last = wish;
    this.#tell(wish, { state: 'working', share: null });
    const timer = setInterval(() => void this.#ask(wish), ASK_AGAIN);
    try {
      await changeSettings((stored) => ({ ...stored, packs: { ...stored.packs, [wish.id]: wish.on } }));
      // whoever asks for names waits until they are there
      await askBackground('entry-names', { entries: [] });
      this.#tell(wish, { state: end });
    } catch (error) {
      this.#tell(wish, { state: 'failed', why: error instanceof Error ? error.message : String(error) });
    } finally {
      clearInterval(timer);
    }
  }

  async #ask(wish: { id: string; on: boolean }): Promise<void> {
    const share = await askBackground('preparing', null).catch(() => null);
    if (this.work?.state === 'working') this.#tell(wish, { state: 'working', share });
  }

  #tell(wish: { id: string; on: boolean }, work: PackWork): void {
    if (this.#last !== wish) return;
    this.work = work;
    this.#onChange();
  }
}
