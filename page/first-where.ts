/**
 * The index of the first item, at `from` or behind it, that something holds for, where it holds for all behind it too; their
 * number if for none.
 */
export function firstWhere<T>(items: ArrayLike<T>, holds: (item: T) => boolean, from = 0): number {
  let low = from;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
