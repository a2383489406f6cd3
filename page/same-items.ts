/** True if two lists hold the very same things in the same order. */
export function sameItems<T>(some: readonly T[], others: readonly T[]): boolean {
  if (some === others) return true;
  return some.length === others.length && some.every((item, at) => item === others[at]);
}
