import { browser } from 'wxt/browser';
import { isNoRoom } from './no-room.ts';

/**
 * Writes to `storage.local`. In Firefox every write after one that found no room fails without saying why, though there be
 * room again, and the one after that does not: what fails so is written once more, and if that fails, it says why.
 */
export async function writeLocal(items: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(items);
  } catch (error) {
    if (isNoRoom(error)) throw error;
    await browser.storage.local.set(items);
  }
}
