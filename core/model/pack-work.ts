/** How far it is with what follows the switching of a topic: what is known is put together anew. */
export type PackWork =
  { state: 'working'; share: number | null } | { state: 'done' | 'stopped' } | { state: 'failed'; why: string };
