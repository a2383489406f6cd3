import { useState } from 'preact/hooks';

let given = 0;

/**
 * An id that no other component here has, for as long as its own is there. Preact's `useId` begins anew with a root that is
 * drawn several times, as popup and card are (seen in 11.2): a switch then has the name of another.
 */
export function useOwnId(): string {
  const [id] = useState(() => `id-${++given}`);
  return id;
}
