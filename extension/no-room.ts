/** What browsers say in words only, of `storage.local` and of a full disk. */
const IN_WORDS = /quota|no space|disk is full/iu;

/** True if an error says that the browser or the disk has no room left. */
export const isNoRoom = (error: unknown): boolean =>
  error instanceof Error || error instanceof DOMException
    ? error.name === 'QuotaExceededError' || IN_WORDS.test(error.message)
    : false;
