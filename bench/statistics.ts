/** The middle of a list of numbers (of the two in the middle, their mean); NaN for an empty one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How many times `one` is as large as `other`; null where the other is too small for the clock, or one is missing. */
export function ratio(one: number | null | undefined, other: number | null | undefined): number | null {
  if (one == null || other == null || !(other > 0) || Number.isNaN(one)) return null;
  return round(one / other);
}

/** To three digits behind the point below one, to two below a hundred, else to none. */
export function round(value: number): number {
  const digits = Math.abs(value) < 1 ? 3 : Math.abs(value) < 100 ? 2 : 0;
  return Number(value.toFixed(digits));
}
